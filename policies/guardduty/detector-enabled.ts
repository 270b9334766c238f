import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'guardduty/detector-enabled',
  title: 'GuardDuty detectors are enabled',
  area: 'monitoring',
  severity: 'high',
  resource: 'AWS::GuardDuty::Detector',
  controls: {
    'pci-dss-4.0.1': ['11.5.1'],
    hipaa: ['164.308(a)(1)(ii)(D)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['SI-4'],
    'aws-fsbp': ['GuardDuty.1'],
  },
  aliases: {
    checkov: ['CKV_AWS_238'],
    terrascan: ['AC_AWS_0131'],
  },
  check(detector, report) {
    const enable = detector.get('Enable');
    if (!enable.is(true)) report(enable, `${enable} is ${enable.exists ? 'not true' : 'not set'}: the detector looks at nothing.`);
  },
});
