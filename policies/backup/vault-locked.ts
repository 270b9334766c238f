import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'backup/vault-locked',
  title: 'Backup vaults are locked against deletion of backups',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Backup::BackupVault',
  controls: {
    'nist-800-53-r5': ['CP-9', 'AU-9'],
    hipaa: ['164.308(a)(7)(ii)(A)'],
  },
  check(vault, report) {
    const lock = vault.get('LockConfiguration');
    if (vault.resource.isFragment || lock.exists) return;
    report(vault, 'The vault has no lock: whoever may delete backups can delete them all, at any time.');
  },
});
