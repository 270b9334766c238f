import { describe, expect, it } from 'vitest';
import { stepSummary } from '../../src/report/index.js';
import { at, coverage, finding, on, scan } from './scans.js';

describe('stepSummary', () => {
  it('has failures in a table, the rest folded, and what was not looked at', () => {
    const summary = stepSummary(scan({
      findings: [on('Later', { verdict: 'review' }), finding({ message: 'Storage is `false`.', when: ['A is b'] })],
      coverage: coverage({ complete: false }),
      diagnostics: [
        { severity: 'info', code: 'suppression-unused', message: 'Not shown.' },
        { severity: 'error', code: 'syntax-error', message: 'Unclosed list.', location: at('a.yaml', 3, 5, 6) },
      ],
    }));
    expect(summary.split('\n')).toEqual([
      '## nearside',
      '',
      '1 failure (1 high), 1 to review.  ',
      'Looked at 2 files, 7 resources in 1 unit with 40 policies.  ',
      'INCOMPLETE: part of the input was not looked at (1 error above).  ',
      '',
      '| severity | what | resource | place | policy |',
      '|---|---|---|---|---|',
      '| high | Storage is `false`. | Db (AWS::RDS::DBInstance), when A is b | infra/db.yaml:12:25 | rds/instance-encrypted |',
      '',
      '<details><summary>Holds as given, or cannot be decided before deployment (1)</summary>',
      '',
      '| severity | what | resource | place | policy |',
      '|---|---|---|---|---|',
      '| high | Storage is not encrypted at rest. | Later (AWS::RDS::DBInstance) | infra/db.yaml:12:25 | rds/instance-encrypted |',
      '',
      '</details>',
      '',
      '### Not fully looked at (1)',
      '',
      '- syntax-error: Unclosed list. (a.yaml:3:5)',
      '',
      '',
    ]);
  });

  it('is small for 300 findings with long names, and counts what it leaves out', () => {
    const name = '<|*'.repeat(2000);
    const findings = Array.from({ length: 300 }, (_, index) => on(`${index}${name}`, { message: name, location: at(name, index + 1, 1, 2) }));
    const summary = stepSummary(scan({ findings }));
    expect(Buffer.byteLength(summary)).toBeLessThan(512 * 1024);
    expect(summary).toContain('… and 250 more entries, which the SARIF and JSON reports have.');
  });

  it.each(['<script>alert(1)</script>', '</details>', '@everybody', '[a](https://example.org)', 'a | b', '![x](y)', '# a\n# b', '\u001b[31m'])('shows %j as text', (text) => {
    const summary = stepSummary(scan({ findings: [on(text, { message: text, location: at(text, 1, 1, 2) })], diagnostics: [{ severity: 'error', code: 'syntax-error', message: text }] }));
    expect(summary.replace(/<\/?details>|<\/?summary>/g, '')).not.toMatch(/[<>@\u001b]|(?<!\\)[[\]]|^# /m);
    expect(summary.split('\n').filter((line) => line.startsWith('| high')).map((line) => line.replaceAll('\\|', '').split('|').length)).toEqual([7]);
  });
});
