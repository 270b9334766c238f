import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { githubReport } from '../../src/report/index.js';
import { at, coverage, description, finding, on, scan } from './scans.js';

const options = { policy: () => description(), root: '' };

function lines(changes: Parameters<typeof scan>[0], changed: Partial<typeof options> = {}): readonly string[] {
  return githubReport(scan(changes), { ...options, ...changed }).split('\n').slice(0, -1);
}

describe('githubReport', () => {
  it('is the summary alone when nothing is found', () => {
    expect(lines({})).toEqual(['No findings.', 'Looked at 2 files, 7 resources in 1 unit with 40 policies.']);
  });

  it('annotates the place that decides, worst first, and what was not looked at', () => {
    const found = lines({
      findings: [
        on('Topic', { policy: 'sns/topic-encrypted', severity: 'medium', message: 'Not encrypted.', location: at('infra/db.yaml', 20, 3, 4, 22) }),
        finding({ when: ['Encrypt is false'], related: [{ message: 'Ref Encrypt', location: at('infra/db.yaml', 40, 7, 9), address: 'Db' }] }),
        on('Later', { verdict: 'review', severity: 'critical' }),
      ],
      coverage: coverage({ complete: false }),
      diagnostics: [{ severity: 'error', code: 'syntax-error', message: 'Unclosed list.', location: at('a b,c:d.yaml', 3, 5, 6) }],
    });
    expect(found).toEqual([
      '::error file=infra/db.yaml,line=12,endLine=12,col=25,endColumn=29,title=high%3A rds/instance-encrypted::Storage is not encrypted at rest.%0A'
        + 'Db (AWS::RDS::DBInstance), when Encrypt is false%0ASee infra/db.yaml:40:7: Ref Encrypt (Db)%0AFix: Set `StorageEncrypted` to `true`.',
      '::warning file=infra/db.yaml,line=20,endLine=22,title=medium%3A sns/topic-encrypted::Not encrypted.%0ATopic (AWS::RDS::DBInstance)%0A'
        + 'Fix: Set `StorageEncrypted` to `true`.',
      '::notice file=infra/db.yaml,line=12,endLine=12,col=25,endColumn=29,title=critical%3A rds/instance-encrypted::Storage is not encrypted at rest.%0A'
        + 'Something that is known only after deployment decides.%0ALater (AWS::RDS::DBInstance)%0AFix: Set `StorageEncrypted` to `true`.',
      '::error file=a b%2Cc%3Ad.yaml,line=3,endLine=3,col=5,endColumn=5,title=not looked at%3A syntax-error::Unclosed list.',
      '2 failures (1 high, 1 medium), 1 to review.',
      'Looked at 2 files, 7 resources in 1 unit with 40 policies.',
      'INCOMPLETE: part of the input was not looked at (1 error above).',
    ]);
  });

  it('names files from the root of the repository; what lies outside has no place but says it', () => {
    const [inside, outside] = lines({ findings: [finding(), on('Other', { location: at('../../shared/a.tf', 3, 1, 2) })] }, { root: 'deploy' });
    expect(inside).toContain('::error file=deploy/infra/db.yaml,line=12,');
    expect(outside).toMatch(/^::error title=high%3A rds\/instance-encrypted::.*%0ADecided at \.\.\/\.\.\/shared\/a\.tf:3:1%0A/);
  });

  it('tells of the eleventh of a level in a folded group, because GitHub would drop it', () => {
    const many = Array.from({ length: 12 }, (_, index) => on(`Db${index}`, { location: at('a.yaml', index + 1, 1, 2) }));
    const found = lines({ findings: [...many, on('Low', { severity: 'low', location: at('a.yaml', 50, 1, 2) })] });
    expect(found.filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(found.filter((line) => line.startsWith('::notice '))).toHaveLength(1);
    expect(found.slice(11, 15)).toEqual([
      '::group::2 more entries without annotation: GitHub shows 10 of a level in a step',
      'high: rds/instance-encrypted  a.yaml:11:1  Storage is not encrypted at rest. · Db10 (AWS::RDS::DBInstance) · Fix: Set `StorageEncrypted` to `true`.',
      'high: rds/instance-encrypted  a.yaml:12:1  Storage is not encrypted at rest. · Db11 (AWS::RDS::DBInstance) · Fix: Set `StorageEncrypted` to `true`.',
      '::endgroup::',
    ]);
  });
});

interface Obeyed {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** What a runner obeys of a log: commands at the start of a line, else the older form anywhere in it (actions/runner, ActionCommand.cs). */
function obeyed(log: string): readonly Obeyed[] {
  return log.split(/\r\n|\r|\n/).flatMap((line): readonly Obeyed[] => {
    const command = /^\s*::([\w-]+)(?: (.*?))?::(.*)$/s.exec(line);
    if (!command) return /##\[[\w-]+.*?\]/.test(line) ? [{ name: 'older form', properties: {}, message: line }] : [];
    const [, name = '', properties = '', message = ''] = command;
    const given = properties.split(',').map((property): [string, string] => {
      const [key = '', ...value] = property.split('=');
      return [key, unescaped(value.join('='))];
    });
    return [{ name, properties: Object.fromEntries(given), message: unescaped(message) }];
  });
}

function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
}

describe('a name in a template commands nothing', () => {
  const HOSTILE = [
    '::set-output name=a::b',
    '\n::set-output name=a::b',
    '\r\n  ::add-path::/tmp',
    '%0A::error::forged',
    '%250A::error::forged',
    '\u001b[31m::error::red\u001b[0m',
    '##[set-env name=PATH]evil',
    ',line=1,file=README.md',
    '\u2028::stop-commands::x',
    ']]>\u0085::error::x',
    '::error',
  ];

  function hostile(text: string): string {
    const many = Array.from({ length: 11 }, (_, index) => on(text, {
      policy: text,
      message: text,
      when: [text],
      constructPath: text,
      location: at(text, index + 1, 1, 2),
      related: [{ message: text, location: at(text, 3, 1, 2), address: text }],
    }));
    const of = scan({
      findings: many,
      coverage: coverage({ uncheckedTypes: { [text]: 1 } }),
      diagnostics: [{ severity: 'error', code: 'syntax-error', message: text, location: at(text, 1, 1, 1) }],
    });
    return githubReport(of, { policy: () => description({ fix: text }), root: '' });
  }

  function expectOnlyOurs(text: string): void {
    const log = hostile(text);
    const commands = obeyed(log);
    expect(commands.map(({ name }) => name)).toEqual([...Array.from({ length: 10 }, () => 'error'), 'group', 'endgroup']);
    for (const { properties, name } of commands) {
      if (name === 'error') expect(Object.keys(properties).filter((key) => key !== 'file' && key !== 'col' && key !== 'endColumn')).toEqual(['line', 'endLine', 'title']);
    }
    expect(log).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/);
  }

  it.each(HOSTILE)('%j', (text) => {
    expectOnlyOurs(text);
  });

  it('any other', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...HOSTILE, ':', '%', '\n', '\r', ' ', '##[', ',', '='), { minLength: 1 }), (parts) => {
      const text = parts.join('');
      if (/[^\s./\\]/.test(text) && !text.startsWith('/')) expectOnlyOurs(text);
    }));
  });

  it('the message is shown as it was written, but for what is hidden', () => {
    const [first] = obeyed(hostile('100%0A: a,b'));
    expect(first?.message.split('\n')[0]).toBe('100%0A: a,b');
    expect(first?.properties['file']).toBe('100%0A: a,b');
  });
});
