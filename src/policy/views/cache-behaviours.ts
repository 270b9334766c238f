import type { ResourceTypes } from '../resource-types.js';
import type { JsonProperty } from '../property.js';
import type { ResourceNode } from '../resource-node.js';

/** The cache behaviours of a CloudFront distribution, the default one first. */
export function cacheBehaviours(distribution: ResourceNode<ResourceTypes['AWS::CloudFront::Distribution']>): readonly JsonProperty[] {
  const config = distribution.properties.get('DistributionConfig');
  return [config.get('DefaultCacheBehavior'), ...config.get('CacheBehaviors').items];
}
