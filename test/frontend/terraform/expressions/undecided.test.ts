import { describe, expect, it } from 'vitest';
import type { Input } from '../../../../src/model/decision.js';
import { describeOutcome } from '../../../../src/model/decision.js';
import { Source } from '../../../../src/model/source.js';
import type { Value } from '../../../../src/model/value.js';
import { choose } from '../../../../src/frontend/terraform/values/choice.js';
import { toModelValue } from '../../../../src/frontend/terraform/values/to-model.js';
import type { TfValue } from '../../../../src/frontend/terraform/values/value.js';
import { textValue, unknownValue } from '../../../../src/frontend/terraform/values/value.js';
import { BOOL, DYNAMIC, listOf, NUMBER, STRING } from '../../../../src/frontend/terraform/types.js';
import { dumpValue } from '../../../../src/report/graph-dump.js';
import { SmallRoot } from './small-root.js';

const origin = { place: { source: new Source('variables.tf', 'variable'), start: 0, end: 8 } };
const env: Input = { kind: 'input', name: 'env', alternatives: [{ text: 'dev' }, { text: 'prod' }], given: undefined, constraints: [] };

const values: ReadonlyMap<string, TfValue> = new Map<string, TfValue>([
  ['x', unknownValue(BOOL, 'no value is given for x', origin)],
  ['y', unknownValue(BOOL, 'no value is given for y', origin)],
  ['name', unknownValue(STRING, 'no value is given for name', origin, { notNull: true })],
  ['count', unknownValue(NUMBER, 'no value is given for count', origin)],
  ['names', unknownValue(listOf(STRING), 'no value is given for names', origin)],
  ['arn', unknownValue(STRING, 'known after deployment', origin, { reference: { target: 'root#aws_s3_bucket.b', attribute: 'arn' } })],
  ['env', choose(env, [textValue('dev', origin), textValue('prod', origin)], origin)],
]);

const root = new SmallRoot('', undefined, values);

function modelOf(expression: string): Value {
  const { result, diagnostics } = root.answer(expression);
  expect(diagnostics).toEqual([]);
  return toModelValue(result);
}

const dumpOf = (expression: string): unknown => dumpValue(modelOf(expression));

describe('a condition that is not known', () => {
  it('leaves a choice of both arms, named by the text of the condition', () => {
    expect(dumpOf('var.x ? "a" : "b"')).toEqual({
      $oneOf: [
        { when: ['var.x is true'], value: 'a' },
        { when: ['var.x is false'], value: 'b' },
      ],
    });
  });

  it('is one decision wherever the same question is asked, negated or not', () => {
    const decisions = ['var.x ? 1 : 2', '!var.x ? 1 : 2', '(var.x) ? "p" : "q"'].map(modelOf).map((value) => (value.kind === 'choice' ? value.decision : value.kind));
    expect(new Set(decisions).size).toBe(1);
    expect(dumpOf('!var.x ? "a" : "b"')).toEqual({
      $oneOf: [
        { when: ['var.x is true'], value: 'b' },
        { when: ['var.x is false'], value: 'a' },
      ],
    });
  });

  it.each([
    ['var.name == "a"', 'var.name != "a"'],
    ['var.count > 2', '2 < var.count'],
    ['var.count > 2', '!(var.count <= 2)'],
    ['length(var.names) > 0', '!(0 >= length(var.names))'],
    ['contains(var.names, "x")', '!contains(var.names, "x")'],
  ])('%s and %s are one decision', (one, other) => {
    const [a, b] = [modelOf(`${one} ? 1 : 2`), modelOf(`${other} ? 1 : 2`)];
    if (a.kind !== 'choice' || b.kind !== 'choice') throw new Error('a choice was expected');
    expect(a.decision).toBe(b.decision);
  });

  it('is named by what is written, in the sense in which it is written', () => {
    const fresh = (): SmallRoot => new SmallRoot('', undefined, values);
    const names = (expression: string): unknown => dumpValue(toModelValue(fresh().answer(`${expression} ? "yes" : "no"`).result));
    const when = (name: string, yes: string, no: string): unknown => ({
      $oneOf: [
        { when: [`${name} is true`], value: yes },
        { when: [`${name} is false`], value: no },
      ],
    });
    expect(names('var.name != "a"')).toEqual(when('var.name != "a"', 'yes', 'no'));
    expect(names('!(var.name != "a")')).toEqual(when('!(var.name != "a")', 'yes', 'no'));
    expect(names('!contains(var.names, "x")')).toEqual(when('contains(var.names, "x")', 'no', 'yes'));
    expect(names('(var.count >= 2)')).toEqual(when('var.count >= 2', 'yes', 'no'));
    const shared = fresh();
    shared.answer('var.name != "a" ? 1 : 2');
    expect(dumpValue(toModelValue(shared.answer('var.name == "a" ? "yes" : "no"').result))).toEqual(when('var.name != "a"', 'no', 'yes'));
    const both = fresh().answer('var.x && var.name != "a" ? 1 : 2').result;
    expect(both).toMatchObject({ decision: { formula: { kind: 'and', of: [{ condition: { name: 'var.x' } }, { kind: 'condition', condition: { name: 'var.name != "a"' } }] } } });
  });

  it('of two parts depends on the conditions of its parts', () => {
    const value = modelOf('var.x && var.y ? 1 : 2');
    const part = modelOf('var.x ? 1 : 2');
    if (value.kind !== 'choice' || part.kind !== 'choice' || value.decision.kind !== 'condition') throw new Error('a condition was expected');
    expect(describeOutcome(value.decision, 0)).toBe('var.x && var.y is true');
    expect(value.decision.formula).toMatchObject({ kind: 'and', of: [{ kind: 'condition', condition: part.decision }, { kind: 'condition' }] });
  });

  it('is decided by the part that is known', () => {
    expect(dumpOf('false && var.x ? 1 : 2')).toBe(2);
    expect(dumpOf('true || var.x ? 1 : 2')).toBe(1);
  });

  it('does not let the arms contradict each other', () => {
    expect(dumpOf('var.x ? (var.x ? "a" : "b") : "c"')).toEqual({
      $oneOf: [
        { when: ['var.x is true'], value: 'a' },
        { when: ['var.x is false'], value: 'c' },
      ],
    });
    expect(dumpOf('"${var.x ? "a" : "b"}-${var.x ? "c" : "d"}"')).toEqual({
      $oneOf: [
        { when: ['var.x is true'], value: 'a-c' },
        { when: ['var.x is false'], value: 'b-d' },
      ],
    });
  });

  it('hides an error in an arm, which may not be taken', () => {
    expect(dumpOf('var.x ? tonumber("n") : 2')).toEqual({
      $oneOf: [
        { when: ['var.x is true'], value: { $unknown: 'an error in one case' } },
        { when: ['var.x is false'], value: 2 },
      ],
    });
  });

  it('may decide whether an item is there', () => {
    expect(dumpOf('[for s in ["a", "b"] : s if s == "a" || var.x]')).toEqual({
      $oneOf: [
        { when: ['var.x is true'], value: ['a', 'b'] },
        { when: ['var.x is false'], value: ['a'] },
      ],
    });
  });
});

describe('an input with several values', () => {
  it('goes through operators, functions, templates and conditions', () => {
    const both = (dev: unknown, prod: unknown): unknown => ({
      $oneOf: [
        { when: ['env is dev'], value: dev },
        { when: ['env is prod'], value: prod },
      ],
    });
    expect(dumpOf('upper(var.env)')).toEqual(both('DEV', 'PROD'));
    expect(dumpOf('"x-${var.env}"')).toEqual(both('x-dev', 'x-prod'));
    expect(dumpOf('var.env == "prod" ? 2 : 1')).toEqual(both(1, 2));
    expect(dumpOf('{ dev = 1, prod = 2 }[var.env]')).toEqual(both(1, 2));
    expect(dumpOf('lookup({ dev = "t3" }, var.env, "m5")')).toEqual(both('t3', 'm5'));
    expect(dumpOf('join("-", [var.env, "x", var.env])')).toEqual(both('dev-x-dev', 'prod-x-prod'));
    expect(dumpOf('[for s in ["a", "prod"] : s if s == var.env]')).toEqual(both([], ['prod']));
    expect(dumpOf('{ (var.env) = 1 }')).toEqual(both({ dev: 1 }, { prod: 1 }));
    expect(dumpOf('concat(var.env == "prod" ? ["p"] : [], ["x"])')).toEqual(both(['x'], ['p', 'x']));
    expect(dumpOf('merge({ a = 1 }, var.env == "prod" ? { b = 2 } : {})')).toEqual(both({ a: 1 }, { a: 1, b: 2 }));
    expect(dumpOf('max([1, var.env == "prod" ? 5 : 0]...)')).toEqual(both(1, 5));
  });

  it('is gone where it makes no difference', () => {
    expect(dumpOf('length(var.env) > 2')).toBe(true);
  });

  it('stays inside of what only passes it on', () => {
    expect(modelOf('merge({ a = var.env }, { b = 1 })').kind).toBe('map');
    expect(modelOf('element([var.env], 0)').kind).toBe('choice');
  });

  it('becomes unknown when there are too many outcomes', () => {
    const conditions = Array.from({ length: 12 }, (_, index) => `contains(var.names, "${index}") ? "a${index}" : "b"`);
    expect(dumpOf(`join("", [${conditions.join(', ')}])`)).toEqual({ $unknown: 'too many possibilities' });
  });
});

describe('a list of which only the length is certain', () => {
  const root = new SmallRoot('', undefined, new Map([...values, ['any', unknownValue(DYNAMIC, 'no value is given for any', origin)]]));
  const shape = (expression: string): unknown => {
    const { result, diagnostics } = root.answer(expression);
    expect(diagnostics).toEqual([]);
    return JSON.parse(JSON.stringify(dumpValue(toModelValue(result))).replaceAll(/\{"\$unknown":"[^"]*"\}/g, '"?"'));
  };

  it.each([
    ['slice(var.names, 0, 3)', ['?', '?', '?']],
    ['slice(var.any, 1, 3)', ['?', '?']],
    ['slice(var.names, 2, 2)', []],
    ['length(slice(var.names, 0, 3))', 3],
    ['[for i, name in slice(var.names, 0, 2) : i]', [0, 1]],
    ['concat(slice(var.names, 0, 1), ["x"])', ['?', 'x']],
    ['reverse(slice(var.names, 0, 2))', ['?', '?']],
    ['slice(sort(var.names), 0, 2)', ['?', '?']],
    ['sort([var.name, "a"])', ['?', '?']],
    ['length(sort([var.name, "a", "b"]))', 3],
    ['cidrsubnets(var.name, 4, 4, 8)', ['?', '?', '?']],
    ['cidrsubnets("10.0.${var.name}/16", 4)', ['?']],
    ['zipmap(["a", "b"], var.names)', { a: '?', b: '?' }],
    ['zipmap(["a"], var.any)', { a: '?' }],
    ['keys(zipmap(["b", "a"], var.names))', ['b', 'a'].sort()],
    ['length(formatlist("%s-%s", var.any, ["a", "b"]))', 2],
    ['formatlist("%03d-%s", var.names, ["a", "b"])', ['?', '?']],
    ['chunklist(slice(var.names, 0, 3), 2)', [['?', '?'], ['?']]],
  ])('%s', (expression, wanted) => {
    expect(shape(expression)).toEqual(wanted);
  });

  it.each(['formatlist("%s", var.names)', 'formatlist("%s", var.any)', 'slice(var.names, 0, var.count)', 'zipmap(var.names, ["a"])', 'cidrsubnets(var.name, [4, var.count]...)'])(
    'is not claimed for %s',
    (expression) => {
      expect(root.answer(expression).result.kind).toBe('unknown');
    },
  );

  it('has the elements that an index finds', () => {
    expect(dumpOf('slice(var.names, 1, 3)[0] == var.names[1]')).toBe(true);
    expect(modelOf('slice(var.names, 1, 3)[0] == var.names[0]').kind).toBe('unknown');
    expect(modelOf('formatlist("%s", slice(var.names, 0, 2))[0] == formatlist("%s", slice(var.names, 0, 2))[1]').kind).toBe('unknown');
  });

  it.each([
    ['slice(var.names, 2, 1)', 'start index must not be greater than end index'],
    ['slice(var.names, -1, 1)', 'start index must be within the list'],
    ['slice(var.names, 0, 1e12)', 'the result has too many elements'],
    ['slice(toset(var.names), 0, 1)', 'cannot slice a set'],
    ['slice(var.name, 0, 1)', 'must be a list or tuple value'],
    ['zipmap(["a"], var.name)', 'values argument must be a list or tuple value'],
  ])('is refused in %s', (expression, why) => {
    expect(root.answer(expression).diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining(why)]);
  });
});

describe('what is not known', () => {
  it('keeps the known parts of a text', () => {
    const value = modelOf('"${var.arn}/*"');
    expect(value).toMatchObject({ kind: 'concat', parts: [{ kind: 'reference', target: 'root#aws_s3_bucket.b', attribute: 'arn' }, { kind: 'literal', value: '/*' }] });
    expect(modelOf('format("%s/%s", var.arn, "x")')).toMatchObject({ kind: 'concat', parts: [{ kind: 'reference' }, { kind: 'literal', value: '/x' }] });
    expect(modelOf('join("/", [var.arn, "x"])')).toMatchObject({ kind: 'concat', parts: [{ kind: 'reference' }, { kind: 'literal', value: '/x' }] });
  });

  it('keeps the structure around it', () => {
    expect(dumpOf('length([var.name, "a"])')).toBe(2);
    expect(dumpOf('keys({ a = var.name })')).toEqual(['a']);
    expect(dumpOf('merge({ a = var.name }, { b = 1 })["b"]')).toBe(1);
    expect(dumpOf('startswith("x-${var.name}", "x-")')).toBe(true);
    expect(dumpOf('startswith("x-${var.name}", "y")')).toBe(false);
    expect(dumpOf('var.name == null')).toBe(false);
  });

  it('has a document that can be read although its text cannot', () => {
    const value = modelOf('jsonencode({ Resource = var.arn, Action = var.x ? "a" : "b" })');
    if (value.kind !== 'concat') throw new Error('a concat was expected');
    expect(value.document?.()).toMatchObject({ kind: 'map', entries: new Map([['Action', expect.anything()], ['Resource', expect.anything()]]) });
    const action = value.document?.();
    expect(action?.kind === 'map' ? action.entries.get('Action')?.value.kind : undefined).toBe('choice');
    expect(dumpOf('jsondecode(jsonencode({ a = { b = [1, var.name] } })).a.b[0]')).toBe(1);
  });

  it('has an identity that survives being carried', () => {
    const [a, b] = [modelOf('var.name'), modelOf('[var.name][0]')];
    expect(a.kind === 'unknown' && b.kind === 'unknown' && a.identity === b.identity).toBe(true);
    expect(dumpOf('var.name == var.name')).toBe(true);
    expect(dumpOf('upper(var.name) == upper(var.name)')).toBe(true);
  });

  it('comes of what only deployment knows', () => {
    for (const call of ['timestamp()', 'plantimestamp()', 'uuid()', 'bcrypt("x")', 'abspath("x")', 'pathexpand("~/x")']) {
      expect(modelOf(call).kind, call).toBe('unknown');
    }
  });
});
