import path from 'node:path';
import { BASELINE_NAME, forFile, readBaseline } from '../baseline-file.js';
import type { ProjectConfiguration } from '../configuration.js';
import type { Console, ExitCode } from '../console.js';
import { EXIT, UsageError } from '../console.js';
import { writeReport } from '../deliver.js';
import { whyNot } from '../disk-read.js';
import { DISK } from '../file-system.js';
import type { ParsedOptions } from '../options.js';
import { helpText, parseOptions } from '../options.js';
import { projectInputs, SCAN_OPTIONS } from '../project-scan.js';
import { shownPath } from '../territory.js';
import type { WrittenEntries } from '../../engine/baseline/written.js';
import { writtenEntries } from '../../engine/baseline/written.js';
import type { Judged } from '../../judge.js';
import { judge } from '../../judge.js';
import type { Baseline } from '../../model/baseline.js';
import { BASELINE_VERSION } from '../../model/baseline.js';
import { baselineReport } from '../../report/baseline.js';
import { visible } from '../../report/visible.js';
import { readFiles } from '../../scan.js';
import type { Command } from './command.js';

const options = {
  output: { value: 'FILE', short: 'o', help: `the baseline (default: the configuration's \`baseline\`, else ${BASELINE_NAME} beside it)` },
  prune: { help: 'only remove entries about what is fixed: add none' },
  check: { help: 'write nothing; exit with 1 when entries are about what is fixed' },
  ...SCAN_OPTIONS,
} as const;

const summary = `Writes what is found today to a file. Scans that use it report only what is found beyond it. Entries of units that
are not scanned stay, and so do the \`owner\`, \`reason\` and \`expires\` that people add to entries.`;

const EMPTY: Baseline = { version: BASELINE_VERSION, entries: [] };

export const baseline: Command = {
  help: helpText('baseline [paths…]', summary, options),
  async run(args, console) {
    const given = parseOptions('baseline', args, options);
    if (given.flag('prune') && given.flag('check')) throw new UsageError('`--check` writes nothing, so there is nothing for `--prune` to remove.');
    const { configuration, files, diagnostics, settings } = await projectInputs(given, console, { baseline: () => undefined });
    const file = given.value('output') ?? configuration.baseline ?? besides(configuration, console);
    const before = earlier(file, given, console);
    const judged = judge(await readFiles(files, settings, diagnostics), { ...settings, known: { entries: before.entries, ignoreExpiry: true } });
    return given.flag('check') ? check(file, judged, console) : write(file, { before, configuration, judged, prune: given.flag('prune') }, console);
  },
};

function besides({ folder }: ProjectConfiguration, { cwd }: Console): string {
  return shownPath(cwd, path.join(folder, BASELINE_NAME));
}

/** The baseline as it is; none is as good as an empty one where one is about to be written. */
function earlier(file: string, given: ParsedOptions, { cwd }: Console): Baseline {
  const mustExist = given.flag('prune') || given.flag('check');
  return mustExist || DISK.exists(path.resolve(cwd, file)) ? readBaseline(file, cwd) : EMPTY;
}

function check(file: string, { baseline: { unused }, result }: Judged, console: Console): ExitCode {
  for (const { policy, address, unit } of unused) console.write(`Fixed: ${visible(`${policy} at ${address} in ${unit}`)}.\n`);
  const told = unused.length === 0 ? 'every entry is about something.' : `${entries(unused.length)} can go: \`nearside baseline --prune\`.`;
  console.write(`${file}: ${told}\n`);
  return unused.length > 0 ? EXIT.findings : completeness(result.coverage.complete, console);
}

interface Writing {
  readonly before: Baseline;
  readonly configuration: ProjectConfiguration;
  readonly judged: Judged;
  readonly prune: boolean;
}

function write(file: string, { before, configuration, judged, prune }: Writing, console: Console): ExitCode {
  const written = writtenEntries(judged.baseline, judged.result, { prune });
  const text = baselineReport({ ...before, entries: forFile(written.entries, file, console.cwd) });
  try {
    writeReport(text, path.resolve(console.cwd, file));
  } catch (error) {
    throw new UsageError(`the baseline \`${file}\` cannot be written: ${whyNot(error)}.`);
  }
  console.write(`${file}: ${tally(written)}.\n`);
  if (configuration.baseline !== file) console.write(`Scans use it with \`--baseline ${file}\`, or when the configuration says \`baseline\`.\n`);
  return completeness(judged.result.coverage.complete, console);
}

function tally({ entries: all, added, removed }: WrittenEntries): string {
  return [entries(all.length), `${added} new`, `${removed} removed`].join(', ');
}

function completeness(complete: boolean, console: Console): ExitCode {
  if (complete) return EXIT.clean;
  console.complain('nearside: not everything could be looked at, so findings may be missing; `nearside scan` tells what.\n');
  return EXIT.incomplete;
}

function entries(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}
