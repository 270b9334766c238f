import type { PolicyNames } from './policy-names.js';
import type { Suppression } from './suppression.js';
import type { Diagnostic, DiagnosticCode } from '../../model/diagnostic.js';

export interface SuppressionRules {
  /** `2026-11-24`: past expiry dates count from then on. Undefined: no date is known, so none has passed. */
  readonly today: string | undefined;
  /** A suppression without a reason does not count. */
  readonly reasonRequired: boolean;
  /** A suppression without a last day does not count. */
  readonly expiryRequired: boolean;
  /** Comments and metadata suppress nothing. */
  readonly inlineIgnored: boolean;
  /** Policies, by id, of which comments and metadata suppress nothing. */
  readonly locked: ReadonlySet<string>;
  /** The policies that were run: a suppression of another is not unused. */
  readonly policiesRun: ReadonlySet<string>;
  /** Every name that a suppression could have used. */
  readonly names: PolicyNames;
}

export function isExpired({ expires }: Suppression, { today }: SuppressionRules): boolean {
  return expires !== undefined && today !== undefined && expires < today;
}

export function lacksReason({ reason }: Suppression, { reasonRequired }: SuppressionRules): boolean {
  return reasonRequired && reason === undefined;
}

export function lacksExpiry({ expires }: Suppression, { expiryRequired }: SuppressionRules): boolean {
  return expiryRequired && expires === undefined;
}

/** Whether it is written where whoever changes what is scanned can write it. */
function isInline({ kind }: Suppression): boolean {
  return kind === 'inline' || kind === 'metadata';
}

/** Whether it counts for no policy, so that nothing else is worth saying of it. */
export function isIgnored(suppression: Suppression, { inlineIgnored }: SuppressionRules): boolean {
  return inlineIgnored && isInline(suppression);
}

/** Why a suppression of something that was found does not count for that policy; undefined: it counts. */
export function refusalOf(suppression: Suppression, policy: string, rules: SuppressionRules): Diagnostic | undefined {
  const why = isIgnored(suppression, rules)
    ? 'comments and metadata suppress nothing in this run'
    : isInline(suppression) && rules.locked.has(policy) ? `\`${policy}\` is locked, so that only the configuration can suppress it` : undefined;
  return why === undefined ? undefined : remark('suppression-ignored', `The ${called(suppression)} does not count: ${why}.`, suppression);
}

/** What is worth saying of a suppression, whatever is found. Other tools' names that no policy answers to are not nearside's business. */
export function remarkOn(suppression: Suppression, rules: SuppressionRules): Diagnostic | undefined {
  const { name, policies, own, expires, reason } = suppression;
  if (policies.size === 0) {
    if (!own) return undefined;
    const meant = rules.names.meant(name);
    const guess = meant === undefined ? '.' : `; did you mean \`${meant}\`?`;
    return remark('suppression-unknown-policy', `No policy is called \`${name}\`: the suppression${atSubject(suppression)} does nothing${guess}`, suppression);
  }
  if (isExpired(suppression, rules)) {
    return remark('suppression-expired', `The ${called(suppression)} expired on ${expires ?? ''}: its findings are reported again.`, suppression);
  }
  if (lacksExpiry(suppression, rules)) {
    return remark('suppression-without-expiry', `The ${called(suppression)} has no last day: it does not count.`, suppression);
  }
  if (reason !== undefined || (!own && !rules.reasonRequired)) return undefined;
  const consequence = rules.reasonRequired ? 'it does not count' : 'say why the finding is acceptable';
  return remark('suppression-without-reason', `The ${called(suppression)} gives no reason: ${consequence}.`, suppression);
}

/** `what`: something found that it may be about, though nobody can tell. */
export function undecidedRemark(suppression: Suppression, what: string | undefined): Diagnostic | undefined {
  if (what === undefined) return undefined;
  return remark('suppression-undecided', `Whether the ${called(suppression)} is about ${what} cannot be told: it does not count there.`, suppression);
}

/** Undefined where it could not have been used. */
export function unusedRemark(suppression: Suppression, rules: SuppressionRules): Diagnostic | undefined {
  if (!wasAsked(suppression, rules)) return undefined;
  return remark('suppression-unused', `Nothing is found that the ${called(suppression)} is about: it can go.`, suppression);
}

function wasAsked({ policies, equivalents, own }: Suppression, { policiesRun }: SuppressionRules): boolean {
  if (own || equivalents === undefined) return [...policies].some((id) => policiesRun.has(id));
  return equivalents.size > 0 && [...equivalents].every((id) => policiesRun.has(id));
}

function called(suppression: Suppression): string {
  return `suppression of \`${suppression.name}\`${atSubject(suppression)}`;
}

function atSubject({ subject }: Suppression): string {
  return subject === undefined ? '' : ` at \`${subject}\``;
}

function remark(code: DiagnosticCode, message: string, { place }: Suppression): Diagnostic {
  return { severity: 'info', code, message, ...(place && { place }) };
}
