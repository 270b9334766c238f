import path from 'node:path';
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
  const isExcluded = (file: string): boolean => excluded.has(path.resolve(cwd, file));
  return {
    ...withPaths(files, files.paths.filter((file) => !isExcluded(file))),
    list: (folder) => files.list?.(folder)?.filter((name) => !isExcluded(path.join(folder, name))),
  };
}
