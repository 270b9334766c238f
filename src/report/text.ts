import type { ScanResult } from '../model/finding.js';
import { drawComparison, newOnes } from './text/comparison.js';
import { drawDiagnostics } from './text/diagnostics.js';
import type { Canvas } from './text/entry.js';
import { drawFailures, drawQuiet, type PolicyLookup } from './text/findings.js';
import type { SourceLine } from './text/frame.js';
import { style } from './text/style.js';
import { drawSummary } from './text/summary.js';

export interface TextOptions {
  /** Whether the output may hold terminal escapes. */
  readonly color: boolean;
  /** Terminal cells in a line. */
  readonly width: number;
  /** Also lists what is otherwise only counted. */
  readonly verbose?: boolean;
  /** The text of a line (1-based) without its line end; undefined when it cannot be had. */
  readonly sourceLine: SourceLine;
  readonly policy: PolicyLookup;
}

/** Narrower than this the code could not be shown; wider than this nobody reads. */
const WIDTH = { minimum: 50, maximum: 160 } as const;

/**
 * The scan result for people: failures by file with their code, the rest in a line each, and what was looked at. Of a change what is
 * new is shown so, what is fixed is named, and the rest counted.
 */
export function textReport(scan: ScanResult, options: TextOptions): string {
  const width = Math.min(Math.max(Math.floor(options.width) || 0, WIDTH.minimum), WIDTH.maximum);
  const canvas: Canvas = { style: style(options.color), width, sourceLine: options.sourceLine };
  const verbose = options.verbose ?? false;
  const findings = newOnes(scan);
  return `${[
    ...drawFailures(findings, options.policy, canvas),
    ...drawQuiet('conditional', findings, verbose, canvas),
    ...drawQuiet('review', findings, verbose, canvas),
    ...drawComparison(scan, verbose, canvas),
    ...drawDiagnostics(scan.diagnostics, canvas),
    ...drawSummary(scan, canvas),
  ].join('\n')}\n`;
}
