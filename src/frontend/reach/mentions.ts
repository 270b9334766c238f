import { posix } from 'node:path';

/** What a path in a text does not contain, whatever the language. */
const DELIMITER = /[\s"'`,;()<>=[\]{}|]/;

/**
 * Whether a text in some folder names a file. What is written as a whole path leads there from the folder or the working directory;
 * of a path whose beginning is computed only the end is known. A URL names no local file.
 */
export function mentions(text: string, folder: string, path: string): boolean {
  const name = posix.basename(path);
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (/[\w-]/.test(text[end] ?? '')) continue;
    let start = at;
    while (start > 0 && at - start < MAX_LENGTH && !DELIMITER.test(text[start - 1] ?? '')) start--;
    if (leadsTo(text.slice(start, end), text[start - 1] === '}', folder, path)) return true;
  }
  return false;
}

/** Longer than any path that somebody writes. */
const MAX_LENGTH = 1024;

function leadsTo(written: string, isComputed: boolean, folder: string, path: string): boolean {
  if (posix.basename(written) !== posix.basename(path)) return false;
  if (/^\w+:\/\//.test(written)) return false;
  if (isComputed || written.startsWith('/')) return `/${path}`.endsWith(posix.normalize(`/${written}`));
  return [folder, '.'].some((from) => posix.normalize(posix.join(from, written)) === path);
}
