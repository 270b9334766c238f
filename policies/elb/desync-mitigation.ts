import { definePolicy, loadBalancerAttribute } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elb/desync-mitigation',
  title: 'Load balancers mitigate HTTP desync attacks',
  area: 'application',
  severity: 'medium',
  resource: ['AWS::ElasticLoadBalancingV2::LoadBalancer', 'AWS::ElasticLoadBalancing::LoadBalancer'],
  controls: {
    'aws-fsbp': ['ELB.12', 'ELB.14'],
    'pci-dss-4.0.1': ['6.2.4'],
    'nist-800-53-r5': ['SI-10'],
  },
  aliases: {
    checkov: ['CKV_AWS_328'],
  },
  check(resource, report) {
    const balancer = resource.as('AWS::ElasticLoadBalancingV2::LoadBalancer');
    // CloudFormation cannot set the mode of a classic one.
    const classic = resource.as('AWS::ElasticLoadBalancing::LoadBalancer')?.get('DesyncMitigationMode');
    const mode = balancer ? loadBalancerAttribute(balancer, 'routing.http.desync_mitigation_mode') : classic;
    if (mode?.is('monitor')) report(mode, 'The mode of desync mitigation is `monitor`: requests that two servers may read differently are passed on.');
  },
});
