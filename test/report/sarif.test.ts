import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEVERITIES, type Finding } from '../../src/model/finding.js';
import { sarifReport } from '../../src/report/index.js';
import type { SarifResult } from '../../src/report/sarif/format.js';
import { accepted } from './code-scanning.js';
import { notifications, only, run } from './sarif-run.js';
import { at, description, finding, on, scan, suppressed } from './scans.js';

function hashOf(unit: string, fingerprint: string): string {
  return createHash('sha256').update(JSON.stringify([unit, fingerprint])).digest('hex').slice(0, 16);
}

describe('sarifReport: the document', () => {
  it('of a clean run has an empty list of results and a rule per policy that was run', () => {
    const text = sarifReport(scan(), { descriptions: [description()], root: 'infra' });
    expect(accepted(text)).toEqual({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'nearside',
              version: '1.2.3',
              semanticVersion: '1.2.3',
              rules: [
                {
                  id: 'rds/instance-encrypted',
                  name: 'RdsInstanceEncrypted',
                  shortDescription: { text: 'RDS instances encrypt their storage' },
                  fullDescription: { text: 'Storage is encrypted with a KMS key, so that a copied disk says nothing.' },
                  help: {
                    text: 'Storage is encrypted with a KMS key, so that a copied disk says nothing.\n\nFix: Set `StorageEncrypted` to `true`.',
                    markdown: '# RDS instances encrypt their storage\n\nWhy …\n',
                  },
                  defaultConfiguration: { level: 'error' },
                  properties: {
                    precision: 'high',
                    'security-severity': '8.0',
                    tags: ['security', 'data-protection', 'rds', 'aws-fsbp:RDS.3', 'hipaa:164.312(a)(2)(iv)'],
                  },
                },
              ],
            },
          },
          automationDetails: { id: 'nearside/infra/' },
          columnKind: 'utf16CodeUnits',
          invocations: [{ executionSuccessful: true, toolExecutionNotifications: [] }],
          results: [],
        },
      ],
    });
  });

  it('of a finding has one location, an identity, and links to the chain', () => {
    const related = [{ message: '`!Ref Encrypt`', location: at('infra/db.yaml', 20, 7, 20) }];
    expect(only({ when: ['Encrypt is false'], related })).toEqual({
      ruleId: 'rds/instance-encrypted',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'Storage is not encrypted at rest. Resource Db, when Encrypt is false. See [`!Ref Encrypt`](1).' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'infra/db.yaml' },
            region: { startLine: 12, startColumn: 25, endLine: 12, endColumn: 30 },
          },
          logicalLocations: [{ fullyQualifiedName: 'Db', kind: 'resource' }],
        },
      ],
      relatedLocations: [
        {
          id: 1,
          physicalLocation: {
            artifactLocation: { uri: 'infra/db.yaml' },
            region: { startLine: 20, startColumn: 7, endLine: 20, endColumn: 20 },
          },
          message: { text: '`!Ref Encrypt`' },
        },
      ],
      partialFingerprints: { primaryLocationLineHash: `${hashOf('infra/db.yaml', 'c0ffee')}:1`, 'nearside/v1': 'c0ffee' },
      properties: {
        verdict: 'fail',
        severity: 'high',
        address: 'Db',
        type: 'AWS::RDS::DBInstance',
        sourceType: 'AWS::RDS::DBInstance',
        unit: 'infra/db.yaml',
        when: ['Encrypt is false'],
      },
    });
  });

  it('is the same on every run', () => {
    const findings = [finding(), on('Db2', { verdict: 'review' }), on('Db3', { severity: 'low' })];
    const write = (): string => sarifReport(scan({ findings }), { descriptions: [description()], root: '' });
    expect(write()).toBe(write());
  });

  it.each([
    ['the root', '', undefined, 'nearside/'],
    ['a folder', 'infra/prod', undefined, 'nearside/infra/prod/'],
    ['a folder as Windows and shells write it', '.\\infra\\prod\\', undefined, 'nearside/infra/prod/'],
    ['a given one without slash', 'infra', 'mine', 'mine/'],
    ['a given one with slashes', 'infra', 'mine//', 'mine/'],
    ['a long one', '', 'x'.repeat(300), `${'x'.repeat(253)}…/`],
  ])('category: %s', (_, root, category, id) => {
    expect(run({}, category === undefined ? { root } : { root, category }).automationDetails.id).toBe(id);
  });
});

describe('sarifReport: rules', () => {
  it.each([
    ['critical', '9.5', 'error'],
    ['high', '8.0', 'error'],
    ['medium', '5.5', 'warning'],
    ['low', '2.0', 'note'],
    ['info', '0.5', 'note'],
  ] as const)('%s is %s and %s', (severity, score, level) => {
    const { tool, results } = run({ findings: [finding({ severity })] }, { descriptions: [description({ info: { severity } })] });
    expect(tool.driver.rules[0]?.properties['security-severity']).toBe(score);
    expect(tool.driver.rules[0]?.defaultConfiguration.level).toBe(level);
    expect(results[0]?.level).toBe(level);
  });

  it('take the severity that the findings carry, the worst of them', () => {
    const { rules } = run({ findings: [finding({ severity: 'low' }), finding({ severity: 'medium' })] }).tool.driver;
    expect(rules[0]?.properties['security-severity']).toBe('5.5');
  });

  it('are sorted and unique, also for a policy that nobody described', () => {
    const descriptions = ['s3/b', 'ec2/a', 's3/b'].map((id) => description({ info: { id } }));
    const { rules } = run({ findings: [finding({ policy: 'own/x' })] }, { descriptions }).tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(['ec2/a', 'own/x', 's3/b']);
    expect(rules[1]).toMatchObject({ name: 'OwnX', shortDescription: { text: 'own/x' }, help: { text: 'own/x', markdown: 'own/x' } });
  });

  it('have at most ten tags, with every standard before a second clause of one', () => {
    const controls = { b: ['1', '2', '3', '4', '5', '6', '7'], a: ['1'], c: ['1', '2'] };
    const { rules } = run({}, { descriptions: [description({ info: { controls } })] }).tool.driver;
    expect(rules[0]?.properties.tags).toEqual(['security', 'data-protection', 'rds', 'a:1', 'b:1', 'c:1', 'b:2', 'c:2', 'b:3', 'b:4']);
  });

  it('have every tag once', () => {
    const info = { id: 'monitoring/x', area: 'monitoring', controls: { a: ['1', '1'] } } as const;
    expect(run({}, { descriptions: [description({ info })] }).tool.driver.rules[0]?.properties.tags).toEqual(['security', 'monitoring', 'a:1']);
  });

  it('have texts of the length that GitHub takes, and the whole page as Markdown', () => {
    const long = 'x'.repeat(2000);
    const described = description({ summary: long, helpMarkdown: long, fix: long, info: { title: long, id: `rds/${long}` } });
    const [rule] = run({}, { descriptions: [described] }).tool.driver.rules;
    expect(rule?.fullDescription.text).toBe(`${'x'.repeat(1023)}…`);
    expect(rule?.name).toHaveLength(255);
    expect(rule?.help.markdown).toBe(long);
  });

  it('have no empty text', () => {
    const described = description({ summary: '', helpMarkdown: '', fix: '', info: { title: '' } });
    expect(run({}, { descriptions: [described] }).tool.driver.rules[0]?.help).toEqual({ text: 'rds/instance-encrypted', markdown: 'rds/instance-encrypted' });
  });
});

describe('sarifReport: identity', () => {
  const hash = (result: SarifResult | undefined): string | undefined => result?.partialFingerprints['primaryLocationLineHash'];

  it('survives what does not change the finding', () => {
    const moved = only({ location: at('infra/db.yaml', 99, 1, 2), message: 'Said otherwise.', severity: 'low' });
    expect(hash(moved)).toBe(hash(only({})));
  });

  it('differs by fingerprint and by unit', () => {
    const otherUnit = { ...finding().resource, unit: 'other' };
    expect(hash(only({ fingerprint: 'c0ffef' }))).toBe(`${hashOf('infra/db.yaml', 'c0ffef')}:1`);
    expect(hash(only({ resource: otherUnit }))).toBe(`${hashOf('other', 'c0ffee')}:1`);
  });

  it('of equal ones is numbered, so that two instances on one line are two alerts', () => {
    const { results } = run({ findings: [finding(), finding(), finding({ fingerprint: 'f00d' })] });
    expect(results.map(hash)).toEqual([
      `${hashOf('infra/db.yaml', 'c0ffee')}:1`,
      `${hashOf('infra/db.yaml', 'c0ffee')}:2`,
      `${hashOf('infra/db.yaml', 'f00d')}:1`,
    ]);
  });
});

describe('sarifReport: instances of one defect', () => {
  const instance = (key: string, changes: Partial<Finding> = {}): Finding =>
    on(`module.m["${key}"].aws_db_instance.this`, { fingerprint: `${'c'.repeat(16)}${key.repeat(16)}`, ...changes });

  it('are one alert that names the first and has all', () => {
    const related = [{ message: 'call', location: at('main.tf', 1, 1, 9) }];
    const { results } = run({ findings: [instance('a', { related }), instance('b', { related }), instance('c')] });
    expect(results.map(({ message }) => message.text)).toEqual([
      'Storage is not encrypted at rest. 3 resources: module.m\\["a"\\].aws_db_instance.this, module.m\\["b"\\].aws_db_instance.this and 1 more. See [call](1).',
    ]);
    expect(results[0]?.properties['addresses']).toEqual(['a', 'b', 'c'].map((key) => `module.m["${key}"].aws_db_instance.this`));
    expect(results[0]?.partialFingerprints).toEqual({
      primaryLocationLineHash: `${hashOf('infra/db.yaml', 'c'.repeat(16))}:1`, 'nearside/v1': instance('a').fingerprint,
    });
  });

  it('stay the same alert when a key is added', () => {
    const hashes = (keys: readonly string[]): readonly unknown[] =>
      run({ findings: keys.map((key) => instance(key)) }).results.map(({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash']);
    expect(hashes(['a', 'b', 'c'])).toEqual(hashes(['b', 'c']));
  });

  it('are alerts of their own where they are decided in different places, or are judged differently', () => {
    expect(run({ findings: [instance('a'), instance('b', { location: at('infra/db.yaml', 13, 1, 2) }), instance('c', { verdict: 'review' })] }).results).toHaveLength(3);
  });
});

describe('sarifReport: suppressed findings', () => {
  const one = suppressed(on('Db2'), { kind: 'inline', reason: 'Test data only.', expires: '2030-01-01', location: at('infra/db.yaml', 3, 1, 9) });
  const other = suppressed(on('Db3'), { kind: 'configuration' });

  it('are left out, as GitHub would show them as open alerts', () => {
    expect(run({ suppressed: [one] }).results).toEqual([]);
  });

  it('are there when asked for, last and marked', () => {
    const text = sarifReport(scan({ findings: [finding({ verdict: 'review' })], suppressed: [one, other] }), {
      descriptions: [],
      root: '',
      includeSuppressed: true,
    });
    const results: readonly SarifResult[] = JSON.parse(text).runs[0].results;
    expect(results.map(({ properties }) => properties['address'])).toEqual(['Db', 'Db2', 'Db3']);
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      undefined,
      [
        {
          kind: 'inSource',
          status: 'accepted',
          justification: 'Test data only.',
          location: { physicalLocation: { artifactLocation: { uri: 'infra/db.yaml' }, region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 9 } } },
          properties: { expires: '2030-01-01' },
        },
      ],
      [{ kind: 'external', status: 'accepted' }],
    ]);
  });
});

describe('sarifReport: any input', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: fc.constantFrom('[', ']', '(', ')', '\\', '1', '/', '.', 'a') }));
  const position = fc.integer({ min: -2, max: 60 });
  const location = fc.record({ file: text, startLine: position, startColumn: position, endLine: position, endColumn: position });
  const findings = fc.record<Finding>({
    policy: fc.constantFrom('a/b', 'rds/instance-encrypted'),
    verdict: fc.constantFrom('fail', 'conditional', 'review'),
    severity: fc.constantFrom(...SEVERITIES),
    message: text,
    when: fc.array(text, { maxLength: 2 }),
    resource: fc.record({ address: text, type: text, sourceType: text, unit: text }),
    location,
    related: fc.array(fc.record({ message: text, location, address: text }), { maxLength: 4 }),
    fingerprint: fc.constantFrom('c0ffee', 'f00d'),
  });

  it('is accepted by code scanning', () => {
    fc.assert(
      fc.property(fc.array(findings, { maxLength: 6 }), fc.array(fc.record({ message: text, location }), { maxLength: 3 }), text, (some, broken, root) => {
        const diagnostics = broken.map((one) => ({ ...one, severity: 'error', code: 'syntax-error' }) as const);
        const shown = run({ findings: some, diagnostics }, { root });
        const left = notifications(shown).filter(({ descriptor }) => descriptor.id === 'outside-repository');
        expect(shown.results.length === some.length).toBe(left.length === 0);
      }),
    );
  });
});
