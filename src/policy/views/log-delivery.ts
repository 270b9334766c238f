import type { ScalarProperty } from '../property.js';
import type { ResourceNode } from '../resource-node.js';

/**
 * Whether CloudWatch's log delivery takes the logs of a resource: a delivery source names it by ARN, also one that is put together around its id.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-and-resource-policy.html
 */
export function hasDeliverySource<P>(resource: ResourceNode<P>): boolean {
  return resource.candidates('AWS::Logs::DeliverySource', 'ResourceArn').some((source) => mentions(source.get('ResourceArn'), resource));
}

function mentions<P>(arn: ScalarProperty<string>, { resource }: ResourceNode<P>): boolean {
  const { value } = arn;
  const parts = value.kind === 'concat' ? value.parts : [value];
  return parts.some((part) => part.kind === 'reference' && part.target === resource.id);
}
