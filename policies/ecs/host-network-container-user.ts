import { definePolicy } from '../../src/policy/index.js';

/** `root`, `0`, with or without a group. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html */
const ROOT = /^(root|0)(:.*)?$/;

export default definePolicy({
  id: 'ecs/host-network-container-user',
  title: 'ECS containers on the host network state who they run as',
  area: 'infrastructure',
  severity: 'high',
  pack: 'strict',
  resource: 'AWS::ECS::TaskDefinition',
  controls: {
    'nist-800-53-r5': ['AC-6', 'AC-3'],
    'aws-fsbp': ['ECS.1'],
  },
  aliases: {
    guard: ['ECS_TASK_DEFINITION_USER_FOR_HOST_MODE_CHECK'],
  },
  partialAliases: {
    'cdk-nag': [
      'HIPAA.Security-ECSTaskDefinitionUserForHostMode',
      'NIST.800.53.R5-ECSTaskDefinitionUserForHostMode',
      'PCI.DSS.321-ECSTaskDefinitionUserForHostMode',
    ],
  },
  check(task, report) {
    if (!task.get('NetworkMode').is('host')) return;
    for (const container of task.get('ContainerDefinitions').items) {
      const user = container.get('User');
      if (container.get('Privileged').is(true) || (user.exists && !user.is('') && !user.matches(ROOT))) continue;
      const what = user.exists ? 'root' : 'not set, which is root where the image does not say otherwise';
      report(user, `${user} is ${what}: on the network of its host, root can listen on every port and reach the services of the host.`);
    }
  },
});
