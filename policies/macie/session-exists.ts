import { definePolicy, reportMissing } from '../../src/policy/index.js';

export default definePolicy({
  id: 'macie/session-exists',
  title: 'Macie looks for sensitive data in the account',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'Nearside::Account',
  controls: {
    'pci-dss-4.0.1': ['12.5.2'],
    hipaa: ['164.308(a)(1)(ii)(A)'],
    gdpr: ['32(1)(d)', '35'],
    'nist-800-53-r5': ['RA-5', 'SI-4'],
    'cis-aws-3.0': ['2.1.3'],
    'aws-fsbp': ['Macie.1'],
  },
  check(account, report) {
    if (account.all('AWS::Macie::Session').some((session) => !session.get('Status').is('PAUSED'))) return;
    if (account.all('aws_macie2_organization_configuration').some((organization) => organization.get('auto_enable').is(true))) return;
    reportMissing(account, 'running Macie', 'nobody learns of personal data in buckets where it does not belong', report);
  },
});
