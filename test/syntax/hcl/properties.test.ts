import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Source } from '../../../src/model/source.js';
import { parseHcl, parseHclExpression, parseHclTemplate } from '../../../src/syntax/hcl/index.js';
import { placedNodes } from './places.js';
import { print } from './print.js';

interface Written {
  /** In HCL. */
  readonly text: string;
  /** As `print` shows its tree. */
  readonly tree: string;
}

const names = fc.constantFrom('a', 'b_1', 'var', 'été', 'x-y', 'forest', 'iffy');
const blanks = fc.constantFrom('', ' ', '  ', '\n', '\t', ' # note\n', ' /* note */ ');

const text = fc.array(
  fc.constantFrom(
    { text: 'plain', tree: 'plain' },
    { text: ' ', tree: ' ' },
    { text: '\\n', tree: '\n' },
    { text: '\\"', tree: '"' },
    { text: '\\u00e9', tree: 'é' },
    { text: '$${', tree: '${' },
    { text: '%%{', tree: '%{' },
    { text: '$5', tree: '$5' },
    { text: '😀', tree: '😀' },
    { text: '}', tree: '}' },
  ),
  { minLength: 1, maxLength: 4 },
).map((pieces) => ({ text: pieces.map((piece) => piece.text).join(''), tree: JSON.stringify(pieces.map((piece) => piece.tree).join('')) }));

const { expression } = fc.letrec<{ expression: Written }>((tie) => {
  const inner = tie('expression');
  const spaced = fc.tuple(blanks, inner, blanks).map(([before, { text: written, tree }, after]) => ({ text: before + written + after, tree }));
  const list = fc.array(spaced, { maxLength: 3 });
  const leaf: fc.Arbitrary<Written> = fc.oneof(
    names.map((name) => ({ text: name, tree: name })),
    fc.constantFrom('0', '12', '1.50', '3e8', 'true', 'null').map((constant) => ({ text: constant, tree: constant })),
    text.map((quoted) => ({ text: `"${quoted.text}"`, tree: quoted.tree })),
    fc.constant({ text: '""', tree: '""' }),
  );
  return {
    expression: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      leaf,
      spaced.map((child) => ({ text: `(${child.text})`, tree: `p(${child.tree})` })),
      list.map((items) => ({ text: `[${items.map((item) => item.text).join(',')}]`, tree: `[${items.map((item) => item.tree).join(', ')}]` })),
      fc.tuple(names, list).map(([name, items]) => ({
        text: `${name}(${items.map((item) => item.text).join(',')})`,
        tree: `${name}(${items.map((item) => item.tree).join(', ')})`,
      })),
      fc.array(fc.tuple(names, inner), { maxLength: 3 }).map((items) => ({
        text: `{\n${items.map(([name, value]) => `${name} = ${value.text}\n`).join('')}}`,
        tree: `{${items.map(([name, value]) => `${name} = ${value.tree}`).join(', ')}}`,
      })),
      fc.tuple(spaced, fc.constantFrom('+', '*', '==', '<', '&&', '||'), spaced).map(([left, operator, right]) => ({
        text: `((${left.text}) ${operator} (${right.text}))`,
        tree: `p((p(${left.tree}) ${operator} p(${right.tree})))`,
      })),
      fc.tuple(spaced, spaced, spaced).map(([test, yes, no]) => ({
        text: `((${test.text})?(${yes.text}):(${no.text}))`,
        tree: `p((p(${test.tree}) ? p(${yes.tree}) : p(${no.tree})))`,
      })),
      fc.tuple(names, names, spaced).map(([root, name, key]) => ({ text: `${root}.${name}[(${key.text})]`, tree: `${root}.${name}[p(${key.tree})]` })),
      fc.tuple(names, names).map(([root, name]) => ({ text: `${root}[*].${name}`, tree: `${root}[*]<.${name}>` })),
      fc.tuple(names, spaced, spaced).map(([name, collection, value]) => ({
        text: `[for ${name} in (${collection.text}) : (${value.text})]`,
        tree: `for(${name} in p(${collection.tree}) : p(${value.tree}))`,
      })),
      fc.tuple(text, spaced).map(([before, child]) => ({ text: `"${before.text}\${(${child.text})}"`, tree: `t(${before.tree} \${p(${child.tree})})` })),
    ),
  };
});

const soup = fc.array(
  fc.oneof(
    fc.constantFrom(
      '"', '${', '%{', '~}', '}', '{', '[', ']', '(', ')', '\n', '\r', ' ', '<<E\n', '<<-E\n', '\nE\n', '=', ':', '=>', '...', '.', ',', '*', '?', '#', '//',
      '/*', '*/', '\\', '$', 'a', 'b "c" {\n', 'a = 1\n', 'for x in y', 'if a', 'else', 'endif', 'endfor', '0', '1.5', '::', '\u0301', '\ud800', '\0',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
  { maxLength: 40 },
).map((pieces) => pieces.join(''));

function expectNested(tree: unknown, length: number): void {
  for (const { place, parent } of placedNodes(tree)) {
    expect(place.start).toBeGreaterThanOrEqual(parent?.start ?? 0);
    expect(place.end).toBeLessThanOrEqual(parent?.end ?? length);
    expect(place.end).toBeGreaterThanOrEqual(place.start);
  }
}

function hasInvalid(tree: unknown): boolean {
  if (typeof tree !== 'object' || tree === null || tree instanceof Source) return false;
  if ('kind' in tree && tree.kind === 'invalid') return true;
  return (tree instanceof Map ? [...tree.values()] : Object.values(tree)).some(hasInvalid);
}

describe('parsing', () => {
  it('gives back the tree that was written', () => {
    fc.assert(fc.property(expression, ({ text: written, tree }) => {
      const { result, diagnostics } = parseHclExpression(new Source('e.tf', written));
      expect(diagnostics).toEqual([]);
      expect(print(result)).toBe(tree);
    }), { numRuns: 500 });
  });

  it('keeps every place within its parent', () => {
    fc.assert(fc.property(expression, ({ text: written }) => {
      const source = new Source('e.tf', `r "x" {\n  v = (${written})\n}\n`);
      const { result, diagnostics } = parseHcl(source);
      expect(diagnostics).toEqual([]);
      expectNested(result, source.text.length);
    }), { numRuns: 300 });
  });

  it('never throws, keeps its places in order and says what is wrong, whatever the text', () => {
    fc.assert(fc.property(soup, (written) => {
      const source = new Source('e.tf', written);
      for (const parse of [parseHcl, parseHclExpression, parseHclTemplate]) {
        const { result, diagnostics } = parse(source);
        expectNested(result, written.length);
        expectNested(diagnostics, written.length);
        if (hasInvalid(result)) expect(diagnostics).not.toEqual([]);
      }
    }), { numRuns: 2000 });
  });

  it('finds an attribute after any broken one that keeps to its line', () => {
    // `${`, an opening brace without its end, `/*` and `<<` may hold what follows: they are not among the pieces.
    const pieces = fc.constantFrom('"', '}', '[', '(', ')', ']', 'a', ' ', '+', '=', '"x"', '{ b = 1 }', "'", '@', '$', '%');
    const line = fc.array(pieces, { maxLength: 8 }).map((written) => written.join('')).filter((written) => !/[$%]\{/.test(written));
    fc.assert(fc.property(line, (written) => {
      const { result } = parseHcl(new Source('e.tf', `v = ${written}\nw = 1\n`));
      expect([...result.attributes.keys()]).toContain('w');
    }), { numRuns: 1000 });
  });
});
