import type { Table } from '../row.js';

export const SSM: Table = {
  aws_ssm_document: { type: 'AWS::SSM::Document' },
  aws_ssm_parameter: { type: 'AWS::SSM::Parameter' },
  aws_ssm_resource_data_sync: { type: 'AWS::SSM::ResourceDataSync' },
  aws_ssm_service_setting: { type: 'AWS::SSM::ServiceSetting' },
};
