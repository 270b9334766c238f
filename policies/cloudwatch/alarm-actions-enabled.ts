import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudwatch/alarm-actions-enabled',
  title: 'CloudWatch alarms have their actions switched on',
  area: 'monitoring',
  severity: 'medium',
  resource: ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm', 'AWS::CloudWatch::LogAlarm'],
  controls: {
    'pci-dss-4.0.1': ['10.7.2'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['SI-4'],
  },
  aliases: {
    checkov: ['CKV_AWS_319'],
    regula: ['FG_R00240'],
  },
  check(alarm, report) {
    const enabled = alarm.properties.get('ActionsEnabled');
    if (enabled.is(false)) report(enabled, `${enabled} is false: the alarm goes off, and nobody is told.`);
  },
});
