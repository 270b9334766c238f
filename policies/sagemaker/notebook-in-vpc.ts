import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sagemaker/notebook-in-vpc',
  title: 'SageMaker notebook instances run in the customer\'s VPC',
  area: 'infrastructure',
  severity: 'medium',
  resource: 'AWS::SageMaker::NotebookInstance',
  controls: {
    'pci-dss-4.0.1': ['1.3.2'],
    hipaa: ['164.312(e)(1)'],
    'nist-800-53-r5': ['SC-7'],
    'aws-fsbp': ['SageMaker.2'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-SM1'],
    checkov: ['CKV_AWS_306'],
  },
  check(notebook, report) {
    const subnet = notebook.get('SubnetId');
    if (subnet.written !== '') return;
    report(subnet, `${subnet} is ${subnet.exists ? 'empty' : 'not set'}: the notebook is in a network of SageMaker, where no rules of yours hold.`);
  },
});
