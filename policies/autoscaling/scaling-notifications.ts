import { definePolicy } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-sns-notifications.html */
const EVENTS = ['EC2_INSTANCE_LAUNCH', 'EC2_INSTANCE_LAUNCH_ERROR', 'EC2_INSTANCE_TERMINATE', 'EC2_INSTANCE_TERMINATE_ERROR'];

export default definePolicy({
  id: 'autoscaling/scaling-notifications',
  title: 'Auto scaling groups notify on all scaling events',
  area: 'monitoring',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::AutoScaling::AutoScalingGroup',
  controls: {
    'nist-800-53-r5': ['SI-4'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-AS3'],
  },
  check(group, report) {
    const configurations = group.get('NotificationConfigurations');
    const types = configurations.items.flatMap((configuration) => configuration.get('NotificationTypes').items);
    const silent = EVENTS.filter((event) => !types.some((type) => type.is(`autoscaling:${event}`)));
    if (silent.length > 0) report(configurations, `Nobody is told of ${silent.map((event) => `\`${event}\``).join(', ')}.`);
  },
});
