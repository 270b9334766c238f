import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ecs/no-host-ipc',
  title: 'ECS tasks do not share the host\'s IPC namespace',
  area: 'infrastructure',
  severity: 'medium',
  resource: 'AWS::ECS::TaskDefinition',
  controls: {
    'nist-800-53-r5': ['AC-6'],
  },
  check(task, report) {
    const mode = task.get('IpcMode');
    if (mode.is('host')) report(mode, `${mode} is \`host\`: the containers see the shared memory of everything that runs on the host.`);
  },
});
