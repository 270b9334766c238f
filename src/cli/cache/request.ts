import { basename, join, resolve } from 'node:path';
import { digest } from './answer.js';
import type { Console } from '../console.js';
import { VERSION } from '../../version.js';

/** A run whose answer may be kept. */
export interface CacheRequest {
  /** Of the entries of equal runs. */
  readonly folder: string;
  /** Of all entries. */
  readonly parent: string;
}

/**
 * What decides what these commands say, beside their arguments, is on the disk. An option that is not listed is taken to bring in
 * something else (git, the environment), so that a new one is safe until somebody has thought about it.
 */
const COMMANDS: ReadonlySet<string> = new Set(['scan', 'report']);
export const CACHED_OPTIONS: ReadonlySet<string> = new Set([
  '--format', '-f', '--output', '-o', '--also', '--fail-on', '--sarif-category', '--include-suppressed',
  '--pack', '--config', '-c', '--baseline', '--today', '--include-framework', '--no-inline-suppressions', '--shard', '--framework',
  '--parameter', '--parameter-file', '--var', '--var-file', '--workspace',
]);

/** Which entries the arguments ask for; undefined: none, or such a run is not kept. `identity` tells builds of one version apart. */
export function cacheRequest(args: readonly string[], console: Console, identity: string): CacheRequest | undefined {
  const chosen = chosenFolder(args, console);
  const [command = '', ...rest] = args;
  if (chosen === undefined || !COMMANDS.has(command) || console.stepSummary !== undefined) return undefined;
  const telling = rest.filter((arg, at) => !isAboutCache(arg) && rest[at - 1] !== '--cache-dir');
  if (telling.some((arg) => arg.startsWith('-') && !CACHED_OPTIONS.has(arg.split('=', 1)[0] ?? ''))) return undefined;
  const { cwd, color, width } = console;
  const key = digest(JSON.stringify([VERSION, identity, process.version, process.platform, cwd, color, width, command, telling]));
  // A folder of this name is never scanned, also where the cache lies below what is.
  const parent = basename(chosen) === '.cache' ? join(chosen, 'nearside') : join(chosen, '.cache', 'nearside');
  return { folder: join(parent, key), parent };
}

function isAboutCache(arg: string): boolean {
  return arg === '--cache' || arg === '--cache-dir' || arg.startsWith('--cache-dir=');
}

/** Undefined where no cache is asked for; `--no-cache` wins. */
function chosenFolder(args: readonly string[], { cwd, cacheFolder }: Console): string | undefined {
  if (args.includes('--no-cache')) return undefined;
  const at = args.findLastIndex((arg) => arg === '--cache-dir' || arg.startsWith('--cache-dir='));
  if (at >= 0) {
    const [, inline] = /^--cache-dir=(.+)$/s.exec(args[at] ?? '') ?? [];
    const folder = inline ?? args[at + 1];
    return folder === undefined || folder === '' ? undefined : resolve(cwd, folder);
  }
  return args.includes('--cache') ? cacheFolder : undefined;
}
