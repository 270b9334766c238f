import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'codebuild/s3-logs-encrypted',
  title: 'CodeBuild logs in S3 are encrypted',
  area: 'data-protection',
  severity: 'medium',
  resource: 'AWS::CodeBuild::Project',
  controls: {
    'nist-800-53-r5': ['SC-28', 'AU-9'],
    'aws-fsbp': ['CodeBuild.3'],
  },
  aliases: {
    checkov: ['CKV_AWS_311'],
  },
  check(project, report) {
    const logs = project.get('LogsConfig').get('S3Logs');
    const disabled = logs.get('EncryptionDisabled');
    if (logs.get('Status').is('ENABLED') && disabled.is(true)) report(disabled, `${disabled} is true: build logs are written to the bucket in clear.`);
  },
});
