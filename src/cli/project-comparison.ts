import type { BaseRequest } from './base-files.js';
import { filesAtFork, filesIn } from './base-files.js';
import type { ProjectConfiguration } from './configuration.js';
import type { Console } from './console.js';
import { UsageError } from './console.js';
import { withoutExcluded } from './exclude.js';
import type { OptionSpec, ParsedOptions } from './options.js';
import { projectInputs } from './project-scan.js';
import type { Files } from '../frontend/files.js';
import type { BaseFiles, Revisions } from '../revisions.js';
import { compareRevisions } from '../revisions.js';

/** Options of commands that compare two states. */
export const BASE_OPTIONS = {
  base: { value: 'REF', help: 'compare with the state at which this branch left a branch, tag or commit of git' },
  'base-dir': { value: 'DIR', help: 'compare with another folder, which has what the working directory had before' },
  'changed-only': { help: 'with a base: report new findings alone (sarif and gitlab stay complete: what they lack would count as fixed)' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export interface ProjectComparison {
  readonly revisions: Revisions;
  readonly configuration: ProjectConfiguration;
  /** The head's. */
  readonly files: Files;
}

/**
 * Scans what the arguments name as it is, and as it was in the base that they name, both with the configuration as it is. Undefined
 * when they name no base. Throws `UsageError`.
 */
export async function compareProject(given: ParsedOptions, console: Console): Promise<ProjectComparison | undefined> {
  const read = baseReader(given);
  if (!read && given.flag('changed-only')) throw new UsageError('`--changed-only` needs something to compare with: `--base REF` or `--base-dir DIR`.');
  if (!read) return undefined;
  const { configuration, files, diagnostics, settings, paths, values } = await projectInputs(given, console);
  const base = read({ cwd: console.cwd, paths, values });
  const before = { ...base, files: await withoutExcluded(base.files, configuration.exclude, configuration.folder, console.cwd) };
  return { revisions: await compareRevisions(before, { files, diagnostics }, settings), configuration, files };
}

/** How the files of the base are read; undefined when the arguments name none. */
function baseReader(given: ParsedOptions): ((request: BaseRequest) => BaseFiles) | undefined {
  const [ref, folder] = [given.value('base'), given.value('base-dir')];
  if (ref !== undefined && folder !== undefined) throw new UsageError('`--base` and `--base-dir` both name what is compared with: give one.');
  if (ref !== undefined) return (request) => filesAtFork(ref, request);
  return folder === undefined ? undefined : (request) => filesIn(folder, request);
}
