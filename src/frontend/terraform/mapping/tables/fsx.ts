import type { Table } from '../row.js';

export const FSX: Table = {
  aws_fsx_file_cache: { type: 'AWS::FSx::FileCache' },
  aws_fsx_lustre_file_system: {
    type: 'AWS::FSx::FileSystem',
    within: 'LustreConfiguration',
    constants: { 'FileSystemType': 'LUSTRE', 'LustreConfiguration.AutomaticBackupRetentionDays': 0 },
    attributes: {
      'final_backup_tags': { ignored: 'how it is destroyed' },
      'skip_final_backup': { ignored: 'how it is destroyed' },
      'root_squash_configuration': { ignored: 'CloudFormation cannot set it' },
      'tags': '/Tags',
      'data_read_cache_configuration.size': 'SizeGiB',
    },
  },
  aws_fsx_ontap_file_system: {
    type: 'AWS::FSx::FileSystem',
    within: 'OntapConfiguration',
    constants: { 'FileSystemType': 'ONTAP', 'OntapConfiguration.AutomaticBackupRetentionDays': 0 },
  },
  aws_fsx_ontap_storage_virtual_machine: { type: 'AWS::FSx::StorageVirtualMachine' },
  aws_fsx_openzfs_file_system: {
    type: 'AWS::FSx::FileSystem',
    within: 'OpenZFSConfiguration',
    constants: { 'FileSystemType': 'OPENZFS', 'OpenZFSConfiguration.AutomaticBackupRetentionDays': 0 },
    attributes: {
      final_backup_tags: { ignored: 'how it is destroyed' },
      skip_final_backup: { ignored: 'how it is destroyed' },
      delete_options: 'Options',
    },
  },
  aws_fsx_windows_file_system: {
    type: 'AWS::FSx::FileSystem',
    within: 'WindowsConfiguration',
    constants: { 'FileSystemType': 'WINDOWS', 'WindowsConfiguration.AutomaticBackupRetentionDays': 7 },
    attributes: {
      final_backup_tags: { ignored: 'how it is destroyed' },
      skip_final_backup: { ignored: 'how it is destroyed' },
      self_managed_active_directory: 'SelfManagedActiveDirectoryConfiguration',
    },
  },
};
