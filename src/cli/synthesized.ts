import { dirname, resolve } from 'node:path';
import { isAssemblyFolder } from './assembly-folder.js';
import type { DiskFiles } from './disk.js';
import { diskFiles } from './disk.js';

/** What CDK synthesized, as its plugins see it. */
export interface Synthesized extends DiskFiles {
  /** Paths of the templates as reports show them, with the paths that CDK knows them by. */
  readonly templates: ReadonlyMap<string, string>;
  /** The absolute path of what reports show. */
  readonly absolute: (shown: string) => string;
}

/** The files of the cloud assemblies that templates lie in; a template that lies in none is read alone. */
export function synthesizedFiles(templatePaths: readonly string[]): Synthesized {
  const cwd = process.cwd();
  const paths = [...new Set(templatePaths.map((path) => outermostAssembly(path) ?? path))];
  const named = diskFiles({ cwd, paths: templatePaths }).files.paths;
  const absolute = (shown: string): string => resolve(cwd, shown);
  return { ...diskFiles({ cwd, paths }), templates: new Map(named.map((shown) => [shown, absolute(shown)])), absolute };
}

/** Assemblies of stages lie in that of their app. */
function outermostAssembly(template: string): string | undefined {
  let found: string | undefined;
  for (let folder = dirname(resolve(template)); isAssemblyFolder(folder); folder = dirname(folder)) found = folder;
  return found;
}
