import { isAbsolute, relative, resolve, sep } from 'node:path';
import { UsageError } from './console.js';
import { filesOf, diskFiles, MAX_BYTES } from './disk.js';
import { DISK } from './file-system.js';
import { CommitFiles } from './git/commit-files.js';
import type { Repository, Revision } from './git/repository.js';
import { forkPoint, openRepository } from './git/repository.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { BaseFiles } from '../revisions.js';

export interface BaseRequest {
  /** Absolute. */
  readonly cwd: string;
  /** What is scanned, absolute or relative to `cwd`. */
  readonly paths: readonly string[];
  /** Files with values of parameters or variables that are given for this run, likewise. */
  readonly values: readonly string[];
}

/**
 * The files of `paths` as they were when the checked out branch left `ref`, under the paths that they have now. Throws
 * `UsageError`: no git, no repository, no such reference.
 */
export function filesAtFork(ref: string, request: BaseRequest): BaseFiles {
  const repository = openRepository(request.cwd, '--base');
  const revision = forkPoint(repository, ref, '--base');
  return { ...filesAt(repository, revision, request), base: revision };
}

/** The files of `paths` at a commit. What of them is not there is left out: it came later. */
export function filesAt(repository: Repository, revision: Revision, { cwd, paths, values }: BaseRequest): Omit<BaseFiles, 'base'> {
  const here = DISK.real(cwd);
  const given = new Set(values.map((file) => resolve(here, file)));
  const system = new CommitFiles(repository, revision, { maxBytes: MAX_BYTES, isUnrecorded: (path) => isInstalled(path) || given.has(path) });
  const { files, diagnostics } = filesOf(system, { cwd, values, paths: paths.filter((path) => system.exists(resolve(here, path))) });
  return { files, diagnostics: [...diagnostics, ...missing(system.missingSubmodules, revision)] };
}

/** The files of `paths` in another folder that has what the working directory had before. */
export function filesIn(folder: string, { cwd, paths, values }: BaseRequest): BaseFiles {
  const root = resolve(cwd, folder);
  if (!DISK.exists(root) || !DISK.status(root).isDirectory()) throw new UsageError(`\`--base-dir ${folder}\`: there is no such folder.`);
  const there = (path: string): string => counterpart(root, cwd, path);
  const existing = paths.map(there).filter((path) => DISK.exists(path));
  return { ...diskFiles({ cwd: root, paths: existing, values: values.map(there) }), base: { folder } };
}

/** What lies outside of the working directory is the same in both states. */
function counterpart(root: string, cwd: string, path: string): string {
  const inside = relative(cwd, resolve(cwd, path));
  return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside) ? resolve(cwd, path) : resolve(root, inside);
}

/** Modules that Terraform downloaded are in no commit. Those of the work tree serve for calls that ask for what is installed. */
function isInstalled(path: string): boolean {
  return path.split(sep).includes('.terraform');
}

function missing(submodules: readonly string[], { ref }: Revision): readonly Diagnostic[] {
  return submodules.map((folder) => {
    const message = `The submodule \`${folder}\` is not looked at as it was at \`${ref}\`: its commit is not here (\`git submodule update --init\`).`;
    return { severity: 'warning', code: 'file-unreadable', message };
  });
}
