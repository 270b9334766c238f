import type { Report } from '../policy.js';
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

/** Reports a load balancer attribute that is not switched on, or left at its default, false. `consequence` completes the sentence, without a stop. */
export function reportUnlessAttributeOn(balancer: LoadBalancer, key: string, consequence: string, report: Report): void {
  const value = loadBalancerAttribute(balancer, key);
  if (value?.matches(/^true$/i)) return;
  const state = value ? 'is not true' : "is not set, and AWS's default is false";
  report(value ?? balancer.get('LoadBalancerAttributes'), `\`${key}\` ${state}: ${consequence}.`);
}
