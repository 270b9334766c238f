import { definePolicy } from '../../src/policy/index.js';

/** What takes over a host, or listens to its network. https://man7.org/linux/man-pages/man7/capabilities.7.html */
const DANGEROUS = ['ALL', 'BPF', 'DAC_READ_SEARCH', 'NET_ADMIN', 'NET_RAW', 'SYS_ADMIN', 'SYS_BOOT', 'SYS_MODULE', 'SYS_PTRACE', 'SYS_RAWIO'];

export default definePolicy({
  id: 'ecs/no-dangerous-capabilities',
  title: 'ECS containers add no dangerous Linux capabilities',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::ECS::TaskDefinition',
  controls: {
    'nist-800-53-r5': ['AC-6', 'CM-7'],
  },
  parameters: { capabilities: DANGEROUS },
  check(task, report, { capabilities }) {
    const isOnFargate = task.get('RequiresCompatibilities').items.some((kind) => kind.is('FARGATE'));
    for (const container of task.get('ContainerDefinitions').items) {
      const added = container.get('LinuxParameters').get('Capabilities').get('Add').items;
      const dangerous = added.find((capability) => capability.isOneOf(capabilities));
      // The only one that Fargate knows, and of use only between containers of the task.
      if (!dangerous || (isOnFargate && dangerous.is('SYS_PTRACE'))) continue;
      report(dangerous, `${dangerous} is \`${dangerous.text}\`: with it, a program in the container reaches the host or other containers.`);
    }
  },
});
