import { describe, expect, it } from 'vitest';
import { textAt } from '../../src/model/source.js';
import { parseJson } from '../../src/syntax/json.js';
import { child } from '../../src/syntax/tree.js';
import { outline, remarks, source, texts } from './outline.js';

function read(text: string): string {
  const { result, diagnostics } = parseJson(source(text, 'template.json'));
  return [outline(result), ...remarks(diagnostics)].join(' ! ');
}

describe('JSON', () => {
  it.each([
    ['{"a": 1, "b": [true, null, "x\\ny"], "c": {}}', '{a: =1, b: [=true, =null, x\\ny], c: {}}'],
    ['\uFEFF{"a": "012"}', '{a: 012}'],
    [' 5 ', '=5'],
    ['"x"', 'x'],
    ['{"a": 12345678901234567890}', '{a: =12345678901234567000<12345678901234567890>}'],
    ['{"a": 1.50, "b": 1.0, "c": 1e3, "d": -0, "e": 0.5}', '{a: =1.5<1.50>, b: =1<1.0>, c: =1000<1e3>, d: =0<-0>, e: =0.5}'],
    ['{"b": 1, "200": 2, "100": 3}', '{b: =1, 200: =2, 100: =3}'],
    ['{"__proto__": {"x": 1}, "constructor": 2}', '{__proto__: {x: =1}, constructor: =2}'],
    ['{"a": 1, "b": 2, "a": {"c": 3}}', '{a: {c: =3}, b: =2}'],
    ['', 'nothing'],
    [' \n', 'nothing'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('knows the place of every key and value', () => {
    const text = '\uFEFF{ "a" : [ 1, "x\\"]" ],\r\n "\\u0062":{"c":{}} , "a2": -1.5e3 }';
    expect(texts(parseJson(source(text)).result)).toEqual([
      text.slice(1), 'a|"a"', '[ 1, "x\\"]" ]', '1', '"x\\"]"', 'b|"\\u0062"', '{"c":{}}', 'c|"c"', '{}', 'a2|"a2"', '-1.5e3',
    ]);
  });

  it('places repeated keys at the last of them', () => {
    const { result } = parseJson(source('{"a": [1], "a": [2, 3]}'));
    expect(texts(result)).toEqual(['{"a": [1], "a": [2, 3]}', 'a|"a"', '[2, 3]', '2', '3']);
    expect(result?.kind === 'map' && result.entries.get('a')?.keyPlace.start).toBe(11);
  });

  it('keeps what is not nested too deep', () => {
    const { result, diagnostics } = parseJson(source(`{"deep": ${'['.repeat(50_000)}${']'.repeat(50_000)}, "a": 1}`));
    expect(diagnostics.map(({ code }) => code)).toEqual(['too-deep']);
    expect(outline(child(result, 'a'))).toBe('=1');
    const place = diagnostics[0]?.place;
    expect(place && place.start).toBe('{"deep": '.length + 499);
  });
});

describe('what is almost JSON', () => {
  it.each([
    ['{"a": 1, // one\n "b": [2, /* two */ 3,],\n}', '{a: =1, b: [=2, =3]} ! info syntax-error 1:10'],
    ['// first\n{"a": "//no", "b": "/*no*/"}', '{a: //no, b: /*no*/} ! info syntax-error 1:1'],
    ['{"a": ",}",}', '{a: ,}} ! info syntax-error 1:12'],
    ['{"a": 1 "b": 2}', '{a: =1, b: =2} ! error syntax-error 1:9'],
    ['{"a": [1 2], "b": 3}', '{a: [=1, =2], b: =3} ! error syntax-error 1:10'],
    ['{"a": ["x" "y"], "b": 3}', '{a: [x, y], b: =3} ! error syntax-error 1:12'],
    ['{"a": 1,\n  "b": {"c": 2\n', '{a: =1, b: {c: =2}} ! error syntax-error 3:1'],
    ['{"a": true\n "b": null\n "c": {"d": 1\n"e": 2}}', '{a: =true, b: =null, c: {d: =1, e: =2}} ! error syntax-error 2:2'],
    ['{"a": 01}', '{a: =1<01>} ! error syntax-error 1:8'],
    ["{'a': 1}", '{a: =1} ! error syntax-error 1:2'],
    ['{"a": tru}', '{a: tru} ! error syntax-error 1:7'],
    ['{"a": "x\ty"}', '{a: x\\ty} ! error syntax-error 1:9'],
    ['{"a": "\\q"}', '{a: \\\\q} ! error syntax-error 1:8'],
    ['{"a": 1} x', '{a: =1} ! error syntax-error 1:10'],
    ['{"a" 1}', '{a: =1} ! error syntax-error 1:6'],
  ])('%j gives %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('has exact places too', () => {
    const { result } = parseJson(source('{"a": /* x */ [1, 2 , ], // y\n "b": 3}'));
    expect(texts(result).slice(1)).toEqual(['a|"a"', '[1, 2 , ]', '1', '2', 'b|"b"', '3']);
  });

  it('marks the character that is wrong', () => {
    const place = parseJson(source('{"a": 1 "b": 2}')).diagnostics[0]?.place;
    expect(place && textAt(place)).toBe('"');
  });

  it.each([
    ['{', 30_000],
    ['{"a":', 30_000],
    ['[//', 30_000],
    ['{/*', 30_000],
    ['[,\n', 20_000],
  ])('survives %j many times', (text, times) => {
    expect(parseJson(source(text.repeat(times))).diagnostics.length).toBeGreaterThan(0);
  });
});
