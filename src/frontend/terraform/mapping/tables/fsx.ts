import type { Table } from '../row.js';

export const FSX: Table = {
  aws_fsx_file_cache: { type: 'AWS::FSx::FileCache' },
  aws_fsx_lustre_file_system: { type: 'AWS::FSx::FileSystem' },
  aws_fsx_ontap_file_system: { type: 'AWS::FSx::FileSystem' },
  aws_fsx_ontap_storage_virtual_machine: { type: 'AWS::FSx::StorageVirtualMachine' },
  aws_fsx_openzfs_file_system: { type: 'AWS::FSx::FileSystem' },
  aws_fsx_windows_file_system: { type: 'AWS::FSx::FileSystem' },
};
