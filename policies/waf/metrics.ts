import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'waf/metrics',
  title: 'WAFv2 web ACLs, rule groups and rules publish CloudWatch metrics',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::WAFv2::WebACL', 'AWS::WAFv2::RuleGroup'],
  controls: {
    'aws-fsbp': ['WAF.12'],
    'nist-800-53-r5': ['SI-4'],
  },
  check(resource, report) {
    for (const part of [resource.properties, ...resource.properties.get('Rules').items]) {
      const metrics = part.get('VisibilityConfig').get('CloudWatchMetricsEnabled');
      if (metrics.is(false)) report(metrics, `\`${metrics}\` is false: how much it blocks and lets through is not measured, and no alarm can be set.`);
    }
  },
});
