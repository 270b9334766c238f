import { posix } from 'node:path';
import type { Source } from '../../model/source.js';
import type { Files } from '../files.js';
import { readApp, SETTINGS } from './app-settings.js';
import type { ProjectFiles } from './project-files.js';

/** The files that the command of a CDK app names: `npx ts-node bin/app.ts`. Of compiled ones, what they were compiled from. */
export function entryFiles(folder: string, files: Files, project: ProjectFiles): readonly Source[] {
  const command = readApp(posix.join(folder, SETTINGS), files)?.command ?? '';
  const named = command.split(/\s+/).filter((word) => /\.[cm]?[jt]s$/.test(word));
  return named.flatMap((word) => {
    const path = posix.join(folder, word);
    return project.read(path.replace(/\.([cm]?)js$/, '.$1ts')) ?? project.read(path) ?? [];
  });
}
