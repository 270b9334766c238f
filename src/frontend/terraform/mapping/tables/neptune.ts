import type { Table } from '../row.js';

export const NEPTUNE: Table = {
  aws_neptune_cluster: {
    type: 'AWS::Neptune::DBCluster',
    attributes: {
      cluster_identifier: 'DBClusterIdentifier',
      engine: { ignored: 'there is one' },
      iam_database_authentication_enabled: 'IamAuthEnabled',
      iam_roles: { to: 'AssociatedRoles', as: 'RoleArn' },
      neptune_cluster_parameter_group_name: 'DBClusterParameterGroupName',
      neptune_instance_parameter_group_name: 'DBInstanceParameterGroupName',
      neptune_subnet_group_name: 'DBSubnetGroupName',
      port: 'DBPort',
      replication_source_identifier: 'SourceDBClusterIdentifier',
      serverless_v2_scaling_configuration: 'ServerlessScalingConfiguration',
      storage_type: { ignored: 'CloudFormation cannot set it' },
    },
  },
  aws_neptune_cluster_instance: {
    type: 'AWS::Neptune::DBInstance',
    attributes: {
      cluster_identifier: 'DBClusterIdentifier',
      engine: { ignored: 'there is one' },
      engine_version: { ignored: 'of the cluster' },
      instance_class: 'DBInstanceClass',
      neptune_parameter_group_name: 'DBParameterGroupName',
      neptune_subnet_group_name: 'DBSubnetGroupName',
      port: { ignored: 'of the cluster' },
      preferred_backup_window: { ignored: 'of the cluster' },
      promotion_tier: { ignored: 'CloudFormation cannot set it' },
    },
  },
  aws_neptune_cluster_parameter_group: {
    type: 'AWS::Neptune::DBClusterParameterGroup',
    attributes: { parameter: { to: 'Parameters', entries: ['name', 'value'] } },
  },
  aws_neptune_cluster_snapshot: { own: 'CloudFormation has no type for snapshots of Neptune' },
  aws_neptune_global_cluster: { type: 'AWS::Neptune::GlobalCluster' },
  aws_neptunegraph_graph: { type: 'AWS::NeptuneGraph::Graph' },
  aws_neptune_subnet_group: { type: 'AWS::Neptune::DBSubnetGroup' },
};
