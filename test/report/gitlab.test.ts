import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { gitlabReport } from '../../src/report/index.js';
import { at, finding, on, scan } from './scans.js';

function entries(changes: Parameters<typeof scan>[0], root = ''): readonly Record<string, unknown>[] {
  return JSON.parse(gitlabReport(scan(changes), { root }));
}

describe('gitlabReport', () => {
  it('is an empty list when nothing is found', () => {
    expect(gitlabReport(scan(), { root: '' })).toBe('[]\n');
  });

  it('has what GitLab reads of each finding, worst first, and what was not looked at', () => {
    const identity = createHash('sha256').update('["infra/db.yaml","c0ffee"]').digest('hex').slice(0, 16);
    const found = entries({
      findings: [on('B', { severity: 'low', when: ['Env is prod'] }), finding(), on('Later', { verdict: 'review' })],
      diagnostics: [
        { severity: 'error', code: 'syntax-error', message: 'Unclosed list.', location: at('a.yaml', 3, 5, 6, 4) },
        { severity: 'warning', code: 'unknown-macro', message: 'M is unknown.' },
      ],
    }, 'deploy');
    expect(found).toEqual([
      {
        description: 'Storage is not encrypted at rest. Db (AWS::RDS::DBInstance).',
        check_name: 'rds/instance-encrypted',
        fingerprint: `${identity}:1`,
        severity: 'critical',
        location: { path: 'deploy/infra/db.yaml', lines: { begin: 12, end: 12 } },
      },
      {
        description: 'Storage is not encrypted at rest. B (AWS::RDS::DBInstance), when Env is prod.',
        check_name: 'rds/instance-encrypted',
        fingerprint: `${identity}:2`,
        severity: 'minor',
        location: { path: 'deploy/infra/db.yaml', lines: { begin: 12, end: 12 } },
      },
      {
        description: 'Storage is not encrypted at rest. Something that is known only after deployment decides. Later (AWS::RDS::DBInstance).',
        check_name: 'rds/instance-encrypted',
        fingerprint: `${identity}:3`,
        severity: 'info',
        location: { path: 'deploy/infra/db.yaml', lines: { begin: 12, end: 12 } },
      },
      {
        description: 'Unclosed list.',
        check_name: 'nearside/syntax-error',
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}:1$/),
        severity: 'critical',
        location: { path: 'deploy/a.yaml', lines: { begin: 3, end: 4 } },
      },
      {
        description: 'M is unknown.',
        check_name: 'nearside/unknown-macro',
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}:1$/),
        severity: 'major',
        location: { path: 'deploy', lines: { begin: 1, end: 1 } },
      },
    ]);
  });

  it('tells alerts apart, also those of two units with one fingerprint', () => {
    const other = { ...finding().resource, unit: 'other.yaml' };
    const found = entries({ findings: [finding(), finding({ location: at('b.yaml', 1, 1, 2) }), finding({ resource: other, location: at('c.yaml', 1, 1, 2) })] });
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });

  it('what lies outside of the repository is at the folder, and says where', () => {
    const [found] = entries({ findings: [finding({ location: at('/opt/a.tf', 3, 1, 2) })] });
    expect(found).toMatchObject({
      description: 'Storage is not encrypted at rest. Db (AWS::RDS::DBInstance). Decided at /opt/a.tf:3:1.',
      location: { path: '.', lines: { begin: 1, end: 1 } },
    });
  });
});
