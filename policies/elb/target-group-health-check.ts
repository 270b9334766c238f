import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elb/target-group-health-check',
  title: 'HTTP target groups define a health check path',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::ElasticLoadBalancingV2::TargetGroup',
  controls: {
    'nist-800-53-r5': ['CP-10'],
  },
  aliases: {
    checkov: ['CKV_AWS_261'],
  },
  check(group, report) {
    if (!group.get('Protocol').isOneOf(['HTTP', 'HTTPS'])) return;
    const enabled = group.get('HealthCheckEnabled');
    const path = group.get('HealthCheckPath');
    if (enabled.is(false)) report(enabled, `${enabled} is false: targets that are down are sent requests, too.`);
    else if (!path.exists) report(path, `${path} is not set: \`/\` is asked, which often answers although the program behind it does not work.`);
  },
});
