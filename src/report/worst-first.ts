import type { ReportedDiagnostic } from '../model/diagnostic.js';
import { SEVERITIES, VERDICTS, type Finding, type SuppressedFinding } from '../model/finding.js';

/** Suppressed ones last; among equals the order of the scan, which is total. */
export function worstFirst<F extends Finding>(findings: readonly F[]): readonly F[] {
  const rank = (finding: F): number =>
    (isSuppressed(finding) ? 100 : 0) + VERDICTS.indexOf(finding.verdict) * 10 + SEVERITIES.indexOf(finding.severity);
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

export function isSuppressed(finding: Finding): finding is SuppressedFinding {
  return 'suppression' in finding;
}

const DIAGNOSTICS: readonly ReportedDiagnostic['severity'][] = ['error', 'warning', 'info'];

export function worstDiagnosticsFirst(diagnostics: readonly ReportedDiagnostic[]): readonly ReportedDiagnostic[] {
  return DIAGNOSTICS.flatMap((severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity));
}
