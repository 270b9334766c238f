import { appendFileSync } from 'node:fs';
import type { Console } from './console.js';
import { UsageError } from './console.js';
import type { OptionSpec, ParsedOptions } from './options.js';
import { oneOf } from './options.js';
import type { ScanResult } from '../model/finding.js';
import type { ReportFormat } from '../report/index.js';
import { REPORT_FORMATS, stepSummary } from '../report/index.js';

/** What is written, and where to. */
export const OUTPUT_OPTIONS = {
  format: { value: 'FORMAT', short: 'f', help: `${REPORT_FORMATS.join(', ')} (default: text)` },
  output: { value: 'FILE', short: 'o', help: 'write the report to a file instead of the terminal' },
  also: { value: 'FORMAT=FILE', help: 'write another report of the same run to a file; can be repeated' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

/** One report of a run. */
export interface Output {
  readonly format: ReportFormat;
  /** Undefined: the terminal. */
  readonly file: string | undefined;
  /** What asked for it, for messages. */
  readonly option: string;
}

/** The reports that the arguments ask for, that of `--format` first. */
export function outputsOf(given: ParsedOptions): readonly Output[] {
  const format = oneOf('format', given.value('format') ?? 'text', REPORT_FORMATS);
  const outputs = [{ format, file: given.value('output'), option: '--output' }, ...given.values('also').map(additional)];
  const files = outputs.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) throw new UsageError(`two reports are to be written to \`${twice}\`: each needs a file of its own.`);
  return outputs;
}

function additional(text: string): Output {
  const [, format, file] = /^([^=]*)=(.+)$/s.exec(text) ?? [];
  if (format === undefined || file === undefined) throw new UsageError(`\`--also ${text}\`: it is written as --also sarif=report.sarif.`);
  return { format: oneOf('also', format, REPORT_FORMATS), file, option: '--also' };
}

/** Adds to the summary of a GitHub step, where there is one. That it cannot be written changes nothing for the gate. */
export function writeStepSummary(result: ScanResult, console: Console): void {
  if (console.stepSummary === undefined) return;
  try {
    appendFileSync(console.stepSummary, stepSummary(result));
  } catch (error) {
    console.complain(`nearside: the step summary could not be written: ${error instanceof Error ? error.message : String(error)}.\n`);
  }
}
