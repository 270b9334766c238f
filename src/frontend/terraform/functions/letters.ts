/**
 * Go changes case letter by letter and never the number of letters: what JavaScript would make two of (ß → SS) stays as it is.
 */
function eachLetter(text: string, change: (letter: string) => string): string {
  return Array.from(text, (letter) => singleLetter(letter, change(letter))).join('');
}

function singleLetter(letter: string, changed: string): string {
  const [first, ...more] = changed;
  if (first === undefined) return letter;
  return more.length === 0 ? first : letter;
}

/**
 * Greek letters with an iota below, which Unicode writes as two letters in upper case, have single capitals too: ᾀ–ᾇ, ᾐ–ᾗ and ᾠ–ᾧ
 * eight places on, ᾳ, ῃ and ῳ nine.
 */
function capitalWithIota(letter: string): string | undefined {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0x1f80 && code <= 0x1faf) return String.fromCodePoint(code | 8);
  return code === 0x1fb3 || code === 0x1fc3 || code === 0x1ff3 ? String.fromCodePoint(code + 9) : undefined;
}

const UPPER_I_WITH_DOT = 'İ';

export function mapLower(text: string): string {
  return eachLetter(text, (letter) => (letter === UPPER_I_WITH_DOT ? 'i' : letter.toLowerCase()));
}

function upper(letter: string): string {
  return capitalWithIota(letter) ?? letter.toUpperCase();
}

export function mapUpper(text: string): string {
  return eachLetter(text, upper);
}

/** Letters with a form of their own at the beginning of a word. */
const TITLE_CASE: ReadonlyMap<string, string> = new Map([
  ['Ǆ', 'ǅ'], ['ǆ', 'ǅ'], ['ǅ', 'ǅ'],
  ['Ǉ', 'ǈ'], ['ǉ', 'ǈ'], ['ǈ', 'ǈ'],
  ['Ǌ', 'ǋ'], ['ǌ', 'ǋ'], ['ǋ', 'ǋ'],
  ['Ǳ', 'ǲ'], ['ǳ', 'ǲ'], ['ǲ', 'ǲ'],
]);

/** ASCII letters, digits and `_`, all letters and digits of Unicode, and whatever is neither but no white space, belong to words. */
const ASCII_WORD = /[0-9A-Za-z_]/;
const UNICODE_WORD = /[\p{L}\p{Nd}]/u;
const SPACE = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

function separates(letter: string): boolean {
  if (letter.charCodeAt(0) <= 0x7f) return !ASCII_WORD.test(letter);
  return !UNICODE_WORD.test(letter) && SPACE.test(letter);
}

/** Upper case for the first letter of every word, as Go's `strings.Title` understands words. */
export function mapTitle(text: string): string {
  let previous = ' ';
  return Array.from(text, (letter) => {
    const changed = separates(previous) ? singleLetter(letter, TITLE_CASE.get(letter) ?? upper(letter)) : letter;
    previous = letter;
    return changed;
  }).join('');
}
