import type { ResourceTypes } from '../resource-types.js';
import type { ResourceNode } from '../resource-node.js';

/** Whether a database instance belongs to a cluster, which then decides on storage, backups and credentials. */
export function isClusterMember(instance: ResourceNode<ResourceTypes['AWS::RDS::DBInstance']>): boolean {
  return instance.get('DBClusterIdentifier').exists || instance.get('Engine').startsWith('aurora');
}
