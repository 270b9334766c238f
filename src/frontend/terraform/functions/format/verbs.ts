import { Refusal } from '../definition.js';

/** One verb of a format string: `%-8.3f`, `%[2]s`. */
export interface Verb {
  /** As written. */
  readonly raw: string;
  readonly offset: number;
  readonly flags: ReadonlySet<string>;
  readonly width: number | undefined;
  readonly precision: number | undefined;
  /** Of the argument, counted from 0. */
  readonly argument: number;
  readonly mode: string;
}

export type FormatPart = string | Verb;

const VERB = /%(?:(%)|([ +\-0#]*)([1-9]\d*)?(?:\.(\d*))?(?:\[([1-9]\d*)\])?([A-Za-z]))/y;

const MAX_SIZE = 100_000;

/** Text and verbs of a format string. An explicit index counts for the verbs behind it too. */
export function parseFormat(format: string): readonly FormatPart[] {
  const parts: FormatPart[] = [];
  let next = 0;
  for (let at = 0; at < format.length; ) {
    const percent = format.indexOf('%', at);
    if (percent !== at) {
      parts.push(format.slice(at, percent < 0 ? undefined : percent));
      if (percent < 0) break;
      at = percent;
    }
    VERB.lastIndex = at;
    const match = VERB.exec(format);
    if (!match) throw misplaced(format, at);
    at += match[0].length;
    if (match[1]) {
      parts.push('%');
      continue;
    }
    const verb = verbOf(match, next, percent);
    next = verb.argument + 1;
    parts.push(verb);
  }
  return parts;
}

function misplaced(format: string, at: number): Refusal {
  const rest = /^%[ +\-0#]*\d*(?:\.\d*)?(?:\[\d*\]?)?/.exec(format.slice(at))?.[0].length ?? 1;
  const character = format[at + rest];
  if (character === undefined) return new Refusal(`invalid format string starting at offset ${at + rest}`);
  return new Refusal(`unrecognized format character ${JSON.stringify(character)} at offset ${at + rest}`);
}

function verbOf(match: RegExpExecArray, next: number, offset: number): Verb {
  const [raw, , flags = '', width, precision, index, mode = 'v'] = match;
  const size = width === undefined ? undefined : Number(width);
  const places = precision === undefined ? undefined : Number(precision);
  if ((size ?? 0) > MAX_SIZE || (places ?? 0) > MAX_SIZE) throw new Refusal(`the width or precision of ${raw} is too large`);
  return { raw, offset, flags: new Set(flags), width: size, precision: places, argument: index === undefined ? next : Number(index) - 1, mode };
}
