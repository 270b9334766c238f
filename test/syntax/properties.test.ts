import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, Scalar, stringify } from 'yaml';
import { textAt } from '../../src/model/source.js';
import type { Place } from '../../src/model/source.js';
import { parseEmbeddedJson } from '../../src/syntax/embedded.js';
import { parseJson } from '../../src/syntax/json.js';
import { parseTree } from '../../src/syntax/parse.js';
import { child } from '../../src/syntax/tree.js';
import type { Node } from '../../src/syntax/tree.js';
import { parseYaml, yamlComments } from '../../src/syntax/yaml.js';
import { misplaced, source, values, valuesOf } from './outline.js';

/** Values that JSON can tell: it has no negative zero. */
const json = fc.jsonValue({ maxDepth: 5 }).map((value): unknown => JSON.parse(JSON.stringify(value)));

function isIn(place: Place, text: string): boolean {
  return place.start >= 0 && place.start <= place.end && place.end <= text.length;
}

/** Every node of a tree. */
function nodes(node: Node | undefined): Node[] {
  switch (node?.kind) {
    case undefined:
      return [];
    case 'scalar':
      return [node];
    case 'list':
      return [node, ...node.items.flatMap(nodes)];
    case 'map':
      return [node, ...[...node.entries.values()].flatMap(({ value }) => nodes(value))];
  }
}

describe('JSON', () => {
  it('comes back with its values, each placed at a text that parses to it', () => {
    fc.assert(
      fc.property(json, fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const { result, diagnostics } = parseJson(source(text));
        expect(diagnostics).toEqual([]);
        expect(values(result)).toEqual(valuesOf(JSON.parse(text)));
        for (const node of nodes(result)) expect(valuesOf(JSON.parse(textAt(node.place)))).toEqual(values(node));
        expect(result && misplaced(result, text, false)).toEqual([]);
      }),
    );
  });

  it('comes back when it is read as YAML, but for the words of YAML', () => {
    fc.assert(
      fc.property(json, fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const { result, diagnostics } = parseYaml(source(text));
        expect(diagnostics).toEqual([]);
        expect(values(result)).toEqual(valuesOf(JSON.parse(text)));
      }),
    );
  });

  it('keeps its readable part when a piece is cut out', () => {
    fc.assert(
      fc.property(json, fc.nat(), fc.nat(10), (value, at, length) => {
        const whole = JSON.stringify(value, null, 1);
        const start = at % whole.length;
        const text = whole.slice(0, start) + whole.slice(start + length);
        const { result } = parseTree(source(text));
        expect(result ? misplaced(result, text, false) : []).toEqual([]);
      }),
    );
  });
});

describe('YAML', () => {
  it('comes back with its values', () => {
    fc.assert(
      fc.property(json, fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'), (value, style) => {
        const text = stringify(value, { version: '1.1', defaultStringType: style, defaultKeyType: style === 'PLAIN' ? 'PLAIN' : 'QUOTE_DOUBLE' });
        const expected = valuesOf(value);
        // The library does not write all text in all styles well: a single blank in a block scalar is lost.
        fc.pre(isDeepStrictEqual(valuesOf(parse(text, { version: '1.1' })), expected));
        const { result, diagnostics } = parseYaml(source(text));
        expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
        expect(values(result)).toEqual(expected);
        expect(result && misplaced(result, text, false)).toEqual([]);
      }),
    );
  });

  it('comes back with its aliases', () => {
    fc.assert(
      fc.property(fc.record({ a: json, b: fc.array(json, { maxLength: 3 }) }), ({ a, b }) => {
        const value = { first: a, again: [a, { b }], rest: [b, a] };
        const { result, diagnostics } = parseYaml(source(stringify(value, { version: '1.1' })));
        expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
        expect(values(result)).toEqual(valuesOf(value));
      }),
    );
  });
});

const styles = fc.constantFrom<Scalar.Type[]>('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED');

describe('JSON in YAML', () => {
  it('is placed in the scalar, and in block literals exactly', () => {
    fc.assert(
      fc.property(json, styles, fc.constantFrom(0, 2), (value, type, indent) => {
        const scalar = new Scalar(JSON.stringify(value, null, indent));
        scalar.type = type;
        const file = source(stringify({ x: { p: scalar } }, { version: '1.1' }));
        const written = child(child(parseYaml(file).result, 'x'), 'p');
        if (written?.kind !== 'scalar' || typeof written.value !== 'string') return;
        const { result, diagnostics } = parseEmbeddedJson(written.value, written.place);
        expect(diagnostics).toEqual([]);
        expect(values(result)).toEqual(valuesOf(JSON.parse(scalar.value)));
        const exact = /\|[-+0-9]*\n\s*$/.test(file.text.slice(0, written.place.start));
        for (const node of nodes(result)) {
          expect(node.place.start).toBeGreaterThanOrEqual(written.place.start);
          expect(node.place.end).toBeLessThanOrEqual(written.place.end);
          if (exact) expect(valuesOf(JSON.parse(textAt(node.place)))).toEqual(values(node));
        }
      }),
    );
  });
});

describe('anything at all', () => {
  const blanks = ['\n', '\r\n', '  ', ' ', '\t', '\u0000', '\u0002', '\u001f', '\u0018', '\uFEFF', '\uD800'];
  const indicators = [':', ': ', '- ', '? ', '[', ']', '{', '}', ',', '"', "'", '#', ' # x', '@', '`', '\\', '//', '/*'];
  const properties = ['&a ', '*a', '!Ref ', '!GetAtt ', '!!str ', '<<: ', '|\n', '>-\n', '|2+\n', '---\n', '...\n', '%YAML 1.1\n'];
  const token = fc.constantFrom(...blanks, ...indicators, ...properties, 'a', 'a: b\n', '12');
  const soup = fc.oneof(fc.array(token, { maxLength: 40 }).map((tokens) => tokens.join('')), fc.string({ unit: 'binary', maxLength: 60 }));

  it('is read without exceptions, with all places in the text', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const file = source(text);
        const embedded = parseEmbeddedJson(text, { source: file, start: 0, end: text.length });
        for (const { result, diagnostics } of [parseTree(file), parseYaml(file), parseJson(file), embedded]) {
          expect(result ? misplaced(result, text, /[*]/.test(text)) : []).toEqual([]);
          for (const { place } of diagnostics) expect(place && isIn(place, text)).toBe(true);
        }
        for (const { text: comment, place } of yamlComments(file)) expect(textAt(place)).toBe(`#${comment}`);
      }),
      { numRuns: 1000 },
    );
  });
});
