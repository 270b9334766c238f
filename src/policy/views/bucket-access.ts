import type { Report } from '../policy.js';
import type { ResourceTypes } from '../resource-types.js';
import type { JsonProperty, ScalarProperty } from '../property.js';
import type { ResourceNode } from '../resource-node.js';
import { everybody } from './everybody.js';
import { statements } from './iam.js';
import type { Statement } from './iam.js';

type Bucket = ResourceNode<ResourceTypes['AWS::S3::Bucket']>;
type BucketPolicy = ResourceNode<ResourceTypes['AWS::S3::BucketPolicy']>;

/** What an ACL can give, in the two ways to write it. https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html */
interface AclAccess {
  readonly canned: readonly string[];
  readonly groups: readonly string[];
  readonly permissions: readonly string[];
}

const ALL_USERS = 'http://acs.amazonaws.com/groups/global/AllUsers';
/** Users of any AWS account, not of one's own only. */
const AUTHENTICATED_USERS = 'http://acs.amazonaws.com/groups/global/AuthenticatedUsers';

const READING = ['READ', 'READ_ACP', 'FULL_CONTROL'];
const WRITING = ['WRITE', 'WRITE_ACP', 'FULL_CONTROL'];

const ACLS = {
  'public read': { canned: ['PublicRead', 'PublicReadWrite'], groups: [ALL_USERS], permissions: READING },
  'public write': { canned: ['PublicReadWrite'], groups: [ALL_USERS], permissions: WRITING },
  'every account': { canned: ['AuthenticatedRead'], groups: [AUTHENTICATED_USERS], permissions: [...READING, ...WRITING] },
} as const satisfies Record<string, AclAccess>;

interface Access {
  /** By which everybody or every AWS account has it. */
  readonly acl: AclAccess;
  /** Patterns that speak of such an action: reading ones begin with Get, List or Describe, all others change something. */
  readonly actions: RegExp;
  /** An action that stands for the others where a statement lists exceptions. */
  readonly example: string;
}

const EVERYBODY = [ALL_USERS, AUTHENTICATED_USERS];

/** The switches of a bucket's public access block, as the account's are called; only Terraform can set those. */
const OF_THE_ACCOUNT = {
  BlockPublicAcls: 'block_public_acls',
  BlockPublicPolicy: 'block_public_policy',
  IgnorePublicAcls: 'ignore_public_acls',
  RestrictPublicBuckets: 'restrict_public_buckets',
} as const;

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html */
const ACCESS = {
  read: {
    acl: { canned: ['PublicRead', 'PublicReadWrite', 'AuthenticatedRead'], groups: EVERYBODY, permissions: READING },
    actions: /^(\*|s3:[*?gl])/i,
    example: 's3:GetObject',
  },
  write: { acl: { canned: ['PublicReadWrite'], groups: EVERYBODY, permissions: WRITING }, actions: /^(\*|s3:(?!g|l|desc))/i, example: 's3:PutObject' },
} as const satisfies Record<string, Access>;

/** The canned ACL, or the group in a grant, by which everybody can read from (write to) a bucket; undefined where ACLs are off, refused or ignored. */
export function openAcl(bucket: Bucket, access: keyof typeof ACCESS): ScalarProperty<string> | undefined {
  const acl = granted(bucket, ACCESS[access].acl);
  if (!acl) return undefined;
  const isOff = bucket.get('OwnershipControls').get('Rules').items.some((rule) => rule.get('ObjectOwnership').is('BucketOwnerEnforced'));
  return isOff || isBlocked(bucket, bucket, ['IgnorePublicAcls', 'BlockPublicAcls']) ? undefined : acl;
}

/** The same as it is written, whatever makes it harmless. */
export function writtenAcl(bucket: Bucket, access: keyof typeof ACLS): ScalarProperty<string> | undefined {
  return granted(bucket, ACLS[access]);
}

function granted(bucket: Bucket, { canned, groups, permissions }: AclAccess): ScalarProperty<string> | undefined {
  const acl = bucket.get('AccessControl');
  if (acl.isOneOf(canned)) return acl;
  const grants = bucket.get('AclGrants').items;
  return grants
    .find((grant) => grant.get('URI').isOneOf(groups) && grant.get('Permissions').items.some((permission) => permission.isOneOf(permissions)))
    ?.get('URI');
}

/** What makes each statement of a bucket policy open to everybody; none where the bucket's public access block refuses or restricts such policies. */
export function openStatements(policy: BucketPolicy, access: keyof typeof ACCESS): readonly JsonProperty[] {
  const open = statements(policy.get('PolicyDocument'))
    .filter((statement) => givenAction(statement, ACCESS[access]) !== undefined)
    .map(everybody)
    .filter((who) => who !== undefined);
  if (open.length === 0) return [];
  return isBlocked(policy, policy.get('Bucket').target('AWS::S3::Bucket'), ['BlockPublicPolicy', 'RestrictPublicBuckets']) ? [] : open;
}

/** Whether one of the switches is on: for the bucket, or for the account into which the same unit deploys `asked`. */
function isBlocked(asked: Bucket | BucketPolicy, bucket: Bucket | undefined, switches: readonly (keyof typeof OF_THE_ACCOUNT)[]): boolean {
  const block = bucket?.get('PublicAccessBlockConfiguration');
  const accounts = asked.all('aws_s3_account_public_access_block').filter(({ resource }) => resource.unit.id === asked.resource.unit.id);
  return switches.some((name) => block?.get(name).is(true) || accounts.some((account) => account.get(OF_THE_ACCOUNT[name]).is(true)));
}

/** The action by which a statement allows reading or listing. */
export function readingAction(statement: Statement): JsonProperty | undefined {
  return givenAction(statement, ACCESS.read);
}

function givenAction(statement: Statement, access: Access): JsonProperty | undefined {
  if (!statement.allows) return undefined;
  if (statement.notActions.length > 0) return statement.actionMatching(access.example);
  return statement.actions.find((action) => action.matches(access.actions));
}

type ActionIn = (statement: Statement) => JsonProperty | undefined;

/** Reports each action, found by `actionIn`, that a bucket policy gives everybody as it is written, whatever its public access block does. */
export function reportGivenToAll(policy: BucketPolicy, actionIn: ActionIn, consequence: string, report: Report): void {
  const bucket = policy.get('Bucket').target('AWS::S3::Bucket');
  for (const statement of statements(policy.get('PolicyDocument'))) {
    const action = actionIn(statement);
    if (action && everybody(statement)) report(action, `${action} is given to everybody: ${consequence}.`, bucket ? [bucket] : []);
  }
}
