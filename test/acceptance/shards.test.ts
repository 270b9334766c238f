import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nearsideIn } from '../cli/command-line.js';

const scratch = mkdtempSync(path.join(tmpdir(), 'nearside-shards-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const real = path.join(path.resolve(process.env['NEARSIDE_SHARED'] ?? '../shared'), 'real');

interface Outcomes {
  readonly merged: readonly string[];
  readonly whole: readonly string[];
}

/** Scans a folder in so many shards and as a whole: what each format says, and the exit codes. */
async function both(folder: string, count: number, args: readonly string[], formats: readonly string[] = ['json', 'sarif', 'text']): Promise<Outcomes> {
  const names: string[] = [];
  for (let index = 1; index <= count; index += 1) {
    const name = path.join(scratch, `${index}-of-${count}.json`);
    const { err } = await nearsideIn(folder, 'scan', ...args, '--shard', `${index}/${count}`, '--format', 'json', '--output', name);
    expect(err).toBe('');
    names.push(name);
  }
  const merged: string[] = [];
  const whole: string[] = [];
  for (const format of formats) {
    const one = await nearsideIn(folder, 'merge', ...names.reverse(), '--format', format);
    const other = await nearsideIn(folder, 'scan', ...args, '--format', format);
    merged.push(`${one.code} ${one.err} ${one.out}`);
    whole.push(`${other.code} ${other.err} ${other.out}`);
  }
  return { merged, whole };
}

describe('merging all shards gives what a whole scan says, byte for byte', () => {
  it('samples/ in every language, 8 shards', async () => {
    const { merged, whole } = await both(path.resolve('samples'), 8, ['cdk', 'cloudformation', 'terraform', '--pack', 'all']);
    expect(merged).toEqual(whole);
    expect(whole[0]).toMatch(/^1 [\s\S]*"kind": "terraform"[\s\S]*"findings": \[\n {4}\{/);
  });

  it('one shard, and more than there are units', async () => {
    const folder = path.resolve('samples/cloudformation');
    for (const count of [1, 30]) {
      const { merged, whole } = await both(folder, count, ['.']);
      expect(merged).toEqual(whole);
    }
  });

  it.skipIf(!existsSync(real))('../shared/real, 8 shards', { timeout: 300_000 }, async () => {
    const { merged, whole } = await both(real, 8, ['.'], ['json', 'sarif']);
    // Of megabytes that differ nobody wants to see the difference drawn.
    expect(merged.map((text, at) => text === whole[at])).toEqual([true, true]);
    expect(whole[0]?.length).toBeGreaterThan(100_000);
  });

  it('what only the whole can know: joins, suppressions that another shard needs, what CDK made, the account', async () => {
    const folder = mkdtempSync(path.join(scratch, 'joins-'));
    const child = `Resources:
  Db:
    Type: AWS::RDS::DBInstance
    Properties: {DBClusterIdentifier: c, PubliclyAccessible: true}
    Metadata: {nearside: {disable: [{policy: rds/not-publicly-accessible, reason: a sandbox}]}}
`;
    const files: Readonly<Record<string, string>> = {
      'buckets.yaml': `Resources:
  Data: {Type: AWS::S3::Bucket, Properties: {BucketName: the-data}}
Outputs:
  Name: {Value: !Ref Data, Export: {Name: data}}
`,
      'policy.yaml': `Resources:
  Access:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !ImportValue data
      PolicyDocument: {Statement: [{Effect: Allow, Principal: "*", Action: s3:GetObject, Resource: "*"}]}
`,
      'trail.yaml': 'Resources:\n  account: {Type: AWS::CloudTrail::Trail, Properties: {IsLogging: true, S3BucketName: the-data}}\n',
      'one.yaml': 'Resources:\n  Child: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: child.yaml}}\n',
      'other.yaml': 'Resources:\n  Child: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: child.yaml}}\n',
      'child.yaml': child,
      'unused.yaml': 'Resources:\n  # nearside-disable-next-line rds/not-publicly-accessible -- not so\n  Role: {Type: AWS::IAM::ManagedPolicy}\n',
      'nearside.config.json': JSON.stringify({ account: 'complete', suppressions: [{ policy: 's3/public-access-blocked', reason: 'one shard needs it' }] }),
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    const { merged, whole } = await both(folder, 5, ['.', '--pack', 'all']);
    expect(merged).toEqual(whole);
    expect(whole[0]).toContain('suppression-unused');
    expect(whole[0]).toContain('"address": "account"');
  });
});
