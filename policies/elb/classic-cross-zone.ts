import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elb/classic-cross-zone',
  title: 'Classic load balancers balance across zones',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::ElasticLoadBalancing::LoadBalancer',
  controls: {
    'aws-fsbp': ['ELB.9'],
    'nist-800-53-r5': ['CP-10', 'SC-36'],
    gdpr: ['32(1)(b)'],
  },
  aliases: {
    'cdk-nag': [
      'AwsSolutions-ELB4', 'HIPAA.Security-ELBCrossZoneLoadBalancingEnabled', 'NIST.800.53.R4-ELBCrossZoneLoadBalancingEnabled',
      'NIST.800.53.R5-ELBCrossZoneLoadBalancingEnabled',
    ],
    guard: ['ELB_CROSS_ZONE_LOAD_BALANCING_ENABLED'],
    checkov: ['CKV_AWS_138'],
    regula: ['FG_R00043'],
  },
  check(balancer, report) {
    reportUnlessOn(balancer.get('CrossZone'), 'each zone gets the same share of requests, however few instances it has', report);
  },
});
