import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../../src/engine/configuration/nearest.js';

describe('nearest', () => {
  it.each([
    ['polices', ['paths', 'policies', 'parameters'], 'policies'],
    ['--fromat', ['--format', '--pack'], '--format'],
    ['severtiy', ['severity', 'enabled'], 'severity'],
    ['FAILON', ['failOn'], 'failOn'],
    ['pathes', ['paths', 'pack'], 'paths'],
    ['rds/instance-encryption', ['rds/instance-backup', 'rds/instance-encrypted'], 'rds/instance-encrypted'],
  ])('takes %s for what is meant', (name, candidates, meant) => {
    expect(nearest(name, candidates)).toBe(meant);
  });

  it('does not guess where more than a third would change', () => {
    expect(nearest('abcdef', ['abcxyz'])).toBeUndefined();
    expect(nearest('abcdef', ['abcdxy'])).toBe('abcdxy');
    expect(nearest('no', ['off'])).toBeUndefined();
    expect(nearest('', ['a'])).toBeUndefined();
    expect(nearest('anything', [])).toBeUndefined();
  });

  it('counts two swapped neighbours as one edit, which a replacement of both is not', () => {
    expect(nearest('hihg', ['high'])).toBe('high');
    expect(nearest('hxxh', ['high'])).toBeUndefined();
  });

  it('prefers the first of equally near candidates', () => {
    expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
    expect(nearest('hat', ['cat', 'hat'])).toBe('hat');
  });

  it('does not compare very long names', () => {
    const long = 'a'.repeat(101);
    expect(nearest(long, [long])).toBeUndefined();
    expect(nearest(long.slice(1), [long.slice(1)])).toBe(long.slice(1));
  });

  it('finds every name of ten characters or more again after one edit', () => {
    const edit = fc.record({ at: fc.nat(9), kind: fc.constantFrom('leave out', 'insert', 'replace', 'swap') });
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{10,20}$/), edit, (name, { at, kind }) => {
        const [before, here, next, after] = [name.slice(0, at), name.charAt(at), name.charAt(at + 1), name.slice(at + 2)];
        const edits = {
          'leave out': before + next + after,
          insert: `${before}0${here}${next}${after}`,
          replace: `${before}0${next}${after}`,
          swap: before + next + here + after,
        };
        const edited = edits[kind];
        expect(nearest(edited, ['0'.repeat(name.length), name])).toBe(name);
      }),
    );
  });
});

describe('didYouMean', () => {
  it('asks, or says nothing', () => {
    expect(didYouMean('polices', ['policies'])).toBe('; did you mean `policies`?');
    expect(didYouMean('polices', ['unrelated'])).toBe('');
  });
});
