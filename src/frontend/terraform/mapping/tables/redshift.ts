import type { Table } from '../row.js';

export const REDSHIFT: Table = {
  aws_redshift_cluster: {
    type: 'AWS::Redshift::Cluster',
    attributes: {
      'availability_zone_relocation_enabled': 'AvailabilityZoneRelocation',
      'cluster_public_key': { ignored: 'AWS gives it' },
      'cluster_revision_number': { ignored: 'AWS gives it' },
      'database_name': 'DBName',
      'default_iam_role_arn': { ignored: 'CloudFormation cannot set it' },
      'endpoint': { ignored: 'AWS gives it' },
      'logging': { to: 'LoggingProperties', onlyIf: 'enable' },
      'logging.enable': { ignored: 'the bucket tells' },
      'master_password': 'MasterUserPassword',
      'snapshot_arn': { ignored: 'CloudFormation cannot set it' },
      'snapshot_copy': '',
      'snapshot_copy.grant_name': 'SnapshotCopyGrantName',
      'snapshot_copy.retention_period': 'SnapshotCopyRetentionPeriod',
    },
    defaults: { AllowVersionUpgrade: true },
    legacy: { before: 6, defaults: { Encrypted: false, PubliclyAccessible: true } },
  },
  aws_redshift_logging: { partOf: [{ type: 'AWS::Redshift::Cluster', by: 'cluster_identifier' }], within: 'LoggingProperties' },
  aws_redshift_parameter_group: {
    type: 'AWS::Redshift::ClusterParameterGroup',
    attributes: {
      'family': 'ParameterGroupFamily',
      'name': 'ParameterGroupName',
      'parameter.name': 'ParameterName',
      'parameter.value': 'ParameterValue',
    },
  },
  aws_redshift_snapshot_copy_grant: { type: 'AWS::Redshift::SnapshotCopyGrant' },
  aws_redshift_subnet_group: { type: 'AWS::Redshift::ClusterSubnetGroup', attributes: { name: { ignored: 'CloudFormation gives it' } } },
  aws_redshiftserverless_namespace: { type: 'AWS::RedshiftServerless::Namespace' },
  aws_redshiftserverless_workgroup: { type: 'AWS::RedshiftServerless::Workgroup', attributes: { 'price_performance_target.enabled': 'Status' } },
};
