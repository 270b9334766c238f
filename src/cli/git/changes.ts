import { join } from 'node:path';
import { git } from './program.js';
import type { Repository, Revision } from './repository.js';
import { textOf } from './repository.js';

/**
 * The files of the work tree that are not as a commit has them, absolute: changed, added, removed (both names of a renamed one) and those
 * that git does not know yet. Contents are not compared, which would run what is configured to convert them: a file that was only touched
 * counts. What git ignores is not seen. Throws `UsageError`.
 */
export function changedSince({ root }: Repository, { commit }: Revision, option: string): readonly string[] {
  const tracked = names(root, ['diff-index', '--name-only', '--no-renames', '--ignore-submodules=dirty', '-z', commit, '--'], option);
  const unknown = names(root, ['ls-files', '--others', '--exclude-standard', '-z'], option);
  return [...new Set([...tracked, ...unknown])].sort().map((name) => join(root, name));
}

function names(root: string, args: readonly string[], option: string): readonly string[] {
  const output = textOf(git(root, args), () => `${option} needs the list of changed files`);
  return output.split('\u0000').filter((name) => name !== '');
}
