import { definePolicy, isSameName } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ecs/execution-and-task-role-differ',
  title: 'ECS tasks use different execution and task roles',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::ECS::TaskDefinition',
  controls: {
    'nist-800-53-r5': ['AC-6', 'AC-5'],
  },
  aliases: {
    checkov: ['CKV_AWS_249'],
  },
  check(task, report) {
    const [used, forStart] = [task.get('TaskRoleArn'), task.get('ExecutionRoleArn')];
    if (!used.exists || !forStart.exists) return;
    const [role, other] = [used.target('AWS::IAM::Role'), forStart.target('AWS::IAM::Role')];
    const isSame = role && other ? role.resource === other.resource : used.isLiteral === forStart.isLiteral && isSameName(used, forStart);
    if (isSame) report(used, `${used} is the role of ${forStart} as well: the program can pull every image and read every secret that starting it takes.`);
  },
});
