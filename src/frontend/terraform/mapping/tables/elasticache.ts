import type { Table } from '../row.js';

export const ELASTICACHE: Table = {
  aws_elasticache_cluster: { type: 'AWS::ElastiCache::CacheCluster' },
  aws_elasticache_replication_group: { type: 'AWS::ElastiCache::ReplicationGroup' },
  aws_elasticache_serverless_cache: { type: 'AWS::ElastiCache::ServerlessCache' },
  aws_elasticache_user: { type: 'AWS::ElastiCache::User' },
  aws_memorydb_cluster: { type: 'AWS::MemoryDB::Cluster' },
  aws_memorydb_multi_region_cluster: { type: 'AWS::MemoryDB::MultiRegionCluster' },
  aws_memorydb_snapshot: { type: 'AWS::MemoryDB::Snapshot' },
};
