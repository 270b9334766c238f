import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'logs/log-group-retention-set',
  title: 'CloudWatch log groups set a retention period',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Logs::LogGroup',
  controls: {
    'pci-dss-4.0.1': ['10.5.1'],
    hipaa: ['164.316(b)(2)(i)'],
    gdpr: ['5(1)(e)', '32(1)(b)'],
    'nist-800-53-r5': ['AU-11', 'SI-12'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-CloudWatchLogGroupRetentionPeriod', 'NIST.800.53.R4-CloudWatchLogGroupRetentionPeriod',
      'NIST.800.53.R5-CloudWatchLogGroupRetentionPeriod', 'PCI.DSS.321-CloudWatchLogGroupRetentionPeriod', 'Serverless-CloudWatchLogGroupRetentionPeriod',
    ],
    cfn_nag: ['W86'],
    checkov: ['CKV_AWS_66'],
    guard: ['CW_LOGGROUP_RETENTION_PERIOD_CHECK'],
    terrascan: ['AC_AWS_0041', 'AC_AWS_0452'],
  },
  check(group, report) {
    const retention = group.get('RetentionInDays');
    // AWS fixes the retention of this class at two days.
    if (group.get('LogGroupClass').is('DELIVERY') || (retention.exists && !retention.is(0))) return;
    report(retention, `${retention} is ${retention.exists ? '0' : 'not set'}: events are kept for ever.`);
  },
});
