import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { Console } from './console.js';
import { UsageError } from './console.js';
import type { OptionSpec, ParsedOptions } from './options.js';
import { shownPath } from './territory.js';
import type { Files } from '../frontend/files.js';
import { withPaths } from '../frontend/files.js';
import { isReached, reachOf } from '../frontend/reach/index.js';
import type { UnitInfo } from '../model/finding.js';

export const TOUCHED_OPTION = {
  touched: { help: 'the paths are changed files: scans what they are part of in the current folder' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

/** The files that somebody changed, absolute; undefined: it is not said. A part of the findings must not replace all in code scanning. */
export function touchedFiles(given: ParsedOptions, { cwd }: Console): readonly string[] | undefined {
  if (!given.flag('touched')) return undefined;
  if ([given.value('format'), ...given.values('also')].some((format) => format?.startsWith('sarif'))) {
    throw new UsageError('SARIF with `--touched` has a part of the findings, and code scanning would close the alerts of the rest: scan everything for it.');
  }
  const whole = ['base', 'base-dir', 'shard'].find((name) => given.value(name) !== undefined);
  if (whole !== undefined) throw new UsageError(`\`--touched\` reads a part, \`--${whole}\` needs everything: give one of them.`);
  if (given.positionals.length === 0) throw new UsageError('`--touched` needs the files that were changed: nearside scan --touched a.tf b.yaml.');
  return given.positionals.map((name) => realPath(path.resolve(cwd, name)));
}

/** What has to be read for changed files, and which units are judged. */
export interface Touched {
  readonly files: Files;
  readonly only: (unit: UnitInfo) => boolean;
}

/** Everything, where one of the `common` files was changed, which count for everything (the configuration, values). `touched` are absolute. */
export function touchedPart(files: Files, touched: readonly string[], commonFiles: readonly (string | undefined)[], cwd: string): Touched {
  const common = new Set(commonFiles.flatMap((name) => (name === undefined ? [] : realPath(path.resolve(cwd, name)))));
  if (touched.some((name) => common.has(name))) return { files, only: () => true };
  const reach = reachOf(files, touched.map((name) => shownPath(realPath(cwd), name)));
  return { files: withPaths(files, reach.paths()), only: (unit) => isReached(unit, reach) };
}

/** Of a file that is gone, the path as it is. */
function realPath(name: string): string {
  try {
    return realpathSync.native(name);
  } catch {
    return name;
  }
}
