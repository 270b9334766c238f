import { counted } from '../../model/counted.js';
import type { Base, Finding, ScanResult } from '../../model/finding.js';
import { instancesOf } from '../instances.js';
import { visible } from '../visible.js';
import type { Canvas } from './entry.js';
import { quietLine } from './findings.js';

/** What is fixed, and what is as it was, is told in so many lines. */
const SHOWN = 10;

/** Findings that somebody has to look at: where two states were compared only those that the change made. */
export function newOnes({ base, findings }: ScanResult): readonly Finding[] {
  return base ? findings.filter(({ change }) => change === 'new') : findings;
}

/** What the change fixed, a line each, and with `verbose` also what it left as it was. Nothing where nothing was compared. */
export function drawComparison({ base, findings, fixed = [] }: ScanResult, verbose: boolean, canvas: Canvas): readonly string[] {
  if (!base) return [];
  const old = verbose ? findings.filter(({ change }) => change !== 'new') : [];
  return [...drawList(`Fixed since ${baseText(base)}`, fixed, verbose, canvas), ...drawList(`As it was at ${baseText(base)}`, old, verbose, canvas)];
}

function drawList(title: string, findings: readonly Finding[], verbose: boolean, canvas: Canvas): readonly string[] {
  const entries = instancesOf(findings);
  if (entries.length === 0) return [];
  const shown = verbose ? entries : entries.slice(0, SHOWN);
  const hidden = entries.length - shown.length;
  return [
    canvas.style.bold(`${title} (${findings.length})`),
    ...shown.map((entry) => quietLine(entry, canvas)),
    ...(hidden > 0 ? [canvas.style.dim(`  … and ${hidden} more: --verbose shows them`)] : []),
    '',
  ];
}

/** `Compared with main (0123456789ab): 3 unchanged, 1 moved, 2 fixed.` */
export function comparisonText({ base, findings, fixed = [] }: ScanResult): string | undefined {
  if (!base) return undefined;
  const count = (change: Finding['change']): number => findings.filter((finding) => finding.change === change).length;
  const moved = count('moved');
  const counts = [`${count('unchanged')} unchanged`, ...(moved > 0 ? [`${moved} moved`] : []), `${fixed.length} fixed`];
  return `Compared with ${baseText(base)}: ${counts.join(', ')}.`;
}

function baseText(base: Base): string {
  return 'folder' in base ? visible(base.folder) : `${visible(base.ref)} (${base.commit.slice(0, 12)})`;
}

/** `3 failures` of everything, `3 new failures` of a change. */
export function countedFailures(count: number, { base }: ScanResult): string {
  return base ? counted(count, 'new failure') : counted(count, 'failure');
}
