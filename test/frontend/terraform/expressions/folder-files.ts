import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Source } from '../../../../src/model/source.js';
import type { FileAccess, FileResult } from '../../../../src/frontend/terraform/functions/files.js';

/** The files of a folder of this disk, read without further ado. */
export function folderFiles(folder: string): FileAccess {
  return {
    read: (path) => readFile(folder, path),
    below: (path) => {
      const base = join(folder, path);
      return readdirSync(base, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => posix.relative(base, posix.join(entry.parentPath, entry.name)));
    },
    list: () => undefined,
  };
}

function readFile(folder: string, path: string): FileResult {
  const full = join(folder, path);
  if (path.startsWith('/')) return { kind: 'unavailable', why: 'it is outside' };
  if (!existsSync(full)) return { kind: 'missing' };
  if (statSync(full).isDirectory()) return { kind: 'folder' };
  const bytes = readFileSync(full);
  try {
    return { kind: 'file', source: new Source(path, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)), bytes };
  } catch {
    return { kind: 'binary', bytes };
  }
}
