import type { ReportedDiagnostic } from '../../model/diagnostic.js';
import type { Finding } from '../../model/finding.js';
import { DIAGNOSTIC_LEVELS, type Level } from '../level.js';
import { worstDiagnosticsFirst } from '../worst-first.js';
import { TEXT_LIMIT, type SarifNotification } from './format.js';
import { escapedWithin } from './message.js';
import { physicalLocation } from './place.js';

const NOTIFICATION_LIMIT = 1000;

/** One notification per diagnostic, worst first. */
export function diagnosticNotifications(diagnostics: readonly ReportedDiagnostic[], root: string): readonly SarifNotification[] {
  const sorted = worstDiagnosticsFirst(diagnostics);
  const shown = sorted.slice(0, NOTIFICATION_LIMIT).map((diagnostic) => fromDiagnostic(diagnostic, root));
  const left = sorted.length - shown.length;
  return left > 0 ? [...shown, notification('diagnostics-cut', `${left} more diagnostics are left out; the other reports have them all.`)] : shown;
}

function fromDiagnostic({ severity, code, message, location }: ReportedDiagnostic, root: string): SarifNotification {
  const place = location && physicalLocation(location, root);
  const outside = location && !place ? ` (${location.file}:${location.startLine}:${location.startColumn})` : '';
  return {
    ...notification(code, `${message || code}${outside}`, DIAGNOSTIC_LEVELS[severity]),
    ...(place && { locations: [{ physicalLocation: place }] }),
  };
}

/** Announces that results were left out: a silent cut would look like a pass. */
export function cutNotifications(shown: number, all: number): readonly SarifNotification[] {
  if (shown === all) return [];
  return [notification('results-cut', `${all} results exceed what code scanning accepts; the worst ${shown} are here, ${all - shown} are left out.`)];
}

/** Code scanning can show nothing that lies outside the repository; the finding is announced instead. */
export function outsideNotifications(findings: readonly Finding[]): readonly SarifNotification[] {
  if (findings.length === 0) return [];
  const files = [...new Set(findings.map(({ location }) => location.file))];
  const named = `${files.slice(0, 3).join(', ')}${files.length > 3 ? `, and ${files.length - 3} more files` : ''}`;
  return [notification('outside-repository', `Findings without a place inside the repository, left out: ${findings.length}, in ${named}.`)];
}

function notification(id: string, text: string, level: Level = 'warning'): SarifNotification {
  return { descriptor: { id }, level, message: { text: escapedWithin(text, TEXT_LIMIT) } };
}
