import { definePolicy, hasWebAcl, isApplicationLoadBalancer } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elb/alb-waf',
  title: 'Internet-facing application load balancers are protected by a web ACL',
  area: 'application',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  controls: {
    'aws-fsbp': ['ELB.16'],
    'pci-dss-4.0.1': ['6.4.2'],
    'nist-800-53-r5': ['AC-4(21)', 'SC-7'],
  },
  aliases: {
    'cdk-nag': ['NIST.800.53.R4-ALBWAFEnabled', 'NIST.800.53.R5-ALBWAFEnabled', 'PCI.DSS.321-ALBWAFEnabled'],
    checkov: ['CKV2_AWS_28'],
    guard: ['ALB_WAF_ENABLED'],
  },
  check(balancer, report) {
    if (!isApplicationLoadBalancer(balancer) || balancer.get('Scheme').is('internal') || hasWebAcl(balancer)) return;
    report(balancer, `No web ACL is associated with ${balancer}: what the internet sends reaches the targets unfiltered.`);
  },
});
