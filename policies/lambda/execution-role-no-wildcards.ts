import { definePolicy, roleStatements, statements } from '../../src/policy/index.js';
import type { Statement } from '../../src/policy/index.js';

const EVERY_ACTION = /^(\*|[a-z0-9-]+:\*)$/i;

/**
 * Actions that cannot be limited to a resource, or only read names.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const WITHOUT_RESOURCE = [
  /^[a-z0-9-]+:(Describe|List)\w*\*?$/i,
  /^ec2:((Create|Delete)NetworkInterface|(Assign|Unassign)PrivateIpAddresses)$/i,
  /^(xray:(Get|Put)\w+|cloudwatch:PutMetricData|sts:GetCallerIdentity)$/i,
];

function admitsLambda(statement: Statement): boolean {
  return statement.allows && statement.principals.some(({ type, id }) => type === 'Service' && id.is('lambda.amazonaws.com'));
}

export default definePolicy({
  id: 'lambda/execution-role-no-wildcards',
  title: 'Roles of Lambda functions have no wildcard permissions',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::IAM::Role',
  controls: {
    'nist-800-53-r5': ['AC-6'],
  },
  aliases: {
    'cdk-nag': ['Serverless-LambdaStarPermissions'],
  },
  check(role, report) {
    if (!statements(role.get('AssumeRolePolicyDocument')).some(admitsLambda)) return;
    for (const statement of roleStatements(role).filter((one) => one.allows)) {
      const wide = statement.actions.find((action) => action.matches(EVERY_ACTION));
      if (wide) {
        report(wide, `${wide} is \`${wide.text}\`: the function may do all that there is.`, [role]);
        continue;
      }
      const { everyResource } = statement;
      if (!everyResource || statement.actions.every((action) => WITHOUT_RESOURCE.some((shape) => action.matches(shape)))) continue;
      report(everyResource, `${everyResource} is \`*\`: the function may do this to every resource of the account.`, [role]);
    }
  },
});
