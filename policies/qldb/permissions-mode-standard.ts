import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'qldb/permissions-mode-standard',
  title: 'QLDB ledgers use the STANDARD permissions mode',
  area: 'access',
  severity: 'medium',
  pack: 'all',
  resource: 'AWS::QLDB::Ledger',
  controls: {
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  aliases: {
    checkov: ['CKV_AWS_170'],
  },
  check(ledger, report) {
    const mode = ledger.get('PermissionsMode');
    if (mode.is('STANDARD')) return;
    report(mode, `${mode} is not \`STANDARD\`: whoever may use the ledger may run every statement on every table.`);
  },
});
