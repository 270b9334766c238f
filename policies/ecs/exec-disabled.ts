import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ecs/exec-disabled',
  title: 'ECS services do not allow ECS Exec',
  area: 'access',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::ECS::Service',
  controls: {
    'nist-800-53-r5': ['AC-17'],
  },
  check(service, report) {
    const exec = service.get('EnableExecuteCommand');
    if (exec.is(true)) report(exec, `${exec} is true: whoever may call \`ecs:ExecuteCommand\` gets a shell in the containers.`);
  },
});
