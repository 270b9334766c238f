import type { Report } from '../policy.js';
import type { JsonProperty } from '../property.js';
import type { ResourceHandle } from '../resource-node.js';
import { anyPrincipal, matchesPattern } from './iam.js';
import type { Statement } from './iam.js';
import { resourceStatements } from './policy-documents.js';

/** A policy of a resource, as a resource of its own. */
interface PolicyResource extends ResourceHandle {
  readonly type: string;
  readonly properties: JsonProperty;
}

/** Whether a statement denies everybody an action (`sqs:*`) without TLS, under no other condition. */
export function refusesPlainRequests(statement: Statement, action: string): boolean {
  if (!statement.denies || !anyPrincipal(statement) || !statement.actions.some((pattern) => matchesPattern(pattern, action))) return false;
  const [test, ...others] = statement.conditions;
  if (!test || others.length > 0) return false;
  return /^Bool(IfExists)?$/i.test(test.operator) && test.key.toLowerCase() === 'aws:securetransport' && test.values.every((value) => value.is(false));
}

/** Reports a resource none of whose policies denies an action without TLS. `what` is the resource: `the queue`. */
export function reportPlainRequests(
  resource: ResourceHandle,
  policies: readonly PolicyResource[],
  action: string,
  what: string,
  report: Report,
): void {
  if (policies.flatMap(resourceStatements).some((statement) => refusesPlainRequests(statement, action))) return;
  const [first] = policies;
  report(first?.properties.get('PolicyDocument') ?? resource, `No policy of ${what} denies \`${action}\` without TLS: requests in clear are answered.`);
}
