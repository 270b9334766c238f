import type { TypeScript } from '../frontend/cdk/code/parsed-files.js';

/** The TypeScript compiler that is installed beside nearside, an optional peer dependency; undefined when there is none. */
export async function loadTypeScript(): Promise<TypeScript | undefined> {
  try {
    const { default: typescript } = await import('typescript');
    return typescript;
  } catch {
    return undefined;
  }
}
