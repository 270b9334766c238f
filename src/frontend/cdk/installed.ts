import { posix } from 'node:path';
import type { Files } from '../files.js';
import { parseData, textOf } from './data.js';
import { ancestors } from './detect.js';

/** The version of a package that is installed for a folder: there, or in a folder further out, as Node looks for it. */
export function installedVersion(name: string, folder: string, files: Files): string | undefined {
  for (const at of [folder, ...ancestors(folder)]) {
    const read = files.read(posix.join(at, 'node_modules', name, 'package.json'));
    const version = read.kind === 'text' ? textOf(parseData(read.source.text)?.get('version')) : undefined;
    if (version !== undefined) return version;
  }
  return undefined;
}
