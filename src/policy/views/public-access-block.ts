import type { ScalarProperty } from '../property.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html */
const SWITCHES = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'] as const;

interface PublicAccessBlock {
  get(key: (typeof SWITCHES)[number]): ScalarProperty<boolean>;
}

/** The four switches of a public access block of S3. */
export function publicAccessSwitches(block: PublicAccessBlock): readonly ScalarProperty<boolean>[] {
  return SWITCHES.map((name) => block.get(name));
}
