import type { ResourceTypes } from '../resource-types.js';
import type { ResourceNode } from '../resource-node.js';
import { bucketPolicies } from './bucket-policies.js';
import { resourceStatements } from './policy-documents.js';

type Bucket = ResourceNode<ResourceTypes['AWS::S3::Bucket']>;

/**
 * Whether S3 delivers the access logs of other buckets to a bucket: another one names it, or its ACL or policy lets the delivery write.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html
 */
export function receivesAccessLogs(bucket: Bucket): boolean {
  if (bucket.get('AccessControl').is('LogDeliveryWrite')) return true;
  const named = bucket.mentions('AWS::S3::Bucket', 'LoggingConfiguration').some((other) => {
    return other.get('LoggingConfiguration').get('DestinationBucketName').target('AWS::S3::Bucket')?.resource === bucket.resource;
  });
  return named || admits(bucket, 'logging.s3.amazonaws.com');
}

/**
 * Whether load balancers deliver their access logs to a bucket, which they do only where S3's own key encrypts.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html
 */
export function receivesBalancerLogs(bucket: Bucket): boolean {
  return admits(bucket, 'logdelivery.elasticloadbalancing.amazonaws.com')
    || bucket.mentions('AWS::ElasticLoadBalancingV2::LoadBalancer', 'LoadBalancerAttributes').length > 0;
}

function admits(bucket: Bucket, service: string): boolean {
  return bucketPolicies(bucket).flatMap(resourceStatements).some((statement) => {
    return statement.allows && statement.principals.some(({ id }) => id.is(service));
  });
}
