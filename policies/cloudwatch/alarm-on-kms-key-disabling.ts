import { apiCalls, definePolicy, reportUnlessAlarmed } from '../../src/policy/index.js';

const EVENTS = apiCalls('kms', ['DisableKey', 'ScheduleKeyDeletion']);

export default definePolicy({
  id: 'cloudwatch/alarm-on-kms-key-disabling',
  title: 'An alarm fires on KMS keys being disabled or scheduled for deletion',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::CloudTrail::Trail',
  controls: {
    'pci-dss-4.0.1': ['10.4.1.1'],
    hipaa: ['164.312(b)', '164.308(a)(1)(ii)(D)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['SI-4', 'AU-6'],
    'cis-aws-3.0': ['4.7'],
  },
  aliases: {
    trivy: ['AWS-0153'],
  },
  parameters: { eventRulesCount: true },
  check(trail, report, { eventRulesCount }) {
    reportUnlessAlarmed(trail, EVENTS, 'lost keys', eventRulesCount, report);
  },
});
