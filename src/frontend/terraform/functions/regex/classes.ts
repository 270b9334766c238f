import type { Matcher } from './syntax.js';
import { RegexError } from './syntax.js';

type Ranges = readonly (readonly [number, number])[];

function within(ranges: Ranges): Matcher {
  return (codePoint) => ranges.some(([low, high]) => codePoint >= low && codePoint <= high);
}

export function single(codePoint: number): Matcher {
  return (other) => other === codePoint;
}

export function range(low: number, high: number): Matcher {
  return (codePoint) => codePoint >= low && codePoint <= high;
}

export function not(matcher: Matcher): Matcher {
  return (codePoint) => !matcher(codePoint);
}

export function anyOf(matchers: readonly Matcher[]): Matcher {
  return (codePoint) => matchers.some((matches) => matches(codePoint));
}

/** Whether the class has the character in upper, lower or any other case. */
export function foldCase(matches: Matcher): Matcher {
  return (codePoint) => matches(codePoint) || variants(codePoint).some(matches);
}

function variants(codePoint: number): readonly number[] {
  const letter = String.fromCodePoint(codePoint);
  const cases = [letter.toLowerCase(), letter.toUpperCase(), letter.toUpperCase().toLowerCase(), letter.toLowerCase().toUpperCase()];
  const extra = EXTRA_FOLDS.get(letter.toLowerCase()) ?? '';
  return [...cases, ...extra].flatMap((variant) => ([...variant].length === 1 ? [variant.codePointAt(0) ?? 0] : []));
}

/** Letters with more than two forms. */
const EXTRA_FOLDS: ReadonlyMap<string, string> = new Map([['k', 'K'], ['s', 'ſ'], ['å', 'Å']]);

export const DIGIT = range(48, 57);
export const WORD = within([[48, 57], [65, 90], [95, 95], [97, 122]]);
export const SPACE = within([[9, 10], [12, 13], [32, 32]]);

const POSIX: ReadonlyMap<string, Matcher> = new Map([
  ['alnum', within([[48, 57], [65, 90], [97, 122]])],
  ['alpha', within([[65, 90], [97, 122]])],
  ['ascii', range(0, 127)],
  ['blank', within([[9, 9], [32, 32]])],
  ['cntrl', within([[0, 31], [127, 127]])],
  ['digit', DIGIT],
  ['graph', range(33, 126)],
  ['lower', range(97, 122)],
  ['print', range(32, 126)],
  ['punct', within([[33, 47], [58, 64], [91, 96], [123, 126]])],
  ['space', within([[9, 13], [32, 32]])],
  ['upper', range(65, 90)],
  ['word', WORD],
  ['xdigit', within([[48, 57], [65, 70], [97, 102]])],
]);

/** `[:alpha:]`, `[:^alpha:]`. */
export function posixClass(name: string): Matcher {
  const negated = name.startsWith('^');
  const matches = POSIX.get(negated ? name.slice(1) : name);
  if (!matches) throw new RegexError(`invalid character class range: [:${name}:]`);
  return negated ? not(matches) : matches;
}

const CATEGORY = /^(?:C[cfos]?|L[lmotu]?|M[cen]?|N[dlo]?|P[cdefios]?|S[ckmo]?|Z[lps]?)$/;

/** `\pL`, `\p{Greek}`: general categories and scripts. */
export function unicodeClass(name: string): Matcher {
  const negated = name.startsWith('^');
  const plain = negated ? name.slice(1) : name;
  if (plain === 'Any') return () => !negated;
  const property = CATEGORY.test(plain) ? plain : /^\w+$/.test(plain) ? `Script=${plain}` : undefined;
  try {
    if (property === undefined) throw new RegexError('no such class');
    const one = new RegExp(`^\\p{${property}}$`, 'u');
    return (codePoint) => one.test(String.fromCodePoint(codePoint)) !== negated;
  } catch {
    throw new RegexError(`invalid character class range: \\p{${name}}`);
  }
}
