import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ecs/task-awsvpc',
  title: 'ECS tasks use the awsvpc network mode',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::ECS::TaskDefinition',
  controls: {
    'nist-800-53-r5': ['SC-7'],
  },
  aliases: {
    terrascan: ['AC_AWS_0088'],
  },
  check(task, report) {
    const mode = task.get('NetworkMode');
    const kinds = task.get('RequiresCompatibilities');
    if (mode.is('awsvpc') || kinds.items.some((kind) => kind.isOneOf(['FARGATE', 'MANAGED_INSTANCES']))) return;
    const state = mode.exists ? 'not `awsvpc`' : "not set, and AWS's default is `bridge`";
    const isElsewhere = kinds.items.length > 0 && kinds.items.every((kind) => kind.is('EXTERNAL'));
    if (isElsewhere || task.get('RuntimePlatform').get('OperatingSystemFamily').startsWith('WINDOWS')) return;
    report(mode, `${mode} is ${state}: tasks share the address and security groups of their host.`);
  },
});
