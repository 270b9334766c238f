import type { Suppression } from './suppression.js';
import type { SuppressionRules } from './remarks.js';
import { isExpired, isIgnored, lacksExpiry, lacksReason, refusalOf, remarkOn, undecidedRemark, unusedRemark } from './remarks.js';
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
  const refused = new Map<string, Diagnostic>();
  const isValid = (one: Suppression): boolean => !isExpired(one, rules) && !lacksReason(one, rules) && !lacksExpiry(one, rules);
  const counting = new SuppressionIndex(suppressions.filter(isValid));
  for (const located of findings) {
    const covering = counting.covering(located);
    for (const suppression of covering) used.add(decisionOf(suppression));
    const refusals = covering.map((suppression) => refusalOf(suppression, located.policy.id, rules));
    const first = covering.find((_, index) => refusals[index] === undefined);
    if (first) {
      suppressed.push({ ...located, finding: { ...located.finding, suppression: about(first) } });
      continue;
    }
    active.push(located);
    for (const refusal of refusals) if (refusal) refused.set(refusalKey(refusal), refusal);
    const { policy, resource } = located.finding;
    const example = `what \`${policy}\` finds in ${resource.address}`;
    const unclear = counting.undecided(located).filter((suppression) => refusalOf(suppression, policy, rules) === undefined);
    for (const suppression of unclear) undecided.set(decisionOf(suppression), firstOf(example, undecided.get(decisionOf(suppression))));
  }
  const diagnostics: Diagnostic[] = [...refused.values()];
  const [open, unused] = [new Map<number, Diagnostic>(), new Map<number, Diagnostic>()];
  const [told, covering] = [new Set<unknown>(), new Set<number>()];
  suppressions.forEach((suppression, position) => {
    const decision = decisionOf(suppression);
    if (told.has(decision) || isIgnored(suppression, rules)) return;
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

/** The same is said once, however many findings it is about. */
function refusalKey({ message, place }: Diagnostic): string {
  return `${place?.source.path ?? ''}:${place?.start ?? ''}:${message}`;
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
