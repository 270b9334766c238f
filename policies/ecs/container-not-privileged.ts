import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ecs/container-not-privileged',
  title: 'ECS containers are not privileged',
  area: 'infrastructure',
  severity: 'high',
  resource: 'AWS::ECS::TaskDefinition',
  controls: {
    'nist-800-53-r5': ['AC-6', 'AC-3'],
    'aws-fsbp': ['ECS.4'],
  },
  aliases: {
    checkov: ['CKV_AWS_334'],
  },
  check(task, report) {
    for (const container of task.get('ContainerDefinitions').items) {
      const privileged = container.get('Privileged');
      if (privileged.is(true)) report(privileged, `${privileged} is true: the container has the powers of root on its host.`);
    }
  },
});
