import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sagemaker/notebook-cmk',
  title: 'SageMaker notebook instances encrypt their volume with a customer managed key',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::SageMaker::NotebookInstance',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    'cdk-nag': [
      'AwsSolutions-SM2', 'HIPAA.Security-SageMakerNotebookInstanceKMSKeyConfigured', 'NIST.800.53.R4-SageMakerNotebookInstanceKMSKeyConfigured',
      'NIST.800.53.R5-SageMakerNotebookInstanceKMSKeyConfigured', 'PCI.DSS.321-SageMakerNotebookInstanceKMSKeyConfigured',
    ],
    cfn_nag: ['W1201'],
    checkov: ['CKV_AWS_22', 'CKV_AWS_187'],
    guard: ['SAGEMAKER_NOTEBOOK_INSTANCE_KMS_KEY_CONFIGURED'],
    terrascan: ['AC_AWS_0499'],
  },
  check(notebook, report) {
    reportUnlessCustomerKey(notebook.get('KmsKeyId'), "the notebook's volume", report);
  },
});
