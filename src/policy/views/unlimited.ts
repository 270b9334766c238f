import type { Report } from '../policy.js';
import type { JsonProperty } from '../property.js';
import { forbids, saysOnlyHow } from './escalation.js';
import { everyAction, matchesPattern } from './iam.js';
import type { Statement } from './iam.js';

/** Of a pattern of actions, the one that matters, to be named in the message; undefined when none does. */
export type Wanted = (pattern: JsonProperty) => string | undefined;

/**
 * Reports, once for each statement, a wanted action that is allowed on every resource, without a condition that says on what.
 * Statements that allow all actions of all services have policies of their own. `consequence` completes the sentence, without a stop.
 */
export function reportUnlimited(statements: readonly Statement[], wanted: Wanted, consequence: string, report: Report): void {
  reportFirst(statements.filter(({ everyResource }) => everyResource), wanted, `every resource: ${consequence}`, report);
}

/** As `reportUnlimited`, of statements that are known to be about `all`: "every object". */
export function reportFirst(statements: readonly Statement[], wanted: Wanted, all: string, report: Report): void {
  for (const statement of statements) {
    if (!statement.allows || everyAction(statement) || !saysOnlyHow(statement)) continue;
    const [found] = statement.actions.flatMap((pattern) => {
      const action = wanted(pattern);
      return action === undefined ? [] : [{ pattern, action }];
    });
    if (found) report(found.pattern, `${found.pattern} allows \`${found.action}\` on ${all}.`);
  }
}

/** Patterns that cover one of these actions. */
export function oneOf(actions: readonly string[]): Wanted {
  return (pattern) => actions.find((action) => matchesPattern(pattern, action));
}

/** Those of the actions that no statement denies. */
export function undenied(statements: readonly Statement[], actions: readonly string[]): readonly string[] {
  return actions.filter((action) => !statements.some((statement) => forbids(statement, action)));
}

/** The pattern by which a statement allows to list all buckets of an account. */
export function listsAllBuckets(statement: Statement): JsonProperty | undefined {
  const isEverywhere = statement.allows && statement.resources.some((pattern) => EVERY_BUCKET.test(pattern.written));
  return isEverywhere ? statement.actions.find((pattern) => matchesPattern(pattern, 's3:ListAllMyBuckets')) : undefined;
}

const EVERY_BUCKET = /^(\*|arn:[^:]*:s3:::\*)$/;
