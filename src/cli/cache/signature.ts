import { statSync } from 'node:fs';

/** A file that is changed this soon after it was looked at may look the same afterwards: clocks of file systems tick as slowly as every other second. */
const TICK_MS = 2000;

/** What changes whenever the content of a file, or the list of what is in a folder, does. */
export interface Signature {
  readonly text: string;
  /** It was old enough when it was taken: whoever changes the file from now on changes the signature. */
  readonly isTrusted: boolean;
}

/** Undefined for what is not there, or no file and no folder. */
export function signatureOf(path: string): Signature | undefined {
  try {
    const stats = statSync(path);
    if (!stats.isFile() && !stats.isDirectory()) return undefined;
    const { dev, ino, size, mtimeMs, ctimeMs } = stats;
    return { text: [dev, ino, size, mtimeMs, ctimeMs].join(' '), isTrusted: Math.max(mtimeMs, ctimeMs) + TICK_MS < Date.now() };
  } catch {
    return undefined;
  }
}
