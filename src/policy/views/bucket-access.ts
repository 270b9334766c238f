import type { ResourceTypes } from '../resource-types.js';
import type { JsonProperty, ScalarProperty } from '../property.js';
import type { ResourceNode } from '../resource-node.js';
import { everybody } from './everybody.js';
import { statements } from './iam.js';
import type { Statement } from './iam.js';

type Bucket = ResourceNode<ResourceTypes['AWS::S3::Bucket']>;
type BucketPolicy = ResourceNode<ResourceTypes['AWS::S3::BucketPolicy']>;

interface Access {
  /** Canned ACLs that give it to everybody or to every AWS account. https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl */
  readonly acls: readonly string[];
  /** Patterns that speak of such an action: reading ones begin with Get, List or Describe, all others change something. */
  readonly actions: RegExp;
  /** An action that stands for the others where a statement lists exceptions. */
  readonly example: string;
}

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html */
const ACCESS = {
  read: { acls: ['PublicRead', 'PublicReadWrite', 'AuthenticatedRead'], actions: /^(\*|s3:[*?gl])/i, example: 's3:GetObject' },
  write: { acls: ['PublicReadWrite'], actions: /^(\*|s3:(?!g|l|desc))/i, example: 's3:PutObject' },
} as const satisfies Record<string, Access>;

/** The canned ACL by which everybody can read from (write to) a bucket; undefined where ACLs are off, refused or ignored. */
export function openAcl(bucket: Bucket, access: keyof typeof ACCESS): ScalarProperty<string> | undefined {
  const acl = bucket.get('AccessControl');
  if (!acl.isOneOf(ACCESS[access].acls)) return undefined;
  const block = bucket.get('PublicAccessBlockConfiguration');
  const isOff = bucket.get('OwnershipControls').get('Rules').items.some((rule) => rule.get('ObjectOwnership').is('BucketOwnerEnforced'));
  return isOff || block.get('IgnorePublicAcls').is(true) || block.get('BlockPublicAcls').is(true) ? undefined : acl;
}

/** What makes each statement of a bucket policy open to everybody; none where the bucket's public access block refuses or restricts such policies. */
export function openStatements(policy: BucketPolicy, access: keyof typeof ACCESS): readonly JsonProperty[] {
  const open = statements(policy.get('PolicyDocument'))
    .filter((statement) => speaksOf(statement, ACCESS[access]))
    .map(everybody)
    .filter((who) => who !== undefined);
  if (open.length === 0) return [];
  const block = policy.get('Bucket').target('AWS::S3::Bucket')?.get('PublicAccessBlockConfiguration');
  return block?.get('BlockPublicPolicy').is(true) || block?.get('RestrictPublicBuckets').is(true) ? [] : open;
}

function speaksOf(statement: Statement, access: Access): boolean {
  if (!statement.allows) return false;
  if (statement.notActions.length > 0) return statement.actionMatching(access.example) !== undefined;
  return statement.actions.some((action) => action.matches(access.actions));
}
