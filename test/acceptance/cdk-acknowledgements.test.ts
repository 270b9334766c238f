import { describe, expect, it } from 'vitest';
import noServiceWildcard from '../../policies/iam/no-service-wildcard-action.js';
import requestsRequireTls from '../../policies/s3/requests-require-tls.js';
import { loadTypeScript } from '../../src/cli/typescript.js';
import type { ScanResult } from '../../src/model/finding.js';
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
