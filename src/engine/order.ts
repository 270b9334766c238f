import type { ReportedDiagnostic } from '../model/diagnostic.js';
import type { Finding } from '../model/finding.js';

/** A total order: by place, then policy, address and fingerprint. */
export function findingOrder(a: Finding, b: Finding): number {
  return (
    compare(a.location.file, b.location.file) ||
    a.location.startLine - b.location.startLine ||
    a.location.startColumn - b.location.startColumn ||
    compare(a.policy, b.policy) ||
    compare(a.resource.unit, b.resource.unit) ||
    compare(a.resource.address, b.resource.address) ||
    compare(a.fingerprint, b.fingerprint)
  );
}

/** By place, then code and message; those without a place first. Equal ones are said once. */
export function orderedDiagnostics(diagnostics: readonly ReportedDiagnostic[]): readonly ReportedDiagnostic[] {
  const keyed = new Map(diagnostics.map((diagnostic) => [diagnosticKey(diagnostic), diagnostic]));
  return [...keyed].sort(([a], [b]) => compare(a, b)).map(([, diagnostic]) => diagnostic);
}

/** Holds all of it, so that the order in which diagnostics come does not matter. */
function diagnosticKey({ severity, code, message, location: at }: ReportedDiagnostic): string {
  const [start, end] = at ? [position(at.startLine, at.startColumn), position(at.endLine, at.endColumn)] : ['', ''];
  return [at?.file ?? '', start, code, message, end, severity].join('\u0000');
}

function position(line: number, column: number): string {
  return `${String(line).padStart(12, '0')}:${String(column).padStart(12, '0')}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
