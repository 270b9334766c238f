import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ecs/capacity-provider-termination-protection',
  title: 'ECS capacity providers protect instances that run tasks',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::ECS::CapacityProvider',
  controls: {
    'nist-800-53-r5': ['CP-10'],
    'aws-fsbp': ['ECS.19'],
  },
  check(provider, report) {
    const group = provider.get('AutoScalingGroupProvider');
    const protection = group.get('ManagedTerminationProtection');
    if (!group.exists || protection.is('ENABLED')) return;
    report(protection, `${protection} is not \`ENABLED\`: scaling in ends instances that still run tasks.`);
  },
});
