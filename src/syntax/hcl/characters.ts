/** Character classes of HCL's scanner. */

const IDENTIFIER_START = 1;
const IDENTIFIER_PART = 2;

const ascii = asciiClasses();
const unicodeStart = /^\p{ID_Start}$/u;
const unicodePart = /^\p{ID_Continue}$/u;

function asciiClasses(): Uint8Array {
  const classes = new Uint8Array(128);
  for (let code = 0; code < 128; code++) {
    const character = String.fromCharCode(code);
    if (/[A-Za-z_]/.test(character)) classes[code] = IDENTIFIER_START | IDENTIFIER_PART;
    else if (/[0-9-]/.test(character)) classes[code] = IDENTIFIER_PART;
  }
  return classes;
}

/** The offset after the identifier that begins at `at`; `at` when none does. */
export function identifierEnd(text: string, at: number): number {
  if (!isIdentifierStart(text, at)) return at;
  let end = at + characterLength(text, at);
  for (;;) {
    const code = text.charCodeAt(end);
    if (code < 128) {
      if (((ascii[code] ?? 0) & IDENTIFIER_PART) === 0) return end;
      end++;
    } else if (code >= 128 && unicodePart.test(characterAt(text, end))) {
      end += characterLength(text, end);
    } else {
      return end;
    }
  }
}

export function isIdentifierStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return ((ascii[code] ?? 0) & IDENTIFIER_START) !== 0;
  return code >= 128 && unicodeStart.test(characterAt(text, at));
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The whole character (both halves of a surrogate pair) at `at`. */
export function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

export function characterLength(text: string, at: number): 1 | 2 {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** White space as strip markers and `<<-` understand it: Unicode's White_Space, which is not quite JavaScript's `trim`. */
export function isSpace(code: number): boolean {
  if (code === 32 || (code >= 9 && code <= 13)) return true;
  if (code < 0x85) return false;
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

export function trimStart(text: string): string {
  let start = 0;
  while (isSpace(text.charCodeAt(start))) start++;
  return text.slice(start);
}

export function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The offset of the `\n` that ends the line at `at`, or the end of the text. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** The offset after the spaces and tabs at `at`. */
export function skipBlanks(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === 32 || text.charCodeAt(end) === 9) end++;
  return end;
}
