import { createRequire } from 'node:module';
import { join } from 'node:path';
import { DISK } from './file-system.js';
import type { TypeScript } from '../frontend/cdk/code/parsed-files.js';

/** The TypeScript compiler that is installed beside nearside, an optional peer dependency; undefined when there is none. */
export function loadTypeScript(): TypeScript | undefined {
  const load = createRequire(import.meta.url);
  lookAt(load.resolve.paths('typescript') ?? []);
  try {
    const typed: (name: string) => TypeScript = load;
    return typed('typescript');
  } catch {
    return undefined;
  }
}

/** Which compiler there is, if any, decides what is said of CDK apps: so it is looked up where everybody who watches the disk sees it. */
function lookAt(folders: readonly string[]): void {
  const manifest = folders.map((folder) => join(folder, 'typescript', 'package.json')).find((file) => DISK.exists(file));
  try {
    if (manifest !== undefined) DISK.bytes(manifest);
  } catch {
    // The watcher knows.
  }
}
