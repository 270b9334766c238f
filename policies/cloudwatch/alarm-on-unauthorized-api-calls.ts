import { definePolicy, recordedEvent, reportUnlessAlarmed } from '../../src/policy/index.js';

const EVENTS = [
  recordedEvent('RunInstances', { eventSource: 'ec2.amazonaws.com', errorCode: 'Client.UnauthorizedOperation' }),
  recordedEvent('ListUsers', { eventSource: 'iam.amazonaws.com', errorCode: 'AccessDenied', readOnly: 'true' }),
];

export default definePolicy({
  id: 'cloudwatch/alarm-on-unauthorized-api-calls',
  title: 'An alarm fires on calls refused for lack of permission',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::CloudTrail::Trail',
  controls: {
    'pci-dss-4.0.1': ['10.4.1.1'],
    hipaa: ['164.312(b)', '164.308(a)(1)(ii)(D)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['SI-4', 'AU-6'],
    'cis-aws-3.0': ['4.1'],
  },
  aliases: {
    trivy: ['AWS-0147'],
  },
  parameters: { eventRulesCount: true },
  check(trail, report, { eventRulesCount }) {
    reportUnlessAlarmed(trail, EVENTS, 'refused calls', eventRulesCount, report);
  },
});
