import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'autoscaling/health-check-grace-period',
  title: 'Groups with load balancer health checks set a grace period',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::AutoScaling::AutoScalingGroup',
  aliases: {
    'cdk-nag': ['AwsSolutions-AS2'],
  },
  check(group, report) {
    const period = group.get('HealthCheckGracePeriod');
    if (period.exists || !group.get('HealthCheckType').matches(/\bELB\b/)) return;
    report(period, `${period} is not set, and CloudFormation's default is 0 seconds: instances that are still starting count as unhealthy.`);
  },
});
