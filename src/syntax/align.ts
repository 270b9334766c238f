/** Where each UTF-16 unit of a value begins and ends in the way it was written. */
export interface Alignment {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Aligns the value of a YAML or JSON scalar with the way it was written; undefined when they do not fit. Blanks may differ in
 * number and kind (indentation, folded lines), and quoted text may have escapes.
 */
export function align(value: string, written: string): Alignment | undefined {
  return alignFrom(value, written, 0, undefined) ?? alignQuoted(value, written);
}

function alignQuoted(value: string, written: string): Alignment | undefined {
  const quote = written.charAt(0);
  return quote === '"' || quote === "'" ? alignFrom(value, written, 1, quote) : undefined;
}

function alignFrom(value: string, written: string, from: number, quote: '"' | "'" | undefined): Alignment | undefined {
  const starts = new Int32Array(value.length);
  const ends = new Int32Array(value.length);
  let at = from;
  for (let index = 0; index < value.length; index += 1) {
    const code = value.charCodeAt(index);
    if (isBlank(code)) {
      starts[index] = ends[index] = at;
      continue;
    }
    at = skipBlanks(written, at, quote);
    const unit = readUnit(written, at, quote);
    if (unit.code !== code) return undefined;
    starts[index] = at;
    at = ends[index] = unit.end;
  }
  return { starts, ends };
}

interface Unit {
  readonly code: number;
  readonly end: number;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Moves over blanks, and in double quotes over escapes that stand for blanks or for nothing. */
function skipBlanks(written: string, from: number, quote: '"' | "'" | undefined): number {
  let at = from;
  for (;;) {
    const code = written.charCodeAt(at);
    if (isBlank(code)) at += 1;
    else if (code === 0x5c && quote === '"' && 'nrt \t\n\r'.includes(written.charAt(at + 1)) && at + 1 < written.length) at += 2;
    else return at;
  }
}

/** The next UTF-16 unit of the value, and where its spelling ends. */
function readUnit(written: string, at: number, quote: '"' | "'" | undefined): Unit {
  const code = written.charCodeAt(at);
  if (quote === "'" && code === 0x27) return { code, end: at + 2 };
  if (quote !== '"' || code !== 0x5c) return { code, end: at + 1 };
  const escape = written.charAt(at + 1);
  const length = escape === 'u' ? 4 : escape === 'x' ? 2 : 0;
  if (length === 0) return { code: written.charCodeAt(at + 1), end: at + 2 };
  return { code: parseInt(written.slice(at + 2, at + 2 + length), 16), end: at + 2 + length };
}
