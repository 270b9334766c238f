import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SEVERITIES, type Finding } from '../../src/model/finding.js';
import { sarifReport } from '../../src/report/index.js';
import { accepted } from './code-scanning.js';
import { notifications, run } from './sarif-run.js';
import { at, coverage, description, on, scan } from './scans.js';

describe('sarifReport: limits', () => {
  function many(count: number): readonly Finding[] {
    return Array.from({ length: count }, (_, index) =>
      on(`Db${index}`, {
        verdict: index % 7 === 0 ? 'review' : 'fail',
        severity: SEVERITIES[index % 5] ?? 'info',
        fingerprint: createHash('sha256').update(String(index)).digest('hex'),
        location: at(`infra/${index % 100}.yaml`, index + 1, 1, 9),
      }),
    );
  }

  it('30,000 findings: the worst 25,000, and the cut is announced', () => {
    const findings = many(30_000);
    const cut = run({ findings });
    expect(cut.results).toHaveLength(25_000);
    expect(cut.results[0]?.properties['address']).toBe('Db5');
    const failing = findings.filter(({ verdict }) => verdict === 'fail').length;
    expect(cut.results.filter(({ properties }) => properties['verdict'] === 'fail')).toHaveLength(Math.min(failing, 25_000));
    expect(notifications(cut)).toEqual([
      {
        descriptor: { id: 'results-cut' },
        level: 'warning',
        message: { text: '30000 results exceed what code scanning accepts; the worst 25000 are here, 5000 are left out.' },
      },
    ]);
  });

  it('25,000 findings are not cut', () => {
    const whole = run({ findings: many(25_000) });
    expect(whole.results).toHaveLength(25_000);
    expect(notifications(whole)).toEqual([]);
  });

  it('what is too large after compression is cut from the end', () => {
    const findings = many(1000).map((one, index) => ({ ...one, message: createHash('sha512').update(String(index)).digest('base64') }));
    const limits = { results: 25_000, gzipBytes: 50_000 };
    const all = run({ findings });
    const text = sarifReport(scan({ findings }), { descriptions: [description()], root: '', limits });
    const cut = accepted(text).runs[0];
    expect(gzipSync(text).length).toBeLessThanOrEqual(50_000);
    expect(gzipSync(text).length).toBeGreaterThan(40_000);
    expect(cut.results).toEqual(all.results.slice(0, cut.results.length));
    expect(notifications(cut)[0]?.message.text).toBe(
      `1000 results exceed what code scanning accepts; the worst ${cut.results.length} are here, ${1000 - cut.results.length} are left out.`,
    );
  });

  it('more notifications than anybody reads are counted, the worst are shown', () => {
    const diagnostics = Array.from({ length: 1500 }, (_, index) => ({
      severity: index === 1400 ? ('error' as const) : ('warning' as const),
      code: 'file-unreadable' as const,
      message: `f${index}`,
    }));
    const shown = notifications(run({ diagnostics, coverage: coverage({ complete: false }) }));
    expect(shown).toHaveLength(1001);
    expect(shown[0]?.message.text).toBe('f1400');
    expect(shown.at(-1)?.message.text).toBe('500 more diagnostics are left out; the other reports have them all.');
  });
});

describe('sarifReport: what was not looked at', () => {
  it('is a notification with its place', () => {
    const broken = run({
      coverage: coverage({ complete: false }),
      diagnostics: [
        { severity: 'info', code: 'suppression-unused', message: 'Matches [nothing](x).', location: at('../a.tf', 1, 2, 3) },
        { severity: 'warning', code: 'unknown-macro', message: '' },
        { severity: 'error', code: 'syntax-error', message: 'Unclosed list.', location: at('a b.yaml', 3, 5, 6) },
      ],
    });
    expect(notifications(broken)).toEqual([
      {
        descriptor: { id: 'syntax-error' },
        level: 'error',
        message: { text: 'Unclosed list.' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b.yaml' }, region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 6 } } }],
      },
      { descriptor: { id: 'unknown-macro' }, level: 'warning', message: { text: 'unknown-macro' } },
      { descriptor: { id: 'suppression-unused' }, level: 'note', message: { text: 'Matches \\[nothing\\](x). (../a.tf:1:2)' } },
    ]);
  });

  it.each([
    ['everything was looked at', { complete: true }, true],
    ['there was nothing to look at', { complete: true, resources: 0, files: 0 }, true],
    ['a part was not looked at', { complete: false }, true],
    ['nothing could be looked at', { complete: false, resources: 0 }, false],
  ])('executionSuccessful when %s', (_, changes, successful) => {
    expect(run({ coverage: coverage(changes) }).invocations[0].executionSuccessful).toBe(successful);
  });
});
