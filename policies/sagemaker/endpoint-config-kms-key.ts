import { definePolicy, hasInstanceStorage, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sagemaker/endpoint-config-kms-key',
  title: 'SageMaker endpoint configurations name a KMS key for instance storage',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::SageMaker::EndpointConfig',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-SageMakerEndpointConfigurationKMSKeyConfigured', 'NIST.800.53.R4-SageMakerEndpointConfigurationKMSKeyConfigured',
      'NIST.800.53.R5-SageMakerEndpointConfigurationKMSKeyConfigured', 'PCI.DSS.321-SageMakerEndpointConfigurationKMSKeyConfigured',
    ],
    cfn_nag: ['W1200'],
    checkov: ['CKV_AWS_98'],
    guard: ['SAGEMAKER_ENDPOINT_CONFIGURATION_KMS_KEY_CONFIGURED'],
  },
  check(config, report) {
    const variants = config.get('ProductionVariants').items;
    const onMachines = variants.filter((variant) => !variant.get('ServerlessConfig').exists);
    // SageMaker refuses a key where a variant's machines have storage of their own, which is always encrypted.
    if ((variants.length > 0 && onMachines.length === 0) || onMachines.some((variant) => hasInstanceStorage(variant.get('InstanceType')))) return;
    reportUnlessCustomerKey(config.get('KmsKeyId'), 'the disks of the instances', report);
  },
});
