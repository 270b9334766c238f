import { definePolicy } from '../../src/policy/index.js';
import type { ResourceNode, ResourceTypes } from '../../src/policy/index.js';

type TargetGroup = ResourceNode<ResourceTypes['AWS::ElasticLoadBalancingV2::TargetGroup']>;

function isBehindTls(group: TargetGroup): boolean {
  const listeners = group.candidates('AWS::ElasticLoadBalancingV2::Listener', 'DefaultActions').filter((listener) => listener.get('Protocol').is('TLS'));
  const actions = listeners.flatMap((listener) => listener.get('DefaultActions').items);
  return actions.some((action) => action.get('TargetGroupArn').target('AWS::ElasticLoadBalancingV2::TargetGroup')?.resource === group.resource);
}

export default definePolicy({
  id: 'elb/target-group-https',
  title: 'Load balancers reach their targets over an encrypted protocol',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::ElasticLoadBalancingV2::TargetGroup',
  controls: {
    'aws-fsbp': ['ELB.22'],
    'pci-dss-4.0.1': ['4.2.1'],
    'nist-800-53-r5': ['SC-8'],
  },
  aliases: {
    terrascan: ['AC_AWS_0492'],
    checkov: ['CKV_AWS_378'],
  },
  check(group, report) {
    if (group.get('TargetType').isOneOf(['lambda', 'alb'])) return;
    const protocol = group.get('Protocol');
    if (protocol.is('HTTP') || (protocol.is('TCP') && isBehindTls(group))) {
      report(protocol, `${protocol} is not encrypted: the load balancer talks to its targets in clear.`);
    }
  },
});
