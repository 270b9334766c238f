import path from 'node:path';
import { DISK } from './file-system.js';

/** Path of a folder below the root of its git repository, with forward slashes; '' for the root, or without a repository. */
export function repositoryPath(folder: string): string {
  const start = DISK.real(folder);
  for (let root = start; ; root = path.dirname(root)) {
    if (DISK.exists(path.join(root, '.git'))) return path.relative(root, start).split(path.sep).join('/');
    if (path.dirname(root) === root) return '';
  }
}
