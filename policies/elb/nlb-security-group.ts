import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elb/nlb-security-group',
  title: 'Network load balancers have a security group',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  controls: {
    'pci-dss-4.0.1': ['1.3.1'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
  },
  check(balancer, report) {
    if (!balancer.get('Type').is('network')) return;
    const groups = balancer.get('SecurityGroups');
    if (groups.exists && (groups.value.kind === 'unknown' || groups.items.length > 0)) return;
    report(groups, `${groups} is not set: every address reaches every listener, and no group can be added later.`);
  },
});
