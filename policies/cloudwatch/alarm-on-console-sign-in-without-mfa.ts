import { definePolicy, recordedEvent, reportUnlessAlarmed } from '../../src/policy/index.js';

const EVENTS = [
  recordedEvent('ConsoleLogin', {
    'eventSource': 'signin.amazonaws.com', 'eventType': 'AwsConsoleSignIn', 'userIdentity.type': 'IAMUser',
    'additionalEventData.MFAUsed': 'No', 'responseElements.ConsoleLogin': 'Success',
  }),
];

export default definePolicy({
  id: 'cloudwatch/alarm-on-console-sign-in-without-mfa',
  title: 'An alarm fires on console sign-ins without MFA',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::CloudTrail::Trail',
  controls: {
    'pci-dss-4.0.1': ['10.4.1.1'],
    hipaa: ['164.312(b)', '164.308(a)(1)(ii)(D)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['SI-4', 'AU-6'],
    'cis-aws-3.0': ['4.2'],
  },
  aliases: {
    trivy: ['AWS-0148'],
  },
  parameters: { eventRulesCount: true },
  check(trail, report, { eventRulesCount }) {
    reportUnlessAlarmed(trail, EVENTS, 'sign-ins with a password alone', eventRulesCount, report);
  },
});
