import { Regex } from './frontend/terraform/functions/regex/match.js';
import { RegexError } from './frontend/terraform/functions/regex/syntax.js';

/** What JavaScript's flags are in RE2; the others change nothing about whether a text matches. */
const FLAGS: ReadonlyMap<string, string> = new Map([['i', 'i'], ['m', 'm'], ['s', 's']]);

const LONGEST = 1_000;

/**
 * Reads a regular expression as JavaScript has it, `/^Resource::.*$/g`, for tests in time proportional to text times pattern. Undefined for
 * what is none, or uses what only backtracking can do; a test gives undefined when it takes too long.
 */
export function readPattern(written: string): ((text: string) => boolean | undefined) | undefined {
  const [, body, flags = ''] = /^\/(.+)\/([a-z]*)$/s.exec(written) ?? [];
  if (body === undefined || written.length > LONGEST) return undefined;
  const known = [...flags].flatMap((flag) => FLAGS.get(flag) ?? []).join('');
  const pattern = known === '' ? body : `(?${known})${body}`;
  if (bounded(() => new Regex(pattern)) === undefined) return undefined;
  return (text) => bounded(() => new Regex(pattern).find(text) !== undefined);
}

function bounded<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RegexError)) throw error;
    return undefined;
  }
}
