import type { ResourceNode } from '../resource-node.js';
import type { ResourceTypes } from '../resource-types.js';

/**
 * What an instance can be made from: then its storage is encrypted as the source's is.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html
 */
const INHERITED_FROM = [
  'DBSnapshotIdentifier',
  'DBClusterSnapshotIdentifier',
  'SourceDBInstanceIdentifier',
  'SourceDBInstanceAutomatedBackupsArn',
  'SourceDbiResourceId',
  'SourceDBClusterIdentifier',
] as const;

/** Whether a database instance is made from something, and so encrypted as that is, with its key. */
export function inheritsInstanceStorage(instance: ResourceNode<ResourceTypes['AWS::RDS::DBInstance']>): boolean {
  return INHERITED_FROM.some((source) => instance.get(source).exists);
}
