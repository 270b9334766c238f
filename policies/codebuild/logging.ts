import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'codebuild/logging',
  title: 'CodeBuild projects log their builds',
  area: 'monitoring',
  severity: 'medium',
  resource: 'AWS::CodeBuild::Project',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
    'aws-fsbp': ['CodeBuild.4'],
  },
  aliases: {
    checkov: ['CKV_AWS_314'],
  },
  check(project, report) {
    const logs = project.get('LogsConfig');
    const status = logs.get('CloudWatchLogs').get('Status');
    if (!status.is('DISABLED') || logs.get('S3Logs').get('Status').is('ENABLED')) return;
    report(status, `${status} is \`DISABLED\` and builds write no logs to S3 either: what a build did is not known afterwards.`);
  },
});
