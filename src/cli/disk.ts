import { resolve } from 'node:path';
import { ConfinedFiles } from './confined-files.js';
import type { FileSystem } from './file-system.js';
import { DISK } from './file-system.js';
import { Walk } from './walk.js';
import type { Files } from '../frontend/files.js';
import type { Diagnostic } from '../model/diagnostic.js';

/** Plans of large estates have tens of megabytes; templates have at most one. */
export const MAX_BYTES = 64 * 1024 * 1024;

export interface DiskOptions {
  /** Absolute; default: the working directory of the process. */
  readonly cwd?: string;
  /** Files and folders, absolute or relative to `cwd`. */
  readonly paths: readonly string[];
  /** Files with values of parameters or variables, wherever whoever runs nearside has them; absolute or relative to `cwd`. */
  readonly values?: readonly string[];
  /** Larger files are not read. Default: 64 MiB. */
  readonly maxBytes?: number;
}

export interface DiskFiles {
  readonly files: Files;
  /** What of `paths` could not be used: sorted, whatever the order of `paths`. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The files of a disk, each once, under its real path. A file that is named is taken whatever it is called. A folder is walked
 * for YAML, JSON, `.template` and Terraform files; left out are version control, dependencies (`node_modules`, `.terraform`,
 * `.venv` …) and build copies (`.aws-sam`, CDK assets) unless they are named, but not hidden folders as such, nor what
 * `.gitignore` lists. Of a cloud assembly only the manifest is taken: it names what counts, which may be a few files among very
 * many. Nothing is read outside of the scan root: `cwd`, the named folders and the folders of the named files, and files of `values`. Links are followed
 * inside of it.
 */
export function diskFiles(options: DiskOptions): DiskFiles {
  return filesOf(DISK, options);
}

/** The same files, by the same rules, of another file system. */
export function filesOf(system: FileSystem, options: DiskOptions): DiskFiles {
  const cwd = realFolder(resolve(options.cwd ?? process.cwd()));
  const walk = new Walk(system, cwd);
  system.expect?.(options.paths.map((path) => resolve(cwd, path)));
  const targets = options.paths.flatMap((path) => walk.target(path));
  for (const target of targets) walk.visit(target);
  for (const file of options.values ?? []) walk.allow(file);
  system.expect?.([...walk.found.values()]);
  const paths = [...walk.found].map(([path]) => path).sort();
  return { files: new ConfinedFiles(paths, walk, options.maxBytes ?? MAX_BYTES), diagnostics: walk.sortedDiagnostics() };
}

function realFolder(path: string): string {
  try {
    return DISK.real(path);
  } catch {
    return path;
  }
}
