import { counted } from '../model/counted.js';
import type { ScanResult } from '../model/finding.js';
import { diagnosticAnnotation, findingAnnotation, type Annotation } from './github/annotation.js';
import { annotationCommand, command, plainLine } from './github/command.js';
import { instancesOf } from './instances.js';
import type { Level } from './level.js';
import type { PolicyLookup } from './text/findings.js';
import { style } from './text/style.js';
import { drawSummary } from './text/summary.js';
import { worstDiagnosticsFirst, worstFirst } from './worst-first.js';

export { stepSummary } from './github/step-summary.js';

export interface GithubOptions {
  readonly policy: PolicyLookup;
  /** Path of the working directory below the repository's root; '' when they are the same. */
  readonly root: string;
}

/** More annotations of one level are in no step shown (actions/toolkit, docs/problem-matchers.md, "Limitations"). */
const SHOWN_OF_A_LEVEL = 10;

/**
 * Workflow commands that annotate the lines of a pull request, worst first. Those that GitHub would not show any more are lines of
 * the log, in a group that is folded. No text of the input can become a command.
 */
export function githubReport(scan: ScanResult, { policy, root }: GithubOptions): string {
  const findings = instancesOf(worstFirst(scan.findings)).map((instances) => findingAnnotation(instances, policy, root));
  const diagnostics = worstDiagnosticsFirst(scan.diagnostics).map((diagnostic) => diagnosticAnnotation(diagnostic, root));
  const { shown, hidden } = withinLimits([...findings, ...diagnostics]);
  return `${[
    ...shown.map(annotationCommand),
    ...(hidden.length > 0 ? foldedLines(hidden) : []),
    ...drawSummary(scan, { style: style(false), width: Number.POSITIVE_INFINITY }).map(plainLine),
  ].join('\n')}\n`;
}

function withinLimits(annotations: readonly Annotation[]): { readonly shown: readonly Annotation[]; readonly hidden: readonly Annotation[] } {
  const counts = new Map<Level, number>();
  const shown: Annotation[] = [];
  const hidden: Annotation[] = [];
  for (const annotation of annotations) {
    const count = (counts.get(annotation.level) ?? 0) + 1;
    counts.set(annotation.level, count);
    if (count <= SHOWN_OF_A_LEVEL) shown.push(annotation);
    else hidden.push(annotation);
  }
  return { shown, hidden };
}

function foldedLines(hidden: readonly Annotation[]): readonly string[] {
  const title = `${counted(hidden.length, 'more entry', 'more entries')} without annotation: GitHub shows ${SHOWN_OF_A_LEVEL} of a level in a step`;
  return [
    command('group', {}, title),
    ...hidden.map(({ title: what, where, lines }) => plainLine(`${what}  ${where}  ${lines.join(' · ')}`)),
    command('endgroup', {}, ''),
  ];
}
