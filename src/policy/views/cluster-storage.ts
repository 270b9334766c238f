import type { Report } from '../policy.js';
import type { ScalarProperty } from '../property.js';
import type { ResourceNode } from '../resource-node.js';
import type { ResourceTypes } from '../resource-types.js';
import { reportUnlessCustomerKey } from './customer-key.js';
import { reportUnlessOn } from './switch.js';

/** Clusters of DocumentDB and of Neptune, whose storage is set in the same way, and the global databases that they join. */
type Cluster = ResourceNode<ResourceTypes['AWS::DocDB::DBCluster'] | ResourceTypes['AWS::Neptune::DBCluster']>;
type GlobalCluster = ResourceNode<ResourceTypes['AWS::DocDB::GlobalCluster'] | ResourceTypes['AWS::Neptune::GlobalCluster']>;

/**
 * What a cluster can be made from: then its storage is encrypted as the source's is.
 * https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html
 * https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html
 */
const INHERITED_FROM = ['SnapshotIdentifier', 'SourceDBClusterIdentifier'] as const;

/** Whether a cluster is made from something, and so encrypted as that is, with its key. */
export function inheritsKey(cluster: Cluster): boolean {
  return INHERITED_FROM.some((source) => cluster.get(source).exists);
}

/** The property by which a cluster of DocumentDB or Neptune stores its data in clear; undefined where it does not, or where its source decides. */
export function clearStorage(cluster: Cluster): ScalarProperty<boolean> | undefined {
  const encrypted = cluster.get('StorageEncrypted');
  if (encrypted.is(true) || inheritsKey(cluster)) return undefined;
  return cluster.get('GlobalClusterIdentifier').exists && !joinsClearStorage(cluster) ? undefined : encrypted;
}

/**
 * Reports a cluster that has no key of the customer's own. Not one that says itself that it stores its data in clear, nor one whose
 * source decides; where nothing is said about encryption the key is asked for, since it is chosen together with it.
 */
export function reportClusterKey(cluster: Cluster, report: Report): void {
  if (inheritsKey(cluster) || clearStorage(cluster)?.exists === true) return;
  reportUnlessCustomerKey(cluster.get('KmsKeyId'), 'the cluster, once it is encrypted', report);
}

/** Reports a global database that stores its data in clear: because it says so, or because the cluster does that it is made from. */
export function reportClearDatabase(database: GlobalCluster, report: Report): void {
  const source = database.get('SourceDBClusterIdentifier');
  if (!source.exists) {
    reportUnlessOn(database.get('StorageEncrypted'), 'the clusters that join it store their data in clear', report);
    return;
  }
  const cluster = source.target('AWS::DocDB::DBCluster') ?? source.target('AWS::Neptune::DBCluster');
  const encrypted = cluster && clearStorage(cluster);
  if (encrypted) report(source, `${cluster} does not encrypt its storage, nor does the database then.`, [encrypted]);
}

/** Whether the global database that a cluster joins is known, and not encrypted. */
function joinsClearStorage(cluster: Cluster): boolean {
  const identifier = cluster.get('GlobalClusterIdentifier');
  const database = identifier.target('AWS::DocDB::GlobalCluster') ?? identifier.target('AWS::Neptune::GlobalCluster');
  return database !== undefined && !database.get('SourceDBClusterIdentifier').exists && !database.get('StorageEncrypted').is(true);
}
