import { definePolicy, reportMissing } from '../../src/policy/index.js';

export default definePolicy({
  id: 'detective/graph-exists',
  title: 'Amazon Detective is enabled for investigations',
  area: 'monitoring',
  severity: 'info',
  pack: 'all',
  resource: 'Nearside::Account',
  controls: {
    hipaa: ['164.308(a)(6)(ii)'],
    'nist-800-53-r5': ['IR-4'],
  },
  check(account, report) {
    if (account.all('AWS::Detective::Graph').length > 0) return;
    if (account.all('aws_detective_organization_configuration').some((organization) => organization.get('auto_enable').is(true))) return;
    reportMissing(account, 'behavior graph of Amazon Detective', 'an investigation starts with collecting logs by hand', report);
  },
});
