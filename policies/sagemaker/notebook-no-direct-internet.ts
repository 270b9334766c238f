import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sagemaker/notebook-no-direct-internet',
  title: 'SageMaker notebook instances have no direct internet access',
  area: 'infrastructure',
  severity: 'high',
  resource: 'AWS::SageMaker::NotebookInstance',
  controls: {
    'pci-dss-4.0.1': ['1.3.2', '1.4.4'],
    hipaa: ['164.312(a)(1)', '164.312(e)(1)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['SC-7', 'AC-4'],
    'aws-fsbp': ['SageMaker.1'],
  },
  aliases: {
    'cdk-nag': [
      'AwsSolutions-SM3',
      'HIPAA.Security-SageMakerNotebookNoDirectInternetAccess',
      'NIST.800.53.R4-SageMakerNotebookNoDirectInternetAccess',
      'NIST.800.53.R5-SageMakerNotebookNoDirectInternetAccess',
      'PCI.DSS.321-SageMakerNotebookNoDirectInternetAccess',
    ],
    checkov: ['CKV_AWS_122'],
    guard: ['SAGEMAKER_NOTEBOOK_NO_DIRECT_INTERNET_ACCESS'],
  },
  check(notebook, report) {
    const access = notebook.get('DirectInternetAccess');
    if (access.is('Disabled')) return;
    const actual = access.exists ? 'not `Disabled`' : "not set, and AWS's default is `Enabled`";
    report(access, `${access} is ${actual}: the notebook reaches the internet past your network.`);
  },
});
