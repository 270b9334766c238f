import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'autoscaling/uses-launch-template',
  title: 'Auto scaling groups use launch templates',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::AutoScaling::AutoScalingGroup',
  controls: {
    'nist-800-53-r5': ['CM-2'],
    'aws-fsbp': ['AutoScaling.9'],
  },
  aliases: {
    checkov: ['CKV_AWS_315'],
  },
  check(group, report) {
    for (const source of [group.get('LaunchConfigurationName'), group.get('InstanceId')]) {
      if (source.exists) report(source, `${source} makes the group use a launch configuration, which AWS no longer develops.`);
    }
  },
});
