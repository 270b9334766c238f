import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortened, visible, wellFormed } from '../../src/report/visible.js';

describe('visible', () => {
  it.each([
    ['plain text stays', 'Größe 世界 👩‍🚀', 'Größe 世界 👩‍🚀'],
    ['line ends and tabs', 'a\r\n\tb', 'a\\r\\n\\tb'],
    ['a terminal escape', '\u001b[31mred', '\\x1b[31mred'],
    ['its one-byte form', '\u009b31m', '\\x9b31m'],
    ['a bidirectional override', 'a\u202eb', 'a\\u{202e}b'],
    ['a zero-width space', 'a\u200bb', 'a\\u{200b}b'],
    ['a line separator', 'a\u2028b', 'a\\u{2028}b'],
    ['half a surrogate pair', 'a\ud83d', 'a\\u{d83d}'],
    ['a tag character', 'a\u{e0041}', 'a\\u{e0041}'],
  ])('%s', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('is idempotent and stays on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(visible(text))).toBe(visible(text));
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u);
      }),
    );
  });
});

describe('shortened', () => {
  it.each([
    ['what fits stays', 'abc', 3, 'abc'],
    ['what does not ends in an ellipsis', 'abcd', 3, 'ab…'],
    ['a surrogate pair is not split', 'a😀b', 3, 'a…'],
    ['room for nothing', 'abc', 0, '…'],
  ])('%s', (_, text, limit, short) => {
    expect(shortened(text, limit)).toBe(short);
  });
});

describe('wellFormed', () => {
  it('replaces halves of surrogate pairs only', () => {
    expect(wellFormed('a\ud83d 😀 \udc00')).toBe('a\ufffd 😀 \ufffd');
  });
});
