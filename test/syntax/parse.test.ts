import { describe, expect, it } from 'vitest';
import { parseTree } from '../../src/syntax/parse.js';
import { outline, remarks, source } from './outline.js';

function read(text: string, path = 'template.yaml'): string {
  const { result, diagnostics } = parseTree(source(text, path));
  return [outline(result), ...remarks(diagnostics)].join(' ! ');
}

describe('parseTree', () => {
  it.each([
    ['a: 1', '{a: =1}'],
    ['{"a": 012}', '{a: =10<012>}'],
    ['\uFEFF \n{"a": "\\/"}', '{a: /}'],
    ['{a: 1, b: [yes]}', '{a: =1, b: [=true<yes>]}'],
    ['[!Ref a]', '[{Ref: a}]'],
    ['{"a": !Ref b}', '{a: {Ref: b}}'],
    ['{"a": 1,}', '{a: =1} ! info syntax-error 1:9'],
    ['{"a": 1 "b": 2}', '{a: =1, b: =2} ! error syntax-error 1:9'],
    ['{a: [1}', '{a: [=1]} ! error syntax-error 1:1'],
    ['', 'nothing'],
  ])('of %j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('is strict with brackets in .json files', () => {
    expect(read('{a: 1}', 'x.json')).toBe('{a: =1} ! error syntax-error 1:2');
    expect(read('a: 1', 'x.json')).toBe('{a: =1}');
  });
});
