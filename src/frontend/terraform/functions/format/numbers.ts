import type { Float } from '../../values/number.js';
import { decimalOf, fixedText, generalText, roundDecimal, scientificText } from '../../values/number-text.js';
import type { Verb } from './verbs.js';

const BASES: Readonly<Record<string, number>> = { b: 2, o: 8, d: 10, x: 16, X: 16 };
const PREFIXES: Readonly<Record<string, string>> = { b: '0b', o: '0', x: '0x', X: '0X' };

/** `%d`, `%x`, … of a whole number, as Go's `big.Int` formats it. */
export function formatInteger(value: bigint, verb: Verb): string {
  const { flags, mode, precision } = verb;
  const plain = (value < 0n ? -value : value).toString(BASES[mode] ?? 10);
  const digits = mode === 'X' ? plain.toUpperCase() : plain;
  const filled = precision === 0 && value === 0n ? '' : digits.padStart(precision ?? 0, '0');
  const sign = signOf(value < 0n, flags) + (flags.has('#') ? (PREFIXES[mode] ?? '') : '');
  return padded(sign, filled, verb, flags.has('0') && precision === undefined);
}

function signOf(negative: boolean, flags: ReadonlySet<string>): string {
  if (negative) return '-';
  return flags.has('+') ? '+' : flags.has(' ') ? ' ' : '';
}

function padded(sign: string, digits: string, { flags, width = 0 }: Verb, zeros: boolean): string {
  const missing = Math.max(0, width - sign.length - digits.length);
  if (flags.has('-')) return sign + digits + ' '.repeat(missing);
  return zeros ? sign + '0'.repeat(missing) + digits : ' '.repeat(missing) + sign + digits;
}

/** `%e`, `%f`, `%g` and their capitals, as Go's `big.Float` formats them. */
export function formatFloat(value: Float, verb: Verb): string {
  const sign = signOf(value.negative, verb.flags);
  if (value.infinite) return padded(sign || '+', 'Inf', verb, false);
  const text = floatText(value, verb);
  return padded(sign, verb.mode === verb.mode.toUpperCase() ? text.toUpperCase() : text, verb, verb.flags.has('0'));
}

/** A number as `%v` shows it: with an exponent where that is shorter. */
export function shortestText(value: Float): string {
  if (value.infinite) return value.negative ? '-Inf' : '+Inf';
  return (value.negative ? '-' : '') + generalText(value);
}

function floatText(value: Float, { mode, precision = 6, ...verb }: Verb): string {
  switch (mode.toLowerCase()) {
    case 'e':
      return scientificText(roundDecimal(decimalOf(value), precision + 1), precision);
    case 'f': {
      const exact = decimalOf(value);
      return fixedText(roundDecimal(exact, exact.point + precision), precision);
    }
    default:
      return generalText(value, verb.raw.includes('.') ? precision : undefined);
  }
}
