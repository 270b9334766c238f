import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/model/value.js';
import { Source } from '../../src/model/source.js';
import { endsWith, equals, startsWith } from '../../src/policy/text.js';

const origin = { place: { source: new Source('a.yaml', ''), start: 0, end: 0 } };
const account: Value = { kind: 'unknown', identity: {}, why: 'known after deployment', origin };
const bucket: Value = { kind: 'reference', target: 'a.yaml#Bucket', origin };

/** Strings are literal parts. */
function answer(parts: readonly (string | Value)[], wanted: string, ask = equals): string {
  return ask(parts.map((part): Value => (typeof part === 'string' ? { kind: 'literal', value: part, origin } : part)), wanted).kind;
}

describe('whether a text put together from parts is another', () => {
  it.each<[string, readonly (string | Value)[], string, string]>([
    ['literal parts joined', ['a', 'b'], 'ab', 'yes'],
    ['literal parts that differ', ['a', 'b'], 'ac', 'no'],
    ['a literal beginning that excludes it', ['arn:', account, ':root'], '*', 'no'],
    ['a literal end that excludes it', [account, ':root'], '111122223333:user', 'no'],
    ['literal parts in the wrong order', [account, 'b', account, 'a', account], 'ab', 'no'],
    ['a beginning and an end that would overlap', ['aa', account, 'aa'], 'aaa', 'no'],
    ['an unknown that may fill the gap', ['arn:', account, ':root'], 'arn:111122223333:root', 'depends'],
    ['an unknown between ends that meet', ['a', account, 'b'], 'ab', 'depends'],
    ['a name that AWS gives', [bucket], 'records', 'no'],
    ['a name that AWS gives beside an unknown', [bucket, account], 'records', 'no'],
  ])('%s', (_, parts, wanted, expected) => {
    expect(answer(parts, wanted)).toBe(expected);
  });
});

describe('what a text put together from parts begins and ends with', () => {
  it('has no wildcard at an end that is a name of AWS, whatever is not known between', () => {
    expect(answer(['arn:aws:s3:::', account, bucket], '/*', endsWith)).toBe('no');
    expect(answer([bucket, account, '/*'], '*', startsWith)).toBe('no');
  });

  it('may have one at an end that is not known', () => {
    expect(answer([bucket, account], '/*', endsWith)).toBe('depends');
  });

  it('reads the literal parts at an end as one text', () => {
    expect(answer(['events', '.', 'amazonaws.com'], '.amazonaws.com', endsWith)).toBe('yes');
    expect(answer([bucket, '.', 'amazonaws.com'], '.amazonaws.com', endsWith)).toBe('yes');
    expect(answer([account, '-', 'amazonaws.com'], '.amazonaws.com', endsWith)).toBe('no');
    expect(answer(['arn:', 'aws:', account], 'arn:aws', startsWith)).toBe('yes');
    expect(answer(['arn:', 'cn:', account], 'arn:aws', startsWith)).toBe('no');
  });

  it('may have anything else at an end that is a name of AWS', () => {
    expect(answer([account, bucket], '-logs', endsWith)).toBe('depends');
  });
});
