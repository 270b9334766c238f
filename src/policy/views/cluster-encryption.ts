import type { ScalarProperty } from '../property.js';
import type { ResourceNode } from '../resource-node.js';
import type { ResourceTypes } from '../resource-types.js';

type Cluster = ResourceNode<ResourceTypes['AWS::RDS::DBCluster']>;

/**
 * What a cluster can be made from: then its storage is encrypted as the source's is. Aurora encrypts every other cluster made since
 * February 2026. https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html
 */
const INHERITED_FROM = ['SnapshotIdentifier', 'SourceDBClusterIdentifier', 'SourceDbClusterResourceId', 'ReplicationSourceIdentifier'] as const;

/** Whether a cluster is made from something, and so encrypted as that is, with its key. */
export function inheritsStorage(cluster: Cluster): boolean {
  return INHERITED_FROM.some((source) => cluster.get(source).exists);
}

/** Whether the global database that a cluster joins is known, and not encrypted. */
function joinsUnencrypted(cluster: Cluster): boolean {
  const database = cluster.get('GlobalClusterIdentifier').target('AWS::RDS::GlobalCluster');
  return database !== undefined && !database.get('SourceDBClusterIdentifier').exists && !database.get('StorageEncrypted').is(true);
}

/** The property by which a cluster stores its data in clear, or with a key of AWS's only; undefined where it is encrypted, or as its source is. */
export function unencryptedStorage(cluster: Cluster): ScalarProperty<boolean> | undefined {
  const encrypted = cluster.get('StorageEncrypted');
  if (encrypted.is(true) || cluster.get('EngineMode').is('serverless') || inheritsStorage(cluster)) return undefined;
  if (cluster.get('GlobalClusterIdentifier').exists && !joinsUnencrypted(cluster)) return undefined;
  return encrypted.exists || !cluster.get('Engine').startsWith('aurora') ? encrypted : undefined;
}
