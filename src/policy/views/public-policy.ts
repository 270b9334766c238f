import type { JsonProperty } from '../property.js';
import type { Report } from '../policy.js';
import type { ResourceHandle } from '../resource-node.js';
import { everybody } from './everybody.js';
import { resourceStatements } from './policy-documents.js';

/** Reports each statement of a resource's own policy that admits everybody. `consequence` completes the sentence, without a stop. */
export function reportPublicPolicy(
  resource: ResourceHandle & { readonly type: string; readonly properties: JsonProperty },
  consequence: string,
  report: Report,
): void {
  for (const statement of resourceStatements(resource)) {
    const who = everybody(statement);
    if (who) report(who, `${who} admits everybody, and no condition leaves known callers only: ${consequence}.`);
  }
}
