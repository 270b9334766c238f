import { createRequire } from 'node:module';
import type { TypeScript } from '../frontend/cdk/code/parsed-files.js';

/** The TypeScript compiler that is installed beside nearside, an optional peer dependency; undefined when there is none. */
export function loadTypeScript(): TypeScript | undefined {
  try {
    const load: (name: string) => TypeScript = createRequire(import.meta.url);
    return load('typescript');
  } catch {
    return undefined;
  }
}
