import path from 'node:path';
import type { Console } from './console.js';
import { UsageError } from './console.js';
import { DISK } from './file-system.js';
import { changedSince } from './git/changes.js';
import { forkPoint, openRepository } from './git/repository.js';
import type { OptionSpec, ParsedOptions } from './options.js';
import { shownPath } from './territory.js';
import type { Files } from '../frontend/files.js';
import { withPaths } from '../frontend/files.js';
import { once } from '../frontend/once.js';
import { isReached, reachOf } from '../frontend/reach/index.js';
import type { UnitInfo } from '../model/finding.js';

/** Options by which only what changed is judged. */
export const CHANGE_OPTIONS = {
  touched: { help: 'the paths are changed files: scans what they are part of in the current folder' },
  affected: { value: 'REF', help: 'judges only what files are part of that changed since this branch left a branch, tag or commit of git' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

/** What somebody changed, and how much is read to judge it. */
export interface ChangedFiles {
  /** Absolute; those that are gone, too. */
  readonly files: readonly string[];
  /** What the paths of the command line name: the changed files, or what is read. */
  readonly named: 'changed' | 'read';
}

/** The changed files that the arguments name or ask for; undefined: everything is judged. A part of the findings must not replace all in code scanning. */
export function changedFiles(given: ParsedOptions, console: Console): ChangedFiles | undefined {
  const option = (['touched', 'affected'] as const).find((name) => given.flag(name));
  if (option === undefined) return undefined;
  if (given.flag('touched') && given.flag('affected')) {
    throw new UsageError('`--affected` asks git for the changed files, `--touched` is told them: give one of them.');
  }
  if ([given.value('format'), ...given.values('also')].some((format) => format?.startsWith('sarif'))) {
    const consequence = 'has a part of the findings, and code scanning would close the alerts of the rest: scan everything for it';
    throw new UsageError(`SARIF with \`--${option}\` ${consequence}.`);
  }
  const whole = ['base', 'base-dir', 'shard'].find((name) => given.value(name) !== undefined);
  if (whole !== undefined) throw new UsageError(`\`--${option}\` ${REACHES[option]} a part, \`--${whole}\` needs everything: give one of them.`);
  return option === 'touched' ? touchedFiles(given, console) : affectingFiles(given.value(option) ?? '', console);
}

const REACHES = { touched: 'reads', affected: 'judges' } as const;

function touchedFiles({ positionals }: ParsedOptions, { cwd }: Console): ChangedFiles {
  if (positionals.length === 0) throw new UsageError('`--touched` needs the files that were changed: nearside scan --touched a.tf b.yaml.');
  return { files: positionals.map((name) => realPath(path.resolve(cwd, name))), named: 'changed' };
}

function affectingFiles(ref: string, { cwd }: Console): ChangedFiles {
  const repository = openRepository(cwd, '--affected');
  return { files: changedSince(repository, forkPoint(repository, ref, '--affected'), '--affected'), named: 'read' };
}

/** What has to be read for changed files, and which units are judged. */
export interface ChangedPart {
  readonly files: Files;
  readonly only: (unit: UnitInfo) => boolean;
  /** The changed files that a unit is judged for, as reports show paths. */
  readonly because: (unit: UnitInfo) => readonly string[];
}

/** Everything, where one of the `common` files was changed, which count for everything (the configuration, values). */
export function changedPart(files: Files, { files: changed, named }: ChangedFiles, commonFiles: readonly (string | undefined)[], cwd: string): ChangedPart {
  const common = new Set(commonFiles.flatMap((name) => (name === undefined ? [] : realPath(path.resolve(cwd, name)))));
  const show = (name: string): string => shownPath(realPath(cwd), name);
  const forAll = changed.filter((name) => common.has(name)).map(show);
  if (forAll.length > 0) return { files, only: () => true, because: () => forAll };
  const shown = changed.map(show);
  const reach = reachOf(files, shown);
  const reaches = once(() => shown.map((name) => ({ name, reach: reachOf(files, [name]) })));
  return {
    files: named === 'changed' ? withPaths(files, reach.paths()) : files,
    only: (unit) => isReached(unit, reach),
    because: (unit) => reaches().filter((one) => isReached(unit, one.reach)).map(({ name }) => name),
  };
}

/** Of a file that is gone, the path as it is. */
function realPath(name: string): string {
  try {
    return DISK.real(name);
  } catch {
    return name;
  }
}
