import type { ScalarProperty } from '../property.js';
import type { ResourceNode } from '../resource-node.js';
import type { ResourceTypes } from '../resource-types.js';

/** Clusters of DocumentDB and of Neptune, whose storage is set in the same way, and the global databases that they join. */
type Cluster = ResourceNode<ResourceTypes['AWS::DocDB::DBCluster'] | ResourceTypes['AWS::Neptune::DBCluster']>;
type GlobalCluster = ResourceNode<ResourceTypes['AWS::DocDB::GlobalCluster'] | ResourceTypes['AWS::Neptune::GlobalCluster']>;

/**
 * What a cluster can be made from: then its storage is encrypted as the source's is.
 * https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html
 * https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html
 */
const INHERITED_FROM = ['SnapshotIdentifier', 'SourceDBClusterIdentifier'] as const;

/** The property by which a cluster of DocumentDB or Neptune stores its data in clear; undefined where it does not, or where its source decides. */
export function clearStorage(cluster: Cluster): ScalarProperty<boolean> | undefined {
  const encrypted = cluster.get('StorageEncrypted');
  if (encrypted.is(true) || INHERITED_FROM.some((source) => cluster.get(source).exists)) return undefined;
  return cluster.get('GlobalClusterIdentifier').exists && !joinsClearStorage(cluster) ? undefined : encrypted;
}

/** The cluster that a global database is made from, when it is known to store its data in clear. */
export function clearSource(database: GlobalCluster): Cluster | undefined {
  const source = database.get('SourceDBClusterIdentifier');
  const cluster = source.target('AWS::DocDB::DBCluster') ?? source.target('AWS::Neptune::DBCluster');
  return cluster && clearStorage(cluster) && cluster;
}

/** Whether the global database that a cluster joins is known, and not encrypted. */
function joinsClearStorage(cluster: Cluster): boolean {
  const identifier = cluster.get('GlobalClusterIdentifier');
  const database = identifier.target('AWS::DocDB::GlobalCluster') ?? identifier.target('AWS::Neptune::GlobalCluster');
  return database !== undefined && !database.get('SourceDBClusterIdentifier').exists && !database.get('StorageEncrypted').is(true);
}
