import { definePolicy, reportPublicPolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'backup/vault-policy-not-public',
  title: 'Backup vault policies name who they allow',
  area: 'access',
  severity: 'high',
  resource: ['AWS::Backup::BackupVault', 'AWS::Backup::LogicallyAirGappedBackupVault'],
  controls: {
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  check(vault, report) {
    reportPublicPolicy(vault, 'everybody can do with the backups what the statement allows', report);
  },
});
