import { describe, expect, it } from 'vitest';
import type { Loss, ProtectionChange } from '../../../src/model/change.js';
import type { Texts } from '../../reviews.js';
import { reviewTexts } from '../../reviews.js';

const told = ({ effect, resource, safeguards, because, source }: Loss): string => [effect, resource.address, source, ...because, ...safeguards].join(' | ');
const told2 = ({ effect, what, from, to }: ProtectionChange): string => `${effect} ${what}${from === undefined ? '' : ` ${from} → ${to}`}`;

const template = (resources: object): Texts => ({ 'a.json': JSON.stringify({ Resources: resources }) });
const table = (rest: object): object => ({ T: { Type: 'AWS::DynamoDB::Table', ...rest } });
const bucket = (text: string): Texts => ({ 'main.tf': text });

describe('what is deleted or replaced', () => {
  it.each([
    ['deleted, kept by its policy', template(table({ DeletionPolicy: 'Retain' })), template({}), ['deleted | T | declaration | DeletionPolicy is Retain']],
    ['deleted, with a snapshot that nobody asked for', template({ Db: { Type: 'AWS::RDS::DBInstance' } }), template({}), ['deleted | Db | declaration | DeletionPolicy is Snapshot by default']],
    ['deleted, protected', template(table({ Properties: { DeletionProtectionEnabled: true } })), template({}), ['deleted | T | declaration | DeletionProtectionEnabled is true']],
    ['replaced for one property of two', template(table({ Properties: { TableName: 'a', BillingMode: 'PROVISIONED' } })), template(table({ UpdateReplacePolicy: 'Retain', Properties: { TableName: 'b', BillingMode: 'PAY_PER_REQUEST' } })), [
      'replaced | T | schema | TableName | UpdateReplacePolicy is Retain',
    ]],
    ['changed in place', template(table({ Properties: { TableName: 'a', BillingMode: 'PROVISIONED' } })), template(table({ Properties: { TableName: 'a', BillingMode: 'PAY_PER_REQUEST' } })), []],
    ['perhaps replaced', template({ Db: { Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'mysql' } } }), template({ Db: { Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'mariadb' } } }), ['may-be-replaced | Db | schema | Engine']],
    ['from empty to zero is a change too', template(table({ Properties: { TableName: '' } })), template(table({ Properties: { TableName: 0 } })), ['replaced | T | schema | TableName']],
    ['another logical id under the same name in AWS', template(table({ Properties: { TableName: 'a' } })), template({ U: { Type: 'AWS::DynamoDB::Table', Properties: { TableName: 'a' } } }), ['replaced | U | declaration']],
    ['another file', { 'a.json': JSON.stringify({ Resources: table({ Properties: { TableName: 'a' } }) }) }, { 'b/c.json': JSON.stringify({ Resources: table({ Properties: { TableName: 'a' } }) }) }, []],
    ['moved, as Terraform is told', bucket('resource "aws_s3_bucket" "a" {}'), bucket('resource "aws_s3_bucket" "b" {}\nmoved {\n  from = aws_s3_bucket.a\n  to   = aws_s3_bucket.b\n}\n'), []],
    ['the first of several, as Terraform knows', bucket('resource "aws_s3_bucket" "a" {}'), bucket('resource "aws_s3_bucket" "a" {\n  count = 1\n}\n'), []],
    ['renamed, and Terraform is not told', bucket('resource "aws_s3_bucket" "a" {\n  bucket = "x"\n}'), bucket('resource "aws_s3_bucket" "b" {\n  bucket = "x"\n}'), ['replaced | aws_s3_bucket.b | declaration']],
    ['prevented', bucket('resource "aws_s3_bucket" "a" {\n  bucket = "x"\n}'), bucket('resource "aws_s3_bucket" "a" {\n  bucket = "y"\n  lifecycle {\n    prevent_destroy = true\n  }\n}'), [
      'replaced | aws_s3_bucket.a | schema | bucket | prevent_destroy is true, so Terraform refuses',
    ]],
  ])('%s', async (_, before, after, expected) => {
    expect((await reviewTexts(before, after)).losses.map(told)).toEqual(expected);
  });

  it('a reference to something renamed is no change of what refers', async () => {
    const before = 'resource "aws_kms_key" "a" {}\nresource "aws_ebs_volume" "v" {\n  availability_zone = "a"\n  size = 1\n  kms_key_id = aws_kms_key.a.arn\n}\n';
    const after = `${before.replaceAll('aws_kms_key" "a', 'aws_kms_key" "b').replaceAll('aws_kms_key.a', 'aws_kms_key.b')}moved {\n  from = aws_kms_key.a\n  to   = aws_kms_key.b\n}\n`;
    const { losses, resources } = await reviewTexts(bucket(before), bucket(after));
    expect(losses).toEqual([]);
    expect(resources).toMatchObject([{ effect: 'renamed', resource: { address: 'aws_kms_key.b' }, before: 'aws_kms_key.a', properties: [] }]);
  });

  it('a plan of Terraform knows better than the schema', async () => {
    const main = (az: string): string => `resource "aws_ebs_volume" "v" {\n  availability_zone = "${az}"\n  size              = 1\n}\n`;
    const plan = (actions: readonly string[]): string => {
      const values = { availability_zone: 'b', size: 1 };
      const resource = { address: 'aws_ebs_volume.v', mode: 'managed', type: 'aws_ebs_volume', name: 'v', values };
      return JSON.stringify({
        format_version: '1.2',
        planned_values: { root_module: { resources: [resource] } },
        resource_changes: [{ ...resource, change: { actions, before: null, after: values } }],
        configuration: { root_module: { resources: [{ address: 'aws_ebs_volume.v', mode: 'managed', type: 'aws_ebs_volume', name: 'v', expressions: { availability_zone: { constant_value: 'b' }, size: { constant_value: 1 } } }] } },
      });
    };
    const review = async (actions: readonly string[]): Promise<readonly string[]> => {
      return (await reviewTexts({ 'main.tf': main('a') }, { 'main.tf': main('b'), 'plan.json': plan(actions) })).losses.map(told);
    };
    expect(await review(['delete', 'create'])).toEqual(['replaced | aws_ebs_volume.v | plan']);
    expect(await review(['update'])).toEqual([]);
  });
});

describe('protections', () => {
  it.each([
    ['measures', { BackupRetentionPeriod: 7 }, { BackupRetentionPeriod: 1 }, ['weakened retention of backups 7 days → 1 days']],
    ['a measure that falls back to its default', { BackupRetentionPeriod: 7 }, {}, ['weakened retention of backups 7 days → 1 days']],
    ['on', { StorageEncrypted: false }, { StorageEncrypted: 'true' }, ['switched-on encryption of the storage']],
    ['what only the deployment knows', { StorageEncrypted: true }, { StorageEncrypted: { 'Fn::ImportValue': 'x' } }, []],
    ['another key', { KmsKeyId: 'a' }, { KmsKeyId: 'b' }, []],
  ])('%s', async (_, before, after, expected) => {
    const database = (properties: object): Texts => template({ Db: { Type: 'AWS::RDS::DBInstance', Properties: properties } });
    expect((await reviewTexts(database(before), database(after))).protections.map(told2)).toEqual(expected);
  });

  it('logs that were kept for ever', async () => {
    const group = (properties: object): Texts => template({ L: { Type: 'AWS::Logs::LogGroup', Properties: properties } });
    expect((await reviewTexts(group({}), group({ RetentionInDays: 30 }))).protections.map(told2)).toEqual(['weakened retention of logs for ever → 30 days']);
  });

  it('resources that protect by being there', async () => {
    const trail = template({ Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { IsLogging: true, S3BucketName: 'b' } } });
    expect((await reviewTexts(trail, template({}))).protections.map(told2)).toEqual(['switched-off trail of API calls']);
    expect((await reviewTexts(template({}), trail)).protections.map(told2)).toEqual(['switched-on trail of API calls']);
  });
});

describe('decisions that are open', () => {
  const system = (cidr: string): Texts => ({
    'a.yaml': `Parameters: {Env: {Type: String, AllowedValues: [dev, prod]}}
Conditions: {IsProd: !Equals [!Ref Env, prod]}
Resources:
  Web:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: web
      SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: !If [IsProd, ${cidr}, 0.0.0.0/0]}]
`,
  });

  it('compares each alternative with itself: what opens in production is told although it was open elsewhere', async () => {
    const { network } = await reviewTexts(system('10.0.0.0/8'), system('0.0.0.0/0'));
    expect(network).toMatchObject([{ effect: 'opened', what: 'TCP port 22 from 0.0.0.0/0', when: ['Env is prod'] }]);
    expect(network).toHaveLength(1);
  });
});
