import type { Float } from './number.js';
import { bitLength, infinity, PRECISION, rounded } from './number.js';

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+)|[pP]([+-]?\d+))?$/;
const INFINITE = /^([+-]?)[Ii]nf$/;

/** Longer exponents are cut: the number is infinite or zero anyway. */
const MAX_EXPONENT = 20_000;

/** Reads a number as Go's `big.ParseFloat` does in base 10: `+1`, `.5`, `5.`, `1e5`, `1p3` (8), `Inf`. Undefined for anything else. */
export function parseNumber(text: string): Float | undefined {
  const infinite = INFINITE.exec(text);
  if (infinite) return infinity(infinite[1] === '-');
  const match = DECIMAL.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = '', decimal = '0', binary = '0'] = match;
  if (whole + fraction === '' || (whole + fraction).length > MAX_EXPONENT) return undefined;
  const exponent = clamp(decimal) - fraction.length;
  return scaled(sign === '-', BigInt(whole + fraction), exponent, clamp(binary));
}

function clamp(exponent: string): number {
  return Math.max(-MAX_EXPONENT, Math.min(MAX_EXPONENT, Number(exponent)));
}

/** `digits * 10 ** decimal * 2 ** binary`, rounded once. */
function scaled(negative: boolean, digits: bigint, decimal: number, binary: number): Float {
  if (decimal >= 0) return rounded(negative, digits * 5n ** BigInt(decimal), decimal + binary, PRECISION);
  const divisor = 5n ** BigInt(-decimal);
  const shift = PRECISION + 2 + bitLength(divisor);
  const dividend = digits << BigInt(shift);
  const quotient = dividend / divisor;
  return rounded(negative, quotient, decimal + binary - shift, PRECISION, quotient * divisor !== dividend);
}

/** The decimal digits of a number without leading and trailing zeros: 0.`digits` * 10 ** `point`. */
export interface Decimal {
  readonly digits: string;
  readonly point: number;
}

const NO_DIGITS: Decimal = { digits: '', point: 0 };

/** All digits of `mantissa * 2 ** exponent`. */
function exactDecimal(mantissa: bigint, exponent: number): Decimal {
  if (mantissa === 0n) return NO_DIGITS;
  const digits = (exponent >= 0 ? mantissa << BigInt(exponent) : mantissa * 5n ** BigInt(-exponent)).toString();
  return { digits: trimZeros(digits), point: digits.length + Math.min(exponent, 0) };
}

function trimZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}

/** All digits of a finite number. */
export function decimalOf(value: Float): Decimal {
  return exactDecimal(value.mantissa, value.exponent);
}

/** `count` digits, rounded half to even. */
export function roundDecimal({ digits, point }: Decimal, count: number): Decimal {
  if (count >= digits.length) return { digits, point };
  if (count < 0) return NO_DIGITS;
  const next = digits.charCodeAt(count) - 48;
  const exactlyHalf = next === 5 && count + 1 === digits.length;
  const isOdd = count > 0 && (digits.charCodeAt(count - 1) - 48) % 2 === 1;
  return next > 5 || (next === 5 && (!exactlyHalf || isOdd)) ? roundUp(digits, point, count) : roundDown(digits, point, count);
}

function roundDown(digits: string, point: number, count: number): Decimal {
  const kept = trimZeros(digits.slice(0, count));
  return kept === '' ? NO_DIGITS : { digits: kept, point };
}

function roundUp(digits: string, point: number, count: number): Decimal {
  const raised = (BigInt(`0${digits.slice(0, count)}`) + 1n).toString();
  return { digits: trimZeros(raised), point: raised.length > count ? point + 1 : point };
}

/** The shortest digits that still mean this number at its precision, as Go finds them. */
export function shortestDecimal(value: Float): Decimal {
  const { mantissa, exponent, precision } = value;
  const exact = decimalOf(value);
  if (mantissa === 0n || (exponent >= 0 && bitLength(mantissa) + exponent <= precision)) return exact;
  const shift = precision + 1 - bitLength(mantissa);
  const wide = mantissa << BigInt(shift);
  const lower = exactDecimal(wide - 1n, exponent - shift).digits;
  const upper = exactDecimal(wide + 1n, exponent - shift).digits;
  return shorten(exact, lower, upper, (wide & 2n) === 0n);
}

/** Cuts `exact` at the first digit where the result stays between its neighbours' halves. */
function shorten(exact: Decimal, lower: string, upper: string, inclusive: boolean): Decimal {
  const { digits, point } = exact;
  for (let index = 0; index < digits.length; index++) {
    const digit = digits.charCodeAt(index) - 48;
    const below = digitAt(lower, index);
    const above = digitAt(upper, index);
    const down = below !== digit || (inclusive && index + 1 === lower.length);
    const up = digit !== above && (inclusive || digit + 1 < above || index + 1 < upper.length);
    if (down && up) return roundDecimal(exact, index + 1);
    if (down) return roundDown(digits, point, index + 1);
    if (up) return roundUp(digits, point, index + 1);
  }
  return exact;
}

function digitAt(digits: string, index: number): number {
  return index < digits.length ? digits.charCodeAt(index) - 48 : 0;
}

/** A number as Terraform converts it to a string: never an exponent, as many digits as needed. */
export function numberText(value: Float): string {
  const sign = value.negative ? '-' : '';
  if (value.infinite) return `${value.negative ? '-' : '+'}Inf`;
  return sign + fixedText(shortestDecimal(value));
}

/** Digits with a point, at least `places` behind it. */
export function fixedText({ digits, point }: Decimal, places = 0): string {
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  const fraction = ('0'.repeat(Math.max(0, -point)) + digits.slice(Math.max(0, point))).padEnd(places, '0');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/** One digit, `places` more behind the point, and an exponent. */
export function scientificText({ digits, point }: Decimal, places: number): string {
  const exponent = digits === '' ? 0 : point - 1;
  const fraction = digits.slice(1).padEnd(places, '0');
  const mantissa = `${digits.charAt(0) || '0'}${fraction === '' ? '' : `.${fraction}`}`;
  return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

/** The shorter of both notations, with so many digits or as many as are needed, without a sign. */
export function generalText(value: Float, precision?: number): string {
  const decimal = precision === undefined ? shortestDecimal(value) : roundDecimal(decimalOf(value), Math.max(1, precision));
  const exponent = decimal.digits === '' ? 0 : decimal.point - 1;
  const count = decimal.digits.length;
  const wanted = Math.max(1, precision ?? count);
  const limit = precision === undefined ? 6 : wanted > count && count >= decimal.point ? count : wanted;
  if (exponent < -4 || exponent >= limit) return scientificText(decimal, Math.max(0, count - 1));
  return fixedText(decimal);
}
