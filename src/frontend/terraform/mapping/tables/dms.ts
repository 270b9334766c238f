import type { Table } from '../row.js';

export const DMS: Table = {
  aws_dms_endpoint: { type: 'AWS::DMS::Endpoint' },
  aws_dms_replication_config: { type: 'AWS::DMS::ReplicationConfig' },
  aws_dms_replication_instance: { type: 'AWS::DMS::ReplicationInstance' },
  aws_dms_replication_task: { type: 'AWS::DMS::ReplicationTask' },
  aws_dms_s3_endpoint: { type: 'AWS::DMS::Endpoint' },
};
