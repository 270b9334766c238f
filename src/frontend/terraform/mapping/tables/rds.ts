import type { Table } from '../row.js';

export const RDS: Table = {
  aws_db_cluster_snapshot: { type: 'AWS::RDS::ClusterSnapshot' },
  aws_db_event_subscription: { type: 'AWS::RDS::EventSubscription' },
  aws_db_instance: { type: 'AWS::RDS::DBInstance' },
  aws_db_instance_automated_backups_replication: { own: 'TODO' },
  aws_db_parameter_group: { type: 'AWS::RDS::DBParameterGroup' },
  aws_db_proxy: { type: 'AWS::RDS::DBProxy' },
  aws_db_snapshot: { own: 'TODO' },
  aws_db_snapshot_copy: { own: 'TODO' },
  aws_db_subnet_group: { type: 'AWS::RDS::DBSubnetGroup' },
  aws_rds_cluster: { type: 'AWS::RDS::DBCluster' },
  aws_rds_cluster_activity_stream: { own: 'TODO' },
  aws_rds_cluster_instance: { type: 'AWS::RDS::DBInstance' },
  aws_rds_cluster_parameter_group: { type: 'AWS::RDS::DBClusterParameterGroup' },
  aws_rds_cluster_snapshot_copy: { own: 'TODO' },
  aws_rds_global_cluster: { type: 'AWS::RDS::GlobalCluster' },
  aws_rds_shard_group: { type: 'AWS::RDS::DBShardGroup' },
  aws_dsql_cluster: { type: 'AWS::DSQL::Cluster' },
};
