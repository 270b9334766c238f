import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Baselined, UnitState } from '../../../src/engine/baseline/apply.js';
import { applyBaseline } from '../../../src/engine/baseline/apply.js';
import type { BaselineEntry } from '../../../src/model/baseline.js';
import type { Finding, UnitInfo } from '../../../src/model/finding.js';

const UNITS: readonly UnitInfo[] = ['a', 'b', 'c', 'd', 'old', 'other', 'renamed'].map((id) => ({ id, kind: 'cloudformation', path: id }));

function found(unit: string, fingerprint: string): Finding {
  const location = { file: unit, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  const resource = { address: 'A', type: 'T', sourceType: 'T', unit };
  return { policy: 'p/p', verdict: 'fail', severity: 'high', message: '', resource, location, related: [], fingerprint };
}

function entry(unit: string, fingerprint: string): BaselineEntry {
  return { unit, policy: 'p/p', address: 'A', fingerprint };
}

function matched(entries: readonly BaselineEntry[], findings: readonly Finding[], stateOf: (entry: BaselineEntry) => UnitState): Baselined {
  return applyBaseline(findings, UNITS, { entries }, { today: undefined, policiesRun: new Set(['p/p']), stateOf, formerOf: () => [] });
}

const parts = fc.array(fc.record({ unit: fc.constantFrom('a', 'b', 'c', 'd'), print: fc.constantFrom('1', '2', '3') }), { maxLength: 12 });

it('is one to one: an entry is used once, a finding known once, by an entry of its fingerprint', () => {
  fc.assert(fc.property(parts, parts, fc.subarray(['a', 'b', 'c', 'd']), (before, now, gone) => {
    const entries = before.map(({ unit, print }) => entry(unit, print));
    // A unit that is gone has no findings.
    const findings = now.filter(({ unit }) => !gone.includes(unit)).map(({ unit, print }) => found(unit, print));
    const { known, unused } = matched(entries, findings, ({ unit }) => (gone.includes(unit) ? 'gone' : 'scanned'));
    const used = [...known.values()];
    expect(new Set([...used, ...unused]).size).toBe(entries.length);
    expect(used.length + unused.length).toBe(entries.length);
    for (const [{ resource, fingerprint }, { unit, fingerprint: of }] of known) {
      expect(fingerprint).toBe(of);
      // Under another name only a unit that is gone, and only for a unit that was not known.
      if (unit !== resource.unit) expect([gone.includes(unit), before.some((one) => one.unit === resource.unit)]).toEqual([true, false]);
    }
  }));
});

it('of equal findings of a unit as many are known as there are entries', () => {
  const findings = [found('a', '1'), found('a', '1'), found('a', '1')];
  const { known, unused } = matched([entry('a', '1'), entry('a', '1')], findings, () => 'scanned');
  expect([[...known.keys()], unused]).toEqual([findings.slice(0, 2), []]);
});

it('a renamed unit is the one with the most in common', () => {
  const entries = [entry('old', '1'), entry('old', '2')];
  const findings = [found('other', '1'), found('renamed', '1'), found('renamed', '2')];
  expect([...matched(entries, findings, () => 'gone').known.keys()]).toEqual(findings.slice(1));
});

it('a stack of CDK is not the template of the same name', () => {
  const { known, unused } = matched([{ ...entry('a', '1'), kind: 'cdk' }], [found('a', '1')], () => 'scanned');
  expect([known.size, unused.length]).toEqual([0, 1]);
});

it('an entry does not hide a worse verdict than its own', () => {
  const conditional: Finding = { ...found('a', '1'), verdict: 'conditional' };
  expect(matched([{ ...entry('a', '1'), verdict: 'conditional' }], [found('a', '1')], () => 'scanned').known.size).toBe(0);
  expect(matched([entry('a', '1')], [conditional], () => 'scanned').known.size).toBe(1);
});
