import { posix } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Files } from '../files.js';
import type { Assembly } from './assembly.js';

/** How many unlisted templates are named. */
const NAMED = 5;

/** What `cdk synth` calls the templates of stacks. */
const TEMPLATE = '.template.json';

/** Says once of an assembly which templates lie in it that no manifest lists: left by an earlier synthesis, and not deployed. */
export function unlistedTemplates(assembly: Assembly, used: ReadonlySet<string>, files: Files): readonly Diagnostic[] {
  const unlisted = assembly.folders.flatMap((folder) => templatesIn(folder, files)).filter((path) => !used.has(path));
  if (unlisted.length === 0) return [];
  const named = unlisted.slice(0, NAMED).map((path) => `\`${posix.relative(assembly.folder, path)}\``);
  const more = unlisted.length > NAMED ? ` and ${unlisted.length - NAMED} more` : '';
  const message = `\`${assembly.folder}\` holds templates that its manifest does not list, which are not looked at: ${named.join(', ')}${more}.`;
  return [{ severity: 'info', code: 'assembly-unlisted', message }];
}

function templatesIn(folder: string, files: Files): readonly string[] {
  if (!files.list) return files.paths.filter((path) => posix.dirname(path) === folder && path.endsWith(TEMPLATE));
  return (files.list(folder, TEMPLATE) ?? []).map((name) => posix.join(folder, name));
}
