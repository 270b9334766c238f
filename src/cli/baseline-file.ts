import path from 'node:path';
import { jsonData } from './configuration-data.js';
import { UsageError } from './console.js';
import { whyNot } from './disk-read.js';
import type { FileSystem } from './file-system.js';
import { DISK } from './file-system.js';
import { shownPath } from './territory.js';
import { checkBaseline } from '../engine/baseline/check.js';
import { describeError } from '../engine/configuration/origin.js';
import type { Baseline, BaselineEntry } from '../model/baseline.js';
import { Source } from '../model/source.js';

/** The name that a baseline has when nobody says another. */
export const BASELINE_NAME = 'nearside.baseline.json';

/** Reads a baseline, `file` being relative to `cwd`; the units of its entries become relative to that, too. */
export function readBaseline(file: string, cwd: string, system: Pick<FileSystem, 'bytes'> = DISK): Baseline {
  const text = readText(path.resolve(cwd, file), file, system);
  const read = jsonData(new Source(shownPath(cwd, path.resolve(cwd, file)), text.replace(/^\uFEFF/, '')));
  const { result, errors } = read.result ? checkBaseline(read.result) : read;
  if (!result) throw new UsageError(errors.map(describeError).join('\n'));
  return { ...result, entries: result.entries.map((entry) => relocated(entry, path.dirname(path.resolve(cwd, file)), cwd)) };
}

/** Entries as they are written to `file`: units relative to its folder, sorted. */
export function forFile(entries: readonly BaselineEntry[], file: string, cwd: string): readonly BaselineEntry[] {
  const folder = path.dirname(path.resolve(cwd, file));
  return entries.map((entry) => relocated(entry, cwd, folder)).sort((a, b) => compare(sortKey(a), sortKey(b)));
}

/** The name of a unit of CDK is a path of constructs, not of files. */
function relocated(entry: BaselineEntry, from: string, to: string): BaselineEntry {
  return entry.kind === 'cdk' ? entry : { ...entry, unit: shownPath(to, path.resolve(from, entry.unit)) };
}

function sortKey({ unit, address, policy, fingerprint, verdict = 'fail' }: BaselineEntry): string {
  return [unit, address, policy, fingerprint, verdict].join('\u0000');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function readText(absolute: string, file: string, system: Pick<FileSystem, 'bytes'>): string {
  try {
    return system.bytes(absolute).toString('utf8');
  } catch (error) {
    throw new UsageError(`the baseline \`${file}\` cannot be read: ${whyNot(error)}. \`nearside baseline\` writes one.`);
  }
}
