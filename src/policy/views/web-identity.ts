import type { JsonProperty } from '../property.js';
import type { ResourceHandle } from '../resource-node.js';
import { failsWithoutKey } from './everybody.js';
import { statements } from './iam.js';
import type { ConditionTest, Statement } from './iam.js';

/** A statement of a role's trust policy that lets in whoever has a token of an identity provider. */
export interface WebIdentity {
  readonly statement: Statement;
  /** The principal: the provider's ARN, or the name of one that AWS knows. */
  readonly provider: JsonProperty;
}

/** Of a role, or of a policy document of Terraform's that nothing in the scan uses. */
export function webIdentities(resource: ResourceHandle): readonly WebIdentity[] {
  const document = resource.as('AWS::IAM::Role')?.get('AssumeRolePolicyDocument') ?? resource.as('Nearside::PolicyDocument')?.get('PolicyDocument');
  if (!document) return [];
  return statements(document).flatMap((statement) => {
    if (!statement.allows || !statement.actionMatching('sts:AssumeRoleWithWebIdentity')) return [];
    return statement.principals.flatMap(({ type, id }) => (type === 'Federated' ? [{ statement, provider: id }] : []));
  });
}

/** Whether the tokens are those of `issuer`, a host name: by the provider's ARN or URL, or because the conditions speak of it. */
export function isIssuedBy({ statement, provider }: WebIdentity, issuer: string): boolean {
  if (statement.conditions.some(({ key }) => key.startsWith(`${issuer}:`))) return true;
  const url = provider.target('AWS::IAM::OIDCProvider')?.get('Url');
  return url ? url.includes(issuer) : provider.includes(`:oidc-provider/${issuer}`);
}

/** The tests of a claim in the token (`sub` in `token.actions.githubusercontent.com:sub`) that a token without it does not pass. */
export function claimTests({ statement }: WebIdentity, claims: ReadonlySet<string>): readonly ConditionTest[] {
  return statement.conditions.filter(({ operator, key }) => failsWithoutKey(operator) && claims.has(key.slice(key.lastIndexOf(':') + 1)));
}

/** `*`, and `repo:*`, which is any repository. */
const ANYTHING = /^([\w-]+:)?\*+$/;

/** The value of a test that every token passes. What is not written out is taken as a name. */
export function anyValue({ values }: ConditionTest): JsonProperty | undefined {
  return values.find((value) => value.isLiteral && value.matches(ANYTHING));
}
