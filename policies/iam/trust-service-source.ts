import { definePolicy, statements } from '../../src/policy/index.js';

/** Services that say for which resource they act. https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html */
const SERVICES = [
  ...['bedrock', 'cloudtrail', 'codebuild', 'config', 'ecs-tasks', 'grafana', 'logs', 'pipes', 'sagemaker', 'scheduler', 'ssm', 'states', 'transfer'],
  'vpc-flow-logs',
];
const SOURCE = /^aws:Source(Account|Arn|OrgID|OrgPaths)$/i;

export default definePolicy({
  id: 'iam/trust-service-source',
  title: 'Roles for AWS services bind the service to the own account',
  area: 'access',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::IAM::Role',
  controls: {
    'nist-800-53-r5': ['AC-3', 'AC-4'],
  },
  parameters: { services: SERVICES },
  check(role, report, { services }) {
    for (const statement of statements(role.get('AssumeRolePolicyDocument'))) {
      if (!statement.allows || statement.conditions.some(({ key }) => SOURCE.test(key))) continue;
      for (const { type, id } of statement.principals) {
        if (type !== 'Service' || !services.some((name) => id.is(`${name}.amazonaws.com`))) continue;
        report(id, `${id} is \`${id.text}\`, and no condition says for which account: the service can be made to use the role for somebody else.`);
      }
    }
  },
});
