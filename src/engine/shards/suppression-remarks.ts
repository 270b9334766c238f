import type { Suppressed } from '../suppressions/apply.js';
import type { Suppression } from '../suppressions/suppression.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { reportDiagnostic } from '../../model/diagnostic.js';
import type { SuppressionRemark, SuppressionRemarks } from '../../model/shard.js';
import { toLocation } from '../../model/source.js';

/**
 * What is said of suppressions, for whoever joins shards. The first `everywhere` of them are the same in every shard; which of the others
 * are known follows from what is found: comments in code.
 */
export function suppressionRemarks(outcome: Suppressed, suppressions: readonly Suppression[], everywhere: number): SuppressionRemarks {
  const keyOf = (position: number): string => (position < everywhere ? String(position) : placeKey(suppressions[position]));
  const remarks = (those: ReadonlyMap<number, Diagnostic>): readonly SuppressionRemark[] =>
    [...those].map(([position, diagnostic]) => ({ suppression: keyOf(position), diagnostic: reportDiagnostic(diagnostic) }));
  return {
    undecided: remarks(outcome.undecided),
    unused: remarks(outcome.unused),
    needed: [...new Set([...outcome.used, ...outcome.undecided.keys()])].map(keyOf),
  };
}

function placeKey(suppression: Suppression | undefined): string {
  const at = suppression?.place && toLocation(suppression.place);
  return [at?.file ?? '', at?.startLine ?? 0, at?.startColumn ?? 0, suppression?.name ?? ''].join(':');
}
