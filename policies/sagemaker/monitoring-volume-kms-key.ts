import { definePolicy, hasInstanceStorage, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sagemaker/monitoring-volume-kms-key',
  title: 'SageMaker monitoring jobs encrypt their volumes with a KMS key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: [
    'AWS::SageMaker::DataQualityJobDefinition', 'AWS::SageMaker::ModelBiasJobDefinition', 'AWS::SageMaker::ModelExplainabilityJobDefinition',
    'AWS::SageMaker::ModelQualityJobDefinition',
  ],
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    checkov: ['CKV_AWS_368'],
  },
  check(job, report) {
    const cluster = job.properties.get('JobResources').get('ClusterConfig');
    if (hasInstanceStorage(cluster.get('InstanceType'))) return;
    reportUnlessCustomerKey(cluster.get('VolumeKmsKeyId'), 'the volumes of the job', report);
  },
});
