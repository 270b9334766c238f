import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/cli/disk.js';
import { watchDisk } from '../../src/cli/file-system.js';
import { readEstate } from '../../src/estate.js';
import { Graph } from '../../src/policy/graph.js';
import { memoryFiles } from '../memory-files.js';

const stack = (file: string, displayName: string, environment = 'aws://111122223333/eu-west-1'): object =>
  ({ type: 'aws:cloudformation:stack', environment, displayName, properties: { templateFile: file } });
const stage = (directoryName: string): object => ({ type: 'cdk:cloud-assembly', properties: { directoryName } });
const manifest = (artifacts: object): string => JSON.stringify({ version: '36.0.0', artifacts });
const template = (resources: object, outputs: object = {}): string => JSON.stringify({ Resources: resources, Outputs: outputs });
const output = (value: object, name: string): object => ({ Value: value, Export: { Name: name } });

/** Net and the stage Prod with Data and App: App uses what Data and Net export, Data nests a stack, Old is left over. */
const PROJECT = {
  'cdk.json': '{"app":"npx tsx bin/app.ts"}',
  'cdk.out/manifest.json': manifest({ Net: stack('Net.template.json', 'Net'), 'assembly-Prod': stage('assembly-Prod') }),
  'cdk.out/Net.template.json': template({ Group: { Type: 'AWS::EC2::SecurityGroup' } }, { Out: output({ 'Fn::GetAtt': ['Group', 'GroupId'] }, 'Net:Group') }),
  'cdk.out/Old.template.json': template({ Stale: { Type: 'AWS::S3::Bucket' } }),
  'cdk.out/assembly-Prod/manifest.json': manifest({ ProdApp: stack('App.template.json', 'Prod/App'), ProdData: stack('Data.template.json', 'Prod/Data') }),
  'cdk.out/assembly-Prod/App.template.json': template({
    Topic: { Type: 'AWS::SNS::Topic', Properties: { KmsMasterKeyId: { 'Fn::ImportValue': 'Prod-Data:Key' } } },
    Instance: { Type: 'AWS::EC2::Instance', Properties: { SecurityGroupIds: [{ 'Fn::ImportValue': 'Net:Group' }] } },
  }),
  'cdk.out/assembly-Prod/Data.template.json': template(
    {
      Key: { Type: 'AWS::KMS::Key' },
      Child: {
        Type: 'AWS::CloudFormation::Stack',
        Properties: { TemplateURL: { 'Fn::Join': ['', ['https://s3.', { Ref: 'AWS::URLSuffix' }, '/x.json']] }, Parameters: { KeyArn: { Ref: 'Key' } } },
        Metadata: { 'aws:asset:path': 'Child.nested.template.json', 'aws:asset:property': 'TemplateURL' },
      },
    },
    { Out: output({ 'Fn::GetAtt': ['Key', 'Arn'] }, 'Prod-Data:Key') },
  ),
  'cdk.out/assembly-Prod/Child.nested.template.json': JSON.stringify({
    Parameters: { KeyArn: { Type: 'String' } },
    Resources: { Queue: { Type: 'AWS::SQS::Queue', Properties: { KmsMasterKeyId: { Ref: 'KeyArn' } } } },
  }),
};

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function onDisk(texts: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'nearside-cdk-'));
  folders.push(root);
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

describe('CDK-4: stages, references, nested stacks, stale files', () => {
  it('reads what the manifests list: one unit a stack, named by its path, nested addresses inside', async () => {
    const { units, resources } = await readEstate(memoryFiles(PROJECT), {});
    expect(units).toEqual([
      { id: 'Net', kind: 'cdk', path: 'cdk.out/Net.template.json' },
      { id: 'Prod/App', kind: 'cdk', path: 'cdk.out/assembly-Prod/App.template.json' },
      { id: 'Prod/Data', kind: 'cdk', path: 'cdk.out/assembly-Prod/Data.template.json' },
    ]);
    expect(resources.map(({ unit, address }) => `${unit.id}: ${address}`)).toEqual([
      'Net: Group', 'Prod/App: Topic', 'Prod/App: Instance', 'Prod/Data: Key', 'Prod/Data: Child', 'Prod/Data: Child/Queue',
    ]);
  });

  it('joins stacks over their exports and nested stacks over their parameters', async () => {
    const { resources } = await readEstate(memoryFiles(PROJECT), {});
    const graph = new Graph(resources);
    const edges = resources.flatMap((resource) => graph.edgesFrom(resource).map(({ from, to, property }) => `${from.id} ${property} -> ${to.id}`));
    expect(edges).toEqual([
      'Prod/App#Topic KmsMasterKeyId -> Prod/Data#Key',
      'Prod/App#Instance SecurityGroupIds[0] -> Net#Group',
      'Prod/Data#Child Parameters.KeyArn -> Prod/Data#Key',
      'Prod/Data#Child/Queue KmsMasterKeyId -> Prod/Data#Key',
    ]);
  });

  it('names what lies there without being listed, once', async () => {
    const { diagnostics } = await readEstate(memoryFiles(PROJECT), {});
    expect(diagnostics).toEqual([{
      severity: 'info',
      code: 'assembly-unlisted',
      message: '`cdk.out` holds templates that its manifest does not list, which are not looked at: `Old.template.json`.',
    }]);
  });

  it('takes only the manifest of an assembly from the disk, whatever else lies there', async () => {
    const root = onDisk({ ...PROJECT, 'cdk.out/asset.x/package.json': '{}', 'plain.json': template({ Plain: { Type: 'AWS::S3::Bucket' } }) });
    const { files } = diskFiles({ cwd: root, paths: ['.'] });
    expect(files.paths).toEqual(['cdk.json', 'cdk.out/manifest.json', 'plain.json']);
    const { units } = await readEstate(files, {});
    expect(units.map(({ id }) => id)).toEqual(['plain.json', 'Net', 'Prod/App', 'Prod/Data']);
  });

  it('asks the disk no more when thousands of files lie there that no manifest lists', async () => {
    const asked = async (texts: Readonly<Record<string, string>>): Promise<readonly string[]> => {
      const root = onDisk(texts);
      const questions: string[] = [];
      const stop = watchDisk((question, path, ask) => {
        questions.push(`${question} ${path.replace(root, '')}`);
        return ask();
      });
      await readEstate(diskFiles({ cwd: root, paths: ['.'] }).files, {});
      stop();
      return questions.filter((question) => !question.endsWith('Old.template.json'));
    };
    const stale = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`cdk.out/asset.${at}.json`, '{}']));
    const { 'cdk.out/Old.template.json': _, ...fresh } = PROJECT;
    expect(await asked({ ...PROJECT, ...stale })).toEqual(await asked(fresh));
  });

  it('makes two units of one template that is deployed to two regions, and joins each with its own region', async () => {
    const user = template({ Topic: { Type: 'AWS::SNS::Topic', Properties: { KmsMasterKeyId: { 'Fn::ImportValue': 'Key' } } } });
    const keys = template({ Key: { Type: 'AWS::KMS::Key' } }, { Out: output({ Ref: 'Key' }, 'Key') });
    const { units, resources } = await readEstate(memoryFiles({
      'cdk.out/manifest.json': manifest({
        K1: stack('K.template.json', 'K-eu', 'aws://1/eu-west-1'), U1: stack('U.template.json', 'U-eu', 'aws://1/eu-west-1'),
        K2: stack('K.template.json', 'K-us', 'aws://1/us-east-1'), U2: stack('U.template.json', 'U-us', 'aws://1/us-east-1'),
      }),
      'cdk.out/K.template.json': keys,
      'cdk.out/U.template.json': user,
    }), {});
    expect(units.map(({ id }) => id)).toEqual(['K-eu', 'U-eu', 'K-us', 'U-us']);
    const graph = new Graph(resources);
    expect(resources.flatMap((resource) => graph.edgesFrom(resource).map(({ from, to }) => `${from.id} -> ${to.id}`)))
      .toEqual(['U-eu#Topic -> K-eu#Key', 'U-us#Topic -> K-us#Key']);
  });

  it('tells stacks of equal paths in two apps apart by the folder', async () => {
    const one = { 'manifest.json': manifest({ Net: stack('Net.template.json', 'Net') }), 'Net.template.json': template({}) };
    const apps = Object.fromEntries(['a', 'b'].flatMap((app) => Object.entries(one).map(([name, text]) => [`${app}/cdk.out/${name}`, text])));
    const { units } = await readEstate(memoryFiles(apps), {});
    expect(units.map(({ id }) => id)).toEqual(['a/cdk.out/Net', 'b/cdk.out/Net']);
  });
});

describe('assemblies that cannot be read', () => {
  const told = async (texts: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const { diagnostics } = await readEstate(memoryFiles(texts), {});
    return diagnostics.map(({ severity, code, message }) => `${severity} ${code} ${message}`);
  };

  it('says that an app was never synthesized', async () => {
    expect(await told({ 'infra/cdk.json': '{"app":"node app.js"}' })).toEqual([
      'warning assembly-missing The CDK app of `infra/cdk.json` is not looked at: there is no `infra/cdk.out`. `nearside scan --synth` or `npx cdk synth` makes it.',
    ]);
    expect(await told({ 'cdk.json': '{"app":"node app.js","output":"made"}', 'made/manifest.json': '{', 'made/N.template.json': template({}) })).toEqual([
      'error invalid-assembly The cloud assembly\'s manifest `made/manifest.json` is broken: what it lists is not looked at. `cdk synth` writes it anew.',
    ]);
    expect(await told({ 'infra/cdk.json': '{"app":"node app.js","output":"made"}', 'infra/made/manifest.json': manifest({}) })).toEqual([]);
  });

  it('says that an assembly is older than the code', async () => {
    const artifact = { ...stack('Net.template.json', 'Net'), metadata: { '/Net/Group': [{ type: 'aws:cdk:logicalId', data: 'Group', trace: ['new Net (/app/lib/net.ts:1:1)'] }] } };
    const root = onDisk({ 'lib/net.ts': 'x', 'cdk.out/manifest.json': manifest({ Net: artifact }), 'cdk.out/Net.template.json': template({}) });
    const said = async (madeAt: number, changedAt: number): Promise<readonly string[]> => {
      utimesSync(join(root, 'cdk.out/manifest.json'), madeAt, madeAt);
      utimesSync(join(root, 'lib/net.ts'), changedAt, changedAt);
      const { diagnostics } = await readEstate(diskFiles({ cwd: root, paths: ['.'] }).files, {});
      return diagnostics.map(({ severity, message }) => `${severity} ${message}`);
    };
    expect(await said(1000, 2000)).toEqual(['info `cdk.out` is older than `lib/net.ts`: `cdk synth` brings it up to date.']);
    expect(await said(2000, 1000)).toEqual([]);
  });

  it('says once that a manifest is truncated', async () => {
    const [said, ...more] = await told({ 'cdk.out/manifest.json': manifest({ Net: stack('N.json', 'Net') }).slice(0, -9), 'cdk.out/cdk.out': '{}' });
    expect(said).toBe('error invalid-assembly The cloud assembly\'s manifest `cdk.out/manifest.json` is broken: what it lists is not looked at. `cdk synth` writes it anew.');
    expect(more).toEqual([]);
  });

  it('says once each that a template, a stage or a name is missing, and reads the rest', async () => {
    const texts = {
      'cdk.out/manifest.json': manifest({
        Gone: stack('Gone.template.json', 'Gone'),
        Out: stack('../../etc/Out.template.json', 'Out'),
        Stage: stage('assembly-Gone'),
        Nameless: { type: 'aws:cloudformation:stack' },
        Odd: 7,
        Self: stage('.'),
        Net: stack('Net.template.json', 'Net'),
      }),
      'cdk.out/Net.template.json': template({ Group: { Type: 'AWS::EC2::SecurityGroup' } }),
    };
    expect(await told(texts)).toEqual([
      'error invalid-assembly The template `cdk.out/Gone.template.json` of the stack `Gone` cannot be read: there is no such file.',
      'error invalid-assembly The template `../etc/Out.template.json` of the stack `Out` cannot be read: there is no such file.',
      'error invalid-assembly The artifact `Nameless` of the cloud assembly has no `templateFile`: what it holds is not looked at.',
      'error invalid-assembly The cloud assembly\'s manifest `cdk.out/assembly-Gone/manifest.json` cannot be read: there is no such file.',
    ]);
    const { resources } = await readEstate(memoryFiles(texts), {});
    expect(resources.map(({ id }) => id)).toEqual(['Net#Group']);
  });

  it('reads nothing outside of the scanned folder', async () => {
    const root = onDisk({
      'outside.template.json': template({ Secret: { Type: 'AWS::S3::Bucket' } }),
      'project/cdk.out/manifest.json': manifest({ Out: stack('../../outside.template.json', 'Out') }),
    });
    const { files } = diskFiles({ cwd: join(root, 'project'), paths: ['.'] });
    const { resources, diagnostics } = await readEstate(files, {});
    expect(resources).toEqual([]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'The template `../outside.template.json` of the stack `Out` cannot be read: it lies outside of the scanned folder.',
    ]);
  });

  it('leaves the manifests of browser extensions alone', async () => {
    expect(await told({ 'manifest.json': '{"manifest_version":3,"version":"1","name":"artifacts"}' })).toEqual([]);
  });
});
