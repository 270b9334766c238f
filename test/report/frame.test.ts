import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/report/text/cells.js';
import { frame } from '../../src/report/text/frame.js';
import { at } from './scans.js';

/** Draws the frame of the place marked ⟪…⟫ in a text, without margins. */
function draw(marked: string, room = 60): string {
  const text = marked.replaceAll(/[⟪⟫]/g, '');
  const start = position(text, marked.indexOf('⟪'));
  const end = position(text, marked.indexOf('⟫') - 1);
  const lines = frame(at('f', start.line, start.column, end.column, end.line), (_, line) => text.split('\n')[line - 1], room);
  return lines
    .map((line) => {
      switch (line.kind) {
        case 'source':
          return `${line.number}|${line.text}`;
        case 'underline':
          return ` |${' '.repeat(line.indent)}${'^'.repeat(line.length)}`;
        case 'gap':
          return '…';
        default:
          return line satisfies never;
      }
    })
    .join('\n');
}

function position(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

describe('frame', () => {
  it.each([
    ['one place', 'a: ⟪false⟫ # x', '1|a: false # x\n |   ^^^^^'],
    ['a place at the end of the line', 'a: ⟪b⟫', '1|a: b\n |   ^'],
    ['an empty place', 'a: ⟪⟫', '1|a:\n |   ^'],
    ['tabs reach the next stop', '\ta\t⟪b⟫', '1|    a   b\n |        ^'],
    ['wide characters take two cells', '世界 ⟪語⟫', '1|世界 語\n |     ^^'],
    ['a character outside the BMP is two columns but one character', '😀 ⟪x⟫', '1|😀 x\n |   ^'],
    ['combining marks take none', 'e\u0301: ⟪x⟫', '1|e\u0301: x\n |   ^'],
    ['escapes take what they show', '\u001b: ⟪x⟫', '1|\\x1b: x\n |      ^'],
    ['three lines are all shown, from their first letter', 'a: ⟪{\n    b: 1,\n  }⟫ x', '1|a: {\n |   ^\n2|    b: 1,\n |    ^^^^^\n3|  } x\n |  ^'],
    ['of four lines the first and the last', 'a: ⟪|\n 1\n 2\n 3⟫', '1|a: |\n |   ^\n…\n4| 3\n | ^'],
    ['a line that is only touched at its start is not in it', '⟪a\n⟫b', '1|a\n |^'],
    ['a blank line has nothing to underline', '⟪a\n \nb⟫', '1|a\n |^\n3|b\n |^'],
  ])('%s', (_, marked, drawn) => {
    expect(draw(marked)).toBe(drawn);
  });

  it.each([
    ['at the end, a line is cut on the right', `a: ⟪b⟫ ${'x'.repeat(40)}`, '1|a: b xxxxxxxxxxxxxx…\n |   ^'],
    ['at the start, on the left', `${'x'.repeat(40)} ⟪b⟫`, '1|…xxxxxxxxxxx b\n |             ^'],
    ['on both sides', `${'x'.repeat(40)}⟪bb⟫${'y'.repeat(40)}`, '1|…xxxxxxxxxxxxbbyyyy…\n |             ^^'],
    ['a long place shows its start', `${'x'.repeat(40)}⟪${'b'.repeat(40)}⟫`, '1|…xxxxxxxxxxxxbbbbbb…\n |             ^^^^^^'],
    ['wide characters', `${'世'.repeat(40)}⟪界⟫${'世'.repeat(9)}`, '1|…世世世世世世界世世…\n |             ^^'],
  ])('cut: %s', (_, marked, drawn) => {
    expect(draw(marked, 20)).toBe(drawn);
    for (const line of draw(marked, 20).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(22);
  });

  it('reads only the neighbourhood of a place in a line of megabytes', () => {
    const line = `${'x'.repeat(5_000_000)}bad${'y'.repeat(5_000_000)}`;
    const drawn = frame(at('f', 1, 5_000_001, 5_000_004), () => line, 20);
    expect(drawn).toEqual([
      { kind: 'source', number: 1, text: '…xxxxxxxxxxxxbadyyy…' },
      { kind: 'underline', indent: 13, length: 3 },
    ]);
  });

  it('shows nothing when the text is not there', () => {
    expect(frame(at('f', 3, 1, 2), () => undefined, 60)).toEqual([]);
  });
});
