import type { ResourceNode } from '../resource-node.js';
import type { ResourceTypes } from '../resource-types.js';

type Cache = ResourceNode<ResourceTypes['AWS::ElastiCache::CacheCluster'] | ResourceTypes['AWS::ElastiCache::ReplicationGroup']>;

/**
 * Whether another resource says what a cache has: the replication group of its members in Terraform, which alone have no engine of
 * their own, or the cluster that a replication group is made of.
 */
export function takesSettings(cache: Cache): boolean {
  const cluster = cache.as('AWS::ElastiCache::CacheCluster');
  if (cluster) return !cluster.get('Engine').exists;
  return cache.as('AWS::ElastiCache::ReplicationGroup')?.get('PrimaryClusterId').exists ?? false;
}

/** Whether it is a cluster of Memcached; replication groups never are. */
export function isMemcached(cache: Cache): boolean {
  return cache.get('Engine').is('memcached');
}
