import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sagemaker/notebook-root-disabled',
  title: 'SageMaker notebook users have no root access',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::SageMaker::NotebookInstance',
  controls: {
    'pci-dss-4.0.1': ['7.2.2'],
    hipaa: ['164.312(a)(1)'],
    'nist-800-53-r5': ['AC-6', 'AC-3'],
    'aws-fsbp': ['SageMaker.3'],
  },
  aliases: {
    checkov: ['CKV_AWS_307'],
  },
  check(notebook, report) {
    const access = notebook.get('RootAccess');
    if (access.is('Disabled')) return;
    const state = access.exists ? 'not `Disabled`' : "not set, and AWS's default is `Enabled`";
    report(access, `${access} is ${state}: every user of the notebook can change the whole machine.`);
  },
});
