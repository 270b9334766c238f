import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import type { ScanResult } from '../../src/model/finding.js';

/** An app that notes what it was told and writes an assembly with an open database, as `cdk synth`'s apps do. */
const APP = `
const { writeFileSync } = require('node:fs');
const { CDK_OUTDIR, CDK_CONTEXT_JSON, CDK_DEBUG, CONTEXT_OVERFLOW_LOCATION_ENV } = process.env;
const context = CONTEXT_OVERFLOW_LOCATION_ENV ? require(CONTEXT_OVERFLOW_LOCATION_ENV) : JSON.parse(CDK_CONTEXT_JSON);
writeFileSync('told.json', JSON.stringify({ CDK_OUTDIR, CDK_DEBUG, context, overflow: CONTEXT_OVERFLOW_LOCATION_ENV !== undefined }));
console.log('printed');
const artifacts = { Db: { type: 'aws:cloudformation:stack', properties: { templateFile: 'Db.template.json' } } };
writeFileSync(CDK_OUTDIR + '/manifest.json', JSON.stringify({ version: '36.0.0', artifacts }));
const Db = { Type: 'AWS::RDS::DBInstance', Properties: { DBClusterIdentifier: 'c', PubliclyAccessible: true } };
writeFileSync(CDK_OUTDIR + '/Db.template.json', JSON.stringify({ Resources: { Db } }));
`;

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function project(texts: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'nearside-synthesis-'));
  folders.push(root);
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

interface Outcome {
  readonly code: number;
  readonly result: ScanResult | undefined;
  readonly err: string;
}

async function scan(cwd: string, ...args: readonly string[]): Promise<Outcome> {
  let [out, err] = ['', ''];
  const code = await run(['scan', '-f', 'json', ...args], { cwd, write: (text) => void (out += text), complain: (text) => void (err += text), color: false, width: 100 });
  const result: ScanResult | undefined = out === '' ? undefined : JSON.parse(out);
  return { code, result, err };
}

const told = (root: string): unknown => JSON.parse(readFileSync(join(root, 'told.json'), 'utf8'));
const said = ({ result }: Outcome): readonly string[] => result?.diagnostics.map(({ severity, code, message }) => `${severity} ${code} ${message}`) ?? [];

describe('nearside scan in a CDK app that was never synthesized', () => {
  it('runs nothing by itself, and says that nothing was looked at', async () => {
    const root = project({ 'cdk.json': '{"app":"node app.js"}', 'app.js': APP });
    const outcome = await scan(root);
    expect(outcome.code).toBe(3);
    expect(said(outcome)).toEqual([
      'warning assembly-missing The CDK app of `cdk.json` is not looked at: there is no `cdk.out`. `nearside scan --synth` or `npx cdk synth` makes it.',
    ]);
    expect(existsSync(join(root, 'told.json'))).toBe(false);
  });
});

describe('nearside scan --synth', () => {
  it('runs the app as CDK\'s command line does, and scans what it made', async () => {
    const context = '{"stage":"dev","cdkOnly":[1]}';
    const root = project({ 'cdk.json': `{"app":"node app.js","context":${context}}`, 'cdk.context.json': '{"stage":"remembered","vpc":"vpc-1"}', 'app.js': APP });
    const outcome = await scan(root, '--synth');
    expect(outcome.code).toBe(1);
    expect(outcome.result?.findings.map(({ policy, location }) => [policy, location.file])).toEqual([['rds/not-publicly-accessible', 'cdk.out/Db.template.json']]);
    expect(said(outcome)).toEqual([]);
    expect(told(root)).toEqual({
      CDK_OUTDIR: join(root, 'cdk.out'),
      CDK_DEBUG: 'true',
      overflow: false,
      context: {
        stage: 'dev',
        cdkOnly: [1],
        vpc: 'vpc-1',
        'aws:cdk:enable-path-metadata': true,
        'aws:cdk:enable-asset-metadata': true,
        'aws:cdk:version-reporting': true,
        'aws:cdk:bundling-stacks': ['**'],
        '@aws-cdk/core:failSynthOnValidationErrors': false,
      },
    });
  });

  it('shows what the app prints, but not among the results', async () => {
    const root = project({ 'cdk.json': '{"app":"node app.js"}', 'app.js': APP });
    expect((await scan(root, '--synth')).err).toBe('nearside: cdk.json: node app.js\nprinted\n');
  });

  it('runs in the app\'s folder, what `build` says first, and writes where `output` says, also where a scan does not look', async () => {
    const settings = { app: 'app.js', build: 'node -e "require(`node:fs`).renameSync(`app.txt`,`app.js`)"', output: '.cache/out', versionReporting: false, pathMetadata: false };
    const root = project({ 'infra/cdk.json': JSON.stringify(settings).replaceAll('`', '\''), 'infra/app.txt': APP });
    const outcome = await scan(root, '--synth');
    expect(outcome.err).toContain('printed');
    expect(outcome.result?.findings.map(({ location }) => location.file)).toEqual(['infra/.cache/out/Db.template.json']);
    expect(JSON.stringify(told(join(root, 'infra')))).not.toMatch(/version-reporting|path-metadata/);
  });

  it('hands over a context that is too large for a variable in a file', async () => {
    const root = project({ 'cdk.json': '{"app":"node app.js"}', 'cdk.context.json': JSON.stringify({ long: 'x'.repeat(40_000) }), 'app.js': APP });
    expect((await scan(root, '--synth')).code).toBe(1);
    expect(told(root)).toMatchObject({ overflow: true, context: { long: 'x'.repeat(40_000), 'aws:cdk:bundling-stacks': ['**'] } });
  });

  it('says why an app failed, looks at nothing that an earlier synthesis left, and looks at the rest', async () => {
    const root = project({
      'broken/cdk.json': '{"app":"node app.js"}',
      'broken/app.js': 'console.error("\\x1b[31mloading\\x1b[0m"); throw new Error("there is no VPC vpc-1");',
      'broken/cdk.out/manifest.json': '{"artifacts":{"Old":{"type":"aws:cloudformation:stack","properties":{"templateFile":"Old.template.json"}}}}',
      'broken/cdk.out/Old.template.json': '{"Resources":{"Old":{"Type":"AWS::RDS::DBInstance","Properties":{"PubliclyAccessible":true}}}}',
      'fine/cdk.json': '{"app":"node app.js"}',
      'fine/app.js': APP,
    });
    const outcome = await scan(root, '--synth', '--fail-on', 'none');
    expect(outcome.code).toBe(3);
    const [first, ...more] = said(outcome);
    expect(more).toEqual([]);
    const failure = 'error synthesis-failed The CDK app of `broken/cdk.json` is not looked at, because its synthesis failed:';
    expect(first?.slice(0, failure.length)).toBe(failure);
    expect(first).toContain(' `node app.js` ended with 1; its last words: loading | ');
    expect(first).toMatch(/\| Error: there is no VPC vpc-1$/);
    expect(outcome.result?.units.map(({ path }) => path)).toEqual(['fine/cdk.out/Db.template.json']);
  });

  it.each([
    ['a command that there is not', 'nearside-no-such-command', /`nearside-no-such-command` ended with \d+; its last words: .*not (?:found|recognized)/],
    ['an app that writes nothing', 'node -e 0', /failed: `node -e 0` wrote no `cdk\.out\/manifest\.json`\.$/],
  ])('says so of %s', async (_, app, message) => {
    const outcome = await scan(project({ 'cdk.json': JSON.stringify({ app }) }), '--synth');
    expect(outcome.code).toBe(3);
    expect(said(outcome)).toEqual([expect.stringMatching(message)]);
  });

  it('is wrong usage where there is no app', async () => {
    const outcome = await scan(project({ 'template.json': '{"Resources":{}}', 'cdk.json': '{"context":{}}' }), '--synth');
    expect([outcome.code, outcome.result, outcome.err]).toEqual([2, undefined, 'nearside: `--synth`: no `cdk.json` with an `app` is among what is to be scanned.\n']);
  });
});
