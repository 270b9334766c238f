import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import ssh from '../../policies/vpc/sg-admin-ports-closed-to-world.js';
import type { LocatedFinding } from '../../src/engine/findings.js';
import { Coverage } from '../../src/engine/suppressions/coverage.js';
import { SuppressionIndex } from '../../src/engine/suppressions/suppression-index.js';
import type { Suppression } from '../../src/engine/suppressions/suppression.js';
import { Source } from '../../src/model/source.js';

const sources = [new Source('a.tf', ''), new Source('b.tf', '')] as const;
const sourceOf = (index: number): Source => sources[index] ?? sources[0];

const place = fc
  .record({ source: fc.nat(1).map(sourceOf), start: fc.nat(30), length: fc.nat(12) })
  .map(({ source, start, length }) => ({ source, start, end: start + length }));

const suppression = fc.record({ range: place, isAnywhere: fc.boolean(), policy: fc.constantFrom(ssh.id, 'other/policy') }).map(
  ({ range, isAnywhere, policy }): Suppression => ({
    kind: 'inline', name: policy, policies: new Set([policy]), reason: undefined, expires: undefined, place: range, own: true,
    ...(!isAnywhere && { within: range }),
    covers: ({ place: decided, via }) =>
      isAnywhere || [decided, ...(via ? [via.place] : [])].some(({ source, start }) => source === range.source && start >= range.start && start < range.end),
  }),
);

const located = fc.record({ at: place, carrier: fc.option(place, { nil: undefined }) }).map(({ at, carrier }): LocatedFinding => ({
  finding: {
    policy: ssh.id, verdict: 'fail', severity: 'high', message: 'm', fingerprint: 'f', related: [],
    resource: { address: 'a', type: 't', sourceType: 't', unit: 'u' },
    location: { file: 'a.tf', startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
  },
  policy: ssh, resources: [], place: at, property: '',
  identity: { policy: ssh.id, address: 'a', property: '', value: undefined, saying: '', ordinal: 0 },
  ...(carrier && { via: { place: carrier, note: 'n' } }),
}));

describe('the index of suppressions', () => {
  it('finds those, in their order, that asking each of them finds', () => {
    fc.assert(fc.property(fc.array(suppression, { maxLength: 12 }), fc.array(located, { minLength: 1, maxLength: 6 }), (suppressions, findings) => {
      const index = new SuppressionIndex(suppressions);
      for (const finding of findings) {
        expect(index.covering(finding)).toEqual(suppressions.filter(({ policies, covers }) => policies.has(ssh.id) && covers(finding)));
      }
    }));
  });
});

describe('lines that comments are about', () => {
  /** What a comment at `marker` covers, by the offset of `target`. */
  const covers = (text: string, marker: string, target: string, ownLine: boolean): boolean => {
    const source = new Source('a.tf', text);
    const at = (part: string): { source: Source; start: number; end: number } => ({ source, start: text.indexOf(part), end: text.indexOf(part) + part.length });
    const comments = [{ text: marker, place: at(marker), ownLine }];
    const directive = { names: ['x'], tool: 'trivy', scope: 'below', reason: undefined, expires: undefined, place: at(marker), ownLine } as const;
    const [finding] = fc.sample(located, 1);
    if (!finding) throw new Error('no sample');
    const { via: _via, ...plain } = finding;
    const argument = text.includes('argument') ? [at(text.slice(text.indexOf('argument'), text.indexOf(']') + 1))] : [];
    return new Coverage({ source, comments, blocks: [], items: argument, arguments: argument }).of(directive).covers({ ...plain, place: at(target) });
  };

  it.each([
    ['the next line', '#c\ntarget\n', true, true],
    ['not the one after that', '#c\nx\ntarget\n', true, false],
    ['their own, behind code', 'target #c\n', false, true],
    ['not the next one, behind code', 'x #c\ntarget\n', false, false],
    ['their own, when code follows', '#c target\n', true, true],
    ['not what precedes', 'target\n#c\nx\n', true, false],
    ['an argument over several lines', '#c\nargument = [\n  target\n]\n', true, true],
    ['an argument that ends there, behind code', 'argument = [\n  target\n] #c\n', false, true],
    ['not beyond the argument', '#c\nargument = [\n]\ntarget\n', true, false],
    ['lines that end as in Windows', '#c\r\ntarget\r\n', true, true],
  ])('%s', (_, text, ownLine, expected) => {
    expect(covers(text, '#c', 'target', ownLine)).toBe(expected);
  });
});
