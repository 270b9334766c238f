import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** Path of a folder below the root of its git repository, with forward slashes; '' for the root, or without a repository. */
export function repositoryPath(folder: string): string {
  const start = realpathSync(folder);
  for (let root = start; ; root = path.dirname(root)) {
    if (existsSync(path.join(root, '.git'))) return path.relative(root, start).split(path.sep).join('/');
    if (path.dirname(root) === root) return '';
  }
}
