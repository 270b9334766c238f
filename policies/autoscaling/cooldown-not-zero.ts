import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'autoscaling/cooldown-not-zero',
  title: 'Auto scaling groups have a cooldown',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::AutoScaling::AutoScalingGroup',
  aliases: {
    'cdk-nag': ['AwsSolutions-AS1'],
  },
  check(group, report) {
    const cooldown = group.get('Cooldown');
    if (cooldown.is('0')) report(cooldown, `${cooldown} is \`0\`: simple scaling acts again before the last step has had an effect.`);
  },
});
