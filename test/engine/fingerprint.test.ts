import { describe, expect, it } from 'vitest';
import type { Identity } from '../../src/engine/fingerprint.js';
import { fingerprint } from '../../src/engine/fingerprint.js';
import type { Value } from '../../src/model/value.js';
import { Source } from '../../src/model/source.js';

const place = { source: new Source('main.tf', 'false'), start: 0, end: 5 };
const value: Value = { kind: 'literal', value: false, origin: { place } };
const identity: Identity = { policy: 'rds/encrypted', address: 'aws_db_instance.a', property: 'StorageEncrypted', value, saying: 'Not encrypted.', ordinal: 0 };
const print = (changes: Partial<Identity> = {}): string => fingerprint({ ...identity, ...changes });
const cause = (changes: Partial<Identity>): string => print(changes).slice(0, 16);

describe('a fingerprint', () => {
  it('has 32 hex digits and depends on everything that identifies a finding', () => {
    const prints = [
      {}, { policy: 'rds/public' }, { address: 'aws_db_instance.b' }, { property: 'PubliclyAccessible' }, { value: undefined }, { saying: 'Public.' }, { ordinal: 1 },
    ].map(print);
    expect(new Set(prints).size).toBe(prints.length);
    for (const one of prints) expect(one).toMatch(/^[0-9a-f]{32}$/);
  });

  it('does not depend on positions in lists', () => {
    expect(print({ property: 'Rules[3].Cidr' })).toBe(print({ property: 'Rules[0].Cidr' }));
  });

  it('begins alike for the instances of one declaration only', () => {
    const addresses = ['module.m["a"].aws_db_instance.a[0]', 'module.m["a"].aws_db_instance.a[1]', 'module.m["b]\\""].aws_db_instance.a[0]', 'module.m[*].aws_db_instance.a[0]'];
    expect(new Set(addresses.map((address) => print({ address }))).size).toBe(4);
    expect(new Set(addresses.map((address) => cause({ address }))).size).toBe(1);
    expect(cause({ address: 'module.n["a"].aws_db_instance.a[0]' })).not.toBe(cause({ address: 'module.m["a"].aws_db_instance.a[0]' }));
  });
});
