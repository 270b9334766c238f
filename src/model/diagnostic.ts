import type { Location, Place } from './source.js';
import { toLocation } from './source.js';

/** Everything nearside can say about input that it could not fully read. A closed list: reports and tests rely on the codes. */
export type DiagnosticCode =
  | 'file-unreadable'
  | 'file-too-large'
  | 'file-empty'
  | 'outside-root'
  | 'syntax-error'
  | 'multiple-documents'
  | 'alias-bomb'
  | 'too-deep'
  | 'duplicate-key'
  | 'invalid-template'
  | 'invalid-intrinsic'
  | 'undefined-reference'
  | 'cyclic-reference'
  | 'missing-transform'
  | 'unknown-macro'
  | 'unresolved-loop'
  | 'unresolved-include'
  | 'invalid-sam'
  | 'nested-template-unavailable'
  | 'invalid-assembly'
  | 'assembly-missing'
  | 'synthesis-failed'
  | 'assembly-stale'
  | 'assembly-unlisted'
  | 'assembly-without-traces'
  | 'invalid-source-map'
  | 'framework-findings-withheld'
  | 'invalid-configuration'
  | 'invalid-plan'
  | 'unknown-block'
  | 'module-unavailable'
  | 'module-unused'
  | 'module-recursion'
  | 'invalid-json-text'
  | 'invalid-parameter-file'
  | 'unused-parameter-value'
  | 'missing-parameter-value'
  | 'contradictory-rules'
  | 'terraform-expression'
  | 'terraform-reference'
  | 'terraform-function'
  | 'terraform-file'
  | 'budget-exhausted'
  | 'policy-crashed'
  | 'base-incomplete'
  | 'suppression-unused'
  | 'suppression-undecided'
  | 'suppression-expired'
  | 'suppression-without-reason'
  | 'suppression-without-expiry'
  | 'suppression-ignored'
  | 'suppression-unknown-policy'
  | 'policy-from'
  | 'policy-differs'
  | 'baseline-unused'
  | 'baseline-expired';

/**
 * What nearside says of input it could not fully read. `error` and `warning` mean that something was not looked at, so the
 * run is incomplete (exit code 3); `info` does not.
 */
export interface Diagnostic {
  readonly severity: 'error' | 'warning' | 'info';
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly place?: Place;
}

/** A diagnostic as it leaves nearside. */
export interface ReportedDiagnostic {
  readonly severity: Diagnostic['severity'];
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly location?: Location;
}

/** What every function on input returns: never nothing, never an exception. */
export interface WithDiagnostics<T> {
  readonly result: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** A diagnostic with its place as reports show it. */
export function reportDiagnostic({ severity, code, message, place }: Diagnostic): ReportedDiagnostic {
  return { severity, code, message, ...(place && { location: toLocation(place) }) };
}
