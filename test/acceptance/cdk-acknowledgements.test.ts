import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as S3 from 'aws-cdk-lib/aws-s3';
import type * as Core from 'aws-cdk-lib/core';
import { afterAll, describe, expect, it, vi } from 'vitest';
import assumeRoleScoped from '../../policies/iam/assume-role-scoped.js';
import noS3Everywhere from '../../policies/iam/no-s3-get-and-put-on-all-buckets.js';
import noServiceWildcard from '../../policies/iam/no-service-wildcard-action.js';
import passRoleScoped from '../../policies/iam/pass-role-scoped.js';
import requestsRequireTls from '../../policies/s3/requests-require-tls.js';
import { scan as scanOnDisk } from '../../src/api.js';
import { NearsideValidation } from '../../src/cdk.js';
import { loadTypeScript } from '../../src/cli/typescript.js';
import type { ScanResult } from '../../src/model/finding.js';
import { definePolicy, identityStatements } from '../../src/policy/index.js';
import type { Policy } from '../../src/policy/policy.js';
import type { ScanSettings } from '../../src/scan.js';
import { scanFiles } from '../../src/scan.js';
import { memoryFiles } from '../memory-files.js';

const policies = [requestsRequireTls, noServiceWildcard];

interface Made {
  readonly id: string;
  readonly path: string;
  readonly type: string;
  readonly properties?: object;
  readonly metadata?: object;
}

interface Stack {
  readonly resources: readonly Made[];
  /** By construct path. */
  readonly acknowledged?: Readonly<Record<string, readonly object[]>>;
  /** The `Metadata` of the template. */
  readonly metadata?: object;
}

function template({ resources, metadata }: Pick<Stack, 'resources' | 'metadata'>): string {
  const made = resources.map(({ id, path, type, properties = {}, metadata: own }) =>
    [id, { Type: type, Properties: properties, Metadata: { 'aws:cdk:path': path, ...own } }]);
  return JSON.stringify({ ...(metadata && { Metadata: metadata }), Resources: Object.fromEntries(made) }, undefined, 1);
}

/** `cdk.out` with one stack, `Site`, metadata in a file of their own or, as older versions have it, in the manifest. */
function assembly(stack: Stack, old = false): Readonly<Record<string, string>> {
  const ids = stack.resources.map(({ id, path }) => [`/${path}`, [{ type: 'aws:cdk:logicalId', data: id }]]);
  const metadata = { ...Object.fromEntries(ids), ...stack.acknowledged };
  const artifact = { type: 'aws:cloudformation:stack', displayName: 'Site', properties: { templateFile: 'Site.template.json' } };
  return {
    'cdk.out/manifest.json': JSON.stringify({ artifacts: { Site: { ...artifact, ...(old ? { metadata } : { additionalMetadataFile: 'Site.metadata.json' }) } } }),
    'cdk.out/Site.template.json': template(stack),
    ...(old ? {} : { 'cdk.out/Site.metadata.json': JSON.stringify(metadata) }),
  };
}

function scan(texts: Readonly<Record<string, string>>, settings: Partial<ScanSettings> = {}): Promise<ScanResult> {
  const selected = (settings.policies ?? policies).map((policy: Policy) => ({ policy, severity: policy.severity }));
  return scanFiles(memoryFiles(texts), { cdk: { typescript: loadTypeScript }, policies, selected, ...settings });
}

const active = ({ findings }: ScanResult): readonly string[] => findings.map(({ policy, resource }) => `${policy} ${resource.address}`).sort();
const excepted = ({ suppressed }: ScanResult): readonly string[] =>
  suppressed.map(({ policy, resource, suppression: { reason } }) => `${policy} ${resource.address}: ${reason ?? '-'}`).sort();
const said = ({ diagnostics }: ScanResult): readonly string[] =>
  diagnostics.filter(({ code }) => code.startsWith('suppression')).map(({ code, message, location }) =>
    `${code}${location ? ` ${location.file}:${location.startLine}` : ''} ${message}`);

const bucket = (name: string, metadata?: object): Made =>
  ({ id: `${name}1`, path: `Site/${name}/Resource`, type: 'AWS::S3::Bucket', ...(metadata && { metadata }) });
const acknowledgement = (data: object, trace?: readonly string[]): object => ({ type: 'aws:cdk:acknowledged-rules', data, ...(trace && { trace }) });

const TLS = 's3/requests-require-tls';

describe('CDK-3: what constructs acknowledge', () => {
  it.each([true, false])('is about the construct and what is in it, whatever its neighbours are (old: %s)', async (old) => {
    const acknowledged = { '/Site/Pages': [acknowledgement({ 'Annotation::AwsSolutions-S10': 'public pages' })] };
    const result = await scan(assembly({ resources: [bucket('Pages'), bucket('PagesToo'), bucket('Reports')], acknowledged }, old));
    expect(excepted(result)).toEqual([`${TLS} Pages1: public pages`]);
    expect(active(result)).toEqual([`${TLS} PagesToo1`, `${TLS} Reports1`]);
    expect(said(result)).toEqual([]);
  });

  it.each(['s3/requests-require-tls', 'nearside::s3/requests-require-tls', 'Annotation::s3/requests-require-tls', 'annotation::AwsSolutions-S10', 'AwsSolutions-S10'])(
    'is known by nearside\'s name and by those of others: %s', async (id) => {
      const result = await scan(assembly({ resources: [bucket('Pages')], acknowledged: { '/Site': [acknowledgement({ [id]: 'all public' })] } }));
      expect(excepted(result)).toEqual([`${TLS} Pages1: all public`]);
      expect(said(result)).toEqual([]);
    });

  it('reaches nested stacks, whose constructs are in the metadata of the stack around them', async () => {
    const nested = { resources: [{ id: 'Data1', path: 'Site/Inner/Data/Resource', type: 'AWS::S3::Bucket' }] };
    const inner: Made = {
      id: 'Inner1', path: 'Site/Inner.NestedStack/Inner.NestedStackResource', type: 'AWS::CloudFormation::Stack',
      properties: { TemplateURL: 'x' }, metadata: { 'aws:asset:path': 'Inner.nested.template.json', 'aws:asset:property': 'TemplateURL' },
    };
    const acknowledged = { '/Site/Inner': [acknowledgement({ 'Annotation::s3/requests-require-tls': 'for now' })] };
    const result = await scan({ ...assembly({ resources: [bucket('Pages'), inner], acknowledged }), 'cdk.out/Inner.nested.template.json': template(nested) });
    expect(excepted(result)).toEqual([`${TLS} Inner1/Data1: for now`]);
    expect(active(result)).toEqual([`${TLS} Pages1`]);
  });

  it('is told about, with the place of the call and the construct, when it is of no use or names nothing', async () => {
    const code = [
      'function accept(scope, reason, id) {',
      '  Validations.of(scope).acknowledge({ id, reason });',
      '}',
      'class Site extends Stack {',
      '  constructor() {',
      '    accept(pages, \'not any more\', \'iam/no-service-wildcard-action\');',
      '    Validations.of(pages).acknowledge({ id: \'s3/request-require-tls\', reason: \'misspelt\' });',
      '  }',
      '}',
    ].join('\n');
    const trace = (...frames: string[]): readonly string[] => ['    ...Validations.acknowledge in aws-cdk-lib...', ...frames.map((frame) => `    at ${frame}`)];
    const acknowledged = {
      '/Site': [{ type: 'aws:cdk:creationStack', data: ['new Site (/app/shop/lib/site.ts:4:1)'] }],
      '/Site/Pages': [
        acknowledgement({ 'Annotation::iam/no-service-wildcard-action': 'not any more' }, trace('accept (/app/shop/lib/site.ts:2:25)', 'new Site (/app/shop/lib/site.ts:6:5)')),
        acknowledgement({ 'Annotation::s3/request-require-tls': 'misspelt' }, trace('new Site (/app/shop/lib/site.ts:7:27)')),
        acknowledgement({ 'CloudFormation-Validate::W3045': 'of CDK itself', 'Annotation::@aws-cdk/aws-ec2:ipv4IgnoreEgressRule': 'a warning of CDK', 'Annotation::AwsSolutions-S1': 'not ours' }),
      ],
    };
    const result = await scan({ 'lib/site.ts': code, ...assembly({ resources: [bucket('Pages')], acknowledged }) });
    expect(active(result)).toEqual([`${TLS} Pages1`]);
    expect(said(result)).toEqual([
      'suppression-unused lib/site.ts:6 Nothing is found that the suppression of `iam/no-service-wildcard-action` at `Site/Pages` is about: it can go.',
      'suppression-unknown-policy lib/site.ts:7 No policy is called `s3/request-require-tls`: the suppression at `Site/Pages` does nothing; did you mean `s3/requests-require-tls`?',
    ]);
  });

  it('is placed at the construct where no version of CDK tells the call', async () => {
    const acknowledged = {
      '/Site/Pages/Resource': [{ type: 'aws:cdk:creationStack', data: ['new Site (/app/shop/lib/site.ts:2:1)'] }],
      '/Site/Pages': [acknowledgement({ 'annotation::AwsSolutions-S10': 'public pages' })],
    };
    const result = await scan({ 'lib/site.ts': '\nnew Bucket(this, "Pages");\n', ...assembly({ resources: [bucket('Pages')], acknowledged }) });
    expect(result.suppressed.map(({ suppression: { location } }) => `${location?.file}:${location?.startLine}`)).toEqual(['lib/site.ts:2']);
  });

  it('does not count without a reason where one is required, nor where the gate forbids exceptions', async () => {
    const texts = assembly({ resources: [bucket('Pages')], acknowledged: { '/Site/Pages': [acknowledgement({ 'Annotation::AwsSolutions-S10': '' })] } });
    expect(active(await scan(texts, { requireReasons: true }))).toEqual([`${TLS} Pages1`]);
    expect(active(await scan(texts, { inlineSuppressions: false }))).toEqual([`${TLS} Pages1`]);
    expect(active(await scan(texts))).toEqual([]);
  });

  it('is not said again by the copies that cdk-nag writes onto resources', async () => {
    const copy = { cdk_nag: { rules_to_suppress: [{ id: 'AwsSolutions-S10', reason: 'public pages' }] } };
    const policy: Made = { id: 'PagesPolicy1', path: 'Site/Pages/Policy/Resource', type: 'AWS::SNS::Topic', metadata: copy };
    const acknowledged = { '/Site/Pages': [acknowledgement({ 'Annotation::AwsSolutions-S10': 'public pages' })] };
    const gone = await scan(assembly({ resources: [{ ...bucket('Pages', copy), type: 'AWS::SNS::Topic' }, policy], acknowledged }));
    expect(said(gone)).toEqual(['suppression-unused Nothing is found that the suppression of `AwsSolutions-S10` at `Site/Pages` is about: it can go.']);
  });
});

describe('CDK-3: NagSuppressions', () => {
  const nag = (...rules: object[]): object => ({ cdk_nag: { rules_to_suppress: rules } });

  it('of a stack are about its template, not about the stacks nested in it unless those say so, too', async () => {
    const rules = nag({ id: 'AwsSolutions-S10', reason: 'behind a proxy' });
    const nested = { resources: [{ id: 'Data1', path: 'Site/Inner/Data/Resource', type: 'AWS::S3::Bucket' }] };
    const inner: Made = {
      id: 'Inner1', path: 'Site/Inner.NestedStack/Inner.NestedStackResource', type: 'AWS::CloudFormation::Stack',
      properties: { TemplateURL: 'x' }, metadata: { 'aws:asset:path': 'Inner.nested.template.json', 'aws:asset:property': 'TemplateURL' },
    };
    const outer = assembly({ resources: [bucket('Pages'), bucket('Reports'), inner], metadata: rules });
    const one = await scan({ ...outer, 'cdk.out/Inner.nested.template.json': template(nested) });
    expect([excepted(one), active(one)]).toEqual([[`${TLS} Pages1: behind a proxy`, `${TLS} Reports1: behind a proxy`], [`${TLS} Inner1/Data1`]]);
    const both = await scan({ ...outer, 'cdk.out/Inner.nested.template.json': template({ ...nested, metadata: rules }) });
    expect([excepted(both).length, active(both), said(both)]).toEqual([3, [], []]);
  });

  it('count in the templates alone, too', async () => {
    const text = template({ resources: [bucket('Pages')], metadata: nag({ id: 'AwsSolutions-S10', reason: 'behind a proxy' }) });
    expect(excepted(await scan({ 'Site.template.json': text }))).toEqual([`${TLS} Pages1: behind a proxy`]);
  });

  it('that were spread over the resources of a construct are one: used when one of them is, told about once when none is', async () => {
    const rule = { id: 'AwsSolutions-S10', reason: 'behind a proxy' };
    const topic = (name: string): Made => ({ ...bucket(name, nag(rule)), type: 'AWS::SNS::Topic' });
    expect(said(await scan(assembly({ resources: [topic('A'), topic('B'), bucket('Pages', nag(rule))] })))).toEqual([]);
    const unused = await scan(assembly({ resources: [topic('A'), topic('B')] }));
    expect(said(unused).map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual(['suppression-unused cdk.out/Site.template.json:11']);
  });

  it('have reasons in base64 where they are not plain ASCII', async () => {
    const encoded = nag({ id: 'AwsSolutions-S10', reason: Buffer.from('Größe zählt').toString('base64'), is_reason_encoded: true });
    expect(excepted(await scan(assembly({ resources: [bucket('Pages', encoded)] })))).toEqual([`${TLS} Pages1: Größe zählt`]);
  });
});

describe('CDK-3: granular acknowledgements', () => {
  interface Statement {
    readonly Action: unknown;
    readonly Resource: unknown;
  }
  const writer = (statements: readonly Statement[], metadata?: object): Made => ({
    id: 'Writer1',
    path: 'Site/Writer/DefaultPolicy/Resource',
    type: 'AWS::IAM::Policy',
    properties: { PolicyName: 'p', Users: ['u'], PolicyDocument: { Statement: statements.map((statement) => ({ Effect: 'Allow', ...statement })) } },
    ...(metadata && { metadata }),
  });
  const nag = (...appliesTo: unknown[]): object => ({ cdk_nag: { rules_to_suppress: [{ id: 'AwsSolutions-IAM5', reason: 'migration', applies_to: appliesTo }] } });
  const acknowledged = (id: string): Pick<Stack, 'acknowledged'> => ({ acknowledged: { '/Site/Writer': [acknowledgement({ [id]: 'migration' })] } });
  const found = async (stack: Stack): Promise<readonly string[]> =>
    (await scan(assembly(stack))).findings.map(({ message }) => /`(.*?)`/.exec(message)?.[1] ?? message);

  it.each([
    ['metadata', (): Pick<Stack, 'acknowledged'> => ({}), nag('Action::s3:*')],
    ['an acknowledgement', (): Pick<Stack, 'acknowledged'> => acknowledged('Annotation::AwsSolutions-IAM5[Action::s3:*]'), undefined],
    ['nearside\'s own name', (): Pick<Stack, 'acknowledged'> => acknowledged('Annotation::iam/no-service-wildcard-action[Action::s3:*]'), undefined],
  ])('are about the named action only, in %s: one that is added later is reported', async (_, beside, metadata) => {
    expect(await found({ resources: [writer([{ Action: ['s3:*'], Resource: '*' }], metadata)], ...beside() })).toEqual([]);
    expect(await found({ resources: [writer([{ Action: ['s3:*', 'sqs:*'], Resource: '*' }], metadata)], ...beside() })).toEqual(['sqs:*']);
    expect(await found({ resources: [writer([{ Action: 's3:*', Resource: '*' }, { Action: '*', Resource: '*' }], metadata)], ...beside() })).toEqual(['*']);
  });

  it('of a resource are not about actions, whatever they are allowed on', async () => {
    const result = await scan(assembly({ resources: [writer([{ Action: 's3:*', Resource: '*' }], nag('Resource::*'))] }));
    expect(active(result)).toEqual(['iam/no-service-wildcard-action Writer1']);
  });

  const ROLES = ['arn:aws:iam::111122223333:role/*', 'arn:aws:iam::444455556666:role/*'];
  it.each([
    ['roles that can be passed', passRoleScoped, [{ Action: 'iam:PassRole', Resource: ROLES }], 'Resource::arn:aws:iam::111122223333:role/*'],
    ['roles that can be assumed', assumeRoleScoped, [{ Action: 'sts:AssumeRole', Resource: ROLES }], 'Resource::arn:aws:iam::111122223333:role/*'],
    ['grants that write', noS3Everywhere, [{ Action: ['s3:Get*', 's3:Put*'], Resource: '*' }, { Action: 's3:*', Resource: '*' }], 'Action::s3:Put*'],
  ])('leave what else there is: %s', async (_, policy, statements, appliesTo) => {
    const result = await scan(assembly({ resources: [writer(statements, nag(appliesTo))] }), { policies: [policy] });
    expect([result.findings.length, result.suppressed.length]).toEqual([1, 1]);
  });

  describe('of values that CDK puts together', () => {
    const resourceWildcards = definePolicy({
      id: 'iam/test-wildcards',
      title: 'Resources are named',
      area: 'access',
      severity: 'low',
      resource: 'AWS::IAM::Policy',
      partialAliases: { 'cdk-nag': ['AwsSolutions-IAM5'] },
      check(policy, report) {
        for (const statement of identityStatements(policy)) for (const item of statement.resources) report(item, `${item} is wide.`);
      },
    });
    const objects = { 'Fn::Join': ['', [{ 'Fn::GetAtt': ['Pages1', 'Arn'] }, '/*']] };
    const roles = { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':iam::', { Ref: 'AWS::AccountId' }, ':role/*']] };
    const scanned = (resource: unknown, ...appliesTo: unknown[]): Promise<ScanResult> => {
      const stack = { resources: [bucket('Pages'), writer([{ Action: 's3:GetObject', Resource: resource }], nag(...appliesTo))] };
      return scan(assembly({ ...stack }), { policies: [resourceWildcards] });
    };

    it.each([
      ['a literal', 'arn:aws:s3:::x/*', 'Resource::arn:aws:s3:::x/*', 0],
      ['a literal that is longer', 'arn:aws:s3:::x/y/*', 'Resource::arn:aws:s3:::x/*', 1],
      ['an action of the same text', 's3:*', 'Action::s3:*', 1],
      ['a reference', objects, 'Resource::<Pages1.Arn>/*', 0],
      ['a reference to another', objects, 'Resource::<Reports1.Arn>/*', 1],
      ['what AWS supplies', roles, 'Resource::arn:<AWS::Partition>:iam::<AWS::AccountId>:role/*', 0],
      ['a pattern', objects, { regex: '/^Resource::<Pag.*\\.Arn>\\/\\*$/g' }, 0],
      ['a pattern with flags', objects, { regex: '/^resource::<pag/i' }, 0],
      ['a pattern for others', objects, { regex: '/^Resource::<Rep.*$/g' }, 1],
    ])('%s', async (_, resource, appliesTo, expected) => {
      expect((await scanned(resource, appliesTo)).findings.length).toBe(expected);
    });

    it.each([
      ['a value that is known after deployment', { 'Fn::ImportValue': 'elsewhere' }, 'Resource::<elsewhere>'],
      ['a pattern that only backtracking could match', objects, { regex: '/^(?=Resource)(a+)+\\1$/' }],
      ['something that is neither text nor pattern', objects, { pattern: 'x' }],
    ])('do not count where that cannot be told, and say so: %s', async (_, resource, appliesTo) => {
      const result = await scanned(resource, appliesTo);
      expect(result.findings.length).toBe(1);
      expect(said(result).map((text) => text.replace(/^(\S+) \S+/, '$1'))).toEqual([
        'suppression-undecided Whether the suppression of `AwsSolutions-IAM5` is about what `iam/test-wildcards` finds in Writer1 cannot be told: it does not count there.',
      ]);
    });

    it('cost no more than they should, whatever the pattern', async () => {
      const result = await scanned(`arn:${'a'.repeat(5000)}/*`, { regex: '/^Resource::arn:(a+)+(a+)+!$/' });
      expect(result.findings.length).toBe(1);
    });
  });
});

describe('comments in the code of a CDK app', () => {
  const made = (name: string, line: number): readonly [string, readonly object[]] =>
    [`/Site/${name}/Resource`, [{ type: 'aws:cdk:creationStack', data: ['...new Bucket2 in aws-cdk-lib...', `new Site (/app/shop/lib/site.ts:${line}:5)`] }]];
  const stack = (...lines: (readonly [string, number])[]): Stack =>
    ({ resources: lines.map(([name]) => bucket(name)), acknowledged: Object.fromEntries(lines.map(([name, line]) => made(name, line))) });
  const code = (above: string, behind = ''): string => `class Site extends Stack {
  constructor(scope, id) {
    super(scope, id);
    ${above}
    new s3.Bucket(this, 'Pages', {${behind}
      enforceSSL: false,
    });
    new s3.Bucket(this, 'Reports', {
      enforceSSL: false,
    });
  }
}
`;
  const scanCode = (text: string, settings: Partial<ScanSettings> = {}): Promise<ScanResult> =>
    scan({ 'lib/site.ts': text, ...assembly(stack(['Pages', 5], ['Reports', 8])) }, settings);

  it.each([
    ['above a construct', code('// nearside-disable-next-line s3/requests-require-tls -- public pages')],
    ['with a colon', code('// nearside-disable-next-line s3/requests-require-tls: public pages')],
    ['in another tool\'s words', code('// checkov:skip=CKV_AWS_379:public pages')],
    ['behind code', code('', ' /* nearside-disable-next-line s3/requests-require-tls -- public pages */')],
  ])('cover what is made there: %s', async (_, text) => {
    const result = await scanCode(text);
    expect(excepted(result)).toEqual([`${TLS} Pages1: public pages`]);
    expect(active(result)).toEqual([`${TLS} Reports1`]);
    expect(said(result)).toEqual([]);
  });

  it('cover a property, where the finding is placed there', async () => {
    const text = code('').replace('      enforceSSL', '      // nearside-disable-next-line s3/versioned -- rebuilt every night\n      versioned: false,\n      enforceSSL');
    const versioned = definePolicy({
      id: 's3/versioned', title: 'Versions are kept', area: 'data-protection', severity: 'low', resource: 'AWS::S3::Bucket',
      check(resource, report) {
        report(resource.get('VersioningConfiguration').get('Status'), 'Versions are not kept.');
      },
    });
    const suspended = { VersioningConfiguration: { Status: 'Suspended' } };
    const { resources, acknowledged } = stack(['Pages', 5], ['Reports', 10]);
    const texts = { 'lib/site.ts': text, ...assembly({ resources: resources.map((each) => ({ ...each, properties: suspended })), ...(acknowledged && { acknowledged }) }) };
    const result = await scan(texts, { policies: [versioned] });
    expect(result.suppressed.map(({ location, suppression }) => [location.startLine, suppression.location?.startLine])).toEqual([[7, 6]]);
    expect(active(result)).toEqual(['s3/versioned Reports1']);
  });

  it('cover what a construct of one\'s own makes in another file, and nothing of another call of it', async () => {
    const library = 'export class Secure extends Construct {\n  constructor(scope, id) {\n    super(scope, id);\n    new s3.Bucket(this, "Bucket");\n  }\n}\n';
    const text = code('// nearside-disable-next-line s3/requests-require-tls -- public pages').replaceAll('new s3.Bucket', 'new Secure').replaceAll('enforceSSL: false', 'tier: 1');
    const trace = (line: number): readonly object[] =>
      [{ type: 'aws:cdk:creationStack', data: ['new Secure (/app/shop/lib/secure.ts:4:5)', `new Site (/app/shop/lib/site.ts:${line}:5)`] }];
    const resources = ['Pages', 'Reports'].map((name): Made => ({ id: `${name}1`, path: `Site/${name}/Bucket/Resource`, type: 'AWS::S3::Bucket' }));
    const acknowledged = { '/Site/Pages/Bucket/Resource': trace(5), '/Site/Reports/Bucket/Resource': trace(8) };
    const result = await scan({ 'lib/secure.ts': library, 'lib/site.ts': text, ...assembly({ resources, acknowledged }) });
    expect(result.findings.map(({ location, resource }) => `${resource.address} ${location.file}`)).toEqual(['Reports1 lib/secure.ts']);
    expect(excepted(result)).toEqual([`${TLS} Pages1: public pages`]);
  });

  it('are told about when they are of no use or misspelt, in files where something is found', async () => {
    const text = code('// nearside-disable-next-line iam/no-service-wildcard-action -- old').replace('    new s3.Bucket(this, \'Reports\'', '    // nearside-disable-next-line s3/request-require-tls -- typo\n$&');
    expect(said(await scan({ 'lib/site.ts': text, ...assembly(stack(['Pages', 5], ['Reports', 9])) }))).toEqual([
      'suppression-unused lib/site.ts:4 Nothing is found that the suppression of `iam/no-service-wildcard-action` is about: it can go.',
      'suppression-unknown-policy lib/site.ts:8 No policy is called `s3/request-require-tls`: the suppression does nothing; did you mean `s3/requests-require-tls`?',
    ]);
  });

  it('do not count in compiled files, nor where the gate forbids exceptions', async () => {
    const text = code('// nearside-disable-next-line s3/requests-require-tls -- public pages');
    expect(active(await scanCode(text, { inlineSuppressions: false }))).toEqual([`${TLS} Pages1`, `${TLS} Reports1`]);
    expect(active(await scanCode(`${text}//# sourceMappingURL=site.js.map\n`))).toEqual([`${TLS} Pages1`, `${TLS} Reports1`]);
  });

  it('of Python count, too', async () => {
    const text = 'class Site(Stack):\n    def __init__(self):\n        # nearside-disable-next-line s3/requests-require-tls -- public pages\n        s3.Bucket(self, "Pages",\n            enforce_ssl=False)\n';
    const acknowledged = { '/Site/Pages/Resource': [{ type: 'aws:cdk:creationStack', data: ['__init__ (/app/shop/lib/site.py:4:9)'] }] };
    const result = await scan({ 'lib/site.py': text, ...assembly({ resources: [bucket('Pages')], acknowledged }) });
    expect(excepted(result)).toEqual([`${TLS} Pages1: public pages`]);
  });
});

const installed = existsSync('node_modules/aws-cdk-lib/package.json');

describe.skipIf(!installed)('what a CDK app acknowledges, in CDK itself (skipped where aws-cdk-lib is not installed)', () => {
  const load = createRequire(import.meta.url);
  const loadCore: (name: 'aws-cdk-lib/core') => typeof Core = load;
  const loadS3: (name: 'aws-cdk-lib/aws-s3') => typeof S3 = load;
  const folders: string[] = [];
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

  it('is excepted by a scan of what it synthesizes and by the plugin alike, on one of two equal buckets', async () => {
    const { App, Stack, Stage, Validations } = loadCore('aws-cdk-lib/core');
    const { Bucket } = loadS3('aws-cdk-lib/aws-s3');
    const outdir = mkdtempSync(join(tmpdir(), 'nearside-acknowledged-'));
    folders.push(outdir);
    const app = new App({ outdir });
    const stack = new Stack(new Stage(app, 'Prod'), 'Data');
    const [pages] = [new Bucket(stack, 'Pages'), new Bucket(stack, 'Reports')];
    Validations.of(pages).acknowledge({ id: TLS, reason: 'public pages' }, { id: 'nearside::s3/public-access-blocked', reason: 'public pages' });
    Validations.of(app).addPlugins(new NearsideValidation({ pack: 'strict', config: { failOn: 'none' } }));
    const quiet = vi.spyOn(console, 'error').mockReturnValue();
    app.synth();
    quiet.mockRestore();
    const report = JSON.parse(readFileSync(join(outdir, 'validation-report.json'), 'utf8'));
    const told: readonly { readonly ruleName: string; readonly violatingConstructs: readonly { readonly constructPath: string }[] }[] =
      report.pluginReports.find(({ pluginName }: { readonly pluginName: string }) => pluginName === 'nearside').violations;
    const unmet = told.filter(({ ruleName }) => ruleName === TLS).flatMap(({ violatingConstructs }) => violatingConstructs);
    expect(unmet.map(({ constructPath }) => constructPath)).toEqual(['Prod/Data/Reports/Resource']);

    const result = await scanOnDisk({ paths: ['.'], cwd: outdir, pack: 'strict' });
    expect(result.suppressed.map(({ policy, constructPath, suppression: { reason } }) => `${policy} ${constructPath}: ${reason}`)).toEqual([
      `${TLS} Prod/Data/Pages/Resource: public pages`,
    ]);
    expect(result.findings.map(({ policy, constructPath }) => `${policy} ${constructPath}`)).toContain(`${TLS} Prod/Data/Reports/Resource`);
  });
});
