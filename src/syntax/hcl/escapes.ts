/** What a backslash sequence stands for, and its length. */
export interface Escape {
  readonly value: string;
  readonly length: number;
}

const simple = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['"', '"'],
  ['\\', '\\'],
]);

/** The escape that the backslash at `at` begins; undefined when there is no such one (surrogates are none either). */
export function escapeAt(text: string, at: number): Escape | undefined {
  const selector = text[at + 1] ?? '';
  const value = simple.get(selector);
  if (value !== undefined) return { value, length: 2 };
  const digits = selector === 'u' ? 4 : selector === 'U' ? 8 : 0;
  const code = digits > 0 ? hexadecimal(text, at + 2, digits) : undefined;
  if (code === undefined || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return { value: String.fromCodePoint(code), length: 2 + digits };
}

function hexadecimal(text: string, at: number, digits: number): number | undefined {
  const written = text.slice(at, at + digits);
  return written.length === digits && /^[0-9A-Fa-f]+$/.test(written) ? Number.parseInt(written, 16) : undefined;
}
