import { definePolicy, reportMissing } from '../../src/policy/index.js';

export default definePolicy({
  id: 'account/security-contact-registered',
  title: 'The account names a security contact',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'Nearside::Account',
  controls: {
    'pci-dss-4.0.1': ['12.10.1'],
    hipaa: ['164.308(a)(6)(i)'],
    gdpr: ['33'],
    'nist-800-53-r5': ['IR-6'],
    'cis-aws-3.0': ['1.2'],
    'aws-fsbp': ['Account.1'],
  },
  check(account, report) {
    // Templates cannot say it, so that their silence means nothing.
    const isTemplates = !account.resource.unit.kind.startsWith('terraform');
    if (isTemplates || account.all('aws_account_alternate_contact').some((contact) => contact.get('alternate_contact_type').is('SECURITY'))) return;
    reportMissing(account, 'security contact', 'what AWS finds out about a break-in goes to the address of the root user', report);
  },
});
