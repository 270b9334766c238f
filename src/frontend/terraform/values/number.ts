/**
 * Terraform's numbers: binary floating point with up to 512 bits of mantissa, rounded to nearest, ties to even, as Go's
 * `big.Float` (https://pkg.go.dev/math/big#Float). A result has the greater precision of its operands. Immutable.
 */
export interface Float {
  /** Minus zero exists. */
  readonly negative: boolean;
  /** Never negative. The absolute value is `mantissa * 2 ** exponent`. */
  readonly mantissa: bigint;
  readonly exponent: number;
  /** In bits, of the mantissa. */
  readonly precision: number;
  readonly infinite: boolean;
}

/** Of numbers that were written as text. */
export const PRECISION = 512;

/** Beyond 2 ** ±50,000 a number counts as infinite or zero: nobody could write it down. */
const MAX_BITS = 50_000;

export const ZERO: Float = { negative: false, mantissa: 0n, exponent: 0, precision: 64, infinite: false };

export function bitLength(value: bigint): number {
  if (value === 0n) return 0;
  const hex = value.toString(16);
  return hex.length * 4 - (Math.clz32(parseInt(hex.charAt(0), 16)) - 28);
}

export function infinity(negative: boolean, precision = PRECISION): Float {
  return { negative, mantissa: 0n, exponent: 0, precision, infinite: true };
}

/** `mantissa * 2 ** exponent`, rounded. `sticky`: something smaller than the last bit of the mantissa was cut off. */
export function rounded(negative: boolean, mantissa: bigint, exponent: number, precision: number, sticky = false): Float {
  const bits = bitLength(mantissa);
  if (bits + exponent > MAX_BITS) return infinity(negative, precision);
  if (mantissa === 0n || bits + exponent < -MAX_BITS) return { ...ZERO, negative, precision };
  const excess = bits - precision;
  if (excess <= 0) return { negative, mantissa, exponent, precision, infinite: false };
  const cut = BigInt(excess);
  const kept = mantissa >> cut;
  const rest = mantissa - (kept << cut);
  const half = 1n << (cut - 1n);
  const up = rest > half || (rest === half && (sticky || (kept & 1n) === 1n));
  return { negative, mantissa: up ? kept + 1n : kept, exponent: exponent + excess, precision, infinite: false };
}

/** An integer, exactly; its precision is at least 64 bits. */
export function fromInteger(value: bigint | number): Float {
  const integer = BigInt(value);
  const absolute = integer < 0n ? -integer : integer;
  return { negative: integer < 0n, mantissa: absolute, exponent: 0, precision: Math.max(64, bitLength(absolute)), infinite: false };
}

/** What Go makes of a `float64`: 53 bits. Undefined for what is no number. */
export function fromDouble(value: number): Float | undefined {
  if (Number.isNaN(value)) return undefined;
  const negative = value < 0 || Object.is(value, -0);
  if (!Number.isFinite(value)) return infinity(negative, 53);
  let absolute = Math.abs(value);
  let exponent = 0;
  while (!Number.isInteger(absolute)) {
    absolute *= 2;
    exponent--;
  }
  return rounded(negative, BigInt(absolute), exponent, 53);
}

export function toDouble(value: Float): number {
  const sign = value.negative ? -1 : 1;
  if (value.infinite) return sign * Infinity;
  const { mantissa, exponent } = rounded(false, value.mantissa, value.exponent, 53);
  const scale = Math.trunc(exponent / 2);
  return sign * Number(mantissa) * 2 ** scale * 2 ** (exponent - scale);
}

/** Without what follows the point. Undefined when infinite. */
export function truncate(value: Float): bigint | undefined {
  if (value.infinite) return undefined;
  const shift = BigInt(Math.abs(value.exponent));
  const absolute = value.exponent >= 0 ? value.mantissa << shift : value.mantissa >> shift;
  return value.negative ? -absolute : absolute;
}

export function isInteger(value: Float): boolean {
  if (value.infinite) return false;
  if (value.exponent >= 0) return true;
  return ((value.mantissa >> BigInt(-value.exponent)) << BigInt(-value.exponent)) === value.mantissa;
}

export function isZero(value: Float): boolean {
  return !value.infinite && value.mantissa === 0n;
}

export function negate(value: Float): Float {
  return { ...value, negative: !value.negative };
}

/** -1, 0 or 1. */
export function compare(a: Float, b: Float): number {
  if (a.infinite || b.infinite) return Math.sign(infiniteRank(a) - infiniteRank(b));
  const exponent = Math.min(a.exponent, b.exponent);
  const left = signedAt(a, exponent);
  const right = signedAt(b, exponent);
  return left < right ? -1 : left > right ? 1 : 0;
}

function infiniteRank(value: Float): number {
  if (!value.infinite) return 0;
  return value.negative ? -1 : 1;
}

/** The signed mantissa when the exponent is lowered to `exponent`. */
function signedAt(value: Float, exponent: number): bigint {
  const absolute = value.mantissa << BigInt(value.exponent - exponent);
  return value.negative ? -absolute : absolute;
}

/** Undefined for infinity minus infinity. */
export function add(a: Float, b: Float): Float | undefined {
  const precision = Math.max(a.precision, b.precision);
  if (a.infinite || b.infinite) {
    if (a.infinite && b.infinite && a.negative !== b.negative) return undefined;
    return infinity(a.infinite ? a.negative : b.negative, precision);
  }
  const exponent = Math.min(a.exponent, b.exponent);
  const sum = signedAt(a, exponent) + signedAt(b, exponent);
  if (sum === 0n) return { ...ZERO, negative: a.negative && b.negative, precision };
  return rounded(sum < 0n, sum < 0n ? -sum : sum, exponent, precision);
}

export function subtract(a: Float, b: Float): Float | undefined {
  return add(a, negate(b));
}

/** A product is exact as long as 512 bits suffice. Undefined for zero times infinity. */
export function multiply(a: Float, b: Float): Float | undefined {
  const precision = Math.max(a.precision, b.precision);
  const negative = a.negative !== b.negative;
  if (a.infinite || b.infinite) return isZero(a) || isZero(b) ? undefined : infinity(negative, precision);
  const product = rounded(negative, a.mantissa * b.mantissa, a.exponent + b.exponent, PRECISION);
  return { ...product, precision: Math.max(precision, significantBits(product.mantissa)) };
}

function significantBits(mantissa: bigint): number {
  if (mantissa === 0n) return 0;
  const bits = mantissa.toString(2);
  return bits.lastIndexOf('1') + 1;
}

/** Undefined for 0 / 0 and infinity / infinity; any other number divided by zero is infinite. */
export function divide(a: Float, b: Float): Float | undefined {
  const precision = Math.max(a.precision, b.precision);
  const negative = a.negative !== b.negative;
  if ((isZero(a) && isZero(b)) || (a.infinite && b.infinite)) return undefined;
  if (a.infinite || isZero(b)) return infinity(negative, precision);
  if (isZero(a) || b.infinite) return { ...ZERO, negative, precision };
  const shift = Math.max(0, precision + 2 + bitLength(b.mantissa) - bitLength(a.mantissa));
  const dividend = a.mantissa << BigInt(shift);
  const quotient = dividend / b.mantissa;
  return rounded(negative, quotient, a.exponent - b.exponent - shift, precision, quotient * b.mantissa !== dividend);
}

/** Truncates toward zero; anything modulo zero is itself. Undefined for anything infinite. */
export function modulo(a: Float, b: Float): Float | undefined {
  if (a.infinite || b.infinite) return undefined;
  if (isZero(b)) return a;
  const ratio = divide(a, b);
  const whole = ratio && truncate(ratio);
  if (whole === undefined) return undefined;
  const product = multiply(b, fromInteger(whole));
  return product && subtract(a, product);
}
