import { Source } from '../src/model/source.js';
import type { Files } from '../src/frontend/files.js';

/** Files that exist only in a test. `paths` are those that the scan was asked for; the others can still be read. */
export function memoryFiles(texts: Readonly<Record<string, string>>, paths = Object.keys(texts)): Files {
  const sources = new Map(Object.entries(texts).map(([path, text]) => [path, new Source(path, text)]));
  return {
    paths: [...paths].sort(),
    read(path) {
      const source = sources.get(path);
      return source ? { kind: 'text', source } : { kind: 'missing' };
    },
  };
}
