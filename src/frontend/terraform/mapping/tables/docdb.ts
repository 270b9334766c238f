import type { Table } from '../row.js';

export const DOCDB: Table = {
  aws_docdb_cluster: {
    type: 'AWS::DocDB::DBCluster',
    attributes: {
      'cluster_identifier': 'DBClusterIdentifier',
      'cluster_members': { ignored: 'CloudFormation sets it on the instances' },
      'enabled_cloudwatch_logs_exports': 'EnableCloudwatchLogsExports',
      'engine': { ignored: 'there is one' },
      'master_password': 'MasterUserPassword',
      'restore_to_point_in_time': '',
      'restore_to_point_in_time.source_cluster_identifier': 'SourceDBClusterIdentifier',
    },
  },
  aws_docdb_cluster_instance: {
    type: 'AWS::DocDB::DBInstance',
    attributes: {
      ca_cert_identifier: 'CACertificateIdentifier',
      cluster_identifier: 'DBClusterIdentifier',
      copy_tags_to_snapshot: { ignored: 'CloudFormation cannot set it' },
      engine: { ignored: 'there is one' },
      instance_class: 'DBInstanceClass',
      performance_insights_kms_key_id: { ignored: 'CloudFormation cannot set it' },
      promotion_tier: { ignored: 'CloudFormation cannot set it' },
    },
  },
  aws_docdb_cluster_parameter_group: {
    type: 'AWS::DocDB::DBClusterParameterGroup',
    attributes: { parameter: { to: 'Parameters', entries: ['name', 'value'] } },
  },
  aws_docdb_global_cluster: { type: 'AWS::DocDB::GlobalCluster', attributes: { database_name: { ignored: 'CloudFormation cannot set it' } } },
  aws_docdbelastic_cluster: { type: 'AWS::DocDBElastic::Cluster' },
  aws_docdb_subnet_group: { type: 'AWS::DocDB::DBSubnetGroup' },
};
