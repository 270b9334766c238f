import { attachedPolicies, definePolicy, roleStatements } from '../../src/policy/index.js';
import type { JsonProperty, ResourceNode, ResourceTypes } from '../../src/policy/index.js';

/** What a guest does with its own identity: these services look at nothing else. */
const OWN = /^cognito-(identity|sync):/i;
const SERVICE_WIDE = /^(\*|[\w-]+:\*)$/;
/** Services that keep data or act on resources, so that a statement can name which. */
const NAMED_RESOURCES = new RegExp(
  `^(${['appsync', 'bedrock', 'dynamodb', 'execute-api', 'firehose', 'iam', 'iot', 'kinesis', 'kms', 'lambda', 'logs', 'rds-data', 's3', 'secretsmanager']
    .concat('sns', 'sqs', 'ssm', 'states', 'sts').join('|')}):`,
  'i',
);
/** AWS's own policies for guests. https://docs.aws.amazon.com/cognito/latest/developerguide/security-iam-awsmanpol.html */
const FOR_GUESTS = /policy\/(service-role\/)?AmazonCognitoUn[Aa]uth/;

/** What makes a role too much for everybody: a policy of AWS, all of a service, or an action on everything that could name what it is done to. */
function excess(role: ResourceNode<ResourceTypes['AWS::IAM::Role']>): JsonProperty | undefined {
  const managed = attachedPolicies(role).find((arn) => arn.includes('::aws:policy/') && !arn.matches(FOR_GUESTS));
  if (managed) return managed;
  return roleStatements(role).filter((statement) => statement.allows).flatMap((statement) => {
    const actions = statement.actions.filter((action) => !action.matches(OWN));
    return actions.filter((action) => action.matches(SERVICE_WIDE) || (statement.everyResource !== undefined && action.matches(NAMED_RESOURCES)));
  })[0];
}

export default definePolicy({
  id: 'cognito/unauthenticated-role-restricted',
  title: 'The guest role of an identity pool is narrow',
  area: 'application',
  severity: 'critical',
  resource: 'AWS::Cognito::IdentityPoolRoleAttachment',
  controls: {
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  check(attachment, report) {
    const guest = attachment.get('Roles').get('unauthenticated');
    const role = guest.target('AWS::IAM::Role');
    const power = role && excess(role);
    if (power) report(power, `${power} is \`${power.text}\`, in the role of guests: everybody who knows the id of the pool can do it.`, [guest, role]);
  },
});
