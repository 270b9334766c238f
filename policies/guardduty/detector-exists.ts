import { definePolicy, reportMissing } from '../../src/policy/index.js';

export default definePolicy({
  id: 'guardduty/detector-exists',
  title: 'GuardDuty watches the account',
  area: 'monitoring',
  severity: 'high',
  resource: 'Nearside::Account',
  controls: {
    'pci-dss-4.0.1': ['11.5.1'],
    hipaa: ['164.308(a)(1)(ii)(D)', '164.308(a)(5)(ii)(B)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['SI-4'],
    'aws-fsbp': ['GuardDuty.1'],
  },
  check(account, report) {
    if (account.all('AWS::GuardDuty::Detector').some((detector) => detector.get('Enable').is(true))) return;
    reportMissing(account, 'enabled GuardDuty detector', 'stolen credentials and compromised instances go unnoticed', report);
  },
});
