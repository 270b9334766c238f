import type { Attributes, Table } from '../row.js';

const INSTANCE: Attributes = {
  instance_class: 'DBInstanceClass',
  ca_cert_identifier: 'CACertificateIdentifier',
  performance_insights_enabled: 'EnablePerformanceInsights',
};

const COMMON: Attributes = {
  enabled_cloudwatch_logs_exports: 'EnableCloudwatchLogsExports',
  iam_database_authentication_enabled: 'EnableIAMDatabaseAuthentication',
  master_user_secret_kms_key_id: 'MasterUserSecret.KmsKeyId',
  skip_final_snapshot: 'SkipFinalSnapshot',
};

const IMPORT = { ignored: 'CloudFormation does not import backups of other makers' };

/** Parameters are a map in CloudFormation. */
const PARAMETERS = { to: 'Parameters', entries: ['name', 'value'] } as const;

const SHARING = { own: 'CloudFormation can make no snapshots, much less share or copy them' };

export const RDS: Table = {
  aws_db_cluster_snapshot: SHARING,
  aws_db_event_subscription: { type: 'AWS::RDS::EventSubscription', attributes: { name: 'SubscriptionName' } },
  aws_db_instance: {
    type: 'AWS::RDS::DBInstance',
    attributes: {
      ...INSTANCE,
      ...COMMON,
      'username': 'MasterUsername',
      'password': 'MasterUserPassword',
      'vpc_security_group_ids': 'VPCSecurityGroups',
      'parameter_group_name': 'DBParameterGroupName',
      'backup_window': 'PreferredBackupWindow',
      'maintenance_window': 'PreferredMaintenanceWindow',
      'replicate_source_db': 'SourceDBInstanceIdentifier',
      'snapshot_identifier': 'DBSnapshotIdentifier',
      'restore_to_point_in_time': '',
      'blue_green_update': { ignored: 'how a change is applied' },
      'customer_owned_ip_enabled': { ignored: 'CloudFormation cannot set it' },
      'upgrade_storage_config': { ignored: 'how a change is applied' },
      's3_import': IMPORT,
    },
    defaults: { PubliclyAccessible: false },
    made: { from: ['replicate_source_db', 'restore_to_point_in_time', 'snapshot_identifier'], defaults: { BackupRetentionPeriod: 0 } },
    references: { identifier: '', address: 'Endpoint.Address', port: 'Endpoint.Port', resource_id: 'DbiResourceId' },
  },
  aws_db_instance_automated_backups_replication: { own: 'CloudFormation has it inside the replicated instance, in the other region' },
  aws_db_parameter_group: { type: 'AWS::RDS::DBParameterGroup', attributes: { parameter: PARAMETERS } },
  aws_db_proxy: { type: 'AWS::RDS::DBProxy', attributes: { 'auth.username': { ignored: 'CloudFormation has it in the secret' } } },
  aws_db_snapshot: SHARING,
  aws_db_snapshot_copy: SHARING,
  aws_db_subnet_group: { type: 'AWS::RDS::DBSubnetGroup', attributes: { description: 'DBSubnetGroupDescription' } },
  aws_db_option_group: {
    type: 'AWS::RDS::OptionGroup',
    attributes: { 'option': 'OptionConfigurations', 'option.version': 'OptionVersion', 'option.option_settings': 'OptionSettings' },
  },
  aws_rds_cluster: {
    type: 'AWS::RDS::DBCluster',
    attributes: {
      ...COMMON,
      'cluster_identifier': 'DBClusterIdentifier',
      'master_password': 'MasterUserPassword',
      'iam_roles': { to: 'AssociatedRoles', as: 'RoleArn' },
      'ca_certificate_identifier': { ignored: 'CloudFormation sets it on the instances' },
      'cluster_members': { ignored: 'CloudFormation sets it on the instances' },
      'restore_to_point_in_time': '',
      'restore_to_point_in_time.source_cluster_identifier': 'SourceDBClusterIdentifier',
      'restore_to_point_in_time.source_cluster_resource_id': 'SourceDbClusterResourceId',
      'restore_to_point_in_time.restore_to_time': { ignored: 'CloudFormation restores to the latest time' },
      's3_import': IMPORT,
    },
    // Only versions of the provider before 5 do without it.
    defaults: { Engine: 'aurora' },
    references: { cluster_identifier: '', endpoint: 'Endpoint.Address', reader_endpoint: 'ReadEndpoint.Address', port: 'Endpoint.Port' },
  },
  aws_rds_cluster_activity_stream: { own: 'CloudFormation has no type for activity streams' },
  aws_rds_cluster_instance: { type: 'AWS::RDS::DBInstance', attributes: { ...INSTANCE, cluster_identifier: 'DBClusterIdentifier' } },
  aws_rds_cluster_parameter_group: { type: 'AWS::RDS::DBClusterParameterGroup', attributes: { parameter: PARAMETERS } },
  aws_rds_cluster_snapshot_copy: SHARING,
  aws_rds_global_cluster: {
    type: 'AWS::RDS::GlobalCluster',
    attributes: { database_name: { ignored: 'CloudFormation sets it on the cluster' }, source_db_cluster_identifier: 'SourceDBClusterIdentifier' },
  },
  aws_rds_shard_group: { type: 'AWS::RDS::DBShardGroup' },
  aws_dsql_cluster: { type: 'AWS::DSQL::Cluster', defaults: { DeletionProtectionEnabled: false } },
};
