import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Related, ScanResult } from '../../src/model/finding.js';
import { textReport, type TextOptions } from '../../src/report/index.js';
import { at, coverage, description, finding, on, scan, suppressed } from './scans.js';

const TEMPLATE = `Parameters:
  Encrypt:
    Type: String
    AllowedValues: ["true", "false"]
    Default: "true"
Resources:
  Logs:
    Type: AWS::S3::Bucket
  Db:
    Type: AWS::RDS::DBInstance
    Properties:
      StorageEncrypted: false
      PubliclyAccessible: !Ref Public
`.split('\n');

const policy = description();

function report(changes: Partial<ScanResult>, options: Partial<TextOptions> = {}): string {
  return textReport(scan(changes), {
    color: false,
    width: 80,
    sourceLine: (file, line) => (file === 'infra/db.yaml' ? TEMPLATE[line - 1] : undefined),
    policy: (id) => (id === policy.info.id ? policy : undefined),
    ...options,
  });
}

describe('textReport', () => {
  it('shows a failure with its code, where it comes from, and what to do', () => {
    const related = [{ message: 'passed on by `!Ref Encrypt`', location: at('infra/db.yaml', 13, 7, 20) }];
    expect(report({ findings: [finding({ when: ['Encrypt is false'], related })] })).toBe(`\
infra/db.yaml

  high      Storage is not encrypted at rest.
            Db (AWS::RDS::DBInstance), when Encrypt is false
            rds/instance-encrypted · data protection
            ╭ infra/db.yaml:12:25
         12 │       StorageEncrypted: false
            │                         ^^^^^
            ├ see infra/db.yaml:13:7: passed on by \`!Ref Encrypt\`
            ╰ fix Set \`StorageEncrypted\` to \`true\`.

1 failure (1 high).
Looked at 2 files, 7 resources in 1 unit with 40 policies.
`);
  });

  it('sorts files and places, whatever the order of the findings', () => {
    const findings = [
      finding({ location: at('z.yaml', 1, 1, 2), message: 'Five.' }),
      finding({ location: at('infra/db.yaml', 12, 25, 30), message: 'Four.', severity: 'low' }),
      finding({ location: at('infra/db.yaml', 12, 25, 30), message: 'Three.', severity: 'critical' }),
      finding({ location: at('infra/db.yaml', 12, 7, 8), message: 'Two.' }),
      finding({ location: at('infra/db.yaml', 9, 3, 5), message: 'One.' }),
    ];
    const text = report({ findings });
    expect(text.match(/One|Two|Three|Four|Five|^\S+\.yaml$/gm)).toEqual(['infra/db.yaml', 'One', 'Two', 'Three', 'Four', 'z.yaml', 'Five']);
    expect(text).toContain('5 failures (1 critical, 3 high, 1 low).\n');
    expect(report({ findings: [...findings].reverse() })).toBe(text);
  });

  it('shows the instances of one defect as one entry', () => {
    const findings = ['a', 'b', 'c', 'd', 'e'].map((key) => on(`module.m["${key}"].aws_db_instance.this`, { location: at('modules/db/main.tf', 3, 5, 9) }));
    const terraform = findings.map((one) => ({ ...one, resource: { ...one.resource, sourceType: 'aws_db_instance' } }));
    expect(report({ findings: terraform }, { width: 140, policy: () => undefined })).toBe(`\
modules/db/main.tf

  high      Storage is not encrypted at rest.
            module.m["a"].aws_db_instance.this, module.m["b"].aws_db_instance.this, module.m["c"].aws_db_instance.this and 2 more
            rds/instance-encrypted
            ─ modules/db/main.tf:3:5

5 failures (5 high).
Looked at 2 files, 7 resources in 1 unit with 40 policies.
`);
  });

  it('shows five related places, each once, and counts the others', () => {
    const call = (index: number): Related => ({ message: 'module call', location: at('main.tf', index + 1, 1, 7), address: `module.m${index}` });
    const related = Array.from({ length: 7 }, (_, index) => call(index));
    const text = report({ findings: [finding({ related }), on('Db2', { related })] }, { policy: () => undefined });
    expect(text.match(/[├╰] see .*/g)).toEqual([
      ...Array.from({ length: 5 }, (_, index) => `├ see main.tf:${index + 1}:1: module call`),
      '╰ see 2 more places',
    ]);
  });

  it('wraps long texts beside the margin', () => {
    const text = report({ findings: [finding({ message: 'word '.repeat(20).trim() })] }, { policy: () => description({ fix: 'fix '.repeat(20).trim() }) });
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(text).toContain(`  high      ${'word '.repeat(13).trim()}\n            ${'word '.repeat(7).trim()}\n`);
    expect(text).toContain(`            ╰ fix ${'fix '.repeat(15).trim()}\n                  ${'fix '.repeat(5).trim()}\n`);
  });

  it('keeps what does not fail as given to a line each, the worst first', () => {
    const findings = [
      finding({ verdict: 'review', severity: 'low', message: 'Who may read it is known only after deployment.' }),
      finding({ verdict: 'review', severity: 'critical', message: 'It depends on `Public`.', policy: 'rds/not-public', location: at('z.tf', 1, 1, 2) }),
      finding({ verdict: 'conditional', when: ['Encrypt is false'] }),
    ];
    expect(report({ findings }, { width: 120 })).toBe(`\
Holds as given, but another permitted input would break it (1)
  high      infra/db.yaml:12:25  rds/instance-encrypted  Db, when Encrypt is false: Storage is not encrypted at rest.

Cannot be decided before deployment (2)
  critical  z.tf:1:1  rds/not-public  Db: It depends on \`Public\`.
  low       infra/db.yaml:12:25  rds/instance-encrypted  Db: Who may read it is known only after deployment.

No failures, 1 conditional, 2 to review.
Looked at 2 files, 7 resources in 1 unit with 40 policies.
`);
  });

  it('counts quiet findings beyond ten and names the option that shows them', () => {
    const findings = Array.from({ length: 12 }, (_, index) => on(`Db${index}`, { verdict: 'review', location: at('t.yaml', index + 1, 1, 2) }));
    const text = report({ findings });
    expect(text.match(/Db\d+:/g)).toHaveLength(10);
    expect(text).toContain('  … and 2 more: --verbose shows them\n');
    const verbose = report({ findings }, { verbose: true });
    expect(verbose.match(/Db\d+:/g)).toHaveLength(12);
    expect(verbose).not.toContain('--verbose');
  });

  it('shows quiet instances of one defect in one line', () => {
    const text = report({ findings: ['Db', 'Db2', 'Db3'].map((address) => on(address, { verdict: 'review' })) }, { width: 120 });
    expect(text).toContain('Cannot be decided before deployment (3)\n  high      infra/db.yaml:12:25  rds/instance-encrypted  Db and 2 more: Storage');
  });

  it('says once where something is not known that several policies need, unless everything is asked for', () => {
    const findings = [
      ...['iam/no-wildcard-action', 'iam/no-full-iam-access', 'iam/pass-role-scoped'].map((id) => finding({ verdict: 'review', policy: id })),
      on('Db2', { verdict: 'review', policy: 'iam/pass-role-scoped' }),
      finding({ verdict: 'review', policy: 'rds/not-public', location: at('infra/db.yaml', 13, 7, 8) }),
    ];
    const text = report({ findings }, { width: 140 });
    expect(text.match(/^ {2}high.*/gm)).toEqual([
      '  high      infra/db.yaml:12:25  iam/no-wildcard-action and 2 more policies  Db and 1 more: Storage is not encrypted at rest.',
      '  high      infra/db.yaml:13:7  rds/not-public  Db: Storage is not encrypted at rest.',
    ]);
    expect(text).toContain('Cannot be decided before deployment (5)');
    expect(report({ findings }, { width: 140, verbose: true })).not.toContain('more polic');
  });

  it('tells of several places in one line the last: an argument says what the reference in it does', () => {
    const related = [
      { message: 'var.encrypted', location: at('main.tf', 4, 15, 28) },
      { message: 'passed to `module.db` as `encrypted`', location: at('main.tf', 4, 3, 28) },
    ];
    expect(report({ findings: [finding({ related })] }, { policy: () => undefined }).match(/see .*/g)).toEqual(['see main.tf:4:3: passed to `module.db` as `encrypted`']);
  });

  it('cuts a quiet line to the width', () => {
    const lines = report({ findings: [finding({ verdict: 'review', message: '世'.repeat(100) })] }, { width: 60 }).split('\n');
    expect(lines[1]).toBe('  high      infra/db.yaml:12:25  rds/instance-encrypted  Db…');
  });

  it('counts suppressed findings by what suppressed them', () => {
    const kinds = ['metadata', 'configuration', 'metadata'] as const;
    const text = report({ suppressed: kinds.map((kind) => suppressed(finding(), { kind })) });
    expect(text).toBe(`\
No findings.
3 more are suppressed: 1 by the configuration, 2 by metadata.
Looked at 2 files, 7 resources in 1 unit with 40 policies.
`);
  });

  it('says what no policy looks at', () => {
    const uncheckedTypes = { 'AWS::Z::A': 1, 'AWS::B::B': 9, 'AWS::A::C': 1, 'AWS::A::D': 2 };
    expect(report({ coverage: coverage({ uncheckedTypes }) })).toContain(
      'No policy looks at 13 resources of 4 types: AWS::B::B (9), AWS::A::D (2),\nAWS::A::C (1), 1 more.\n',
    );
  });

  it('says loudly that a run is incomplete, with the place of the cause', () => {
    const text = report({
      coverage: coverage({ complete: false }),
      diagnostics: [
        { severity: 'info', code: 'suppression-unused', message: 'This suppression matches nothing.', location: at('infra/db.yaml', 7, 3, 7) },
        { severity: 'error', code: 'syntax-error', message: 'The list is not closed.', location: at('infra/db.yaml', 4, 36, 37) },
        { severity: 'warning', code: 'file-too-large', message: 'big.json is too large.' },
      ],
    });
    expect(text).toBe(`\
Not fully looked at (2)

  error     The list is not closed.
            syntax-error
            ╭ infra/db.yaml:4:36
          4 │     AllowedValues: ["true", "false"]
            ╰                                    ^

  warning   big.json is too large.
            file-too-large

Notes (1)

  info      This suppression matches nothing.
            suppression-unused
            ─ infra/db.yaml:7:3

No findings in what was looked at.
Looked at 2 files, 7 resources in 1 unit with 40 policies.
INCOMPLETE: part of the input was not looked at (1 error, 1 warning above).
`);
  });

  it('colours only when asked to, and never changes the text by it', () => {
    const changes: Partial<ScanResult> = {
      findings: [finding(), finding({ verdict: 'review' })],
      diagnostics: [{ severity: 'info', code: 'file-empty', message: 'm' }],
    };
    const colored = report(changes, { color: true });
    expect(colored).toContain('\u001b[1m\u001b[31mhigh\u001b[39m\u001b[22m');
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(report(changes));
    expect(report(changes)).not.toContain('\u001b');
  });

  it('does not call a run that saw nothing good', () => {
    expect(report({ coverage: coverage({ files: 0, resources: 0 }), units: [] }, { color: true })).toContain('\u001b[33mNo findings.');
    expect(report({}, { color: true })).toContain('\u001b[32mNo findings.');
  });

  it('shows hidden characters of the input instead of obeying them', () => {
    const evil = 'a\u001b[2Jb\u202ec\nd';
    const related = [{ message: evil, location: at(evil, 1, 1, 2), address: evil }];
    const one = on(evil, { message: evil, policy: evil, when: [evil], location: at(`${evil}.yaml`, 1, 1, 3), related });
    const text = report({ findings: [one, { ...one, verdict: 'review' }] }, { sourceLine: () => evil, width: 160 });
    expect(text).not.toMatch(/[\u001b\u202e]/);
    expect(text).toContain('  high      a\\x1b[2Jb\\u{202e}c\\nd\n');
    expect(text).toContain(' │ a\\x1b[2Jb\\u{202e}c\\nd\n            │ ^^^^^\n');
  });

  it('holds its promises for any strings', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    const position = fc.integer({ min: 1, max: 60 });
    const location = fc.record({ file: text, startLine: position, startColumn: position, endLine: position, endColumn: position });
    const findings = fc.record<Finding>({
      policy: text,
      verdict: fc.constantFrom('fail', 'conditional', 'review'),
      severity: fc.constantFrom('critical', 'info'),
      message: text,
      when: fc.array(text, { maxLength: 2 }),
      resource: fc.record({ address: text, type: text, sourceType: text, unit: text }),
      location,
      related: fc.array(fc.record({ message: text, location, address: text }), { maxLength: 3 }),
      fingerprint: fc.constant('c0ffee'),
    });
    fc.assert(
      fc.property(fc.array(findings, { maxLength: 4 }), text, fc.integer({ min: 0, max: 200 }), (some, line, width) => {
        const result = report({ findings: some }, { sourceLine: () => line, width });
        expect(result).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        expect(result).toMatch(/^Looked at /m);
        expect(report({ findings: some }, { sourceLine: () => line, width })).toBe(result);
      }),
    );
  });
});
