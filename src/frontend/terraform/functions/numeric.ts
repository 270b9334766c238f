import { DYNAMIC, NUMBER, typeName } from '../types.js';
import type { Float } from '../values/number.js';
import { compare, fromDouble, fromInteger, isInteger, toDouble, truncate } from '../values/number.js';
import type { TfValue } from '../values/value.js';
import { numberValue, typeOf } from '../values/value.js';
import type { Call, FunctionDefinition } from './definition.js';
import { Refusal } from './definition.js';
import { integerOf, numberOf, textOf } from './reading.js';

function ofNumber(change: (value: Float) => Float): FunctionDefinition {
  return { parameters: [{ name: 'num', type: NUMBER }], returns: NUMBER, call: ([value], { origin }) => numberValue(change(numberOf(value)), origin) };
}

/** Computed with 53 bits, as Terraform does. */
function ofDoubles(names: readonly [string, string], compute: (a: number, b: number) => number): FunctionDefinition {
  return {
    parameters: names.map((name) => ({ name, type: NUMBER })),
    returns: NUMBER,
    call: ([a, b], { origin }) => {
      const result = fromDouble(compute(toDouble(numberOf(a)), toDouble(numberOf(b))));
      if (!result) throw new Refusal('the result is not a number');
      return numberValue(result, origin);
    },
  };
}

function floor(value: Float): Float {
  const whole = truncate(value);
  if (whole === undefined) return value;
  return fromInteger(value.negative && !isInteger(value) ? whole - 1n : whole);
}

function ceil(value: Float): Float {
  const whole = truncate(value);
  if (whole === undefined) return value;
  return fromInteger(!value.negative && !isInteger(value) ? whole + 1n : whole);
}

/** The argument that is greatest (`sign` 1) or smallest (-1). */
function extreme(sign: number): FunctionDefinition {
  return {
    parameters: [],
    rest: { name: 'numbers', type: NUMBER },
    returns: NUMBER,
    call: (args) => {
      const [first, ...others] = args;
      if (!first) throw new Refusal('must pass at least one number');
      return others.reduce((best, other) => (compare(numberOf(other), numberOf(best)) * sign > 0 ? other : best), first);
    },
  };
}

/** As Go computes it, digit for digit as long as the exponent is whole: by squaring, with mantissas between a half and one. */
function power(base: number, exponent: number): number {
  const whole = Math.trunc(Math.abs(exponent));
  const isPlain = Number.isFinite(base) && base !== 0 && Number.isFinite(exponent) && Math.abs(exponent) !== 0.5 && whole < 2 ** 53;
  if (!isPlain || exponent === 1 || (base < 0 && !Number.isInteger(exponent))) return base ** exponent;
  const fraction = Math.abs(exponent) - whole;
  const [left, rest] = fraction > 0.5 ? [whole + 1, fraction - 1] : [whole, fraction];
  let mantissa = rest === 0 ? 1 : Math.exp(rest * Math.log(base));
  let scale = 0;
  let { fraction: factor, exponent: factorScale } = halved(base);
  for (let remaining = left; remaining > 0; remaining = Math.floor(remaining / 2)) {
    // Neither would the result be a number that is not zero or infinite.
    if (Math.abs(factorScale) > 4096) {
      scale += factorScale;
      break;
    }
    if (remaining % 2 === 1) {
      mantissa *= factor;
      scale += factorScale;
    }
    factor *= factor;
    factorScale *= 2;
    if (factor < 0.5) {
      factor *= 2;
      factorScale--;
    }
  }
  return exponent < 0 ? scaled(1 / mantissa, -scale) : scaled(mantissa, scale);
}

/** A number as a fraction of at least a half and a power of two. */
function halved(value: number): { readonly fraction: number; readonly exponent: number } {
  let exponent = Math.max(-1022, Math.floor(Math.log2(Math.abs(value))) + 1);
  let fraction = scaled(value, -exponent);
  while (Math.abs(fraction) >= 1) {
    fraction /= 2;
    exponent++;
  }
  while (Math.abs(fraction) < 0.5) {
    fraction *= 2;
    exponent--;
  }
  return { fraction, exponent };
}

/** `value * 2 ** exponent`, in steps that do not overflow on their own. */
function scaled(value: number, exponent: number): number {
  if (Math.abs(exponent) > 3000) return exponent > 0 ? value * Infinity : value * 0;
  let result = value;
  for (let left = exponent; left !== 0;) {
    const step = Math.max(-1000, Math.min(1000, left));
    result *= 2 ** step;
    left -= step;
  }
  return result;
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

function parseInteger([value, base]: readonly TfValue[], { origin }: Call): TfValue {
  const type = value ? typeOf(value) : DYNAMIC;
  if (type.kind !== 'string') throw new Refusal(`first argument must be a string, not ${typeName(type)}`, 0);
  const radix = integerOf(base, 1);
  if (radix < 2 || radix > 62) throw new Refusal('base must be a whole number between 2 and 62 inclusive', 1);
  const text = textOf(value);
  const refusal = new Refusal(`cannot parse ${JSON.stringify(text)} as a base ${radix} integer`, 0);
  const negative = text.startsWith('-');
  const digits = negative || text.startsWith('+') ? text.slice(1) : text;
  if (digits === '' || digits.length > 10_000) throw refusal;
  let result = 0n;
  for (const digit of radix <= 36 ? digits.toLowerCase() : digits) {
    const at = DIGITS.indexOf(digit);
    if (at < 0 || at >= radix) throw refusal;
    result = result * BigInt(radix) + BigInt(at);
  }
  return numberValue(fromInteger(negative ? -result : result), origin);
}

export const NUMERIC: Readonly<Record<string, FunctionDefinition>> = {
  abs: ofNumber((value) => ({ ...value, negative: false })),
  ceil: ofNumber(ceil),
  floor: ofNumber(floor),
  log: ofDoubles(['num', 'base'], (value, base) => Math.log(value) / Math.log(base)),
  pow: ofDoubles(['num', 'power'], power),
  signum: {
    parameters: [{ name: 'num', type: NUMBER }],
    returns: NUMBER,
    call: ([value], { origin }) => numberValue(fromInteger(Math.sign(integerOf(value))), origin),
  },
  max: extreme(1),
  min: extreme(-1),
  parseint: {
    parameters: [{ name: 'number', type: DYNAMIC }, { name: 'base', type: NUMBER }],
    returns: NUMBER,
    call: parseInteger,
  },
};

