import type { Report } from '../policy.js';
import type { JsonProperty } from '../property.js';
import { matchesPattern } from './iam.js';
import type { Statement } from './iam.js';

/** Kinds of resources that IAM policies name. */
type IamKind = 'group' | 'oidc-provider' | 'policy' | 'role' | 'saml-provider' | 'user';

export interface Escalation {
  /** Each of them is enough, in the order in which they are looked for. */
  readonly actions: readonly string[];
  /** What the actions are done to. */
  readonly kinds: readonly IamKind[];
  /** To do it to oneself (`user/${aws:username}`) is enough. */
  readonly ofOneself?: true;
  /** What whoever has the policy can do, without a stop. */
  readonly consequence: string;
}

/**
 * Reports each statement of a resource that allows an escalation on everything of its kind. Statements that allow all actions, or
 * all of IAM, have policies of their own.
 */
export function reportEscalation(statements: readonly Statement[], escalation: Escalation, report: Report): void {
  const wanted = escalation.actions.filter((action) => !statements.some((statement) => forbids(statement, action)));
  for (const statement of statements) {
    if (!statement.allows || !saysOnlyHow(statement)) continue;
    const action = wanted.find((name) => patternOf(statement, name));
    const pattern = action === undefined ? undefined : patternOf(statement, action);
    const target = pattern && (everyOf(statement, escalation.kinds) ?? oneself(statement, escalation));
    if (target) report(pattern, `${pattern} allows \`${action}\` on ${target}, which stands for anything: ${escalation.consequence}.`);
  }
}

/** A statement that allows an action, and the pattern by which it does. */
export interface Grant {
  readonly statement: Statement;
  readonly pattern: JsonProperty;
}

/** The statements that allow an action, whatever on; none where another one forbids it. */
export function grants(statements: readonly Statement[], action: string): readonly Grant[] {
  if (statements.some((statement) => forbids(statement, action))) return [];
  return statements.flatMap((statement) => {
    const pattern = statement.allows && saysOnlyHow(statement) ? patternOf(statement, action) : undefined;
    return pattern ? [{ statement, pattern }] : [];
  });
}

/** What in a statement stands for everything of IAM's kinds: `*`, `arn:aws:iam::111122223333:role/*`, a list of exceptions. */
export function everyOf(statement: Statement, kinds: readonly IamKind[]): JsonProperty | undefined {
  const listed = statement.json.get('NotResource');
  return statement.everyResource ?? statement.resources.find((pattern) => coversEvery(pattern, kinds)) ?? (listed.exists ? listed : undefined);
}

/** All of what stands for everything, unless one covers the others: an exception for one account's roles says nothing of another's. */
export function eachEveryOf(statement: Statement, kinds: readonly IamKind[]): readonly JsonProperty[] {
  if (statement.everyResource) return [statement.everyResource];
  const covering = statement.resources.filter((pattern) => coversEvery(pattern, kinds));
  const listed = statement.json.get('NotResource');
  return covering.length === 0 && listed.exists ? [listed] : covering;
}

/** Whether an ARN pattern covers everything of a kind: `arn:aws:iam::111122223333:role/*`, `arn:aws:iam::*:*`. */
export function coversEvery(pattern: JsonProperty, kinds: readonly IamKind[]): boolean {
  return pattern.includes(':iam:') && [':*', ...kinds.flatMap((kind) => [`:${kind}/*`, `:${kind}*`])].some((end) => pattern.endsWith(end));
}

/** Whether the conditions of a statement say no more than how a request is made, and so not what is done to whom. */
export function saysOnlyHow(statement: Statement): boolean {
  return statement.conditions.every(({ key }) => SAYS_HOW.has(key.toLowerCase()));
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
const SAYS_HOW: ReadonlySet<string> = new Set(['aws:multifactorauthpresent', 'aws:multifactorauthage', 'aws:securetransport', 'aws:sourceip']);

const EVERYTHING = /^(\*+|\*+:\*+|iam:\*+)$/i;

function patternOf(statement: Statement, action: string): JsonProperty | undefined {
  return statement.actions.find((pattern) => matchesPattern(pattern, action) && !pattern.matches(EVERYTHING));
}

/** Whether a statement denies an action everywhere. A denial under conditions leaves what they were written for. */
export function forbids(statement: Statement, action: string): boolean {
  if (!statement.denies || !statement.everyResource || !statement.actionMatching(action)) return false;
  return statement.conditions.length === 0 || !saysOnlyHow(statement);
}

function oneself(statement: Statement, { ofOneself }: Escalation): JsonProperty | undefined {
  return ofOneself && statement.resources.find((resource) => resource.endsWith('user/${aws:username}'));
}
