import { definePolicy, reportUnlessAttributeOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elb/deletion-protection',
  title: 'Load balancers are protected against deletion',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  controls: {
    'aws-fsbp': ['ELB.6'],
    'nist-800-53-r5': ['CM-2', 'CP-10'],
    gdpr: ['32(1)(b)'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-ELBDeletionProtectionEnabled', 'NIST.800.53.R4-ELBDeletionProtectionEnabled', 'NIST.800.53.R5-ELBDeletionProtectionEnabled',
    ],
    guard: ['ELB_DELETION_PROTECTION_ENABLED'],
    checkov: ['CKV_AWS_150'],
  },
  check(balancer, report) {
    reportUnlessAttributeOn(balancer, 'deletion_protection.enabled', 'one call takes it away, with the host name that clients know', report);
  },
});
