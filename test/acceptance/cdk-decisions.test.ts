import { describe, expect, it } from 'vitest';
import noServiceWildcard from '../../policies/iam/no-service-wildcard-action.js';
import streamEncrypted from '../../policies/kinesis/stream-encrypted.js';
import instanceEncrypted from '../../policies/rds/instance-encrypted.js';
import adminPorts from '../../policies/vpc/sg-admin-ports-closed-to-world.js';
import { loadTypeScript } from '../../src/cli/typescript.js';
import { at, scanTexts } from '../scan-texts.js';
import type { Made } from './cdk-made.js';
import { assembly, db } from './cdk-made.js';

const POLICIES = [instanceEncrypted, adminPorts, noServiceWildcard, streamEncrypted];
const DATABASE = 'new DatabaseInstance(this, \'Db\', ';

/** Where the findings of an app are. */
async function places(made: readonly Made[], texts: Readonly<Record<string, string>>): Promise<Readonly<Record<'found' | 'marks', readonly string[]>>> {
  const { findings, marks, diagnostics } = await scanTexts({ ...texts, ...assembly(made) }, POLICIES, { cdk: { typescript: loadTypeScript } });
  expect(diagnostics).toEqual([]);
  return { found: findings.map(({ location }) => at(location)), marks };
}

/** Frames for the places where texts are in files, innermost first. */
function traced(texts: Readonly<Record<string, string>>, ...calls: readonly (readonly [file: string, call: string])[]): readonly string[] {
  return calls.map(([file, call]) => {
    const lines = (texts[file] ?? '').replace(/[⟪⟫]/g, '').split('\n');
    const line = lines.findIndex((each) => each.includes(call));
    expect(line, `${call} in ${file}`).toBeGreaterThanOrEqual(0);
    return `f (/app/shop/${file}:${line + 1}:${(lines[line] ?? '').indexOf(call) + 1})`;
  });
}

describe('a value is shown where it was decided', () => {
  it.each([
    ['in a turn of a loop over a list', `for (const each of [{ id: 'Other', on: true }, { id: 'Db', ⟪on: false⟫ }]) {\n  ${DATABASE}{ storageEncrypted: each.on });\n}`],
    ['in a turn of forEach', `[{ id: 'Other', on: true }, { id: 'Db', ⟪on: false⟫ }].forEach(({ on }) => {\n  ${DATABASE}{ storageEncrypted: on });\n});`],
    ['in an entry of an object', `const all = { Other: { on: true }, Db: { ⟪on: false⟫ } };\nfor (const [id, { on }] of Object.entries(all)) {\n  ${DATABASE}{ storageEncrypted: on });\n}`],
    ['in a member by a name that is computed', `const all = { Other: { on: true }, Db: { ⟪on: false⟫ } };\n${DATABASE}{ storageEncrypted: all[name].on });`],
    ['in what a function returns', `function common() {\n  return { ⟪storageEncrypted: false⟫ };\n}\n${DATABASE}{ ...common(), engine });`],
    ['in the last of several spreads that say it', `const a = { storageEncrypted: true };\nconst b = { ⟪storageEncrypted: false⟫ };\n${DATABASE}{ ...a, ...b });`],
    ['not in what cannot be it', `const a = { ⟪storageEncrypted: false⟫ };\nconst b = { storageEncrypted: true };\n${DATABASE}{ ...a, ...(isProd ? b : {}) });`],
    ['in a branch', `${DATABASE}isProd ? { storageEncrypted: true } : { ⟪storageEncrypted: false⟫ });`],
    ['in a constant of a class', `class Defaults {\n  ⟪static readonly ENCRYPTED = false;⟫\n}\n${DATABASE}{ storageEncrypted: Defaults.ENCRYPTED });`],
    ['in a property of the class', `class Site extends Stack {\n  ⟪private readonly isSecure = false;⟫\n  constructor() {\n    ${DATABASE}{ storageEncrypted: this.isSecure });\n  }\n}`],
    ['in a constant that is asserted', `const on = { ⟪storageEncrypted: false⟫ } as const;\n${DATABASE}{ ...on });`],
    ['at the property where nothing further is known', `${DATABASE}{ ⟪storageEncrypted: process.env.SECURE === 'yes'⟫ });`],
  ])('%s', async (_, code) => {
    const texts = { 'lib/db.ts': code };
    const { found, marks } = await places([db(traced(texts, ['lib/db.ts', DATABASE]))], texts);
    expect(marks).toHaveLength(1);
    expect(found).toEqual(marks);
  });

  it.each([
    ['by a named import', 'import { DEFAULTS as D } from \'./defaults\';', '...D'],
    ['by a namespace', 'import * as settings from \'./defaults\';', '...settings.DEFAULTS'],
    ['by require', 'const { DEFAULTS } = require(\'./defaults\');', '...DEFAULTS'],
    ['by a file that passes it on', 'import { DEFAULTS } from \'./index\';', '...DEFAULTS'],
  ])('in another file, %s', async (_, head, spread) => {
    const texts = {
      'lib/db.ts': `${head}\n${DATABASE}{ ${spread} });`,
      'lib/index.ts': 'export * from \'./defaults\';',
      'lib/defaults.ts': 'export const DEFAULTS = { ⟪storageEncrypted: false⟫ };',
    };
    const { found, marks } = await places([db(traced(texts, ['lib/db.ts', DATABASE]))], texts);
    expect(found).toEqual(marks);
  });

  it('by the subclass that overrides what the base class asks for', async () => {
    const texts = {
      'lib/base.ts': `export abstract class Base {\n  constructor() {\n    ${DATABASE}{ ...this.defaults(), ...this.settings() });\n  }\n  defaults() {\n    return { storageEncrypted: true };\n  }\n}`,
      'lib/shop.ts': 'class Shop extends Base {\n  settings() {\n    return { ⟪storageEncrypted: false⟫ };\n  }\n}\nnew Shop();',
    };
    const { found, marks } = await places([db(traced(texts, ['lib/base.ts', DATABASE], ['lib/shop.ts', 'new Shop']))], texts);
    expect(found).toEqual(marks);
  });

  it('by the caller of the caller, under other names', async () => {
    const texts = {
      'lib/db.ts': `export class Db {\n  constructor(scope, id, { secure }) {\n    ${DATABASE}{ storageEncrypted: secure });\n  }\n}`,
      'lib/site.ts': 'class Site {\n  constructor(app, id, props) {\n    new Db(this, \'Data\', { secure: props.settings.isSecure });\n  }\n}',
      'bin/app.ts': 'const settings = { ⟪isSecure: false⟫ };\nnew Site(app, \'Site\', { settings });',
    };
    const trace = traced(texts, ['lib/db.ts', DATABASE], ['lib/site.ts', 'new Db'], ['bin/app.ts', 'new Site']);
    const { found, marks } = await places([db(trace)], texts);
    expect(found).toEqual(marks);
  });

  it('without an end where constants and files go in circles', async () => {
    const texts = {
      'lib/db.ts': `import { B } from './other';\nexport const A = { ...B };\nconst c = c;\n⟪${DATABASE}{ ...A, x: c.y })⟫;`,
      'lib/other.ts': 'import { A } from \'./db\';\nexport const B = { ...A };',
    };
    const { found, marks } = await places([db(traced(texts, ['lib/db.ts', DATABASE]))], texts);
    expect(found).toEqual(marks);
  });

  it('at the line of the trace in files that are nested too deeply to be followed', async () => {
    const texts = { 'lib/db.ts': `⟪${DATABASE}{ storageEncrypted: false });⟫\nconst x = ${'\'a\' + '.repeat(5_000)}'a';` };
    const { found, marks } = await places([db(traced(texts, ['lib/db.ts', DATABASE]))], texts);
    expect(found).toEqual(marks);
  });
});

describe('what is changed after a construct was made is shown where that is done', () => {
  it.each([
    ['an override', 'cfn.addPropertyOverride(\'StorageEncrypted\', false)'],
    ['a deletion', 'cfn.addPropertyDeletionOverride(\'StorageEncrypted\')'],
    ['an override of anything', 'cfn.addOverride(\'Properties.StorageEncrypted\', false)'],
    ['an assignment', 'cfn.storageEncrypted = false'],
  ])('%s', async (_, change) => {
    const code = [`const db = ${DATABASE}{ storageEncrypted: true });`, 'const cfn = db.node.defaultChild as CfnDBInstance;', `⟪${change}⟫;`];
    const texts = { 'lib/db.ts': code.join('\n') };
    const { found, marks } = await places([db(traced(texts, ['lib/db.ts', DATABASE]))], texts);
    expect(found).toEqual(marks);
  });

  it('the last of several, and not one of another construct', async () => {
    const code = [
      `this.db = ${DATABASE}{ storageEncrypted: true });`,
      'other.storageEncrypted = false;',
      '(this.db.node.defaultChild as CfnDBInstance).storageEncrypted = false;',
      '⟪(this.db.node.defaultChild as CfnDBInstance).addPropertyOverride(\'StorageEncrypted\', false)⟫;',
      'this.db.addPropertyOverride(\'MultiAZ\', false);',
    ];
    const texts = { 'lib/db.ts': `class Site {\n  constructor() {\n    ${code.join('\n    ')}\n  }\n}` };
    const { found, marks } = await places([db(traced(texts, ['lib/db.ts', DATABASE]))], texts);
    expect(found).toEqual(marks);
  });
});

describe('items of lists', () => {
  const group = (trace: readonly string[], rules: readonly object[]): Made =>
    ({ id: 'Group1', path: 'Site/Group/Resource', type: 'AWS::EC2::SecurityGroup', properties: { SecurityGroupIngress: rules }, trace });
  const rule = (port: number, cidr: string): object => ({ IpProtocol: 'tcp', FromPort: port, ToPort: port, CidrIp: cidr, Description: `from ${cidr}:${port}` });
  const GROUP = 'new SecurityGroup(this, \'Group\', ';

  it('are shown at their own item', async () => {
    const code = `${GROUP}{\n  securityGroupIngress: [\n    { fromPort: 443, cidrIp: '0.0.0.0/0' },\n    { fromPort: 22, ⟪cidrIp: '0.0.0.0/0'⟫ },\n  ],\n});`;
    const texts = { 'lib/net.ts': code };
    const { found, marks } = await places([group(traced(texts, ['lib/net.ts', GROUP]), [rule(443, '0.0.0.0/0'), rule(22, '0.0.0.0/0')])], texts);
    expect(found).toEqual(marks);
  });

  it('are shown at the call that added them', async () => {
    const calls = [
      'group.addIngressRule(Peer.anyIpv4(), Port.tcp(443));',
      'group.addIngressRule(⟪Peer.anyIpv4()⟫, Port.tcp(22));',
      'group.addIngressRule(Peer.ipv4(\'10.0.0.0/8\'), Port.tcp(22));',
      'other.addIngressRule(Peer.anyIpv4(), Port.tcp(22));',
    ];
    const texts = { 'lib/net.ts': `const group = ${GROUP}{ vpc });\n${calls.join('\n')}` };
    const rules = [rule(443, '0.0.0.0/0'), rule(22, '0.0.0.0/0'), rule(22, '10.0.0.0/8')];
    const { found, marks } = await places([group(traced(texts, ['lib/net.ts', GROUP]), rules)], texts);
    expect(found).toEqual(marks);
  });

  it('are shown where the caller decided what was added', async () => {
    const texts = {
      'lib/net.ts': `class Net {\n  constructor(scope, id, props) {\n    const group = ${GROUP}{ vpc });\n    group.addIngressRule(Peer.ipv4(props.admins), Port.tcp(22));\n  }\n}`,
      'bin/app.ts': 'new Net(app, \'Net\', { ⟪admins: \'0.0.0.0/0\'⟫ });',
    };
    const { found, marks } = await places([group(traced(texts, ['lib/net.ts', GROUP], ['bin/app.ts', 'new Net']), [rule(22, '0.0.0.0/0')])], texts);
    expect(found).toEqual(marks);
  });
});

describe('statements of policies', () => {
  const policy = (trace: readonly string[], statements: readonly object[]): Made =>
    ({ id: 'Policy1', path: 'Site/Job/Role/DefaultPolicy/Resource', type: 'AWS::IAM::Policy', properties: { PolicyDocument: { Statement: statements } }, trace });
  const allow = (Action: string | readonly string[], Resource: unknown): object => ({ Effect: 'Allow', Action, Resource });
  const JOB = 'new Function(this, \'Job\', ';

  it('are shown at the statement with their actions, wherever the policy was made', async () => {
    const code = [
      `const job = ${JOB}{});`,
      'bucket.grantRead(job);',
      'job.addToRolePolicy(new PolicyStatement({ actions: [\'s3:*\', \'sqs:*\'], resources: [\'arn:aws:s3:::other\'] }));',
      'job.addToRolePolicy(new PolicyStatement({ actions: [⟪\'s3:*\'⟫], resources: [\'arn:aws:s3:::mine/*\'] }));',
    ];
    const texts = { 'lib/job.ts': code.join('\n') };
    const statements = [allow('s3:GetObject', 'arn:aws:s3:::mine/*'), allow('s3:*', 'arn:aws:s3:::mine/*')];
    const { found, marks } = await places([policy(traced(texts, ['lib/job.ts', 'grantRead']), statements)], texts);
    expect(found).toEqual(marks);
  });

  it('are shown at the call that granted them', async () => {
    const code = [
      'const table = new Table(this, \'State\', {});',
      `const job = ${JOB}{});`,
      'table.grantReadData(other);',
      '⟪table.grantFullAccess(job)⟫;',
    ];
    const texts = { 'lib/job.ts': code.join('\n') };
    const table: Made = { id: 'State1', path: 'Site/State/Resource', type: 'AWS::DynamoDB::Table', trace: traced(texts, ['lib/job.ts', 'new Table']) };
    const statement = allow('dynamodb:*', [{ 'Fn::GetAtt': ['State1', 'Arn'] }]);
    const { found, marks } = await places([table, policy(traced(texts, ['lib/job.ts', JOB]), [statement])], texts);
    expect(found).toEqual(marks);
  });
});

describe('templates that are included', () => {
  const TEMPLATE = 'Resources:\n  ⟪Plain⟫:\n    Type: AWS::Kinesis::Stream\n  Db1:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      StorageEncrypted: ⟪false⟫\n';
  const INCLUDE = 'new CfnInclude(this, \'Legacy\', ';
  const made = (trace: readonly string[]): readonly Made[] => [
    { id: 'Plain', path: 'Site/Legacy/Plain', type: 'AWS::Kinesis::Stream', trace },
    { ...db(trace), path: 'Site/Legacy/Db1' },
  ];

  it('are where findings in them are shown', async () => {
    const texts = { 'lib/db.ts': `${INCLUDE}{ templateFile: path.join(__dirname, '../templates/old.yaml') });`, 'templates/old.yaml': TEMPLATE };
    const { findings, marks } = await scanTexts({ ...texts, ...assembly(made(traced(texts, ['lib/db.ts', INCLUDE]))) }, POLICIES, { cdk: { typescript: loadTypeScript } });
    expect(findings.filter(({ constructPath }) => constructPath !== undefined).map(({ location }) => at(location)).sort()).toEqual(marks);
    expect(marks).toHaveLength(2);
  });
});
