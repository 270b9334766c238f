import type { Suppression } from './suppression.js';
import type { SuppressionRules } from './remarks.js';
import { isExpired, lacksReason, remarkOn, undecidedRemark, unusedRemark } from './remarks.js';
import { SuppressionIndex } from './suppression-index.js';
import type { LocatedFinding } from '../findings.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { SuppressedFinding } from '../../model/finding.js';
import { toLocation } from '../../model/source.js';

export interface LocatedSuppression extends LocatedFinding {
  readonly finding: SuppressedFinding;
}

export interface Suppressed {
  readonly findings: readonly LocatedFinding[];
  readonly suppressed: readonly LocatedSuppression[];
  readonly diagnostics: readonly Diagnostic[];
  /** The positions of those that cover something that was found. */
  readonly used: ReadonlySet<number>;
  /** Of those that may be about something that was found, by their positions in the list of all. */
  readonly undecided: ReadonlyMap<number, Diagnostic>;
  /** Of those that nothing was found for, by their positions in the list of all. */
  readonly unused: ReadonlyMap<number, Diagnostic>;
}

/** Splits findings into those that stand and those that somebody excepted, and says which exceptions are of no use. */
export function applySuppressions(findings: readonly LocatedFinding[], suppressions: readonly Suppression[], rules: SuppressionRules): Suppressed {
  const active: LocatedFinding[] = [];
  const suppressed: LocatedSuppression[] = [];
  const used = new Set<unknown>();
  const undecided = new Map<unknown, string>();
  const counting = new SuppressionIndex(suppressions.filter((suppression) => !isExpired(suppression, rules) && !lacksReason(suppression, rules)));
  for (const located of findings) {
    const matching = counting.covering(located);
    for (const suppression of matching) used.add(decisionOf(suppression));
    const [first] = matching;
    if (first) {
      suppressed.push({ ...located, finding: { ...located.finding, suppression: about(first) } });
      continue;
    }
    active.push(located);
    const { policy, resource } = located.finding;
    const example = `what \`${policy}\` finds in ${resource.address}`;
    for (const suppression of counting.undecided(located)) undecided.set(decisionOf(suppression), firstOf(example, undecided.get(decisionOf(suppression))));
  }
  const diagnostics: Diagnostic[] = [];
  const [open, unused] = [new Map<number, Diagnostic>(), new Map<number, Diagnostic>()];
  const [told, covering] = [new Set<unknown>(), new Set<number>()];
  suppressions.forEach((suppression, position) => {
    const decision = decisionOf(suppression);
    if (told.has(decision)) return;
    told.add(decision);
    if (used.has(decision)) covering.add(position);
    const remarkable = remarkOn(suppression, rules);
    if (remarkable) diagnostics.push(remarkable);
    const unclear = remarkable ? undefined : undecidedRemark(suppression, undecided.get(decision));
    if (unclear) open.set(position, unclear);
    const useless = remarkable || unclear || used.has(decision) ? undefined : unusedRemark(suppression, rules);
    if (useless) unused.set(position, useless);
  });
  return { findings: active, suppressed, diagnostics, used: covering, undecided: open, unused };
}

/** In whichever order they are found, the same one is told. */
function firstOf(one: string, other: string | undefined): string {
  return other === undefined || one < other ? one : other;
}

/** What copies have in common. */
function decisionOf(suppression: Suppression): unknown {
  return suppression.decision ?? suppression;
}

function about({ kind, reason, expires, place }: Suppression): SuppressedFinding['suppression'] {
  return { kind, ...(reason !== undefined && { reason }), ...(expires !== undefined && { expires }), ...(place && { location: toLocation(place) }) };
}
