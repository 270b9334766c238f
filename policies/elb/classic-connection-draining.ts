import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elb/classic-connection-draining',
  title: 'Classic load balancers drain connections',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::ElasticLoadBalancing::LoadBalancer',
  controls: {
    'aws-fsbp': ['ELB.7'],
    'nist-800-53-r5': ['CP-10'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-ELB3'],
  },
  check(balancer, report) {
    reportUnlessOn(balancer.get('ConnectionDrainingPolicy').get('Enabled'), 'requests in progress break when an instance is taken out', report);
  },
});
