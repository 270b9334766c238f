/**
 * Characters that change how the text around them is shown without being seen: control characters (terminal escapes),
 * format characters (bidirectional overrides, zero-width spaces), line separators, halves of surrogate pairs. The joiners
 * U+200C and U+200D stay: scripts and emoji need them, and they change nothing but the characters that they join.
 */
const HIDDEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const SHORT_NAMES: ReadonlyMap<string, string> = new Map([['\n', '\\n'], ['\r', '\\r'], ['\t', '\\t']]);

/** The text on one line, with everything that a terminal or a browser would obey instead of show written as an escape. */
export function visible(text: string): string {
  return text.replace(HIDDEN, escaped);
}

/** `\n`, `\x1b`, `\u{202e}`. */
function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return SHORT_NAMES.get(character) ?? (code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`);
}

/** At most `limit` UTF-16 code units; what was cut off shows as an ellipsis. Never splits a surrogate pair. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, Math.max(limit - 1, 0));
  return `${/[\ud800-\udbff]$/.test(head) ? head.slice(0, -1) : head}…`;
}

/** The same text with U+FFFD for halves of surrogate pairs, which no URI and no UTF-8 file can hold. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}
