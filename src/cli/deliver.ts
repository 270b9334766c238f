import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Console } from './console.js';
import { UsageError } from './console.js';

/** Writes a report to a file that an option names, or else to the terminal. */
export function deliver(report: string, output: string | undefined, console: Console, option = '--output'): void {
  if (output === undefined) {
    console.write(report);
    return;
  }
  try {
    const file = path.resolve(console.cwd, output);
    writeReport(report, file);
    console.delivered?.(file, report);
  } catch (error) {
    throw new UsageError(`\`${option} ${output}\`: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** Writes a report to a file, in a folder that is made if need be. Throws what the disk says against it. */
export function writeReport(report: string, file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, report);
}
