import { definePolicy, reportPlanOff } from '../../src/policy/index.js';

export default definePolicy({
  id: 'guardduty/rds-protection',
  title: 'GuardDuty detectors keep RDS Protection on',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::GuardDuty::Detector',
  controls: {
    'pci-dss-4.0.1': ['11.5.1'],
    hipaa: ['164.308(a)(1)(ii)(D)'],
    'nist-800-53-r5': ['SI-4'],
    'aws-fsbp': ['GuardDuty.9'],
  },
  check(detector, report) {
    reportPlanOff(detector, 'RDS_LOGIN_EVENTS', 'sign-ins to databases are not watched', report);
  },
});
