import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { atoms, covers, includes, mayOverlap } from '../../../src/engine/change/patterns.js';
import { wildcardMatches } from '../../../src/policy/views/iam.js';

describe('patterns as sets of texts', () => {
  it.each([
    ['*', 's3:get*', true],
    ['s3:*', 's3:get*', true],
    ['s3:get*', 's3:*', false],
    ['s3:get*', 's3:getobject', true],
    ['s3:g?t*', 's3:get*', true],
    ['s3:get?', 's3:get*', false],
    ['a**', 'a*', true],
    ['a*?', 'a?*', true],
    ['*b*', 'a*b', true],
    ['arn:aws:s3:::data/*', 'arn:aws:s3:::data/*/x', true],
    ['arn:aws:s3:::data/*', 'arn:aws:s3:::data', false],
  ])('%s includes %s: %s', (outer, inner, expected) => {
    expect(includes(outer, inner)).toBe(expected);
  });

  it.each([
    ['iam:*', 's3:*', false],
    ['iam:*', '*', true],
    ['*:get*', 's3:*object', true],
    ['a?c', 'ab*', true],
    ['a?c', 'abd*', false],
    ['', '*', true],
  ])('%s and %s have a text in common: %s', (one, other, expected) => {
    expect([mayOverlap(one, other), mayOverlap(other, one)]).toEqual([expected, expected]);
  });

  it('what is included by a pattern is matched by it', () => {
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 7 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 6 });
    fc.assert(fc.property(pattern, pattern, text, (outer, inner, word) => {
      const [byOuter, byInner] = [wildcardMatches(outer, word), wildcardMatches(inner, word)];
      expect(!includes(outer, inner) || !byInner || byOuter).toBe(true);
      expect(mayOverlap(outer, inner) || !(byInner && byOuter)).toBe(true);
    }), { numRuns: 2_000 });
  });

  const listed = (...patterns: readonly string[]): Parameters<typeof covers>[0] => ({ patterns, isComplement: false });
  const allBut = (...patterns: readonly string[]): Parameters<typeof covers>[0] => ({ patterns, isComplement: true });

  it.each([
    ['a list by its parts', listed('s3:*', 'sqs:*'), listed('sqs:send*'), true],
    ['everything but some by everything but fewer', allBut('iam:*'), allBut('iam:*', 'sts:*'), true],
    ['everything but some by everything but more', allBut('iam:*', 'sts:*'), allBut('iam:*'), false],
    ['everything but some by everything', listed('*'), allBut('iam:*'), true],
    ['everything but some by a list', listed('s3:*'), allBut('iam:*'), false],
    ['what is not excepted', allBut('iam:*'), listed('s3:get*'), true],
    ['what is excepted', allBut('iam:*'), listed('iam:passrole'), false],
    ['what is excepted in part', allBut('iam:passrole'), listed('iam:*'), false],
  ])('covers %s: %#', (_, outer, inner, expected) => {
    expect(atoms(inner).every((atom) => covers(outer, atom))).toBe(expected);
  });
});
