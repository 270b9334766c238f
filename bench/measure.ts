import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../dist/cli.cjs', import.meta.url));
const PEAK_MEMORY = fileURLToPath(new URL('peak-memory.cjs', import.meta.url));

/** Milliseconds. */
type Measurement = () => number | Promise<number>;

export interface Usage {
  readonly milliseconds: number;
  /** Resident set, in bytes / 10⁶. */
  readonly peakMegabytes: number;
}

/** Runs the built command line as users do, in a process of its own. Throws when it did not get to a report. */
export function runCli(args: readonly string[]): number {
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [CLI, ...args], { maxBuffer: Infinity });
  const milliseconds = performance.now() - begin;
  if (status !== 0 && status !== 1) throw new Error(`nearside ${args.join(' ')} ended with ${String(status)}: ${stderr.toString()}`);
  return milliseconds;
}

/** As `runCli`, and how much memory it took. */
export function runCliWithMemory(args: readonly string[]): Usage {
  const begin = performance.now();
  const { status, stderr, output } = spawnSync(process.execPath, ['--require', PEAK_MEMORY, CLI, ...args], {
    maxBuffer: Infinity,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const milliseconds = performance.now() - begin;
  if (status !== 0 && status !== 1) throw new Error(`nearside ${args.join(' ')} ended with ${String(status)}: ${stderr.toString()}`);
  return { milliseconds, peakMegabytes: Number(output[3]) / 1e6 };
}

/** Node itself, doing nothing: what no program on it can be faster than. */
export function runNothing(): number {
  const begin = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return performance.now() - begin;
}

/** What the two took, in milliseconds: medians of `pairs` measurements in turns, so that a busy machine slows down both. */
export async function inTurns(pairs: number, first: Measurement, second: Measurement): Promise<readonly [number, number]> {
  const firsts: number[] = [];
  const seconds: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    firsts.push(await first());
    seconds.push(await second());
  }
  return [median(firsts), median(seconds)];
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new Error('There is no median of nothing.');
  return (low + high) / 2;
}
