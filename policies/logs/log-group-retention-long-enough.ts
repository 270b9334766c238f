import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'logs/log-group-retention-long-enough',
  title: 'CloudWatch log groups keep logs for a year',
  area: 'monitoring',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::Logs::LogGroup',
  controls: {
    'pci-dss-4.0.1': ['10.5.1'],
    hipaa: ['164.316(b)(2)(i)'],
    gdpr: ['5(1)(e)'],
    'nist-800-53-r5': ['AU-11'],
  },
  aliases: {
    checkov: ['CKV_AWS_338'],
  },
  parameters: { minDays: 365 },
  check(group, report, { minDays }) {
    const retention = group.get('RetentionInDays');
    // AWS fixes the retention of this class at two days.
    if (!retention.exists || retention.is(0) || group.get('LogGroupClass').is('DELIVERY') || retention.atLeast(minDays)) return;
    const archived = group.referrers('AWS::Logs::SubscriptionFilter', 'LogGroupName')
      .some((filter) => filter.get('DestinationArn').target('AWS::KinesisFirehose::DeliveryStream'));
    if (!archived) report(retention, `${retention} is ${String(retention.number)}: events are gone before \`${minDays} days\` are over.`);
  },
});
