import type { Table } from '../row.js';

export const DATASYNC: Table = {
  aws_datasync_location_azure_blob: { type: 'AWS::DataSync::LocationAzureBlob' },
  aws_datasync_location_fsx_windows_file_system: { type: 'AWS::DataSync::LocationFSxWindows' },
  aws_datasync_location_object_storage: { type: 'AWS::DataSync::LocationObjectStorage' },
  aws_datasync_location_smb: { type: 'AWS::DataSync::LocationSMB' },
  aws_datasync_task: { type: 'AWS::DataSync::Task' },
};
