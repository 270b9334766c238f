import type { Suppression } from './suppression.js';
import { SuppressionIndex } from './suppression-index.js';
import type { LocatedFinding } from '../findings.js';
import type { Diagnostic, DiagnosticCode } from '../../model/diagnostic.js';
import type { SuppressedFinding } from '../../model/finding.js';
import { toLocation } from '../../model/source.js';

export interface SuppressionRules {
  /** `2026-11-24`: past expiry dates count from then on. Undefined: no date is known, so none has passed. */
  readonly today: string | undefined;
  /** A suppression without a reason does not count. */
  readonly reasonRequired: boolean;
  /** The policies that were run: a suppression of another is not unused. */
  readonly policiesRun: ReadonlySet<string>;
}

export interface Suppressed {
  readonly findings: readonly LocatedFinding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly diagnostics: readonly Diagnostic[];
  /** Of those that nothing was found for, by their positions in the list of all. */
  readonly unused: ReadonlyMap<number, Diagnostic>;
}

/** Splits findings into those that stand and those that somebody excepted, and says which exceptions are of no use. */
export function applySuppressions(findings: readonly LocatedFinding[], suppressions: readonly Suppression[], rules: SuppressionRules): Suppressed {
  const active: LocatedFinding[] = [];
  const suppressed: SuppressedFinding[] = [];
  const used = new Set<Suppression>();
  const counting = new SuppressionIndex(suppressions.filter((suppression) => !isExpired(suppression, rules) && !lacksReason(suppression, rules)));
  for (const located of findings) {
    const matching = counting.covering(located);
    for (const suppression of matching) used.add(suppression);
    const [first] = matching;
    if (first) suppressed.push({ ...located.finding, suppression: about(first) });
    else active.push(located);
  }
  const diagnostics: Diagnostic[] = [];
  const unused = new Map<number, Diagnostic>();
  suppressions.forEach((suppression, position) => {
    const remarkable = remarkOn(suppression, rules);
    if (remarkable) diagnostics.push(remarkable);
    const useless = remarkable || used.has(suppression) ? undefined : unusedRemark(suppression, rules);
    if (useless) unused.set(position, useless);
  });
  return { findings: active, suppressed, diagnostics, unused };
}

function about({ kind, reason, expires, place }: Suppression): SuppressedFinding['suppression'] {
  return { kind, ...(reason !== undefined && { reason }), ...(expires !== undefined && { expires }), ...(place && { location: toLocation(place) }) };
}

function isExpired({ expires }: Suppression, { today }: SuppressionRules): boolean {
  return expires !== undefined && today !== undefined && expires < today;
}

function lacksReason({ reason }: Suppression, { reasonRequired }: SuppressionRules): boolean {
  return reasonRequired && reason === undefined;
}

/** What is worth saying of a suppression, whatever is found. Other tools' names that no policy answers to are not nearside's business. */
function remarkOn(suppression: Suppression, rules: SuppressionRules): Diagnostic | undefined {
  const { name, policies, own, expires, reason } = suppression;
  if (policies.size === 0) {
    return own ? remark('suppression-unknown-policy', `No policy is called \`${name}\`: the suppression does nothing.`, suppression) : undefined;
  }
  if (isExpired(suppression, rules)) {
    return remark('suppression-expired', `The suppression of \`${name}\` expired on ${expires ?? ''}: its findings are reported again.`, suppression);
  }
  if (reason !== undefined || (!own && !rules.reasonRequired)) return undefined;
  const consequence = rules.reasonRequired ? 'it does not count' : 'say why the finding is acceptable';
  return remark('suppression-without-reason', `The suppression of \`${name}\` gives no reason: ${consequence}.`, suppression);
}

function unusedRemark(suppression: Suppression, { policiesRun }: SuppressionRules): Diagnostic | undefined {
  if (![...suppression.policies].some((id) => policiesRun.has(id))) return undefined;
  return remark('suppression-unused', `Nothing is found that the suppression of \`${suppression.name}\` is about: it can go.`, suppression);
}

function remark(code: DiagnosticCode, message: string, { place }: Suppression): Diagnostic {
  return { severity: 'info', code, message, ...(place && { place }) };
}
