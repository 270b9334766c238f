import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEVERITIES, type Finding, type ScanResult } from '../../src/model/finding.js';
import type { Location } from '../../src/model/source.js';
import { sarifReport, type SarifOptions } from '../../src/report/index.js';
import type { SarifNotification, SarifResult, SarifRun } from '../../src/report/sarif/format.js';
import { accepted, linkTargets, shownText } from './code-scanning.js';
import { at, coverage, description, finding, on, scan, suppressed } from './scans.js';

/** The run of a report that code scanning accepts. */
function run(changes: Partial<ScanResult>, options: Partial<SarifOptions> = {}): SarifRun {
  return accepted(sarifReport(scan(changes), { descriptions: [description()], root: '', ...options })).runs[0];
}

function only(changes: Partial<Finding>, options: Partial<SarifOptions> = {}): SarifResult {
  const { results } = run({ findings: [finding(changes)] }, options);
  const [result] = results;
  if (result === undefined || results.length > 1) throw new Error(`${results.length} results`);
  return result;
}

function notifications(of: SarifRun): readonly SarifNotification[] {
  return of.invocations[0].toolExecutionNotifications;
}

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

describe('sarifReport: places', () => {
  function uriOf(file: string, root = ''): string | undefined {
    return only({ location: at(file, 1, 1, 2) }, { root }).locations[0].physicalLocation.artifactLocation.uri;
  }

  it.each([
    ['spaces', 'my infra/a b.yaml', '', 'my%20infra/a%20b.yaml'],
    ['a percent sign', 'a%20b.yaml', '', 'a%2520b.yaml'],
    ['a hash and a question mark', 'a#b?c.yaml', '', 'a%23b%3Fc.yaml'],
    ['umlauts', 'größe.yaml', '', 'gr%C3%B6%C3%9Fe.yaml'],
    ['a newline', 'a\nb.yaml', '', 'a%0Ab.yaml'],
    ['half a surrogate pair', 'a\ud83d.yaml', '', 'a%EF%BF%BD.yaml'],
    ['what looks like a scheme', 'c:d.yaml', '', 'c%3Ad.yaml'],
    ['Windows separators', 'infra\\db\\a.yaml', '', 'infra/db/a.yaml'],
    ['dots', './infra//./a.yaml', '', 'infra/a.yaml'],
    ['a scan in a subfolder', 'db/a.yaml', 'infra/my prod', 'infra/my%20prod/db/a.yaml'],
    ['a file beside the folder of the scan', '../modules/a.tf', 'infra\\prod', 'infra/modules/a.tf'],
    ['dots inside', 'a/../b.tf', '', 'b.tf'],
  ])('%s', (_, file, root, uri) => {
    expect(uriOf(file, root)).toBe(uri);
  });

  it.each([
    ['a module beside the repository', '../modules/a.tf', ''],
    ['a module far beside it', '../../../modules/a.tf', 'infra/prod'],
    ['an absolute path', '/tmp/a.tf', 'infra'],
    ['a Windows drive', 'D:\\modules\\a.tf', ''],
    ['a path that leaves and comes back', 'a/../../repo/a.tf', ''],
    ['nothing', '', ''],
    ['the root itself', '.', ''],
  ])('outside: %s', (_, file, root) => {
    const call = { message: 'module call', location: at('main.tf', 4, 3, 11) };
    const shown = only({ location: at(file, 7, 5, 9), related: [call] }, { root });
    expect(shown.locations[0].physicalLocation.region).toEqual({ startLine: 4, startColumn: 3, endLine: 4, endColumn: 11 });
    expect(shownText(shown.message.text)).toContain(`See the place that decides (${file}:7:5), module call.`);
    expect(linkTargets(shown.message.text)).toEqual(['1']);

    const dropped = run({ findings: [finding({ location: at(file, 7, 5, 9) }), finding()] }, { root });
    expect(dropped.results).toHaveLength(1);
    expect(notifications(dropped)).toEqual([
      {
        descriptor: { id: 'outside-repository' },
        level: 'warning',
        message: { text: `Findings without a place inside the repository, left out: 1, in ${file.replaceAll('\\', '\\\\')}.` },
      },
    ]);
  });

  it('names a few of the files that lie outside', () => {
    const findings = ['c', 'a', 'b', 'd', 'a', 'e'].map((name) => finding({ location: at(`../${name}.tf`, 1, 1, 2) }));
    expect(notifications(run({ findings }))[0]?.message.text).toBe(
      'Findings without a place inside the repository, left out: 6, in ../c.tf, ../a.tf, ../b.tf, and 2 more files.',
    );
  });

  it('prefers a committed file to a downloaded or generated one', () => {
    const call = { message: 'module call', location: at('main.tf', 4, 3, 11) };
    const inModule = at('.terraform/modules/db/main.tf', 7, 5, 9);
    const shown = only({ location: inModule, related: [call] });
    expect(shown.locations[0].physicalLocation.artifactLocation.uri).toBe('main.tf');
    expect(shown.message.text).toBe('Storage is not encrypted at rest. Resource Db. See [the place that decides](1), [module call](2).');
    expect(shown.relatedLocations?.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri)).toEqual(['.terraform/modules/db/main.tf', 'main.tf']);
    expect(only({ location: inModule }).locations[0].physicalLocation.artifactLocation.uri).toBe('.terraform/modules/db/main.tf');
  });

  it.each<[string, Partial<Location>, SarifResult['locations'][0]['physicalLocation']['region']]>([
    ['a line below 1', { startLine: 0, endLine: -1 }, { startLine: 1, startColumn: 25, endLine: 1, endColumn: 30 }],
    ['a column below 1', { startColumn: 0 }, { startLine: 12, startColumn: 1, endLine: 12, endColumn: 30 }],
    ['an end before the start', { endColumn: 3 }, { startLine: 12, startColumn: 25, endLine: 12, endColumn: 25 }],
    ['an end on a later line', { endLine: 14, endColumn: 1 }, { startLine: 12, startColumn: 25, endLine: 14, endColumn: 1 }],
    ['no number', { startLine: NaN, startColumn: Infinity }, { startLine: 1, startColumn: 1, endLine: 12, endColumn: 30 }],
  ])('region: %s', (_, changes, region) => {
    expect(only({ location: { ...finding().location, ...changes } }).locations[0].physicalLocation.region).toEqual(region);
  });
});

describe('sarifReport: messages', () => {
  it('let no name become a link', () => {
    const evil = '](http://evil) [x](http://evil) \\[y](1) \\';
    const result = only({
      message: evil,
      when: [evil],
      resource: { address: evil, type: evil, sourceType: evil, unit: evil },
      related: [{ message: evil, location: at('main.tf', 1, 1, 2) }],
    });
    expect(linkTargets(result.message.text)).toEqual(['1']);
    expect(shownText(result.message.text)).toBe(`${evil}. Resource ${evil}, when ${evil}. See ${evil}.`);
    expect(shownText(result.relatedLocations?.[0]?.message?.text ?? '')).toBe(evil);
  });

  it('show hidden characters, keep braces, and end sentences', () => {
    const result = only({ message: 'Open to `${var.x}` {0}\u202e\n' });
    expect(shownText(result.message.text)).toBe('Open to `${var.x}` {0}\\u{202e}\\n. Resource Db.');
  });

  it.each([
    ['conditional', 'Storage is not encrypted at rest. It holds with the inputs as given; another permitted input breaks it. Resource Db, when A is b.'],
    ['review', 'Storage is not encrypted at rest. Something that is known only after deployment decides. Resource Db, when A is b.'],
  ] as const)('%s is a note that says so', (verdict, text) => {
    const result = only({ verdict, severity: 'critical', when: ['A is b'] });
    expect(result).toMatchObject({ level: 'note', message: { text }, properties: { verdict, severity: 'critical' } });
  });

  it('join the decisions', () => {
    expect(only({ when: ['A is b', 'C is false'] }).message.text).toBe('Storage is not encrypted at rest. Resource Db, when A is b and C is false.');
  });

  it('stay within the limit and keep the links that fit, whole', () => {
    const related = Array.from({ length: 50 }, (_, index) => ({ message: `${index} ${'['.repeat(500)}`, location: at('main.tf', index + 1, 1, 2) }));
    const long = only({ ...on('y'.repeat(500), { message: 'x'.repeat(500), when: ['z'.repeat(500)], verdict: 'conditional' }), related });
    expect(long.message.text.replace(/ See .*/, '')).toBe(
      `${'x'.repeat(399)}… It holds with the inputs as given; another permitted input breaks it. Resource ${'y'.repeat(199)}…, when ${'z'.repeat(199)}….`,
    );
    expect(linkTargets(long.message.text)).toEqual(['1']);
    const short = only({ related });
    expect(linkTargets(short.message.text)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it('link at most ten places', () => {
    const related = Array.from({ length: 12 }, (_, index) => ({ message: `p${index}`, location: at('main.tf', index + 1, 1, 2) }));
    expect(linkTargets(only({ related }).message.text)).toHaveLength(10);
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
