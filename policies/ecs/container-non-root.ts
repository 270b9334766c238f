import { definePolicy } from '../../src/policy/index.js';

/** `root`, `0`, with or without a group; on Windows the administrator. */
const ROOT = /^(root|0)(:.*)?$|^ContainerAdministrator$/i;

export default definePolicy({
  id: 'ecs/container-non-root',
  title: 'ECS containers do not run as root',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::ECS::TaskDefinition',
  controls: {
    'nist-800-53-r5': ['AC-6'],
    'aws-fsbp': ['ECS.20', 'ECS.21'],
  },
  check(task, report) {
    const isWindows = task.get('RuntimePlatform').get('OperatingSystemFamily').startsWith('WINDOWS');
    for (const container of task.get('ContainerDefinitions').items) {
      const user = container.get('User');
      // Windows images run as ContainerUser or as what they say.
      if (isWindows && !user.exists) continue;
      if (user.exists && !user.is('') && !user.matches(ROOT)) continue;
      const state = user.exists ? 'root' : 'not set, which is root where the image does not say otherwise';
      report(user, `${user} is ${state}: a hole in the program gives away the container.`);
    }
  },
});
