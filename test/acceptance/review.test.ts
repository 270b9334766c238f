import { describe, expect, it } from 'vitest';
import type { Review, ReviewedResource } from '../../src/model/change.js';
import { reviewMarkdown } from '../../src/report/review/markdown.js';
import { reviewText } from '../../src/report/review/text.js';
import type { Texts } from '../reviews.js';
import { reviewTexts } from '../reviews.js';

/** What differs between the two states of the same small system. */
interface Settings {
  readonly action: string;
  readonly port: number;
  readonly isEncrypted: boolean;
  readonly identifier: string;
}

const BASE: Settings = { action: 's3:GetObject', port: 443, isEncrypted: true, identifier: 'patients' };
const HEAD: Settings = { action: 's3:*', port: 22, isEncrypted: false, identifier: 'patients-2' };

function resources({ action, port, isEncrypted, identifier }: Settings): object {
  return {
    App: {
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }] },
        Policies: [{ PolicyName: 'app', PolicyDocument: { Statement: [{ Effect: 'Allow', Action: action, Resource: 'arn:aws:s3:::records/*' }] } }],
      },
    },
    Web: {
      Type: 'AWS::EC2::SecurityGroup',
      Properties: { GroupDescription: 'web', SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: port, ToPort: port, CidrIp: '0.0.0.0/0' }] },
    },
    Disk: { Type: 'AWS::EC2::Volume', Properties: { AvailabilityZone: 'eu-west-1a', Size: 10, Encrypted: isEncrypted } },
    Topic: { Type: 'AWS::SNS::Topic', Properties: isEncrypted ? { KmsMasterKeyId: 'alias/records' } : {} },
    Db: {
      Type: 'AWS::RDS::DBInstance',
      DeletionPolicy: 'Snapshot',
      Properties: { DBInstanceIdentifier: identifier, Engine: 'postgres', DBInstanceClass: 'db.t3.micro', AllocatedStorage: 20 },
    },
  };
}

const cloudFormation = (settings: Settings): Texts => ({ 'stack.json': JSON.stringify({ Resources: resources(settings) }, undefined, 2) });

const cdk = (settings: Settings): Texts => ({
  'cdk.json': '{"app":"npx tsx bin/app.ts"}',
  'cdk.out/manifest.json': JSON.stringify({
    version: '36.0.0',
    artifacts: {
      Records: { type: 'aws:cloudformation:stack', environment: 'aws://111122223333/eu-west-1', properties: { templateFile: 'Records.template.json' } },
    },
  }),
  'cdk.out/Records.template.json': JSON.stringify({
    Resources: Object.fromEntries(Object.entries(resources(settings)).map(([id, resource]) => [
      `${id}1A2B3C4D`, { ...resource, Metadata: { 'aws:cdk:path': `Records/${id}/Resource` } },
    ])),
  }),
});

const terraform = ({ action, port, isEncrypted, identifier }: Settings): Texts => ({
  'main.tf': `
resource "aws_iam_role" "App" {
  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }] })
}

resource "aws_iam_role_policy" "App" {
  role   = aws_iam_role.App.id
  policy = data.aws_iam_policy_document.App.json
}

data "aws_iam_policy_document" "App" {
  statement {
    actions   = ["${action}"]
    resources = ["arn:aws:s3:::records/*"]
  }
}

resource "aws_security_group" "Web" {
  ingress {
    protocol    = "tcp"
    from_port   = ${port}
    to_port     = ${port}
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_ebs_volume" "Disk" {
  availability_zone = "eu-west-1a"
  size              = 10
  encrypted         = ${isEncrypted}
}

resource "aws_sns_topic" "Topic" {
  ${isEncrypted ? 'kms_master_key_id = "alias/records"' : ''}
}

resource "aws_db_instance" "Db" {
  identifier        = "${identifier}"
  engine            = "postgres"
  instance_class    = "db.t3.micro"
  allocated_storage = 20
}
`,
});

/** The name without what languages add: `Records/Db/Resource`, `aws_db_instance.Db`. */
function plainName({ address, constructPath }: Pick<ReviewedResource, 'address' | 'constructPath'>): string {
  return (constructPath ?? address).replace(/\/Resource$/, '').replace(/^.*[./]/, '');
}

const LANGUAGES = [['CloudFormation', cloudFormation], ['CDK', cdk], ['Terraform', terraform]] as const;

describe('issue 7: one change, told in the same words in every language', () => {
  it.each(LANGUAGES)('%s: permissions, network, data and encryption', async (_, texts) => {
    const review = await reviewTexts(texts(BASE), texts(HEAD));
    expect(review.permissions).toMatchObject([{ effect: 'gained', actions: ['s3:*'], on: ['arn:aws:s3:::records/*'], conditions: [] }]);
    expect(review.permissions.map(({ principal }) => plainName({ address: principal }))).toEqual(['App']);
    expect(review.network.map(({ effect, what, isInternet, resource }) => [effect, what, isInternet, plainName(resource)])).toEqual([
      ['opened', 'TCP port 22 from 0.0.0.0/0', true, 'Web'],
      ['closed', 'TCP port 443 from 0.0.0.0/0', true, 'Web'],
    ]);
    expect(review.losses.map(({ effect, holds, source, resource }) => [effect, holds, source, plainName(resource)])).toEqual([
      ['replaced', 'data of a database', 'schema', 'Db'],
    ]);
    expect(review.protections.map(({ effect, what, resource }) => [effect, what, plainName(resource)]).sort()).toEqual([
      ['switched-off', 'encryption of the storage', 'Disk'],
      ['switched-off', 'encryption of the storage', 'Topic'],
    ]);
  });

  it.each(LANGUAGES)('%s: the text for a reviewer', async (_, texts) => {
    const text = reviewText(await reviewTexts(texts(BASE), texts(HEAD)))
      .replace(/ {2}\S+:\d+:\d+$/gm, '')
      .replace(/Records\/|aws_\w+\./g, '')
      .replace(/`(?:DBInstanceIdentifier|identifier)`/g, '`(name)`')
      .replace(/`(?:Encrypted|encrypted|KmsMasterKeyId|kms_master_key_id)`/g, '`(switch)`');
    for (const line of [
      '`Web` opens: TCP port 22 from 0.0.0.0/0 (the internet)',
      '`App` gains `s3:*` on `arn:aws:s3:::records/*`',
      '`Db` (`AWS::RDS::DBInstance`: data of a database) will be replaced: `(name)` cannot be changed in place',
      '`Disk`: encryption of the storage switched off (`(switch)`)',
      '`Topic`: encryption of the storage switched off (`(switch)`)',
    ]) expect(text).toContain(`  ${line}\n`);
    const counts = ['1 network opening', '1 broader permission', '1 resource with data replaced or deleted', '2 protections switched off or weakened'];
    expect(text.split('\n').at(-2)).toBe(`nearside review: ${counts.join(', ')}`);
  });

  it.each(LANGUAGES)('%s: the way back is narrower, closed, encrypted; data is still at risk', async (_, texts) => {
    const review = await reviewTexts(texts(HEAD), texts(BASE));
    expect(review.permissions.map(({ effect, actions }) => [effect, actions])).toEqual([['lost', ['s3:*']]]);
    expect(review.network.map(({ effect, what }) => [effect, what])).toEqual([
      ['opened', 'TCP port 443 from 0.0.0.0/0'],
      ['closed', 'TCP port 22 from 0.0.0.0/0'],
    ]);
    expect(new Set(review.protections.map(({ effect }) => effect))).toEqual(new Set(['switched-on']));
    expect(review.losses.map(({ effect, resource }) => [effect, plainName(resource)])).toEqual([['replaced', 'Db']]);
  });

  it.each(LANGUAGES)('%s: nothing changes when nothing does', async (_, texts) => {
    const review = await reviewTexts(texts(BASE), texts(BASE));
    expect(changesOf(review)).toEqual([]);
    expect(reviewMarkdown(review)).toBe('<!-- nearside-review -->\n### nearside review: nothing changes\n');
  });
});

describe('edits that mean nothing', () => {
  it('CloudFormation: other indentation, comments, order of keys, a number as text', async () => {
    const template = { Parameters: { Who: { Type: 'String' } }, Resources: { A: { Type: 'AWS::SQS::Queue', Properties: { QueueName: { Ref: 'Who' }, DelaySeconds: 5 } } } };
    expect(changesOf(await reviewTexts({ 'a.json': JSON.stringify(template) }, { 'a.json': JSON.stringify(template, undefined, 4) }))).toEqual([]);
    const before = 'Parameters:\n  Who: {Type: String}\nResources:\n  A:\n    Type: AWS::SQS::Queue\n    Properties: {QueueName: !Ref Who, DelaySeconds: 5}\n';
    const after = 'Parameters:\n  Who:\n    Type: String\n    Description: whose\nResources:\n    # the queue\n    A:\n        Properties:\n            DelaySeconds: "5" # shown\n            QueueName: !Ref Who\n        Type: AWS::SQS::Queue\n';
    expect(changesOf(await reviewTexts({ 'a.yaml': before }, { 'a.yaml': after }))).toEqual([]);
  });

  it('Terraform: formatting, comments, an unknown variable carried as before', async () => {
    const before = 'variable "k" {}\nresource "aws_sns_topic" "a" {\n  kms_master_key_id = var.k\n  name = "a${var.k}"\n}\n';
    const after = '# all topics\nvariable "k" {}\n\nresource "aws_sns_topic" "a" {\n  name              = "a${var.k}" # its name\n\n  kms_master_key_id = var.k\n}\n';
    expect(changesOf(await reviewTexts({ 'main.tf': before }, { 'main.tf': after }))).toEqual([]);
  });
});

function changesOf({ permissions, network, losses, protections, findings, suppressions, resources: changed }: Review): readonly unknown[] {
  return [...permissions, ...network, ...losses, ...protections, ...findings.new, ...findings.fixed, ...suppressions, ...changed];
}
