import { unknownFrom } from '../../expressions/conditions.js';
import { BOOL, NUMBER, STRING, typeName } from '../../types.js';
import { ConversionError, convert } from '../../values/convert.js';
import { isInteger, truncate } from '../../values/number.js';
import type { Rope } from '../../values/rope.js';
import { hasHole, joined, leaf } from '../../values/rope.js';
import type { TfValue } from '../../values/value.js';
import { HAS_UNKNOWN, ropeValue, typeOf } from '../../values/value.js';
import type { Call } from '../definition.js';
import { Refusal } from '../definition.js';
import { clusters } from '../graphemes.js';
import { jsonEscape, jsonRope } from '../json-text.js';
import { numberOf, textOf } from '../reading.js';
import { formatFloat, formatInteger, shortestText } from './numbers.js';
import type { FormatPart, Verb } from './verbs.js';

/** Terraform's `format`; `undefined` instead of text where an argument is not known well enough. */
export function formatted(parts: readonly FormatPart[], args: readonly TfValue[], call: Call): TfValue {
  const ropes: Rope[] = [];
  let highest = 0;
  let open: TfValue | undefined;
  for (const part of parts) {
    if (typeof part === 'string') {
      ropes.push(leaf(part, call.origin));
      continue;
    }
    const arg = args[part.argument];
    if (!arg) {
      const need = `need index ${part.argument + 1} but have ${args.length} total`;
      throw new Refusal(`not enough arguments for ${JSON.stringify(part.raw)} at ${part.offset}: ${need}`);
    }
    highest = Math.max(highest, part.argument + 1);
    const rope = formatOne(part, arg);
    if (rope) ropes.push(rope);
    else open = arg;
  }
  checkCount(highest, args.length);
  return open ? unknownFrom([open], STRING, call.origin, { notNull: true }) : ropeValue(joined(ropes), call.origin);
}

function checkCount(used: number, given: number): void {
  if (used === 0 && given > 0) throw new Refusal('too many arguments; no verbs in format string', 1);
  if (given > used) throw new Refusal(`too many arguments; only ${used} used by format string`, used + 1);
}

/** Undefined when the argument is not known and the verb needs to know it. */
function formatOne(verb: Verb, arg: TfValue): Rope | undefined {
  const { mode, width } = verb;
  const isText = mode === 's' || (mode === 'v' && !verb.flags.has('#'));
  // A part that is known later stands for itself where nothing is counted.
  const plain = isText && width === undefined && (mode === 'v' || verb.precision === undefined);
  if (arg.kind === 'unknown') return plain ? { kind: 'hole', unknown: arg } : undefined;
  if (arg.kind === 'null' && mode !== 'v') throw unsupported(verb, 'null value cannot be formatted');
  if (plain && arg.kind === 'text') return arg.text;
  if ((arg.traits & HAS_UNKNOWN) !== 0) return undefined;
  return leaf(format(verb, arg), arg.origin);
}

function unsupported({ raw, offset }: Verb, why: string): Refusal {
  return new Refusal(`unsupported value for ${JSON.stringify(raw)} at ${offset}: ${why}`);
}

function format(verb: Verb, arg: TfValue): string {
  switch (verb.mode) {
    case 'v':
      return pad(verb, verb.flags.has('#') ? jsonText(arg) : defaultText(arg));
    case 's':
      return pad(verb, cut(verb, textOf(converted(verb, arg, STRING))));
    case 'q':
      return pad(verb, `"${jsonEscape(textOf(converted(verb, arg, STRING)))}"`);
    case 't':
      // Its width does not count.
      return String(booleanOf(converted(verb, arg, BOOL)));
    case 'b':
    case 'd':
    case 'o':
    case 'x':
    case 'X': {
      const number = numberOf(converted(verb, arg, NUMBER));
      const integer = isInteger(number) ? truncate(number) : undefined;
      if (integer === undefined) throw unsupported(verb, 'an integer is required');
      return formatInteger(integer, verb);
    }
    case 'e':
    case 'E':
    case 'f':
    case 'g':
    case 'G':
      return formatFloat(numberOf(converted(verb, arg, NUMBER)), verb);
    default:
      throw new Refusal(`unsupported format verb ${JSON.stringify(verb.mode)} in ${JSON.stringify(verb.raw)} at offset ${verb.offset}`);
  }
}

function converted(verb: Verb, arg: TfValue, type: typeof STRING): TfValue {
  try {
    return convert(arg, type);
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    throw unsupported(verb, `${error.message}, not ${typeName(typeOf(arg))}`);
  }
}

function booleanOf(value: TfValue): boolean {
  return value.kind === 'bool' && value.value;
}

function defaultText(value: TfValue): string {
  if (value.kind === 'text') return textOf(value);
  return value.kind === 'number' ? shortestText(value.value) : jsonText(value);
}

function jsonText(value: TfValue): string {
  const rope = jsonRope(value);
  return hasHole(rope) ? '' : textOf(ropeValue(rope, value.origin));
}

function cut({ precision }: Verb, text: string): string {
  return precision === undefined || precision === 0 ? text : clusters(text).slice(0, precision).join('');
}

function pad({ flags, width = 0 }: Verb, text: string): string {
  const missing = Math.max(0, width - clusters(text).length);
  if (flags.has('-')) return text + ' '.repeat(missing);
  return (flags.has('0') ? '0' : ' ').repeat(missing) + text;
}
