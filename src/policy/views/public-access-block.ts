import type { ResourceTypes } from '../resource-types.js';
import type { Report } from '../policy.js';
import type { ScalarProperty } from '../property.js';
import type { ResourceNode } from '../resource-node.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html */
const SWITCHES = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'] as const;
type Switch = (typeof SWITCHES)[number];

interface PublicAccessBlock {
  get(key: Switch): ScalarProperty<boolean>;
}

/** The four switches of a public access block of S3. */
export function publicAccessSwitches(block: PublicAccessBlock): readonly ScalarProperty<boolean>[] {
  return SWITCHES.map((name) => block.get(name));
}

/** Reports one switch of a bucket's public access block that is not on. A new bucket without any block has all four on. */
export function reportUnlessBlocked(bucket: ResourceNode<ResourceTypes['AWS::S3::Bucket']>, name: Switch, consequence: string, report: Report): void {
  const block = bucket.get('PublicAccessBlockConfiguration');
  if (!block.exists) return;
  const property = block.get(name);
  if (property.is(true)) return;
  report(property, `${property} is ${property.exists ? 'not true' : 'not set, and a block that leaves it out switches it off'}: ${consequence}.`);
}
