import type { Table } from '../row.js';

export const DMS: Table = {
  aws_dms_endpoint: {
    type: 'AWS::DMS::Endpoint',
    attributes: {
      endpoint_id: 'EndpointIdentifier',
      postgres_settings: 'PostgreSqlSettings',
      pause_replication_tasks: { ignored: 'how a change is applied' },
      secrets_manager_access_role_arn: { ignored: 'inside the settings of each engine in CloudFormation' },
      secrets_manager_arn: { ignored: 'inside the settings of each engine in CloudFormation' },
      service_access_role: { ignored: 'inside the settings of each engine in CloudFormation' },
    },
  },
  aws_dms_replication_config: { type: 'AWS::DMS::ReplicationConfig', attributes: { start_replication: { ignored: 'when Terraform acts' } } },
  aws_dms_replication_instance: {
    type: 'AWS::DMS::ReplicationInstance',
    attributes: { replication_instance_id: 'ReplicationInstanceIdentifier', replication_subnet_group_id: 'ReplicationSubnetGroupIdentifier' },
    defaults: { AutoMinorVersionUpgrade: false, PubliclyAccessible: false },
  },
  aws_dms_replication_task: {
    type: 'AWS::DMS::ReplicationTask',
    attributes: { replication_task_id: 'ReplicationTaskIdentifier', start_replication_task: { ignored: 'when Terraform acts' } },
  },
  aws_dms_s3_endpoint: {
    type: 'AWS::DMS::Endpoint',
    within: 'S3Settings',
    constants: { EngineName: 's3' },
    attributes: {
      endpoint_id: '/EndpointIdentifier',
      kms_key_arn: '/KmsKeyId',
      certificate_arn: '/CertificateArn',
      endpoint_type: '/EndpointType',
      ssl_mode: '/SslMode',
      tags: '/Tags',
      detach_target_on_lob_lookup_failure_parquet: { ignored: 'CloudFormation cannot set it' },
    },
  },
};
