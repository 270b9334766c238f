import { resolve } from 'node:path';
import { UsageError } from '../console.js';
import { DISK } from '../file-system.js';
import type { GitAnswer } from './program.js';
import { git } from './program.js';

/** A commit and what somebody called it. */
export interface Revision {
  readonly ref: string;
  /** The whole hash. */
  readonly commit: string;
}

/** A git repository, of which nothing is ever changed: not its work tree, not its index, not its references. */
export interface Repository {
  /** Absolute, without links: the folder of the work tree. */
  readonly root: string;
}

/** The repository that a folder is in. `option` names what needs it. Throws `UsageError` when there is none, or no `git`. */
export function openRepository(folder: string, option: string): Repository {
  const answer = git(folder, ['rev-parse', '--show-toplevel']);
  const root = textOf(answer, () => `${option} needs a git repository, and git finds none that it may read for \`${folder}\``);
  if (root === '') throw new UsageError(`${option} needs a git repository with a work tree, and \`${folder}\` is in none.`);
  return { root: DISK.real(resolve(folder, root)) };
}

/** The commit that a branch, a tag or a hash names. Throws `UsageError` when there is none. */
export function resolveRevision({ root }: Repository, ref: string, option: string): Revision {
  if (ref.startsWith('-')) throw new UsageError(`\`${option} ${ref}\`: a reference of git does not start with \`-\`.`);
  const answer = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  const commit = answer.kind === 'refusal' ? '' : textOf(answer, () => `${option} needs git`);
  if (!/^[0-9a-f]{40,64}$/.test(commit)) throw new UsageError(unknownRef({ root }, ref, option));
  return { ref, commit };
}

/**
 * The commit at which the checked out branch left a reference: what came after it there is not part of this change. Where the
 * history does not tell (a shallow clone, unrelated histories), it is the reference itself.
 */
export function forkPoint(repository: Repository, ref: string, option: string): Revision {
  const tip = resolveRevision(repository, ref, option);
  const answer = git(repository.root, ['merge-base', '--end-of-options', tip.commit, 'HEAD']);
  return answer.kind === 'answer' ? { ref, commit: answer.output.toString('utf8').trim() } : tip;
}

/** Whether a commit is here. */
export function hasCommit({ root }: Repository, commit: string): boolean {
  return git(root, ['cat-file', '-e', `${commit}^{commit}`]).kind === 'answer';
}

function unknownRef({ root }: Repository, ref: string, option: string): string {
  const shallow = git(root, ['rev-parse', '--is-shallow-repository']);
  const isShallow = shallow.kind === 'answer' && shallow.output.toString('utf8').trim() === 'true';
  const name = /^(?:refs\/remotes\/)?origin\/(.+)$/.exec(ref)?.[1] ?? (/^[0-9a-f]{7,64}$/.test(ref) ? ref : 'main');
  const why = isShallow ? 'this is a shallow clone, which lacks most commits' : 'git knows no such commit, branch or tag here';
  const fetched = `\`git fetch --depth=1 origin ${name}\` and \`${option} FETCH_HEAD\`, or \`git fetch --unshallow\``;
  return `\`${option} ${ref}\`: ${why}. Fetch it first, e.g. ${fetched}.`;
}

/** What git said, without the line's end. Throws `UsageError`. */
export function textOf(answer: GitAnswer, problem: () => string): string {
  switch (answer.kind) {
    case 'answer':
      return answer.output.toString('utf8').replace(/\r?\n$/, '');
    case 'missing':
      throw new UsageError(`${problem()}: there is no program \`git\` on this machine's PATH.`);
    case 'refusal':
      throw new UsageError(`${problem()}: ${answer.message}.`);
    default:
      return answer satisfies never;
  }
}
