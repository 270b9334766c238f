import { definePolicy, recordsManagementEvents } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudtrail/sends-to-cloudwatch-logs',
  title: 'CloudTrail trails deliver events to CloudWatch Logs',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::CloudTrail::Trail',
  controls: {
    'pci-dss-4.0.1': ['10.4.1.1', '10.2.1'],
    hipaa: ['164.312(b)', '164.308(a)(1)(ii)(D)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['AU-6', 'SI-4'],
    'aws-fsbp': ['CloudTrail.5'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-CloudTrailCloudWatchLogsEnabled', 'NIST.800.53.R4-CloudTrailCloudWatchLogsEnabled',
      'NIST.800.53.R5-CloudTrailCloudWatchLogsEnabled', 'PCI.DSS.321-CloudTrailCloudWatchLogsEnabled',
    ],
    checkov: ['CKV2_AWS_10'],
    guard: ['CLOUD_TRAIL_CLOUD_WATCH_LOGS_ENABLED'],
    regula: ['FG_R00029'],
    trivy: ['AWS-0162'],
  },
  check(trail, report) {
    const group = trail.get('CloudWatchLogsLogGroupArn');
    if (group.written !== '' || !recordsManagementEvents(trail)) return;
    report(group, `${group} is ${group.exists ? 'empty' : 'not set'}: events only lie in the bucket, where no metric filter or alarm sees them.`);
  },
});
