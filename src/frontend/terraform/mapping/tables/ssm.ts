import type { Table } from '../row.js';

export const SSM: Table = {
  aws_ssm_document: {
    type: 'AWS::SSM::Document',
    attributes: { attachments_source: 'Attachments', permissions: 'Permissions' },
  },
  aws_ssm_parameter: {
    type: 'AWS::SSM::Parameter',
    attributes: { insecure_value: 'Value', overwrite: { ignored: 'when Terraform acts' } },
  },
  aws_ssm_resource_data_sync: { type: 'AWS::SSM::ResourceDataSync', attributes: { 'name': 'SyncName', 's3_destination.prefix': 'BucketPrefix' } },
  aws_ssm_service_setting: { type: 'AWS::SSM::ServiceSetting' },
  aws_ssm_association: {
    type: 'AWS::SSM::Association',
    attributes: {
      'output_location': 'OutputLocation.S3Location',
      'output_location.s3_bucket_name': 'OutputS3BucketName',
      'output_location.s3_key_prefix': 'OutputS3KeyPrefix',
      'output_location.s3_region': 'OutputS3Region',
    },
  },
};
