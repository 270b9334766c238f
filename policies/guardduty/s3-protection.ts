import { definePolicy, reportPlanOff } from '../../src/policy/index.js';

export default definePolicy({
  id: 'guardduty/s3-protection',
  title: 'GuardDuty detectors keep S3 Protection on',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::GuardDuty::Detector',
  controls: {
    'pci-dss-4.0.1': ['11.5.1'],
    hipaa: ['164.308(a)(1)(ii)(D)'],
    'nist-800-53-r5': ['SI-4'],
    'aws-fsbp': ['GuardDuty.10'],
  },
  check(detector, report) {
    reportPlanOff(detector, 'S3_DATA_EVENTS', 'who reads and empties buckets is not watched', report, 'DataSources.S3Logs.Enable');
  },
});
