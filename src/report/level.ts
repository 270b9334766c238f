import type { ReportedDiagnostic } from '../model/diagnostic.js';
import type { Finding, Severity } from '../model/finding.js';

/** The three levels that code hosts know. */
export type Level = 'error' | 'warning' | 'note';

export const SEVERITY_LEVELS: Readonly<Record<Severity, Level>> = { critical: 'error', high: 'error', medium: 'warning', low: 'note', info: 'note' };

export const DIAGNOSTIC_LEVELS: Readonly<Record<ReportedDiagnostic['severity'], Level>> = { error: 'error', warning: 'warning', info: 'note' };

/** What does not fail the deployment as given must not look as if it did. */
export function levelOf({ verdict, severity }: Finding): Level {
  return verdict === 'fail' ? SEVERITY_LEVELS[severity] : 'note';
}
