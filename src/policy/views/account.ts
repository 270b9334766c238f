import type { Report } from '../policy.js';
import type { ResourceNode } from '../resource-node.js';
import type { ResourceTypes } from '../resource-types.js';

/** An account as its policies see it. */
export type AccountNode = ResourceNode<ResourceTypes['Nearside::Account']>;

/**
 * Says that nothing of what was scanned is `what` (a noun with its article). It is a failure where the configuration says that the
 * scan sees the whole account, and a question where something else may declare it.
 */
export function reportMissing(account: AccountNode, what: string, consequence: string, report: Report): void {
  if (!account.get('Complete').is(true)) return;
  const [resources, units] = [account.get('Resources'), account.get('Units')].map((count) => count.number);
  // In backticks, as values are: how many there are is no part of what is wrong.
  report(account, `Among \`${resources} resources of ${units} ${units === 1 ? 'unit' : 'units'}\` is no ${what}: ${consequence}.`);
}
