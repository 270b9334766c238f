import { definePolicy, isSelectedForBackup } from '../../src/policy/index.js';

const EVERY_FILE_SYSTEM = /^(\*|arn:[^:]*:elasticfilesystem:[^:]*:[^:]*:(file-system\/)?\*)$/;

export default definePolicy({
  id: 'efs/in-backup-plan',
  title: 'EFS file systems are in an AWS Backup plan',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::EFS::FileSystem',
  controls: {
    'aws-fsbp': ['EFS.2'],
    hipaa: ['164.308(a)(7)(ii)(A)'],
    'nist-800-53-r5': ['CP-9'],
  },
  aliases: {
    'cdk-nag': ['HIPAA.Security-EFSInBackupPlan', 'NIST.800.53.R4-EFSInBackupPlan', 'NIST.800.53.R5-EFSInBackupPlan'],
    checkov: ['CKV2_AWS_18'],
  },
  check(fileSystem, report) {
    // Without a selection in what is scanned, plans are kept elsewhere.
    if (fileSystem.resource.isFragment || fileSystem.get('BackupPolicy').get('Status').is('ENABLED')) return;
    if (fileSystem.all('AWS::Backup::BackupSelection').length === 0) return;
    if (isSelectedForBackup(fileSystem, { everyOne: EVERY_FILE_SYSTEM, tags: fileSystem.properties.get('FileSystemTags').items })) return;
    report(fileSystem, 'None of the backup selections here takes the file system, and its automatic backups are not on: what is deleted is gone.');
  },
});
