import { describe, expect, it } from 'vitest';
import { loadTypeScript } from '../../src/cli/typescript.js';
import type { Policy } from '../../src/policy/policy.js';
import { scanTexts } from '../scan-texts.js';
import type { Made } from './cdk-made.js';
import { assembly, db } from './cdk-made.js';
import instanceEncrypted from '../../policies/rds/instance-encrypted.js';
import runtimeSupported from '../../policies/lambda/runtime-supported.js';

const cdk = { typescript: loadTypeScript };

const STACK = `import * as rds from 'aws-cdk-lib/aws-rds';
export class Site extends Stack {
  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id, props);
    new rds.DatabaseInstance(this, 'Db', {
      engine,
      ⟪storageEncrypted: false⟫,
    });
  }
}
`;
const TRACE = ['...new DatabaseInstance2 in aws-cdk-lib...', 'new Site (/app/shop/lib/db.ts:5:5)', '<anonymous> (/app/shop/bin/app.ts:2:1)', '...node internals...'];

const places = async (texts: Readonly<Record<string, string>>, policies: readonly Policy[] = [instanceEncrypted]): Promise<object> => {
  const { findings, marks, diagnostics } = await scanTexts(texts, policies, { cdk });
  return {
    at: findings.map(({ location: { file, startLine, startColumn, endColumn } }) => `${file}:${startLine}:${startColumn}-${endColumn}`),
    marks,
    said: diagnostics.filter(({ severity }) => severity !== 'info').map(({ message }) => message),
  };
};

describe('CDK-1: the line of the user\'s code', () => {
  it.each([true, false])('is that of the property, whatever the version (old: %s), and wherever the app was synthesized', async (old) => {
    const { findings, marks } = await scanTexts({ 'lib/db.ts': STACK, 'bin/app.ts': 'x', ...assembly([db(TRACE)], old) }, [instanceEncrypted], { cdk });
    expect(marks).toEqual(['lib/db.ts:7:7-30']);
    expect(findings.map(({ location, constructPath, resource: { unit }, related }) => {
      return { location, constructPath, unit, first: related[0]?.location.file };
    })).toEqual([{
      location: { file: 'lib/db.ts', startLine: 7, startColumn: 7, endLine: 7, endColumn: 30 },
      constructPath: 'Site/Db/Resource',
      unit: 'Site',
      first: 'cdk.out/Site.template.json',
    }]);
  });

  it('is that of the call when the property is not written', async () => {
    const code = STACK.replace('⟪storageEncrypted: false⟫,', '').replace('new rds', '⟪new rds').replace('{\n      engine', '{⟫\n      engine');
    expect(await places({ 'lib/db.ts': code, ...assembly([db(TRACE, {})]) })).toMatchObject({ at: ['lib/db.ts:5:5-43'], marks: ['lib/db.ts:5:5-43'] });
  });

  it.each([
    ['a constant that is spread', 'const DEFAULTS = { ⟪storageEncrypted: false⟫ };\n', '...DEFAULTS,', 'lib/db.ts:1:20-43'],
    ['a constant of another file', 'import { DEFAULTS } from \'./defaults.js\';\n', '...DEFAULTS,', 'lib/defaults.ts:1:27-50'],
  ])('is where the value was written: %s', async (_, head, props, expected) => {
    const code = head + STACK.replace('⟪storageEncrypted: false⟫,', props);
    const trace = ['new Site (/app/shop/lib/db.ts:6:5)'];
    const texts = { 'lib/db.ts': code, 'lib/defaults.ts': 'export const DEFAULTS = { storageEncrypted: false };', ...assembly([db(trace)]) };
    expect(await places(texts)).toMatchObject({ at: [expected] });
  });

  it('is where the caller wrote what the stack only passes on', async () => {
    const code = STACK.replace('⟪storageEncrypted: false⟫', 'storageEncrypted: props.secure ?? true');
    const texts = { 'lib/db.ts': code, 'bin/app.ts': '\nnew Site(app, \'Site\', { ⟪secure: false⟫ });', ...assembly([db(TRACE)]) };
    expect(await places(texts)).toMatchObject({ at: ['bin/app.ts:2:25-38'], marks: ['bin/app.ts:2:25-38'] });
  });

  it('goes through the source map of compiled code', async () => {
    // One segment: line 1 of the compiled file is line 5, column 5 of the source.
    const map = JSON.stringify({ version: 3, sources: ['../lib/db.ts'], mappings: 'AAII' });
    const texts = { 'lib/db.ts': STACK, 'dist/db.js': 'new DatabaseInstance(this, "Db", {});', 'dist/db.js.map': map, ...assembly([db(['new Site (/app/shop/dist/db.js:1:1)'])]) };
    expect(await places(texts)).toMatchObject({ at: ['lib/db.ts:7:7-30'], said: [] });
  });

  it('says once that a source map cannot be read, and shows the compiled file', async () => {
    const texts = { 'dist/db.js': 'new DatabaseInstance(this, "Db", { storageEncrypted: false });', 'dist/db.js.map': '{', ...assembly([db(['new Site (/app/shop/dist/db.js:1:1)'])]) };
    expect(await places(texts)).toEqual({
      at: ['dist/db.js:1:36-59'], marks: [], said: ['The source map of `dist/db.js` cannot be read: findings are shown in the compiled file.'],
    });
  });

  it('is found by the construct\'s id when there are no traces', async () => {
    const texts = { 'cdk.json': '{"app":"npx tsx bin/app.ts"}', 'bin/app.ts': 'import { Site } from \'../lib/db\';\nnew Site(app, \'Site\');', 'lib/db.ts': STACK };
    expect(await places({ ...texts, ...assembly([db(undefined)]) })).toMatchObject({ at: ['lib/db.ts:7:7-30'] });
  });

  it('is the template\'s when nothing is known of the code, or the compiler is not there', async () => {
    const template = 'cdk.out/Site.template.json:6:25-30';
    expect(await places(assembly([db(TRACE)]))).toMatchObject({ at: [template] });
    const { findings } = await scanTexts({ 'lib/db.ts': STACK, ...assembly([db(TRACE)]) }, [instanceEncrypted]);
    expect(findings.map(({ location }) => [location.file, location.startLine])).toEqual([['lib/db.ts', 5]]);
  });

  it('is where a property was assigned after the construct was made', async () => {
    const texts = assembly([db(TRACE)]);
    const metadata = JSON.parse(texts['cdk.out/Site.metadata.json'] ?? '');
    metadata['/Site/Db/Resource'].push({ type: 'aws:cdk:propertyAssignment', data: { propertyName: 'StorageEncrypted', stackTrace: ['visit (/app/shop/lib/aspect.ts:1:6)'] } });
    const code = { 'lib/db.ts': STACK, 'lib/aspect.ts': '⟪node.storageEncrypted = false⟫;' };
    expect(await places({ ...texts, ...code, 'cdk.out/Site.metadata.json': JSON.stringify(metadata) })).toMatchObject({ at: ['lib/aspect.ts:1:1-30'] });
  });

  it('is where the parameter was made that decides the value, at its default', async () => {
    const code = `${STACK.replace(/[⟪⟫]/g, '').replace('false', 'encrypted.valueAsString')}\nnew CfnParameter(this, 'Encrypted', { ⟪default: 'false'⟫ });`;
    const texts = assembly([db(TRACE, { StorageEncrypted: { Ref: 'Encrypted' } })]);
    const metadata = JSON.parse(texts['cdk.out/Site.metadata.json'] ?? '');
    const trace = [{ type: 'aws:cdk:logicalId', data: 'Encrypted' }, { type: 'aws:cdk:creationStack', data: ['new Site (/app/shop/lib/db.ts:12:1)'] }];
    const template = JSON.parse(texts['cdk.out/Site.template.json'] ?? '');
    template.Parameters = { Encrypted: { Type: 'String', Default: 'false', AllowedValues: ['true', 'false'] } };
    expect(await places({
      ...texts,
      'lib/db.ts': code,
      'cdk.out/Site.metadata.json': JSON.stringify({ ...metadata, '/Site/Encrypted': trace }),
      'cdk.out/Site.template.json': JSON.stringify(template, undefined, 1),
    })).toMatchObject({ at: ['lib/db.ts:12:39-55'], marks: ['lib/db.ts:12:39-55'] });
  });

  it('never reads the files of libraries, nor anything outside of the project', async () => {
    const trace = ['new Site (/app/shop/node_modules/x/index.js:1:1)', 'x (/etc/passwd.ts:1:1)'];
    expect(await places({ 'node_modules/x/index.js': 'x', 'lib/db.ts': STACK, ...assembly([db(trace)]) })).toMatchObject({ at: ['cdk.out/Site.template.json:6:25-30'] });
  });
});

describe('CDK-2: constructs of the framework', () => {
  const handler = (id: string, path: string, trace: readonly string[], inTree?: string): Made =>
    ({ id, path, type: 'AWS::Lambda::Function', properties: { Runtime: 'nodejs12.x', PackageType: 'Zip' }, trace, ...(inTree && { inTree }) });
  const PROVIDER = 'Custom::S3AutoDeleteObjectsCustomResourceProvider';
  const made = assembly([
    handler('Own', 'Site/Own/Resource', ['new Site (/app/shop/lib/db.ts:5:5)']),
    handler('Imitation', 'Site/AWS679f53fac002430cb0da5b7982bd2287/Resource', ['new Site (/app/shop/lib/db.ts:6:5)']),
    handler('Theirs', `Site/${PROVIDER}/Handler`, ['new Site (/app/shop/lib/db.ts:7:5)']),
  ]);
  const tree = JSON.stringify({ tree: { path: 'App', children: { a: { path: `Site/${PROVIDER}`, constructInfo: { fqn: 'aws-cdk-lib.CustomResourceProviderBase' } } } } });
  const texts = { ...made, 'cdk.out/tree.json': tree };

  it('are left out, by what they are and not what they are called, and one line says so', async () => {
    const { findings, diagnostics } = await scanTexts(texts, [runtimeSupported], { cdk });
    expect(findings.map(({ resource }) => resource.address).sort()).toEqual(['Imitation', 'Own']);
    expect(diagnostics).toEqual([{
      severity: 'info',
      code: 'framework-findings-withheld',
      message: '1 resource made by CDK for its own purposes, 1 finding in them withheld: --include-framework shows them.',
    }]);
  });

  it('are shown where the user\'s code set what is wrong', async () => {
    const metadata = JSON.parse(made['cdk.out/Site.metadata.json'] ?? '') as Record<string, object[]>;
    const assigned = { propertyName: 'Runtime', stackTrace: ['visit (/app/shop/lib/db.ts:6:5)'] };
    metadata[`/Site/${PROVIDER}/Handler`]?.push({ type: 'aws:cdk:propertyAssignment', data: assigned });
    const { findings, diagnostics } = await scanTexts({ ...texts, 'lib/db.ts': STACK, 'cdk.out/Site.metadata.json': JSON.stringify(metadata) }, [runtimeSupported], { cdk });
    expect(findings.filter(({ resource }) => resource.address === 'Theirs').map(({ location: { file, startLine } }) => `${file}:${startLine}`)).toEqual(['lib/db.ts:6']);
    expect(diagnostics.map(({ code }) => code)).not.toContain('framework-findings-withheld');
  });

  it('are told by what uses them when they are made for a size of memory', async () => {
    const id = 'Custom::CDKBucketDeployment8693BB64968944B69AAFB0CC9EB8756C512MiB';
    const deployment = { id: 'Files', path: 'Site/Files/Resource', type: 'Custom::CDKBucketDeployment', inTree: 'x' };
    const sized = assembly([handler('Copies', `Site/${id}/Resource`, ['new Site (/app/shop/lib/db.ts:5:5)']), deployment]);
    const uses = JSON.stringify({ tree: { path: 'App', children: { a: { path: 'Site/Files', constructInfo: { fqn: 'aws-cdk-lib.aws_s3_deployment.BucketDeployment' } } } } });
    const found = async (tree: string): Promise<number> => (await scanTexts({ ...sized, 'cdk.out/tree.json': tree }, [runtimeSupported], { cdk })).findings.length;
    expect(await found(uses)).toBe(0);
    expect(await found('{"tree": {"path": "App"}}')).toBe(1);
  });

  it('are shown when asked for', async () => {
    const { findings } = await scanTexts(texts, [runtimeSupported], { cdk, includeFramework: true });
    expect(findings.map(({ resource }) => resource.address).sort()).toEqual(['Imitation', 'Own', 'Theirs']);
  });
});

