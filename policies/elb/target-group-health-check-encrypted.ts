import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elb/target-group-health-check-encrypted',
  title: 'Load balancer health checks use HTTPS',
  area: 'data-protection',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::ElasticLoadBalancingV2::TargetGroup',
  controls: {
    'aws-fsbp': ['ELB.21'],
    'nist-800-53-r5': ['SC-8'],
  },
  check(group, report) {
    if (group.get('TargetType').is('lambda')) return;
    const check = group.get('HealthCheckProtocol');
    const isHttp = group.get('Protocol').isOneOf(['HTTP', 'HTTPS']);
    if (check.is('HTTP')) report(check, `${check} is HTTP: whether targets are well is asked and answered in clear.`);
    else if (!check.exists && isHttp) report(check, `${check} is not set, and AWS's default is HTTP: whether targets are well is asked and answered in clear.`);
  },
});
