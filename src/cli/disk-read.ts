import type { FileSystem } from './file-system.js';
import type { ReadResult } from '../frontend/files.js';
import { Source } from '../model/source.js';

/** Reads a regular file as text: UTF-8, or UTF-16 with a byte order mark, which is no part of the text. */
export function readSource(system: FileSystem, path: string, shown: string, maxBytes: number): ReadResult {
  try {
    const stats = system.status(path);
    // Reading a pipe or a device may never end.
    if (!stats.isFile()) return { kind: 'unreadable', why: stats.isDirectory() ? 'it is a folder' : 'it is no regular file' };
    if (stats.size > maxBytes) return { kind: 'too-large', bytes: stats.size };
    const text = decode(system.bytes(path));
    return text === undefined ? { kind: 'unreadable', why: 'it is a binary file' } : { kind: 'text', source: new Source(shown, text) };
  } catch (error) {
    return { kind: 'unreadable', why: whyNot(error) };
  }
}

/** The bytes of a regular file; undefined when they cannot be read, or are too many. */
export function readBytes(system: FileSystem, path: string, maxBytes: number): Uint8Array | undefined {
  try {
    const stats = system.status(path);
    return stats.isFile() && stats.size <= maxBytes ? system.bytes(path) : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined when the bytes are no text. */
function decode(bytes: Buffer): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return bytes.toString('utf16le', 2);
  if (first === 0xfe && second === 0xff) return bytes.subarray(2, bytes.length - (bytes.length % 2)).swap16().toString('utf16le');
  if (bytes.includes(0)) return undefined;
  return bytes.toString('utf8', first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0);
}

const REASONS: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'there is no such file'],
  ['EACCES', 'permission is denied'],
  ['EPERM', 'permission is denied'],
  ['ELOOP', 'its links lead in a circle'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['ERR_INVALID_ARG_VALUE', 'there is no such file'],
]);

/** Why the disk refused, without the paths of this machine. */
export function whyNot(error: unknown): string {
  if (!(error instanceof Error)) return 'the disk refuses';
  if (!('code' in error)) return error.message;
  return REASONS.get(error.code) ?? `the disk refuses (${String(error.code)})`;
}

/** Whether there is no such file. A name with a zero byte is no name of a file either. */
export function isMissing(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'ERR_INVALID_ARG_VALUE';
}
