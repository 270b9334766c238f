import type { ResourceTypes } from '../resource-types.js';
import type { ResourceHandle, ResourceNode } from '../resource-node.js';

type Bucket = ResourceNode<ResourceTypes['AWS::S3::Bucket']>;
type BucketPolicy = ResourceNode<ResourceTypes['AWS::S3::BucketPolicy']>;

/** The policies that decide on a bucket; of a bucket policy: itself, where its bucket is declared elsewhere (a bucket has one policy only). */
export function bucketPolicies(resource: ResourceHandle): readonly BucketPolicy[] {
  const bucket = resource.as('AWS::S3::Bucket');
  if (bucket) return bucket.resource.isFragment ? [] : bucket.candidates('AWS::S3::BucketPolicy', 'Bucket').filter((policy) => isAbout(policy, bucket));
  const policy = resource.as('AWS::S3::BucketPolicy');
  const target = policy?.get('Bucket').target('AWS::S3::Bucket');
  return policy && (!target || target.resource.isFragment) ? [policy] : [];
}

/** A policy that names its bucket in a way that is not known yet can be about any bucket of its unit. */
function isAbout(policy: BucketPolicy, bucket: Bucket): boolean {
  const named = policy.get('Bucket');
  const target = named.target('AWS::S3::Bucket');
  if (target) return target.resource === bucket.resource;
  return policy.resource.unit.id === bucket.resource.unit.id && !named.isLiteral && named.satisfies(`is \`${bucket.address}\``, () => false);
}
