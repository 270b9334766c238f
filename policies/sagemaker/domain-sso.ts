import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sagemaker/domain-sso',
  title: 'SageMaker Studio domains use IAM Identity Center and no shared output',
  area: 'access',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::SageMaker::Domain',
  controls: {
    'nist-800-53-r5': ['AC-2'],
  },
  check(domain, report) {
    const [mode, sharing] = [domain.get('AuthMode'), domain.get('DefaultUserSettings').get('SharingSettings')];
    if (mode.is('IAM')) report(mode, `${mode} is \`IAM\`: whoever may open a profile is somebody else there, and leaves no name of his own.`);
    const [output, key] = [sharing.get('NotebookOutputOption'), sharing.get('S3KmsKeyId')];
    if (!output.is('Allowed') || key.exists) return;
    report(output, `${output} is \`Allowed\`, and ${key} is not set: shared results lie in S3 without a key of your own.`);
  },
});
