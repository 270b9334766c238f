import { definePolicy, reportMissing } from '../../src/policy/index.js';

export default definePolicy({
  id: 'securityhub/hub-exists',
  title: 'Security Hub is enabled for the account',
  area: 'monitoring',
  severity: 'medium',
  resource: 'Nearside::Account',
  controls: {
    'pci-dss-4.0.1': ['10.4.1.1', '11.3.1'],
    hipaa: ['164.308(a)(8)', '164.308(a)(1)(ii)(A)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['CA-7', 'SI-4', 'RA-5'],
    'cis-aws-3.0': ['4.16'],
  },
  check(account, report) {
    if (account.all('AWS::SecurityHub::Hub').length > 0 || account.all('AWS::SecurityHub::HubV2').length > 0) return;
    reportMissing(account, 'Security Hub', 'findings of AWS services are in no single place', report);
  },
});
