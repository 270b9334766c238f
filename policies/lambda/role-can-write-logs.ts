import { attachedPolicies, definePolicy, roleStatements, saysOnlyHow } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html */
const ACTIONS = ['logs:CreateLogStream', 'logs:PutLogEvents'];

/** AWS's policies that allow them. https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html */
const WRITERS = [
  ...['AdministratorAccess', 'PowerUserAccess', 'CloudWatchFullAccess', 'CloudWatchFullAccessV2', 'CloudWatchLogsFullAccess'],
  ...['AWSLambda_FullAccess', 'AWSLambdaExecute', 'AWSLambdaInvocation-DynamoDB', 'CloudWatchLambdaApplicationSignalsExecutionRolePolicy'],
  ...['Basic', 'BasicDurable', 'DynamoDB', 'Kinesis', 'MSK', 'SQSQueue', 'VPCAccess'].map((name) => `AWSLambda${name}ExecutionRole`),
  'AWSLambdaBasicDurableExecutionRolePolicy',
];

export default definePolicy({
  id: 'lambda/role-can-write-logs',
  title: 'Lambda functions\' roles may write their logs',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Lambda::Function',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    'nist-800-53-r5': ['AU-12'],
  },
  aliases: {
    cfn_nag: ['W58'],
    terrascan: ['AC_AWS_0484'],
  },
  check(lambda, report) {
    const named = lambda.get('Role');
    const role = named.target('AWS::IAM::Role');
    if (!role || role.resource.isFragment) return;
    const foreign = attachedPolicies(role).filter((arn) => !arn.target('AWS::IAM::ManagedPolicy'));
    if (foreign.some((arn) => !arn.includes(':aws:policy/') || WRITERS.some((name) => arn.endsWith(`/${name}`)))) return;
    const allowing = roleStatements(role).filter((statement) => statement.allows && saysOnlyHow(statement));
    const missing = ACTIONS.filter((action) => !allowing.some((statement) => statement.actionMatching(action)));
    if (missing.length === 0) return;
    report(named, `${named} is \`${role.address}\`, which may not \`${missing.join('` and `')}\`: what the function logs is lost.`, [role]);
  },
});
