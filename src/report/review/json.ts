import type { Review } from '../../model/change.js';
import { jsonText } from '../json-text.js';

/** The review as JSON; keys come in the order of the contract. */
export function reviewJson({ tool, base, permissions, network, losses, protections, findings, suppressions, resources, diagnostics }: Review): string {
  const printed: Record<keyof Review, unknown> = { tool, base, permissions, network, losses, protections, findings, suppressions, resources, diagnostics };
  return jsonText(printed, 2);
}
