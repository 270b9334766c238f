import { definePolicy, recordedEvent, reportUnlessAlarmed } from '../../src/policy/index.js';

const EVENTS = [
  recordedEvent('ConsoleLogin', { 'eventSource': 'signin.amazonaws.com', 'eventType': 'AwsConsoleSignIn', 'userIdentity.type': 'Root' }),
  recordedEvent('CreateAccessKey', { 'eventSource': 'iam.amazonaws.com', 'userIdentity.type': 'Root' }),
];

export default definePolicy({
  id: 'cloudwatch/alarm-on-root-usage',
  title: 'An alarm fires on any use of the root user',
  area: 'monitoring',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::CloudTrail::Trail',
  controls: {
    'pci-dss-4.0.1': ['10.4.1.1'],
    hipaa: ['164.312(b)', '164.308(a)(1)(ii)(D)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['SI-4', 'AU-6'],
    'cis-aws-3.0': ['4.3'],
  },
  aliases: {
    trivy: ['AWS-0149'],
  },
  parameters: { eventRulesCount: true },
  check(trail, report, { eventRulesCount }) {
    reportUnlessAlarmed(trail, EVENTS, 'uses of the root user', eventRulesCount, report);
  },
});
