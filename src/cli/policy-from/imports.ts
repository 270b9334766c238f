import { isBuiltin } from 'node:module';
import path from 'node:path';

/** Statements and calls that import: what is between the first two groups' quotes. Imports of types alone are erased. */
const IMPORTS = [
  /^[ \t]*(?:import|export)\s+(?!type\b)[^'";]*?\bfrom\s*(['"])([^'"\n]+)\1/gm,
  /^[ \t]*import\s*(['"])([^'"\n]+)\1/gm,
  /\b(?:import|require)\s*\(\s*(['"`])([^'"`\n]+)\1/g,
];

/** Packages that a text imports, other than nearside and Node's own. */
export function foreignPackages(text: string): readonly string[] {
  const imported = IMPORTS.flatMap((pattern) => [...text.matchAll(pattern)].map(([, , name = '']) => name));
  return [...new Set(imported.filter((name) => !name.startsWith('.') && name !== 'nearside' && !isBuiltin(name)))].sort();
}

/** Any text that begins as a relative path does: whether it is imported, computed with or read, its file has to be there. */
const RELATIVE = /(['"`])(\.{1,2}\/[^'"`\n]*)\1/g;

/** As TypeScript and Node's older modules complete a name. */
const COMPLETED = ['', '.ts', '.mts', '.cts', '.js', '.mjs', '.cjs', '.json', '/index.ts', '/index.mts', '/index.js', '/index.mjs', '/index.json'];

/** Files that a text in a folder may mean, whether they are there or not. */
export function meantFiles(text: string, folder: string): readonly string[] {
  const named = [...text.matchAll(RELATIVE)].flatMap(([, , name = '']) => [name, name.replace(/\.([mc]?)js$/, '.$1ts')]);
  return [...new Set(named)].flatMap((name) => COMPLETED.map((end) => path.join(folder, `${name}${end}`)));
}
