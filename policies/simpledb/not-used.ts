import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'simpledb/not-used',
  title: 'SimpleDB is not used',
  area: 'data-protection',
  severity: 'medium',
  pack: 'all',
  resource: 'AWS::SDB::Domain',
  controls: {
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28', 'SA-22'],
  },
  aliases: {
    cfn_nag: ['F77'],
  },
  check(domain, report) {
    report(domain, 'SimpleDB has no encryption at rest and no private endpoint: what the domain keeps is stored in clear.');
  },
});
