import type { Review } from '../../model/change.js';
import { jsonText } from '../json-text.js';

/** The review as JSON; keys come in the order of the contract. */
export function reviewJson({ tool, permissions, network, losses, protections, findings, suppressions, resources, diagnostics }: Review): string {
  const printed = { tool, permissions, network, losses, protections, findings, suppressions, resources, diagnostics } satisfies Record<keyof Review, unknown>;
  return jsonText(printed, 2);
}
