import { describe, expect, it } from 'vitest';
import { Source, textAt } from '../../../src/model/source.js';
import { parseHcl, parseHclExpression } from '../../../src/syntax/hcl/index.js';
import { print } from './print.js';

function parse(text: string): string {
  const { result, diagnostics } = parseHclExpression(new Source('e.tf', text));
  expect(diagnostics).toEqual([]);
  return print(result);
}

describe('operators', () => {
  it.each([
    ['1 + 2 * 3', '(1 + (2 * 3))'],
    ['1 - 2 - 3', '((1 - 2) - 3)'],
    ['8 / 4 % 3', '((8 / 4) % 3)'],
    ['a || b && c', '(a || (b && c))'],
    ['a == b && c != d', '((a == b) && (c != d))'],
    ['a < b == c >= d', '((a < b) == (c >= d))'],
    ['a == b == c', '((a == b) == c)'],
    ['!a == b', '((!a) == b)'],
    ['-a.b + 1', '((-a.b) + 1)'],
    ['--1', '(-(-1))'],
    ['a ? b : c ? d : e', '(a ? b : (c ? d : e))'],
    ['a ? b ? 1 : 2 : 3', '(a ? (b ? 1 : 2) : 3)'],
    ['a || b ? c + 1 : d', '((a || b) ? (c + 1) : d)'],
    ['(1 + 2) * 3', '(p((1 + 2)) * 3)'],
    ['a-1', 'a-1'],
    ['a -1', '(a - 1)'],
  ])('%s', (text, tree) => {
    expect(parse(text)).toBe(tree);
  });
});

describe('constants and names', () => {
  it.each([
    ['123456789012345678901234567890.50', '123456789012345678901234567890.50'],
    ['1e-7', '1e-7'],
    ['true', 'true'],
    ['null', 'null'],
    ['nullable', 'nullable'],
    ['été_1-x', 'été_1-x'],
    ['"e\u0301"', '"é"'],
    ['"\\u00e9\\U0001F600\\n\\t\\r\\"\\\\"', '"é😀\\n\\t\\r\\"\\\\"'],
  ])('%s', (text, tree) => {
    expect(parse(text)).toBe(tree);
  });

  it('composes characters that only escapes bring together', () => {
    expect(parse('"e\\u0301"')).toBe('"é"');
  });
});

describe('traversals', () => {
  it.each([
    ['a.b["c"][0].d', 'a.b["c"][0].d'],
    ['a.0.b', 'a[0].b'],
    ['a[b.c + 1]', 'a[(b.c + 1)]'],
    ['a[*].b[0].c', 'a[*]<.b[0].c>'],
    ['a.*.b.0[1].c', 'a.*<.b[0]>[1].c'],
    ['a[*].b[*].c', 'a[*]<.b[*]<.c>>'],
    ['a.*[*].c', 'a.*<>[*]<.c>'],
    ['f(1).a', 'f(1).a'],
    ['[1, 2][0]', '[1, 2][0]'],
    ['"${a}".b', 'wrap(a).b'],
    ['a\n.b\n[\n0\n]', 'a.b[0]'],
  ])('%s', (text, tree) => {
    expect(parse(text)).toBe(tree);
  });
});

describe('collections, calls and for', () => {
  it.each([
    ['[1, 2,]', '[1, 2]'],
    ['[]', '[]'],
    ['{}', '{}'],
    ['{ a = 1, b : 2, }', '{a = 1, b = 2}'],
    ['{\n a = 1\n\n b = 2 # x\n}', '{a = 1, b = 2}'],
    ['{ (a) = 1, "b" = 2, a.b = 3, null = 4, "${c}" = 5, 1 = 6 }', '{(p(a)) = 1, ("b") = 2, (a.b) = 3, null = 4, (wrap(c)) = 5, (1) = 6}'],
    ['{ __proto__ = 1 }', '{__proto__ = 1}'],
    ['f()', 'f()'],
    ['f(1, [2]...)', 'f(1, [2]...)'],
    ['f(\n1,\n)', 'f(1)'],
    ['provider::aws::arn_parse("x")', 'provider::aws::arn_parse("x")'],
    ['true(1)', 'true(1)'],
    ['[for x in l : x.a if x.b]', 'for(x in l : x.a if x.b)'],
    ['[for i, x in l : i + x]', 'for(i, x in l : (i + x))'],
    ['{ for k, v in m : k => v... if v != null }', 'for(k, v in m : k => v... if (v != null))'],
    ['{\nfor\nk in m\n:\nk\n=>\n1\n}', 'for(k in m : k => 1)'],
    ['[{ a = [1\n] }]', '[{a = [1]}]'],
    ['({\n  a = f(\n    1\n  )\n})', 'p({a = f(1)})'],
    ['[<<A\none\nA\n, <<-B\n  two\n  B\n]', '["one\\n", "two\\n"]'],
  ])('%s', (text, tree) => {
    expect(parse(text)).toBe(tree);
  });
});

describe('places', () => {
  it('of the nodes of an expression are exactly their text', () => {
    const { result } = parseHclExpression(new Source('e.tf', '  f::g( a.b [0] ) + (x) # note'));
    if (result.kind !== 'binary' || result.left.kind !== 'call') throw new Error(print(result));
    expect(textAt(result.place)).toBe('f::g( a.b [0] ) + (x)');
    expect(textAt(result.left.place)).toBe('f::g( a.b [0] )');
    expect(textAt(result.left.namePlace)).toBe('f::g');
    const [argument] = result.left.arguments;
    if (argument?.kind !== 'traversal') throw new Error('no traversal');
    expect([argument.place, argument.source.place, ...argument.steps.map(({ place }) => place)].map(textAt)).toEqual(['a.b [0]', 'a', '.b', '[0]']);
    expect(textAt(result.right.place)).toBe('(x)');
  });

  it('count UTF-16 units', () => {
    const { result } = parseHclExpression(new Source('e.tf', '["😀", a]'));
    if (result.kind !== 'tuple') throw new Error(print(result));
    expect(result.items.map(({ place }) => [place.start, place.end])).toEqual([[1, 5], [7, 8]]);
  });
});

describe('what is not an expression', () => {
  it.each([
    ['1 ++ 1', 'Invalid expression', '+', 3],
    ['', 'Invalid expression', '', 0],
    ['1 2', 'Extra characters after the expression', '2', 2],
    ['(1, 2)', 'Unbalanced parentheses', ',', 2],
    ['a ? b', 'Incomplete conditional', '', 5],
    ['[1 2]', 'Missing item separator', '2', 3],
    ['{ a }', 'Missing key separator', '}', 4],
    ['{ a = 1 b = 2 }', 'Missing item separator', 'b', 8],
    ['{ for = 1 }', 'Invalid `for` expression', '=', 6],
    ['[for x in l : k => x]', 'Invalid `for` expression', '=>', 16],
    ['[for x in l : x...]', 'Invalid `for` expression', '...', 15],
    ['{for x in l : x}', 'Invalid `for` expression', '}', 15],
    ['f(1 2)', 'Missing argument separator', '2', 4],
    ['f(a..., 1)', 'Misplaced argument expansion', ',', 6],
    ['a.0.1', 'Invalid legacy index', '0.1', 2],
    ['a.*.*', 'Nested splat', '*', 4],
    ['a.', 'Invalid attribute name', '', 2],
    ['1.2.3', 'Invalid number', '1.2.3', 0],
    ["'a'", 'Invalid character', "'", 0],
    ['a; b', 'Invalid character', ';', 1],
    ['a & b', 'Unsupported operator', '&', 2],
    ['a::1', 'Missing function name', '1', 3],
  ])('%s', (text, summary, at, start) => {
    const { result, diagnostics } = parseHclExpression(new Source('e.tf', text));
    expect(diagnostics.map(({ message, place }) => [message.split('. ')[0], place && textAt(place), place?.start])).toEqual([[summary, at, start]]);
    expect(result.kind).toBe('invalid');
  });

  it('is said once when it is nested too deeply', () => {
    const { result, diagnostics } = parseHclExpression(new Source('e.tf', '['.repeat(50_000)));
    expect(diagnostics.map(({ code }) => code)).toEqual(['too-deep']);
    expect(result.kind).toBe('invalid');
  });

  it('bounds the depth of the tree for chains of operators too, but not the length of traversals', () => {
    const chain = (length: number): string => `v = 0${' + 1'.repeat(length)}\n`;
    expect(parseHcl(new Source('e.tf', chain(400))).diagnostics).toEqual([]);
    expect(parseHcl(new Source('e.tf', chain(600))).diagnostics.map(({ code }) => code)).toEqual(['too-deep']);
    expect(parseHcl(new Source('e.tf', `v = a${'.b'.repeat(5000)}\n`)).diagnostics).toEqual([]);
    const nested = `${'('.repeat(3)}0${`${' + 1'.repeat(300)})`.repeat(3)}`;
    expect(parseHclExpression(new Source('e.tf', nested)).diagnostics.map(({ code }) => code)).toEqual(['too-deep']);
  });
});
