import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonReport } from '../../src/report/index.js';
import { at, coverage, finding, scan, suppressed } from './scans.js';

describe('jsonReport', () => {
  it('prints the contract, indented by two, in its order, with a final newline', () => {
    expect(jsonReport(scan({ units: [], coverage: coverage({ uncheckedTypes: { 'B::C': 1, 'A::B': 2 } }) }))).toBe(`{
  "tool": {
    "name": "nearside",
    "version": "1.2.3"
  },
  "units": [],
  "findings": [],
  "suppressed": [],
  "coverage": {
    "files": 2,
    "otherFiles": 0,
    "resources": 7,
    "policies": 40,
    "types": {},
    "uncheckedTypes": {
      "A::B": 2,
      "B::C": 1
    },
    "complete": true
  },
  "diagnostics": []
}
`);
  });

  it('loses nothing', () => {
    const one = finding({ when: ['Encrypt is false'], related: [{ message: '`!Ref Encrypt`', location: at('a', 1, 2, 3), address: 'x' }] });
    const full = scan({
      findings: [one],
      suppressed: [suppressed(finding(), { kind: 'inline', reason: 'test data', expires: '2030-01-01', location: at('a', 4, 1, 9) })],
      diagnostics: [
        { severity: 'error', code: 'syntax-error', message: 'm', location: at('b', 1, 1, 2) },
        { severity: 'info', code: 'file-empty', message: 'n' },
      ],
    });
    expect(JSON.parse(jsonReport(full))).toEqual(full);
  });

  it('does not depend on how the result was put together', () => {
    const one = finding({ when: ['A is b'] });
    const turned = Object.fromEntries(Object.entries(one).reverse());
    expect(jsonReport(scan({ findings: [{ ...one, ...turned }] }))).toBe(jsonReport(scan({ findings: [one] })));
  });

  it('keeps a resource type called __proto__', () => {
    const types: Record<string, number> = JSON.parse('{"__proto__": 3}');
    expect(jsonReport(scan({ coverage: coverage({ uncheckedTypes: types }) }))).toContain('"__proto__": 3');
  });

  it('keeps every string exactly and shows no character that a terminal obeys', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = jsonReport(scan({ findings: [finding({ message: `${text}\u001b[2J\u009b\u202e\u2066` })] }));
        expect(JSON.parse(json).findings[0].message).toBe(`${text}\u001b[2J\u009b\u202e\u2066`);
        expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });
});
