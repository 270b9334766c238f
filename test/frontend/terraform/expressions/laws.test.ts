import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Source } from '../../../../src/model/source.js';
import type { Origin } from '../../../../src/model/value.js';
import { Regex } from '../../../../src/frontend/terraform/functions/regex/match.js';
import { DYNAMIC, hasDynamic, listOf, NUMBER, sameType, setOf, STRING } from '../../../../src/frontend/terraform/types.js';
import { convert, tryConvert } from '../../../../src/frontend/terraform/values/convert.js';
import { equals } from '../../../../src/frontend/terraform/values/equality.js';
import { keyOf } from '../../../../src/frontend/terraform/values/key.js';
import * as numbers from '../../../../src/frontend/terraform/values/number.js';
import { numberText, parseNumber } from '../../../../src/frontend/terraform/values/number-text.js';
import { compareText } from '../../../../src/frontend/terraform/values/order.js';
import { unify } from '../../../../src/frontend/terraform/values/unify.js';
import type { TfValue } from '../../../../src/frontend/terraform/values/value.js';
import { boolValue, nullValue, numberValue, objectValue, textValue, tupleValue, typeOf } from '../../../../src/frontend/terraform/values/value.js';
import { SmallRoot } from './small-root.js';

const origin: Origin = { place: { source: new Source('laws.tf', ''), start: 0, end: 0 } };
const root = new SmallRoot();

const scalar: fc.Arbitrary<TfValue> = fc.oneof(
  fc.string({ unit: 'grapheme' }).map((text) => textValue(text.normalize('NFC'), origin)),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((double) => numberValue(parseNumber(String(double)) ?? numbers.ZERO, origin)),
  fc.boolean().map((bool) => boolValue(bool, origin)),
  fc.constant(nullValue(DYNAMIC, origin)),
);

const { value: anyValue } = fc.letrec<{ value: TfValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }).map((items) => tupleValue(items, origin)),
    fc.dictionary(fc.string({ maxLength: 3 }), tie('value'), { maxKeys: 4 }).map((object) => {
      const entries = Object.entries(object).map(([key, value]) => [key, { keyPlace: origin.place, value }] as const);
      return objectValue(new Map(entries), origin);
    }),
  ),
}));

const decimal = fc.tuple(fc.bigInt(), fc.integer({ min: -40, max: 40 })).map(([digits, exponent]) => `${digits}e${exponent}`);

describe('numbers', () => {
  it('are what their text says', () => {
    fc.assert(
      fc.property(decimal, (text) => {
        const number = parseNumber(text);
        const again = number && parseNumber(numberText(number));
        return number !== undefined && again !== undefined && numbers.compare(number, again) === 0;
      }),
    );
  });

  it('agree with doubles where those are exact', () => {
    const small = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(small, small, (a, b) => {
        const [x, y] = [numbers.fromInteger(a), numbers.fromInteger(b)];
        const remainder = numbers.modulo(x, y);
        expect(numbers.toDouble(numbers.add(x, y) ?? numbers.ZERO)).toBe(a + b);
        expect(numbers.toDouble(numbers.multiply(x, y) ?? numbers.ZERO) + 0).toBe(a * b + 0);
        expect(numbers.compare(x, y)).toBe(Math.sign(a - b));
        if (b !== 0) expect((remainder ? numbers.toDouble(remainder) : NaN) + 0).toBe((a % b) + 0);
        if (b !== 0) expect(numbers.toDouble(numbers.divide(x, y) ?? numbers.ZERO) + 0).toBeCloseTo(a / b, 6);
      }),
    );
  });

  it('come from doubles and go back', () => {
    fc.assert(fc.property(fc.double({ noNaN: true }), (double) => Object.is(numbers.toDouble(numbers.fromDouble(double) ?? numbers.ZERO), double)));
  });

  it('have the shortest text that JavaScript knows too', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-5, max: 1e15 }), (double) => {
        const text = numberText(numbers.fromDouble(double) ?? numbers.ZERO);
        expect(Number(text)).toBe(double);
        expect(text.length).toBeLessThanOrEqual(String(double).length + 1);
      }),
    );
  });
});

describe('conversion', () => {
  it('to the own type changes nothing', () => {
    fc.assert(fc.property(anyValue, (value) => convert(value, typeOf(value)) === value));
  });

  it('of numbers and bools to strings and back gives the same', () => {
    fc.assert(
      fc.property(scalar, (value) => {
        const back = tryConvert(convert(value, STRING), typeOf(value));
        if (value.kind !== 'null') expect(back && equals(back, value)).toBe(true);
      }),
    );
  });

  it('to a list of any type gives elements of one type, and is stable', () => {
    fc.assert(
      fc.property(fc.array(anyValue, { maxLength: 4 }), (items) => {
        const list = tryConvert(tupleValue(items, origin), listOf(DYNAMIC));
        if (list?.kind !== 'list') return;
        const { element } = list.type;
        // Beside a structure, a null whose type is not known leaves open what they have in common.
        if (hasDynamic(element)) return;
        expect(list.items.every((item) => sameType(typeOf(item), element))).toBe(true);
        expect(convert(list, listOf(DYNAMIC))).toBe(list);
      }),
    );
  });

  it('to the unified type is possible for all that were unified', () => {
    fc.assert(
      fc.property(fc.array(anyValue, { minLength: 1, maxLength: 3 }), (values) => {
        const type = unify(values.map(typeOf));
        // Beside a null whose type is not known, a structure may have no type in common with it after all.
        if (!type || hasDynamic(type)) return;
        for (const value of values) {
          const converted = tryConvert(value, type);
          // A number in a string may not be one.
          if (!converted) expect(JSON.stringify(type)).toMatch(/number|bool/);
        }
      }),
    );
  });
});

describe('sets', () => {
  const set = fc.array(fc.string({ unit: 'grapheme', maxLength: 3 }), { maxLength: 6 }).map((texts) => {
    const items = texts.map((text) => textValue(text.normalize('NFC'), origin));
    return convert(tupleValue(items, origin), setOf(STRING));
  });

  it('are sorted by bytes and have no element twice', () => {
    fc.assert(
      fc.property(set, (value) => {
        const texts = value.kind === 'set' ? value.items.map((item) => JSON.stringify(keyOf(item))) : [];
        expect(new Set(texts).size).toBe(texts.length);
        const bytes = value.kind === 'set' ? value.items.map((item) => Buffer.from(JSON.parse(keyOf(item)) as string, 'utf8')) : [];
        for (const [index, element] of bytes.slice(1).entries()) expect(Buffer.compare(bytes[index] ?? element, element)).toBe(-1);
      }),
    );
  });

  it('do not depend on the order of what they are made of', () => {
    fc.assert(fc.property(set, (value) => value.kind === 'set' && keyOf(convert(tupleValue([...value.items].reverse(), origin), setOf(STRING))) === keyOf(value)));
  });

  it('of numbers are sorted as numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (integers) => {
        const value = convert(tupleValue(integers.map((integer) => numberValue(numbers.fromInteger(integer), origin)), origin), setOf(NUMBER));
        const sorted = value.kind === 'set' ? value.items.map((item) => (item.kind === 'number' ? numbers.toDouble(item.value) : NaN)) : [];
        expect(sorted).toEqual([...new Set(integers)].sort((a, b) => a - b));
      }),
    );
  });
});

describe('equality', () => {
  it('holds between a value and itself, and says no as often as the keys differ', () => {
    fc.assert(fc.property(anyValue, (value) => equals(value, value) === true));
    fc.assert(
      fc.property(anyValue, anyValue, (a, b) => {
        if (equals(a, b)) expect(keyOf(a)).toBe(keyOf(b));
        else if (sameType(typeOf(a), typeOf(b)) && a.kind === b.kind) expect(keyOf(a)).not.toBe(keyOf(b));
      }),
    );
  });
});

describe('order of texts', () => {
  it('is that of their UTF-8 bytes', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(fc.property(text, text, (a, b) => Math.sign(compareText(a, b)) === Buffer.compare(Buffer.from(a), Buffer.from(b))));
  });
});

describe('regular expressions', () => {
  const pattern = fc.stringMatching(/^(?:[abc.]|\(a\|b\)|[abc][*+?]|\[ab\]|\[\^a\])*$/, { maxLength: 12 });

  it('find what JavaScript finds, where the two languages agree', () => {
    fc.assert(
      fc.property(pattern, fc.stringMatching(/^[abcd]*$/), (source, text) => {
        const theirs = new RegExp(source, 'u').exec(text);
        const ours = new Regex(source).find(text);
        expect(ours?.map((span) => span && text.slice(...span))).toEqual(theirs ? [...theirs] : undefined);
        expect(ours?.[0]?.[0]).toBe(theirs?.index);
      }),
      { numRuns: 300 },
    );
  });
});

describe('encodings', () => {
  const quoted = (text: string): string => `"${JSON.stringify(text).slice(1, -1).replace(/\\[bf]/g, 'x').replace(/([$%])\{/g, '$1$1{')}"`;
  const answer = (expression: string): unknown => {
    const { result, diagnostics } = root.answer(expression);
    expect(diagnostics).toEqual([]);
    return result.kind === 'bool' ? result.value : result.kind;
  };

  it('are undone by their counterparts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const literal = quoted(text);
        expect(answer(`base64decode(base64encode(${literal})) == ${literal}`)).toBe(true);
        expect(answer(`jsondecode(jsonencode([${literal}, 1.5, null])) == [${literal}, 1.5, null]`)).toBe(true);
        expect(answer(`yamldecode(yamlencode({ a = [${literal}] })) == { a = [${literal}] }`)).toBe(true);
        expect(answer(`join("", split("", ${literal})) == ${literal}`)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
