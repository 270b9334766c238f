import { describe, expect, it } from 'vitest';
import { CONTROL_TABLES } from '../policies/controls/index.js';
import { policies } from '../policies/index.js';
import { CONTROL_CATALOGUES } from '../src/policy/policy.js';
import type { ControlCatalogue } from '../src/policy/policy.js';

const named = (catalogue: ControlCatalogue): ReadonlySet<string> => new Set(policies.flatMap(({ controls }) => controls?.[catalogue] ?? []));

it('every catalogue that policies may name has a table', () => {
  expect(CONTROL_TABLES.map(({ catalogue }) => catalogue)).toEqual([...CONTROL_CATALOGUES]);
});

describe.each(CONTROL_TABLES.map((table) => [table.catalogue, table] as const))('%s', (catalogue, { controls }) => {
  const known = CONTROL_CATALOGUES.find((name) => name === catalogue);
  const evidence = known ? named(known) : new Set<string>();

  it('has each control once', () => {
    const ids = controls.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('has every control that a policy names', () => {
    const ids = new Set(controls.map(({ id }) => id));
    expect([...evidence].filter((id) => !ids.has(id)).sort()).toEqual([]);
  });

  it('says of every control without a policy why templates cannot show it, and of no other', () => {
    expect(controls.filter(({ id, notCheckable }) => !evidence.has(id) && notCheckable === undefined).map(({ id }) => id)).toEqual([]);
    expect(controls.filter(({ id, notCheckable }) => evidence.has(id) && notCheckable !== undefined).map(({ id }) => id)).toEqual([]);
  });
});
