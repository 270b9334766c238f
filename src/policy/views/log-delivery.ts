import type { ScalarProperty } from '../property.js';
import type { ResourceNode } from '../resource-node.js';

/**
 * Whether CloudWatch's log delivery takes the logs of a resource: a delivery has a source that names the resource by its ARN, also an ARN that
 * is put together around its id.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-and-resource-policy.html
 */
export function hasLogDelivery<P>(resource: ResourceNode<P>): boolean {
  const sources = resource.candidates('AWS::Logs::DeliverySource', 'ResourceArn').filter((source) => mentions(source.get('ResourceArn'), resource));
  return sources.some((source) => source.referrers('AWS::Logs::Delivery', 'DeliverySourceName').length > 0);
}

function mentions<P>(arn: ScalarProperty<string>, { resource }: ResourceNode<P>): boolean {
  const { value } = arn;
  const parts = value.kind === 'concat' ? value.parts : [value];
  return parts.some((part) => part.kind === 'reference' && part.target === resource.id);
}
