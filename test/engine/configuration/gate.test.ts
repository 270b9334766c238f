import { describe, expect, it } from 'vitest';
import { gateOf, isGating } from '../../../src/engine/configuration/gate.js';

describe('isGating', () => {
  it.each([
    ['critical', 'fail', 'high', true],
    ['high', 'fail', 'high', true],
    ['medium', 'fail', 'high', false],
    ['info', 'fail', undefined, true],
    ['critical', 'conditional', undefined, false],
    ['critical', 'review', 'info', false],
    ['critical', 'fail', 'none', false],
  ] as const)('%s %s at gate %s: %s', (severity, verdict, failOn, expected) => {
    expect(isGating({ severity, verdict }, gateOf(failOn))).toBe(expected);
  });

  it('counts the verdicts that it is told to', () => {
    const gate = gateOf({ severity: 'medium', verdicts: ['conditional'] });
    expect(isGating({ severity: 'medium', verdict: 'conditional' }, gate)).toBe(true);
    expect(isGating({ severity: 'medium', verdict: 'fail' }, gate)).toBe(false);
  });
});
