import type { Table } from '../row.js';

export const ELASTICACHE: Table = {
  aws_elasticache_cluster: {
    type: 'AWS::ElastiCache::CacheCluster',
    attributes: {
      'availability_zone': 'PreferredAvailabilityZone',
      'cluster_id': 'ClusterName',
      'log_delivery_configuration.destination': { ignored: 'nested in CloudFormation' },
      'maintenance_window': 'PreferredMaintenanceWindow',
      'node_type': 'CacheNodeType',
      'outpost_mode': { ignored: 'CloudFormation cannot set it' },
      'preferred_outpost_arn': { ignored: 'CloudFormation cannot set it' },
      'parameter_group_name': 'CacheParameterGroupName',
      'replication_group_id': { ignored: 'CloudFormation has the members inside the group' },
      'security_group_ids': 'VpcSecurityGroupIds',
      'subnet_group_name': 'CacheSubnetGroupName',
    },
  },
  aws_elasticache_replication_group: {
    type: 'AWS::ElastiCache::ReplicationGroup',
    attributes: {
      'auth_token_update_strategy': { ignored: 'how a change is applied' },
      'log_delivery_configuration.destination': { ignored: 'nested in CloudFormation' },
      'maintenance_window': 'PreferredMaintenanceWindow',
      'node_type': 'CacheNodeType',
      'parameter_group_name': 'CacheParameterGroupName',
      'security_group_names': 'CacheSecurityGroupNames',
      'subnet_group_name': 'CacheSubnetGroupName',
      'description': 'ReplicationGroupDescription',
    },
  },
  aws_elasticache_serverless_cache: { type: 'AWS::ElastiCache::ServerlessCache' },
  aws_elasticache_user: { type: 'AWS::ElastiCache::User' },
  aws_memorydb_cluster: { type: 'AWS::MemoryDB::Cluster' },
  aws_memorydb_multi_region_cluster: { type: 'AWS::MemoryDB::MultiRegionCluster' },
  aws_memorydb_snapshot: { type: 'AWS::MemoryDB::Snapshot' },
  aws_elasticache_parameter_group: {
    type: 'AWS::ElastiCache::ParameterGroup',
    attributes: {
      family: 'CacheParameterGroupFamily',
      name: { ignored: 'CloudFormation gives it' },
      parameter: { to: 'Properties', entries: ['name', 'value'] },
    },
  },
  aws_elasticache_subnet_group: { type: 'AWS::ElastiCache::SubnetGroup', attributes: { name: 'CacheSubnetGroupName' } },
};
