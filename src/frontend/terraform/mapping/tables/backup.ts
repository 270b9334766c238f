import type { Table } from '../row.js';

export const BACKUP: Table = {
  aws_backup_plan: { type: 'AWS::Backup::BackupPlan' },
  aws_backup_vault: { type: 'AWS::Backup::BackupVault' },
  aws_backup_vault_policy: { partOf: [{ type: 'AWS::Backup::BackupVault', by: 'backup_vault_name' }] },
  aws_backup_vault_lock_configuration: { partOf: [{ type: 'AWS::Backup::BackupVault', by: 'backup_vault_name' }] },
  aws_backup_selection: { type: 'AWS::Backup::BackupSelection' },
};
