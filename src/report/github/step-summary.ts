import { counted } from '../../model/counted.js';
import type { ReportedDiagnostic } from '../../model/diagnostic.js';
import type { Finding, ScanResult } from '../../model/finding.js';
import { instancesOf, type Instances } from '../instances.js';
import { markdownText } from '../markdown.js';
import { subjectText } from '../text/subject.js';
import { style } from '../text/style.js';
import { drawSummary } from '../text/summary.js';
import { placeText } from '../text/wording.js';
import { shortened } from '../visible.js';
import { worstDiagnosticsFirst, worstFirst } from '../worst-first.js';

/** GitHub takes 1 MiB a step; with these limits it is less than a half, whatever has to be escaped. */
const ROWS = 50;
const CELL = 300;

/** The summary of a step in Markdown: what fails in a table, the rest folded. No text of the input keeps a meaning in Markdown or HTML. */
export function stepSummary(scan: ScanResult): string {
  const sorted = worstFirst(scan.findings);
  const missed = worstDiagnosticsFirst(scan.diagnostics).filter(({ severity }) => severity !== 'info');
  return `${[
    '## nearside',
    '',
    ...drawSummary(scan, { style: style(false), width: Number.POSITIVE_INFINITY }).map((line) => `${markdownText(line)}  `),
    '',
    ...table(sorted.filter(({ verdict }) => verdict === 'fail')),
    ...folded('Holds as given, or cannot be decided before deployment', sorted.filter(({ verdict }) => verdict !== 'fail')),
    ...diagnosticLines(missed),
  ].join('\n')}\n`;
}

function folded(title: string, findings: readonly Finding[]): readonly string[] {
  return findings.length === 0 ? [] : [`<details><summary>${title} (${findings.length})</summary>`, '', ...table(findings), '</details>', ''];
}

function table(findings: readonly Finding[]): readonly string[] {
  const entries = instancesOf(findings);
  if (entries.length === 0) return [];
  return ['| severity | what | resource | place | policy |', '|---|---|---|---|---|', ...entries.slice(0, ROWS).map(row), '', ...more(entries.length)];
}

function row(instances: Instances): string {
  const [{ severity, message, location, policy }] = instances;
  return `| ${[severity, ...[message, subjectText(instances), placeText(location), policy].map(cell)].join(' | ')} |`;
}

function diagnosticLines(diagnostics: readonly ReportedDiagnostic[]): readonly string[] {
  if (diagnostics.length === 0) return [];
  const lines = diagnostics.slice(0, ROWS).map(({ code, message, location }) => {
    return `- ${code}: ${cell(message)}${location ? ` (${cell(placeText(location))})` : ''}`;
  });
  return [`### Not fully looked at (${diagnostics.length})`, '', ...lines, '', ...more(diagnostics.length)];
}

function more(all: number): readonly string[] {
  return all > ROWS ? [`… and ${counted(all - ROWS, 'more entry', 'more entries')}, which the SARIF and JSON reports have.`, ''] : [];
}

function cell(text: string): string {
  return markdownText(shortened(text, CELL));
}
