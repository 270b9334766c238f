import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type * as S3 from 'aws-cdk-lib/aws-s3';
import type * as Core from 'aws-cdk-lib/core';
import { afterEach, describe, expect, it } from 'vitest';
import { assembly } from './acceptance/cdk-made.js';
import { scan } from '../src/api.js';
import type { NearsideValidationOptions, ValidationReport } from '../src/cdk.js';
import { NearsideValidation } from '../src/cdk.js';
import { InvalidConfiguration } from '../src/configured.js';
import { definePolicy } from '../src/policy/index.js';

const TEMPLATE = resolve('samples/cdk/careless/cdk.out/PatientRecords.template.json');

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nearside-plugin-'));
  folders.push(folder);
  return folder;
}

const validated = (templatePaths: readonly string[], options: NearsideValidationOptions = {}): ValidationReport =>
  new NearsideValidation(options).validate({ templatePaths });

const pairs = ({ violations }: ValidationReport): readonly string[] =>
  violations.map(({ ruleName, violatingResources: [resource] }) => `${ruleName} ${resource?.resourceLogicalId}`).sort();

describe('the plugin, told of a template', () => {
  it('finds what a scan of the assembly finds, and of the template as plain CloudFormation', async () => {
    for (const paths of [['samples/cdk/careless/cdk.out'], [TEMPLATE]]) {
      const { findings } = await scan({ paths, pack: 'strict' });
      expect(pairs(validated([TEMPLATE], { pack: 'strict' }))).toEqual(findings.map(({ policy, resource }) => `${policy} ${resource.address}`).sort());
    }
  });

  it('says what breaks the rule, where, and how to mend it', () => {
    const { success, violations } = validated([TEMPLATE]);
    expect(success).toBe(false);
    expect(violations.find(({ ruleName }) => ruleName === 'rds/not-publicly-accessible')).toEqual({
      ruleName: 'rds/not-publicly-accessible',
      description: 'PubliclyAccessible is true: the endpoint has a public address.',
      severity: 'error',
      fix: expect.stringMatching(/^[^\n]*PubliclyAccessible[^\n]*\.$/),
      ruleMetadata: { severity: 'high', verdict: 'fail', location: 'samples/cdk/careless/lib/data.ts:25:5' },
      violatingResources: [{ resourceLogicalId: 'DatabaseB269D8BB', templatePath: TEMPLATE, locations: ['Properties.PubliclyAccessible'] }],
    });
  });

  it('does not break the synthesis for what the gate lets pass', () => {
    expect(validated([resolve('samples/cdk/careful/cdk.out/PatientRecords.template.json')], { pack: 'strict' })).toEqual({ success: true, violations: [] });
    const { success, violations } = validated([TEMPLATE], { config: { failOn: 'none' } });
    expect(success).toBe(true);
    expect([...new Set(violations.map(({ severity }) => severity))]).toEqual(['warning']);
  });

  it('knows the names of policies that the configuration adds', () => {
    const file = join(temporaryFolder(), 'Site.template.json');
    const metadata = { nearside: { disable: [{ policy: 'team/named', reason: 'made by hand' }] } };
    writeFileSync(file, JSON.stringify({ Resources: { Made: { Type: 'AWS::S3::Bucket', Metadata: metadata }, Other: { Type: 'AWS::S3::Bucket' } } }));
    const named = definePolicy({
      id: 'team/named',
      title: 'Buckets have names',
      area: 'infrastructure',
      severity: 'low',
      resource: 'AWS::S3::Bucket',
      check(bucket, report) {
        report(bucket.get('BucketName'), 'It has no name.');
      },
    });
    const found = pairs(validated([file], { config: { customPolicies: [named] } }));
    expect(found.filter((pair) => pair.startsWith('team/'))).toEqual(['team/named Other']);
  });

  it('knows the day on which exceptions end', () => {
    const config = { suppressions: [{ policy: 'rds/not-publicly-accessible', reason: 'migration', expires: '2026-11-01' }] };
    const isTold = (today: string): boolean => pairs(validated([TEMPLATE], { config, today })).some((pair) => pair.startsWith('rds/not-publicly-accessible'));
    expect([isTold('2026-10-31'), isTold('2026-11-02')]).toEqual([false, true]);
  });

  it('shows what is in constructs of CDK itself when asked', () => {
    const folder = temporaryFolder();
    const provider = 'Custom::S3AutoDeleteObjectsCustomResourceProvider';
    const handler = { id: 'Handler', path: `Site/${provider}/Handler`, type: 'AWS::Lambda::Function', properties: { Runtime: 'nodejs12.x' } };
    for (const [name, text] of Object.entries(assembly([handler]))) {
      mkdirSync(join(folder, dirname(name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const tree = { tree: { path: 'App', children: { a: { path: `Site/${provider}`, constructInfo: { fqn: 'aws-cdk-lib.CustomResourceProviderBase' } } } } };
    writeFileSync(join(folder, 'cdk.out/tree.json'), JSON.stringify(tree));
    const found = (options: NearsideValidationOptions): readonly string[] => pairs(validated([join(folder, 'cdk.out/Site.template.json')], options));
    expect(found({})).toEqual([]);
    expect(found({ includeFramework: true })).toContain('lambda/runtime-supported Handler');
    expect(found({ config: { includeFramework: true } })).toContain('lambda/runtime-supported Handler');
  });

  it('fails where something could not be looked at, and says what', () => {
    const missing = resolve('samples/cdk/none.template.json');
    const { success, metadata } = validated([missing]);
    expect(success).toBe(false);
    expect(metadata?.['error']).toContain('none.template.json');
  });

  it('writes SARIF when asked', () => {
    const sarif = join(temporaryFolder(), 'reports/nearside.sarif');
    const { violations } = validated([TEMPLATE], { sarif });
    const log = JSON.parse(readFileSync(sarif, 'utf8'));
    expect(log.runs[0].results).toHaveLength(violations.length);
    expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toMatch(/^samples\/cdk\/careless\//);
  });

  it('refuses a pack that there is not, when it is made', () => {
    expect(() => new NearsideValidation({ pack: 'nonesuch' })).toThrow(InvalidConfiguration);
  });

  it('has the types of both of the interfaces that CDK has had', () => {
    const plugins: readonly [Core.IPolicyValidationPlugin, Core.IPolicyValidationPluginBeta1] = [new NearsideValidation(), new NearsideValidation()];
    expect(plugins.map(({ name }) => name)).toEqual(['nearside', 'nearside']);
  });
});

describe.skipIf(!existsSync('node_modules/aws-cdk-lib/package.json'))('the plugin in CDK (skipped where aws-cdk-lib is not installed)', () => {
  // Loaded only here: it takes a second.
  const load = createRequire(import.meta.url);
  const loadCore: (name: 'aws-cdk-lib/core') => typeof Core = load;
  const loadS3: (name: 'aws-cdk-lib/aws-s3') => typeof S3 = load;

  it('interrupts the synthesis with its findings, by construct path', () => {
    const { App, Stack, Stage, Validations } = loadCore('aws-cdk-lib/core');
    const s3 = loadS3('aws-cdk-lib/aws-s3');
    const outdir = temporaryFolder();
    const app = new App({ outdir });
    const stack = new Stack(new Stage(app, 'Prod'), 'Data');
    new s3.Bucket(stack, 'Logs', { blockPublicAccess: new s3.BlockPublicAccess({ blockPublicAcls: false, blockPublicPolicy: false, ignorePublicAcls: false, restrictPublicBuckets: false }) });
    Validations.of(app).addPlugins(new NearsideValidation());
    const before = process.env['CDK_VALIDATION'];
    process.env['CDK_VALIDATION'] = 'false';
    try {
      expect(() => app.synth()).toThrow(/s3\/public-access-blocked/);
    } finally {
      if (before === undefined) delete process.env['CDK_VALIDATION'];
      else process.env['CDK_VALIDATION'] = before;
    }
    const report = JSON.parse(readFileSync(join(outdir, 'validation-report.json'), 'utf8'));
    const [{ pluginName, conclusion, violations }] = report.pluginReports;
    expect([pluginName, conclusion]).toEqual(['nearside', 'failure']);
    const blocked = violations.find((violation: { readonly ruleName: string }) => violation.ruleName === 's3/public-access-blocked');
    expect(blocked.severity).toBe('error');
    expect(blocked.violatingConstructs[0].constructPath).toBe('Prod/Data/Logs/Resource');
  });
});
