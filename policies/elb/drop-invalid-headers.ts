import { definePolicy, isApplicationLoadBalancer, loadBalancerAttribute } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elb/drop-invalid-headers',
  title: 'Application load balancers drop invalid HTTP headers',
  area: 'application',
  severity: 'medium',
  resource: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  controls: {
    'aws-fsbp': ['ELB.4'],
    'pci-dss-4.0.1': ['6.2.4'],
    'nist-800-53-r5': ['SC-8', 'SI-10'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-ALBHttpDropInvalidHeaderEnabled', 'NIST.800.53.R4-ALBHttpDropInvalidHeaderEnabled', 'PCI.DSS.321-ALBHttpDropInvalidHeaderEnabled',
    ],
    checkov: ['CKV_AWS_131'],
    guard: ['ALB_HTTP_DROP_INVALID_HEADER_ENABLED'],
    trivy: ['AWS-0052'],
  },
  check(balancer, report) {
    if (!isApplicationLoadBalancer(balancer)) return;
    const drop = loadBalancerAttribute(balancer, 'routing.http.drop_invalid_header_fields.enabled');
    if (!drop) report(balancer.get('LoadBalancerAttributes'), 'By default malformed headers are not dropped: they reach the targets.');
    else if (!drop.matches(/^true$/i)) report(drop, 'Malformed headers are not dropped: they reach the targets.');
  },
});
