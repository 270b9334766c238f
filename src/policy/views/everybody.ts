import type { JsonProperty } from '../property.js';
import { anyPrincipal } from './iam.js';
import type { ConditionTest, Statement } from './iam.js';

/**
 * Condition keys whose fixed values leave known callers only.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
 * https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-caller-account
 */
const NARROWING_KEYS: ReadonlySet<string> = new Set(
  [
    ...['PrincipalAccount', 'PrincipalArn', 'PrincipalOrgID', 'PrincipalOrgPaths', 'userid', 'SourceIp', 'SourceVpc', 'SourceVpce', 'VpcSourceIp'],
    ...['SourceAccount', 'SourceArn', 'SourceOwner', 'SourceOrgID', 'SourceOrgPaths'],
  ].map((key) => `aws:${key}`.toLowerCase()).concat('kms:calleraccount'),
);

/** Operators that fail when the key is missing from the request (`...IfExists` and `ForAllValues:` succeed then). */
const NARROWING_OPERATOR = /^(ForAnyValue:)?(StringEquals|StringEqualsIgnoreCase|StringLike|ArnEquals|ArnLike|IpAddress)$/i;

/** Everybody, or every account: `*`, `arn:aws:iam::*:role/x`, `o-*`, every address. */
const WILDCARD = /^(\*+|arn:[^:]*:[^:]*:[^:]*:\*+(:.*)?|arn:\*+|o-\*+(\/.*)?|[0.]+\/0|[0:]+\/0)$/i;

/** What makes a statement allow everybody: `*`, or a list of exceptions. Undefined where a condition leaves known callers only. */
export function everybody(statement: Statement): JsonProperty | undefined {
  if (!statement.allows) return undefined;
  const who = anyPrincipal(statement) ?? exceptions(statement);
  return who && !statement.conditions.some(narrowsCallers) ? who : undefined;
}

function exceptions(statement: Statement): JsonProperty | undefined {
  const listed = statement.json.get('NotPrincipal');
  return listed.exists ? listed : undefined;
}

/** Values that are not written out (`!Ref AWS::AccountId`) name one caller each. */
function narrowsCallers({ operator, key, values }: ConditionTest): boolean {
  return NARROWING_OPERATOR.test(operator) && NARROWING_KEYS.has(key.toLowerCase()) && !values.some((value) => value.isLiteral && value.matches(WILDCARD));
}
