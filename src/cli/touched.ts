import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { ProjectConfiguration } from './configuration.js';
import type { Console } from './console.js';
import { UsageError } from './console.js';
import type { OptionSpec, ParsedOptions } from './options.js';
import { shownPath } from './territory.js';
import type { FrontEndOptions } from '../estate.js';
import type { Files } from '../frontend/files.js';
import { withPaths } from '../frontend/files.js';
import { isReached, reachOf } from '../frontend/reach/index.js';
import type { UnitInfo } from '../model/finding.js';

export const TOUCHED_OPTION = {
  touched: { help: 'the paths are changed files: scans what they are part of in the current folder' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

/** The files that somebody changed, absolute; undefined: it is not said. */
export function touchedFiles(given: ParsedOptions, { cwd }: Console): readonly string[] | undefined {
  if (!given.flag('touched')) return undefined;
  if (given.positionals.length === 0) throw new UsageError('`--touched` needs the files that were changed: nearside scan --touched a.tf b.yaml.');
  return given.positionals.map((name) => realPath(path.resolve(cwd, name)));
}

/** What has to be read for changed files, and which units are judged. */
export interface Touched {
  readonly files: Files;
  readonly only: (unit: UnitInfo) => boolean;
}

/**
 * Everything, where the configuration or values that count for everything were changed. `touched` and the configuration's file are
 * absolute, files of values are relative to the working directory.
 */
export function touchedPart(files: Files, touched: readonly string[], { file }: ProjectConfiguration, inputs: FrontEndOptions, cwd: string): Touched {
  const { variableFiles = [], variableSets = {} } = inputs.terraform ?? {};
  const values = [...(inputs.cloudformation?.parameterFiles ?? []), ...variableFiles, ...Object.values(variableSets).flat()];
  const common = new Set([...(file === undefined ? [] : [file]), ...values.map((name) => path.resolve(cwd, name))].map(realPath));
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
