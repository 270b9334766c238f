import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'autoscaling/multiple-instance-types',
  title: 'Auto scaling groups use several instance types',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::AutoScaling::AutoScalingGroup',
  controls: {
    'nist-800-53-r5': ['CP-10'],
    'aws-fsbp': ['AutoScaling.6'],
  },
  check(group, report) {
    const overrides = group.get('MixedInstancesPolicy').get('LaunchTemplate').get('Overrides');
    if (overrides.items.some((override) => override.get('InstanceRequirements').exists)) return;
    const types = new Set(overrides.items.map((override) => override.get('InstanceType').text));
    if (types.size < 2) report(overrides, `${group} can launch one instance type only: when AWS runs out of it, the group does not grow.`);
  },
});
