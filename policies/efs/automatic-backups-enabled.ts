import { definePolicy, isSelectedForBackup } from '../../src/policy/index.js';

const EVERY_FILE_SYSTEM = /^(\*|arn:[^:]*:elasticfilesystem:[^:]*:[^:]*:(file-system\/)?\*)$/;

export default definePolicy({
  id: 'efs/automatic-backups-enabled',
  title: 'EFS file systems are backed up automatically',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::EFS::FileSystem',
  controls: {
    'aws-fsbp': ['EFS.7'],
    hipaa: ['164.308(a)(7)(ii)(A)'],
    'nist-800-53-r5': ['CP-9', 'CP-10'],
  },
  aliases: {
    guard: ['EFS_RESOURCES_PROTECTED_BY_BACKUP_PLAN'],
  },
  check(fileSystem, report) {
    const status = fileSystem.get('BackupPolicy').get('Status');
    if (fileSystem.resource.isFragment || status.is('ENABLED')) return;
    // AWS switches backups on for file systems in one zone; the other side of a replication is itself a copy.
    if (!status.exists && fileSystem.get('AvailabilityZoneName').exists) return;
    if (fileSystem.mentions('AWS::EFS::FileSystem', 'ReplicationConfiguration').length > 0) return;
    if (isSelectedForBackup(fileSystem, { everyOne: EVERY_FILE_SYSTEM, tags: fileSystem.properties.get('FileSystemTags').items })) return;
    const what = status.exists ? 'not `ENABLED`' : "not set, and AWS's default is no backup";
    report(status, `${status} is ${what}: files that are overwritten or deleted are gone.`);
  },
});
