import { describe, expect, it } from 'vitest';
import { textAt, toLocation } from '../../src/model/source.js';
import { parseEmbeddedJson } from '../../src/syntax/embedded.js';
import { parseTree } from '../../src/syntax/parse.js';
import { child } from '../../src/syntax/tree.js';
import type { Node } from '../../src/syntax/tree.js';
import { outline, source, texts } from './outline.js';

/** Parses the JSON in the value of the key `p`. */
function embedded(text: string): ReturnType<typeof parseEmbeddedJson> {
  const scalar = child(parseTree(source(text)).result, 'p');
  if (scalar?.kind !== 'scalar' || typeof scalar.value !== 'string') throw new Error(`no text in ${text}`);
  return parseEmbeddedJson(scalar.value, scalar.place);
}

function at(node: Node | undefined, ...path: readonly string[]): Node | undefined {
  return path.reduce(child, node);
}

describe('JSON in a scalar', () => {
  it.each([
    ['literal', 'p: |\n    {\n      "a": "x y",\n      "b": [1,\n        2]\n    }\nq: 1\n'],
    ['literal with indicators', 'p: |2-\n    {\n      "a": "x y",\n      "b": [1,\n        2]\n    }\n\n'],
    ['literal that is kept, with blank lines and CRLF', 'p: |+\r\n\r\n  {\r\n\r\n  "a": "x y",\r\n  "b": [1,\r\n        2]}\r\n\r\n'],
    ['folded', 'p: >\n  {\n  "a": "x y",\n\n  "b": [1,\n        2]\n  }\n'],
    ['single-quoted', 'p: \'{"a": "x y", "b": [1,\n        2]}\'\n'],
    ['double-quoted without escapes', 'p: !!str "[]"\n'],
  ])('is placed exactly in %s style', (_, text) => {
    const { result, diagnostics } = embedded(text);
    expect(diagnostics).toEqual([]);
    if (text.includes('[]')) expect(texts(result)).toEqual(['[]']);
    else {
      expect(outline(result)).toBe('{a: x y, b: [=1, =2]}');
      expect(texts(result).slice(1)).toEqual(['a|"a"', '"x y"', 'b|"b"', `[1,${text.includes('\r') ? '\r' : ''}\n        2]`, '1', '2']);
    }
  });

  it('has the line and column of the file', () => {
    const { result } = embedded('x: 1\np: |\n  {"a":\n     "b"}\n');
    const place = at(result, 'a')?.place;
    expect(place && toLocation(place)).toEqual({ file: 'template.yaml', startLine: 4, startColumn: 6, endLine: 4, endColumn: 9 });
  });

  it('is placed exactly between escapes of double quotes', () => {
    const { result } = embedded([String.raw`p: "{\"a\": [\"x\\ty\", 1],\n \"b\":\t`, '\\\n    true}"\n'].join(''));
    expect(outline(result)).toBe('{a: [x\\ty, =1], b: =true}');
    expect(texts(result).slice(1)).toEqual([String.raw`a|\"a\"`, String.raw`[\"x\\ty\", 1]`, String.raw`\"x\\ty\"`, '1', String.raw`b|\"b\"`, 'true']);
  });

  it('is placed exactly in a string of JSON, and between doubled quotes', () => {
    expect(texts(embedded('{"p": "{\\"a\\":[1]}"}').result).slice(2)).toEqual(['[1]', '1']);
    expect(texts(embedded('{"p": "{\\"a\\":[1]}"}').result)[1]).toEqual('a|\\"a\\"');
    expect(texts(embedded("p: '{\"it''s\": 12}'").result).slice(1)).toEqual(["it's|\"it''s\"", '12']);
  });

  it('is placed at the whole scalar where the text differs otherwise', () => {
    const whole = '"\\U0000007b\'a\'}"';
    const scalar = child(parseTree(source(`p: ${whole}`)).result, 'p');
    expect(scalar && texts(parseEmbeddedJson('{"a": 1}', scalar.place).result)).toEqual([whole, `a|${whole}`, whole]);
  });

  it('is told where it is wrong', () => {
    const { result, diagnostics } = embedded('p: |\n  {\n    "a": 1\n    "b": 2\n  }\n');
    expect(result).toBeUndefined();
    expect(diagnostics.map(({ severity, code }) => [severity, code])).toEqual([['warning', 'invalid-json-text']]);
    const place = diagnostics[0]?.place;
    expect(place && toLocation(place)).toMatchObject({ startLine: 4, startColumn: 5 });
    expect(place && textAt(place)).toBe('"');
  });

  it('may end too early or be empty', () => {
    expect(embedded('p: "{"').diagnostics.map(({ code }) => code)).toEqual(['invalid-json-text']);
    expect(embedded('p: ""').diagnostics.map(({ code }) => code)).toEqual(['invalid-json-text']);
  });
});
