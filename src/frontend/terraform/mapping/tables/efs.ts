import type { Table } from '../row.js';

export const EFS: Table = {
  aws_efs_access_point: { type: 'AWS::EFS::AccessPoint', attributes: { tags: 'AccessPointTags' } },
  aws_efs_file_system: {
    type: 'AWS::EFS::FileSystem',
    attributes: {
      'creation_token': { ignored: 'a name for Terraform' },
      'protection': 'FileSystemProtection',
      'protection.replication_overwrite': 'ReplicationOverwriteProtection',
      'tags': 'FileSystemTags',
      'lifecycle_policy': 'LifecyclePolicies',
    },
  },
  aws_efs_file_system_policy: { partOf: [{ type: 'AWS::EFS::FileSystem', by: 'file_system_id' }] },
  aws_efs_backup_policy: { partOf: [{ type: 'AWS::EFS::FileSystem', by: 'file_system_id' }] },
  aws_efs_mount_target: { type: 'AWS::EFS::MountTarget' },
};
