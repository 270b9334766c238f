import { definePolicy, reportAdministrator } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sagemaker/notebook-role-not-admin',
  title: 'SageMaker notebook roles do not allow every action',
  area: 'access',
  severity: 'high',
  resource: 'AWS::SageMaker::NotebookInstance',
  controls: {
    'pci-dss-4.0.1': ['7.2.1'],
    hipaa: ['164.312(a)(1)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['AC-6'],
  },
  partialAliases: {
    checkov: ['CKV2_AWS_68'],
  },
  check(notebook, report) {
    const used = notebook.get('RoleArn');
    const role = used.target('AWS::IAM::Role');
    if (role) reportAdministrator(used, role, 'everything that runs in the notebook', report);
  },
});
