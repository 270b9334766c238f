import type { ResourceTypes } from '../resource-types.js';
import type { Report } from '../policy.js';
import type { ResourceHandle, ResourceNode } from '../resource-node.js';
import { openAcl, openStatements } from './bucket-access.js';

/** Reports a bucket that is open to everybody, by ACL and by policy. It keeps `what` (`the logs`) of `owner`. */
export function reportPublicBucket(bucket: ResourceNode<ResourceTypes['AWS::S3::Bucket']>, owner: ResourceHandle, what: string, report: Report): void {
  const acl = openAcl(bucket, 'read') ?? openAcl(bucket, 'write');
  if (acl) report(acl, `${acl} of \`${bucket}\` opens the bucket that keeps ${what} of \`${owner.address}\` to everybody.`, [bucket, owner]);
  const policies = bucket.referrers('AWS::S3::BucketPolicy', 'Bucket');
  const [who] = policies.flatMap((policy) => [...openStatements(policy, 'read'), ...openStatements(policy, 'write')]);
  if (who) report(who, `${who} is everybody: the statement opens \`${bucket}\`, which keeps ${what} of \`${owner.address}\`.`, [bucket, owner]);
}
