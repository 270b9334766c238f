import type { AnyProperty, JsonProperty } from '../property.js';
import { isInternet } from './cidr.js';
import { anyPrincipal } from './iam.js';
import type { ConditionTest, Statement } from './iam.js';

/**
 * Condition keys whose fixed values leave known callers only.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 * https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-caller-account
 */
const NARROWING_KEYS: ReadonlySet<string> = new Set(
  [
    ...['PrincipalAccount', 'PrincipalArn', 'PrincipalOrgID', 'PrincipalOrgPaths', 'userid', 'SourceIp', 'SourceVpc', 'SourceVpce', 'VpcSourceIp'],
    ...['SourceAccount', 'SourceArn', 'SourceOwner', 'SourceOrgID', 'SourceOrgPaths'],
  ].map((key) => `aws:${key}`.toLowerCase()).concat('kms:calleraccount', 's3:dataaccesspointaccount', 's3:dataaccesspointarn'),
);

/** Operators that fail when the key is missing from the request (`...IfExists` and `ForAllValues:` succeed then). */
const NARROWING_OPERATOR = /^(ForAnyValue:)?(StringEquals|StringEqualsIgnoreCase|StringLike|ArnEquals|ArnLike|IpAddress)$/i;

/** Everybody, or every account: `*`, `arn:aws:iam::*:role/x`, `arn:aws:s3:::*`, `o-*`. */
const WILDCARD = /^(\*+|arn:[^:]*:[^:]*:[^:]*:(\*+(:.*)?|:\*+)|arn:\*+|o-\*+(\/.*)?)$/i;

/** What makes a statement allow everybody: `*`, or a list of exceptions. Undefined where a condition leaves known callers only. */
export function everybody(statement: Statement): JsonProperty | undefined {
  if (!statement.allows) return undefined;
  return openPrincipal(statement) ?? unlessNarrowed(statement, exceptions(statement));
}

/** The principal `*` of a statement that allows and has no condition that leaves known callers only. */
export function openPrincipal(statement: Statement): JsonProperty | undefined {
  return statement.allows ? unlessNarrowed(statement, anyPrincipal(statement)) : undefined;
}

/** Whether a value that names a caller stands for everybody. What is not written out (`!Ref AWS::AccountId`) names one caller. */
export function namesEverybody(caller: AnyProperty & Pick<JsonProperty, 'matches' | 'satisfies'>): boolean {
  return caller.isLiteral && (caller.matches(WILDCARD) || caller.satisfies('is the internet', isInternet));
}

function unlessNarrowed(statement: Statement, who: JsonProperty | undefined): JsonProperty | undefined {
  return who && !statement.conditions.some(narrowsCallers) ? who : undefined;
}

function exceptions(statement: Statement): JsonProperty | undefined {
  const listed = statement.json.get('NotPrincipal');
  return listed.exists ? listed : undefined;
}

/** Whether a test with this operator fails when the request does not have the key at all. */
export function failsWithoutKey(operator: string): boolean {
  return NARROWING_OPERATOR.test(operator);
}

function narrowsCallers({ operator, key, values }: ConditionTest): boolean {
  return failsWithoutKey(operator) && NARROWING_KEYS.has(key.toLowerCase()) && !values.some(namesEverybody);
}
