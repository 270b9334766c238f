import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'backup/vault-encrypted-with-customer-key',
  title: 'Backup vaults encrypt with a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::Backup::BackupVault', 'AWS::Backup::LogicallyAirGappedBackupVault'],
  controls: {
    'aws-fsbp': ['Backup.1'],
    'nist-800-53-r5': ['CP-9(8)', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_166'],
  },
  check(vault, report) {
    reportUnlessCustomerKey(vault.get('EncryptionKeyArn'), 'the backups', report);
  },
});
