import type { Table } from '../row.js';

export const CONNECT: Table = {
  aws_connect_instance: { type: 'AWS::Connect::Instance' },
  aws_connect_instance_storage_config: { type: 'AWS::Connect::InstanceStorageConfig' },
  aws_connect_user: { type: 'AWS::Connect::User' },
};
