/** What Go's `unicode.IsPrint` denies: no letter, mark, number, punctuation or symbol, and no space of ASCII. */
export const UNPRINTABLE = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu;

/** `\u00e9`, `\U0001f600`. */
export function codePointEscape(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`;
}
