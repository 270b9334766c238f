import type { Table } from '../row.js';

export const DATASYNC: Table = {
  aws_datasync_location_azure_blob: {
    type: 'AWS::DataSync::LocationAzureBlob',
    attributes: {
      'access_tier': 'AzureAccessTier',
      'authentication_type': 'AzureBlobAuthenticationType',
      'blob_type': 'AzureBlobType',
      'container_url': 'AzureBlobContainerUrl',
      'sas_configuration': 'AzureBlobSasConfiguration',
      'sas_configuration.token': 'AzureBlobSasToken',
    },
  },
  aws_datasync_location_fsx_windows_file_system: { type: 'AWS::DataSync::LocationFSxWindows' },
  aws_datasync_location_object_storage: { type: 'AWS::DataSync::LocationObjectStorage' },
  aws_datasync_location_smb: { type: 'AWS::DataSync::LocationSMB' },
  aws_datasync_task: {
    type: 'AWS::DataSync::Task',
    attributes: {
      'task_report_config.s3_destination': 'Destination.S3',
      'task_report_config.s3_object_versioning': 'ObjectVersionIds',
      'task_report_config.report_overrides': 'Overrides',
      'task_report_config.report_overrides.deleted_override': 'Deleted.ReportLevel',
      'task_report_config.report_overrides.skipped_override': 'Skipped.ReportLevel',
      'task_report_config.report_overrides.transferred_override': 'Transferred.ReportLevel',
      'task_report_config.report_overrides.verified_override': 'Verified.ReportLevel',
    },
    defaults: { 'Options.LogLevel': 'OFF' },
  },
};
