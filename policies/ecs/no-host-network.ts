import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ecs/no-host-network',
  title: 'ECS tasks do not share the host\'s network',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::ECS::TaskDefinition',
  controls: {
    'nist-800-53-r5': ['SC-7', 'AC-6'],
  },
  check(task, report) {
    const mode = task.get('NetworkMode');
    if (mode.is('host')) report(mode, `${mode} is \`host\`: containers listen on the addresses of the host and reach its local services.`);
  },
});
