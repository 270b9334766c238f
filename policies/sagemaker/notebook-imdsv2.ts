import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sagemaker/notebook-imdsv2',
  title: 'SageMaker notebook instances require IMDSv2',
  area: 'infrastructure',
  severity: 'medium',
  resource: 'AWS::SageMaker::NotebookInstance',
  controls: {
    'pci-dss-4.0.1': ['2.2.6'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['AC-3'],
  },
  aliases: {
    checkov: ['CKV_AWS_371'],
  },
  check(notebook, report) {
    const version = notebook.get('InstanceMetadataServiceConfiguration').get('MinimumInstanceMetadataServiceVersion');
    if (version.is('2')) return;
    const actual = version.exists ? 'not 2' : 'not set, and version 1 then works, too';
    report(version, `${version} is ${actual}: one forged request from the notebook gets the role's credentials.`);
  },
});
