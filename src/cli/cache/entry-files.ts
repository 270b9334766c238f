import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from './answer.js';

/** Reads a file of the cache: JSON behind a line with its digest. Undefined where there is none, or what there is was damaged or made by somebody else. */
export function readEntry(file: string): unknown {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const json = text.slice(end + 1);
    return end > 0 && text.slice(0, end) === digest(json) ? JSON.parse(json) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a file of the cache as a whole or not at all: others may be reading or writing it. A folder that cannot be written to holds no cache. */
export function writeEntry(folder: string, name: string, value: unknown): void {
  const json = JSON.stringify(value);
  const temporary = join(folder, `${name}.${process.pid}.${process.hrtime.bigint()}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(temporary, `${digest(json)}\n${json}`);
    renameSync(temporary, join(folder, name));
  } catch {
    discard(temporary);
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where nothing can be written, nothing was.
  }
}

/** Removes what was not written for longest, so that at most `count` are left. */
export function prune(folder: string, count: number): void {
  try {
    const names = readdirSync(folder);
    if (names.length <= count) return;
    const aged = names.map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }));
    aged.sort((a, b) => b.time - a.time);
    for (const { path } of aged.slice(count)) rmSync(path, { recursive: true, force: true });
  } catch {
    // Somebody else is cleaning up.
  }
}
