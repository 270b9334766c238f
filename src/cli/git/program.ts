import { spawnSync } from 'node:child_process';

/** What `git` answered, or that it did not. */
export type GitAnswer =
  | { readonly kind: 'answer'; readonly output: Buffer }
  | { readonly kind: 'refusal'; readonly message: string }
  | { readonly kind: 'missing' };

const MAX_OUTPUT = 2 ** 31 - 1;

/** Nothing that is configured may run: neither a monitor of files nor a pager. */
const SAFE = ['--no-pager', '--no-optional-locks', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];

/**
 * Asks the `git` program something that changes nothing, in the repository of a folder, whatever hooks say of another one
 * (`GIT_DIR`, `GIT_INDEX_FILE` …). What a partial clone lacks is not fetched.
 */
export function git(folder: string, args: readonly string[], input?: string): GitAnswer {
  const ran = spawnSync('git', [...SAFE, ...args], {
    cwd: folder,
    env: environment(),
    stdio: ['pipe', 'pipe', 'pipe'],
    input: input ?? '',
    maxBuffer: MAX_OUTPUT,
    windowsHide: true,
  });
  if (ran.error !== undefined) return isMissing(ran.error) ? { kind: 'missing' } : { kind: 'refusal', message: ran.error.message };
  if (ran.status === 0) return { kind: 'answer', output: ran.stdout };
  return { kind: 'refusal', message: firstLine(ran.stderr.toString('utf8')) };
}

/** Configuration that is given in the environment stays: it is how a folder of somebody else is declared safe. */
const KEPT = /^GIT_CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+|GLOBAL|SYSTEM|NOSYSTEM)$/;

function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_') || KEPT.test(name));
  return { ...Object.fromEntries(own), LC_ALL: 'C', GIT_NO_LAZY_FETCH: '1', GIT_NO_REPLACE_OBJECTS: '1', GIT_TERMINAL_PROMPT: '0' };
}

function isMissing(error: Error): boolean {
  return 'code' in error && error.code === 'ENOENT';
}

function firstLine(text: string): string {
  const [line = ''] = text.split('\n');
  return line.replace(/^fatal: /, '').trim();
}
