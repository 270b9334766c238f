import type { ResourceTypes } from '../resource-types.js';
import type { ScalarProperty } from '../property.js';
import type { ResourceNode } from '../resource-node.js';

type LoadBalancer = ResourceNode<ResourceTypes['AWS::ElasticLoadBalancingV2::LoadBalancer']>;

/** Whether it is an application load balancer: the type where none is named. */
export function isApplicationLoadBalancer(balancer: LoadBalancer): boolean {
  return !balancer.get('Type').isOneOf(['network', 'gateway']);
}

/** The value of a load balancer attribute (`access_logs.s3.enabled`); undefined where it has its default. */
export function loadBalancerAttribute(balancer: LoadBalancer, key: string): ScalarProperty<string> | undefined {
  return balancer.get('LoadBalancerAttributes').items.find((attribute) => attribute.get('Key').is(key))?.get('Value');
}
