import { counted } from '../../model/counted.js';
import { SEVERITIES, type Coverage, type Finding, type ScanResult, type SuppressedFinding } from '../../model/finding.js';
import { visible } from '../visible.js';
import { comparisonText, countedFailures, newOnes } from './comparison.js';
import type { Canvas } from './entry.js';
import { groupedBy } from './grouping.js';
import type { Style } from './style.js';
import { compareText } from './wording.js';
import { wrapped } from './wrap.js';

const TYPES_SHOWN = 3;

/** What was found and how much was looked at; a clean run says that too, and an incomplete one says it loudly. */
export function drawSummary(scan: ScanResult, { style, width }: Pick<Canvas, 'style' | 'width'>): readonly string[] {
  const paragraph = (text: string, paint: (line: string) => string): readonly string[] => wrapped(text, width).map(paint);
  const unchecked = uncheckedText(scan.coverage);
  const compared = comparisonText(scan);
  return [
    ...paragraph(verdictText(scan), verdictPaint(scan, style)),
    ...(compared === undefined ? [] : paragraph(compared, style.dim)),
    ...(scan.suppressed.length > 0 ? paragraph(suppressedText(scan.suppressed), style.dim) : []),
    ...paragraph(lookedAtText(scan), style.dim),
    ...(unchecked === undefined ? [] : paragraph(unchecked, style.dim)),
    ...(scan.coverage.complete ? [] : paragraph(incompleteText(scan), style.error)),
  ];
}

function verdictText(scan: ScanResult): string {
  const findings = newOnes(scan);
  const failures = findings.filter(({ verdict }) => verdict === 'fail');
  const conditional = findings.filter(({ verdict }) => verdict === 'conditional').length;
  const review = findings.filter(({ verdict }) => verdict === 'review').length;
  const none = scan.base ? 'No new findings' : 'No findings';
  if (findings.length === 0) return scan.coverage.complete ? `${none}.` : `${none} in what was looked at.`;
  return `${[
    failures.length > 0 ? `${countedFailures(failures.length, scan)} (${severityCounts(failures)})` : `No ${scan.base ? 'new ' : ''}failures`,
    ...(conditional > 0 ? [`${conditional} conditional`] : []),
    ...(review > 0 ? [`${review} to review`] : []),
  ].join(', ')}.`;
}

function verdictPaint(scan: ScanResult, { error, warning, good }: Style): (text: string) => string {
  if (newOnes(scan).some(({ verdict }) => verdict === 'fail')) return error;
  return scan.coverage.complete && scan.coverage.resources > 0 ? good : warning;
}

/** `1 critical, 3 high`. */
function severityCounts(findings: readonly Finding[]): string {
  return SEVERITIES.map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}`)
    .join(', ');
}

function suppressedText(suppressed: readonly SuppressedFinding[]): string {
  const kinds = [...groupedBy(suppressed, ({ suppression }) => suppression.kind)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([kind, { length }]) => `${length} ${SUPPRESSION_PHRASES.get(kind) ?? kind}`);
  return `${counted(suppressed.length, 'more is', 'more are')} suppressed: ${kinds.join(', ')}.`;
}

const SUPPRESSION_PHRASES: ReadonlyMap<string, string> = new Map<SuppressedFinding['suppression']['kind'], string>([
  ['inline', 'by a comment'],
  ['metadata', 'by metadata'],
  ['configuration', 'by the configuration'],
  ['baseline', 'by the baseline'],
]);

function lookedAtText({ coverage, units }: ScanResult): string {
  const { files, resources, policies } = coverage;
  const parts = [counted(files, 'file'), counted(resources, 'resource'), counted(units.length, 'unit'), counted(policies, 'policy', 'policies')];
  return `Looked at ${parts.slice(0, 2).join(', ')} in ${parts[2]} with ${parts[3]}.`;
}

function uncheckedText({ uncheckedTypes }: Coverage): string | undefined {
  const types = Object.entries(uncheckedTypes).sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b));
  if (types.length === 0) return undefined;
  const total = types.reduce((sum, [, count]) => sum + count, 0);
  const named = types.slice(0, TYPES_SHOWN).map(([type, count]) => `${visible(type)} (${count})`);
  const rest = types.length > TYPES_SHOWN ? [`${types.length - TYPES_SHOWN} more`] : [];
  return `No policy looks at ${counted(total, 'resource')} of ${counted(types.length, 'type')}: ${[...named, ...rest].join(', ')}.`;
}

function incompleteText({ diagnostics }: ScanResult): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const causes = [...(errors > 0 ? [counted(errors, 'error')] : []), ...(warnings > 0 ? [counted(warnings, 'warning')] : [])];
  return `INCOMPLETE: part of the input was not looked at${causes.length > 0 ? ` (${causes.join(', ')} above)` : ''}.`;
}
