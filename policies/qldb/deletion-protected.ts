import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'qldb/deletion-protected',
  title: 'QLDB ledgers are protected against deletion',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::QLDB::Ledger',
  controls: {
    'nist-800-53-r5': ['CP-9'],
  },
  aliases: {
    checkov: ['CKV_AWS_172'],
  },
  check(ledger, report) {
    const protection = ledger.get('DeletionProtection');
    if (protection.is(false)) report(protection, `${protection} is false: one call deletes the ledger and its history.`);
  },
});
