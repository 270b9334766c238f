import path from 'node:path';
import { DISK } from './file-system.js';
import { pathGlob } from './path-glob.js';
import type { Files } from '../frontend/files.js';
import { withPaths } from '../frontend/files.js';

/**
 * The files that were asked for, without those that a glob of the configuration (relative to `folder`) matches. They can
 * still be read when others refer to them.
 */
export async function withoutExcluded(files: Files, globs: readonly string[], folder: string, cwd: string): Promise<Files> {
  if (globs.length === 0) return files;
  // Loaded only when something is excluded: most runs need no globs.
  const { default: fastGlob } = await import('fast-glob');
  const patterns = globs.map((glob) => (glob.endsWith('/') ? `${glob}**` : glob));
  const excluded = new Set(fastGlob.sync(patterns, { cwd: folder, dot: true, absolute: true }).map((file) => path.resolve(file)));
  const gone = patterns.map(pathGlob);
  const isExcluded = (file: string): boolean => {
    const absolute = path.resolve(cwd, file);
    if (excluded.has(absolute)) return true;
    // What an earlier state had is not on the disk.
    if (DISK.exists(absolute)) return false;
    const relative = path.relative(folder, absolute).split(path.sep).join('/');
    return gone.some((pattern) => pattern.test(relative));
  };
  return without(files, isExcluded);
}

/** The files that were asked for, without some. */
export function without(files: Files, isExcluded: (file: string) => boolean): Files {
  return {
    ...withPaths(files, files.paths.filter((file) => !isExcluded(file))),
    list: (folder, ending) => files.list?.(folder, ending)?.filter((name) => !isExcluded(path.join(folder, name))),
  };
}
