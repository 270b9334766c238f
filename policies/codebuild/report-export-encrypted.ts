import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'codebuild/report-export-encrypted',
  title: 'CodeBuild test reports are exported encrypted',
  area: 'data-protection',
  severity: 'low',
  resource: 'AWS::CodeBuild::ReportGroup',
  controls: {
    'nist-800-53-r5': ['SC-28'],
    'aws-fsbp': ['CodeBuild.7'],
  },
  check(group, report) {
    const exported = group.get('ExportConfig');
    const disabled = exported.get('S3Destination').get('EncryptionDisabled');
    if (!exported.get('ExportConfigType').is('S3') || !disabled.is(true)) return;
    report(disabled, `${disabled} is true: test reports are written to the bucket in clear.`);
  },
});
