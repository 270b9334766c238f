import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { scan } from '../../src/api.js';
import type { ScanResult } from '../../src/model/finding.js';

/** The sample's CDK apps are the CloudFormation sample's system: ids of constructs are the template's logical ids. */

const VERSIONS = ['careless', 'careful'] as const;
type Version = (typeof VERSIONS)[number];

const STACK = 'PatientRecords';

const scanSample = (language: 'cloudformation' | 'cdk', version: Version, pack: string): Promise<ScanResult> =>
  scan({ paths: [language === 'cdk' ? `samples/cdk/${version}/cdk.out` : `samples/cloudformation/${version}`], pack, config: {} });

/** `PatientRecords/Documents/Policy/Resource` is `DocumentsPolicy`: `Resource` and `Default` are the constructs' own names for what they are about. */
function nameOf(constructPath: string): string {
  return constructPath.split('/').slice(1).filter((id) => id !== 'Resource' && id !== 'Default').join('');
}

const found = ({ findings }: ScanResult): readonly string[] =>
  [...new Set(findings.map(({ policy, resource, constructPath }) => `${policy} ${constructPath === undefined ? resource.address : nameOf(constructPath)}`))].sort();

/** What the constructs of CDK do better than CloudFormation's defaults, and why. */
const BETTER_DEFAULTS = [
  'cloudtrail/log-file-validation Trail', // `enableFileValidation` is true unless set
  'cloudtrail/logging-enabled Trail', // a `Trail` always logs: it has no property to switch it off
  'cloudtrail/multi-region Trail', // `isMultiRegionTrail` is true unless set
  'cloudtrail/trail-exists account', // which makes it the trail that the account needs
];

/** What else only the template, or only the app, has with the packs beyond the default one, and why. */
const ONLY_IN_TEMPLATE = [
  'kms/key-retained-on-delete RecordsKey', // CDK retains keys
  'rds/instance-encrypted-with-customer-key Database', // the app is synthesized for one environment: the other is no choice any more
  'rds/tags-copied-to-snapshots Database', // `copyTagsToSnapshot` is true unless set
  's3/bucket-has-policy TrailBucket', // `Trail` makes one
  'vpc/sg-egress-explicit DatabaseSecurityGroup', // CDK writes AWS's default out
  'vpc/sg-rules-have-description AppSecurityGroup', // CDK describes rules that are not described
  'vpc/subnet-no-auto-public-ip SubnetA', // `Vpc` makes the subnets, and names them
];

const ONLY_IN_APP = [
  'cloudtrail/trail-bucket-policy-names-source Trail', // the policy that `Trail` makes names no source
  'rds/not-in-public-subnet DatabaseSubnets', // the template has no routes
  'vpc/route-no-default-to-internet-gateway VpcPublicSubnet1DefaultRoute',
  'vpc/route-no-default-to-internet-gateway VpcPublicSubnet2DefaultRoute',
  'vpc/sg-egress-names-protocol DatabaseSecurityGroup', // see above
  'vpc/sg-egress-not-all-traffic-to-world DatabaseSecurityGroup',
  'vpc/sg-egress-not-open-to-world DatabaseSecurityGroup',
  'vpc/subnet-no-auto-public-ip VpcPublicSubnet1Subnet', // see above
  'vpc/subnet-no-auto-public-ip VpcPublicSubnet2Subnet',
];

describe('the careless CDK sample', () => {
  it.each(['default', 'strict', 'all'])('violates with pack %s what the template violates, but for better defaults', async (pack) => {
    const template = found(await scanSample('cloudformation', 'careless', pack));
    const app = found(await scanSample('cdk', 'careless', pack));
    expect(template.length).toBeGreaterThan(30);
    expect(template).toEqual(expect.arrayContaining(BETTER_DEFAULTS));
    const [notInApp, notInTemplate] = [new Set([...BETTER_DEFAULTS, ...ONLY_IN_TEMPLATE]), new Set(ONLY_IN_APP)];
    expect(app.filter((finding) => !notInTemplate.has(finding))).toEqual(template.filter((finding) => !notInApp.has(finding)));
    if (pack !== 'all') return;
    expect(template).toEqual(expect.arrayContaining(ONLY_IN_TEMPLATE));
    expect(app).toEqual(expect.arrayContaining(ONLY_IN_APP));
  });

  it('is read whole, and its findings are on lines of the app', async () => {
    const { diagnostics, findings } = await scanSample('cdk', 'careless', 'default');
    // How old its files are is a matter of the checkout.
    expect(diagnostics.filter(({ code }) => code !== 'assembly-stale')).toEqual([]);
    const ofConstructs = findings.filter(({ constructPath }) => constructPath !== undefined);
    expect(ofConstructs.filter(({ location }) => !/^samples\/cdk\/careless\/(?:bin|lib)\/[a-z-]+\.ts$/.test(location.file))).toEqual([]);
    // The environment that the app is given decides, not the stack that passes it on.
    const database = findings.find(({ policy }) => policy === 'rds/instance-encrypted');
    expect(database?.location).toMatchObject({ file: 'samples/cdk/careless/bin/app.ts', startLine: 8 });
    const password = findings.find(({ policy }) => policy === 'redshift/master-password-not-in-template');
    expect(password?.location.file).toMatch(/\/(?:settings|data)\.ts$/);
  });
});

describe('the careful CDK sample', () => {
  // The pack `all` has advice that contradicts itself, or that nobody follows everywhere.
  it.each(['default', 'strict'])('passes pack %s', async (pack) => {
    const { findings, suppressed, coverage } = await scanSample('cdk', 'careful', pack);
    expect(findings.map(({ policy, resource }) => `${policy} ${resource.address}`)).toEqual([]);
    expect(suppressed).toEqual([]);
    expect(coverage.complete).toBe(true);
    expect(coverage.resources).toBeGreaterThan(50);
  });
});

describe('what is committed of an app', () => {
  it.each(VERSIONS)('names no folder of a machine (%s)', (version) => {
    const paths = readFileSync(`samples/cdk/${version}/cdk.out/${STACK}.metadata.json`, 'utf8').match(/\((?:\/|file:)[^)]*\)/g) ?? [];
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !path.startsWith(`(/app/samples/cdk/${version}/`))).toEqual([]);
  });
});

const require = createRequire(import.meta.url);
const hasCdk = existsSync('node_modules/aws-cdk-lib/package.json');

/** Runs an app as `cdk synth` does, but for its command: nothing is looked for in a registry. Gives the template. */
function synthesize(version: Version, output: string): unknown {
  const folder = resolve('samples/cdk', version);
  const { context }: { readonly context: object } = JSON.parse(readFileSync(join(folder, 'cdk.json'), 'utf8'));
  const metadata = { 'aws:cdk:enable-path-metadata': true, 'aws:cdk:disable-version-reporting': true };
  const run = spawnSync(process.execPath, [join(dirname(require.resolve('jiti/package.json')), 'lib/jiti-cli.mjs'), 'bin/app.ts'], {
    cwd: folder,
    env: { ...process.env, CDK_OUTDIR: output, CDK_CONTEXT_JSON: JSON.stringify({ ...context, ...metadata }), CDK_VALIDATION: 'false' },
    encoding: 'utf8',
  });
  expect(run.stderr).not.toMatch(/Error/);
  return JSON.parse(readFileSync(join(output, `${STACK}.template.json`), 'utf8'));
}

describe.skipIf(!hasCdk)('synthesized anew (skipped where aws-cdk-lib is not installed)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nearside-samples-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(VERSIONS)('the app makes the committed template (%s)', (version) => {
    const committed: unknown = JSON.parse(readFileSync(`samples/cdk/${version}/cdk.out/${STACK}.template.json`, 'utf8'));
    expect(synthesize(version, join(folder, version))).toEqual(committed);
  });
});
