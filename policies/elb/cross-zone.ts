import { definePolicy, isApplicationLoadBalancer, reportUnlessAttributeOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elb/cross-zone',
  title: 'Network and gateway load balancers balance across zones',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  controls: {
    'nist-800-53-r5': ['CP-10', 'SC-36'],
    gdpr: ['32(1)(b)'],
  },
  aliases: {
    checkov: ['CKV_AWS_152'],
  },
  check(balancer, report) {
    // Application load balancers always do, unless their target groups say otherwise.
    if (isApplicationLoadBalancer(balancer)) return;
    reportUnlessAttributeOn(balancer, 'load_balancing.cross_zone.enabled', 'a zone whose targets are down fails the clients that came to it', report);
  },
});
