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

const UPPER_I_WITH_DOT = 'İ';

export function mapLower(text: string): string {
  return eachLetter(text, (letter) => (letter === UPPER_I_WITH_DOT ? 'i' : letter.toLowerCase()));
}

export function mapUpper(text: string): string {
  return eachLetter(text, (letter) => letter.toUpperCase());
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
    const changed = separates(previous) ? singleLetter(letter, TITLE_CASE.get(letter) ?? letter.toUpperCase()) : letter;
    previous = letter;
    return changed;
  }).join('');
}
