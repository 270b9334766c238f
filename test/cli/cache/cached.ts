import { runWithCache } from '../../../src/cli/cache/cached-run.js';
import { run, watchDisk } from '../../../src/cli/run.js';
import type { Outcome } from '../command-line.js';

export interface CachedOutcome extends Outcome {
  /** Whether it was repeated and not run. */
  readonly repeated: boolean;
}

/** Runs a command line as the built program does, which looks into the cache first. */
export async function cachedIn(cwd: string, ...args: readonly string[]): Promise<CachedOutcome> {
  let [out, err, repeated] = ['', '', true];
  const console = { cwd, write: (text: string) => void (out += text), complain: (text: string) => void (err += text), color: false, width: 100 };
  const code = await runWithCache(args, console, 'a build', async () => {
    repeated = false;
    return Promise.resolve({ run, watchDisk });
  });
  return { code, out, err, repeated };
}
