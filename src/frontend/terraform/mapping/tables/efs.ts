import type { Table } from '../row.js';

export const EFS: Table = {
  aws_efs_access_point: { type: 'AWS::EFS::AccessPoint' },
  aws_efs_file_system: { type: 'AWS::EFS::FileSystem' },
  aws_efs_file_system_policy: { partOf: [{ type: 'AWS::EFS::FileSystem', by: 'file_system_id' }] },
  aws_efs_backup_policy: { partOf: [{ type: 'AWS::EFS::FileSystem', by: 'file_system_id' }] },
  aws_efs_mount_target: { type: 'AWS::EFS::MountTarget' },
};
