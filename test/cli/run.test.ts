import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Outcome } from './command-line.js';
import { nearsideIn } from './command-line.js';
import { VERSION } from '../../src/version.js';

const folder = mkdtempSync(path.join(tmpdir(), 'nearside-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
write('bad.yaml', 'Resources:\n  Db: {Type: AWS::RDS::DBInstance, Properties: {DBClusterIdentifier: c, PubliclyAccessible: true}}\n');
write('good.yaml', 'Resources:\n  Topic: {Type: AWS::SNS::Topic, Properties: {KmsMasterKeyId: alias/mine}}\n');
write('broken.yaml', 'Resources:\n  Topic: {Type: AWS::SNS::Topic\n');
write('flag.yaml', 'Parameters: {Public: {Type: String, Default: "false"}}\nResources:\n  Db: {Type: AWS::RDS::DBInstance, Properties: {DBClusterIdentifier: c, PubliclyAccessible: !Ref Public}}\n');

const nearside = async (...args: readonly string[]): Promise<Outcome> => nearsideIn(folder, ...args);

describe('exit codes', () => {
  it.each([
    ['clean', ['scan', 'good.yaml'], 0],
    ['findings', ['scan', 'bad.yaml'], 1],
    ['findings below the gate', ['scan', 'bad.yaml', '--fail-on', 'none'], 0],
    ['incomplete', ['scan', 'broken.yaml'], 3],
    ['findings and incomplete', ['scan', 'bad.yaml', 'broken.yaml'], 1],
    ['a path that is not there', ['scan', 'nowhere.yaml'], 3],
    ['an unknown command', ['scam'], 2],
    ['no command', [], 2],
    ['an unknown option', ['scan', '--fromat', 'json'], 2],
    ['an unknown pack', ['scan', '--pack', 'defualt'], 2],
    ['an option without its value', ['scan', '--format'], 2],
    ['a parameter without a value', ['scan', 'good.yaml', '--parameter', 'X'], 2],
    ['a date that is none', ['scan', 'good.yaml', '--today', '2026-13-01'], 2],
  ])('%s', async (_, args, code) => {
    expect((await nearside(...args)).code).toBe(code);
  });
});

describe('wrong usage names what was meant', () => {
  it.each([
    [['scam'], 'did you mean `scan`?'],
    [['scan', '--fromat', 'json'], 'did you mean `--format`?'],
    [['scan', '--pack', 'defualt'], 'did you mean `default`?'],
    [['explain', 'rds/instance-encripted'], 'did you mean `rds/instance-encrypted`?'],
  ])('%j', async (args, hint) => {
    const { out, err } = await nearside(...args);
    expect(err).toContain(hint);
    expect(out).toBe('');
  });
});

describe('scan', () => {
  it('prints a ScanResult as JSON, on standard output only', async () => {
    const { out, err } = await nearside('scan', 'bad.yaml', '--format', 'json');
    const result: unknown = JSON.parse(out);
    expect(result).toMatchObject({
      tool: { name: 'nearside', version: VERSION },
      units: [{ id: 'bad.yaml', kind: 'cloudformation', path: 'bad.yaml' }],
      findings: [{ policy: 'rds/not-publicly-accessible', verdict: 'fail', resource: { address: 'Db', type: 'AWS::RDS::DBInstance' } }],
    });
    expect(err).toBe('');
  });

  it('writes a report to a file', async () => {
    const { out, code } = await nearside('scan', 'bad.yaml', '--format', 'sarif', '--output', 'out/report.sarif');
    expect([code, out]).toEqual([1, '']);
    expect(JSON.parse(readFileSync(path.join(folder, 'out/report.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
  });

  it('takes parameters, as --parameter and from files in both of AWS\'s formats', async () => {
    write('list.json', '[{"ParameterKey": "Public", "ParameterValue": "true"}]');
    write('map.json', '{"Parameters": {"Public": "true"}}');
    const codes = [];
    for (const args of [[], ['--parameter', 'Public=true'], ['--parameter-file', 'list.json'], ['--parameter-file', 'map.json']]) {
      codes.push((await nearside('scan', 'flag.yaml', ...args)).code);
    }
    expect(codes).toEqual([0, 1, 1, 1]);
  });

  it('places a finding in the parameter file that decides it', async () => {
    const { out } = await nearside('scan', 'flag.yaml', '--parameter-file', 'list.json', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ findings: [{ location: { file: 'list.json', startLine: 1 } }] });
  });
});

describe('the other commands', () => {
  it('explain prints a page, by id and by alias', async () => {
    const byId = await nearside('explain', 'rds/instance-encrypted');
    expect(byId.out).toMatch(/^# RDS instances encrypt their storage\n/);
    expect((await nearside('explain', 'F27')).out).toBe(byId.out);
  });

  it('policies lists and filters', async () => {
    const { out } = await nearside('policies', '--service', 'rds', '--area', 'data-protection', '--format', 'json');
    const listed: unknown = JSON.parse(out);
    expect(listed).toContainEqual(expect.objectContaining({ id: 'rds/instance-encrypted', severity: 'high', area: 'data-protection' }));
    expect(JSON.stringify(listed)).not.toContain('"s3/');
  });

  it('graph shows values, where they were decided, and edges', async () => {
    const { out, code } = await nearside('graph', 'flag.yaml');
    expect(code).toBe(0);
    expect(out).toContain('Db  AWS::RDS::DBInstance  @ flag.yaml:3:3');
    expect(out).toMatch(/PubliclyAccessible: "false" {2}@ flag\.yaml:1:46 via .*Public.* flag\.yaml:3:/);
  });

  it('help lists every command, and each has its own', async () => {
    const { out, code } = await nearside('--help');
    expect(code).toBe(0);
    for (const command of ['scan', 'graph', 'explain', 'policies']) {
      expect(out).toContain(`  ${command}`);
      expect((await nearside(command, '--help')).out).toContain(`nearside ${command}`);
    }
  });

  it('the version is the package\'s', async () => {
    const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(manifest).toMatchObject({ version: VERSION });
    expect((await nearside('--version')).out).toBe(`nearside ${VERSION}\n`);
  });
});

describe('values of variables', () => {
  it('may be configured beside the folder in which one works', async () => {
    for (const name of ['envs', 'app/.git', 'app/deploy']) mkdirSync(path.join(folder, name), { recursive: true });
    write('envs/prod.tfvars', 'public = true\n');
    write('envs/none.json', '{}');
    write('app/nearside.config.json', '{"terraform": {"variableFiles": ["../envs/prod.tfvars"]}}');
    write('app/deploy/main.tf', 'variable "public" {\n  default = false\n}\nresource "aws_db_instance" "db" {\n  publicly_accessible = var.public\n}\n');
    const [configured, given] = [
      await nearsideIn(path.join(folder, 'app/deploy'), 'scan', '-f', 'json'),
      await nearsideIn(path.join(folder, 'app/deploy'), 'scan', '-f', 'json', '--config', '../../envs/none.json', '--var-file', '../../envs/prod.tfvars'),
    ];
    for (const { out } of [configured, given]) {
      expect(out).toContain('"policy": "rds/not-publicly-accessible"');
      expect(out).toContain('"file": "../../envs/prod.tfvars"');
    }
  });
});
