import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ecs/no-host-pid',
  title: 'ECS tasks do not share the host\'s process namespace',
  area: 'infrastructure',
  severity: 'high',
  resource: 'AWS::ECS::TaskDefinition',
  controls: {
    'nist-800-53-r5': ['AC-6', 'CA-9(1)'],
    'aws-fsbp': ['ECS.3'],
  },
  partialAliases: {
    checkov: ['CKV_AWS_335'],
  },
  check(task, report) {
    const mode = task.get('PidMode');
    if (mode.is('host')) report(mode, `${mode} is \`host\`: the containers see all processes of the host, with their arguments and environments.`);
  },
});
