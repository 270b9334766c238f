import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ecs/task-no-environment-variables',
  title: 'ECS containers take no environment variables in plain text',
  area: 'application',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::ECS::TaskDefinition',
  aliases: {
    'cdk-nag': ['AwsSolutions-ECS2'],
  },
  check(task, report) {
    for (const container of task.get('ContainerDefinitions').items) {
      const variables = container.get('Environment');
      if (variables.items.length > 0) report(variables, `${variables} is in the task definition, which everybody who may describe it reads.`);
    }
  },
});
