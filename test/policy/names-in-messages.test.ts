import { describe, expect, it } from 'vitest';
import blockDevices from '../../policies/ec2/block-devices-encrypted.js';
import imdsv2 from '../../policies/ec2/imdsv2-required.js';
import notPrivileged from '../../policies/ecs/container-not-privileged.js';
import noWildcardAction from '../../policies/iam/no-wildcard-action.js';
import trustNoWildcard from '../../policies/iam/trust-no-wildcard-principal.js';
import instanceEncrypted from '../../policies/rds/instance-encrypted.js';
import publicAccessBlocked from '../../policies/s3/public-access-blocked.js';
import trailBucket from '../../policies/cloudtrail/trail-bucket-not-public.js';
import adminPorts from '../../policies/vpc/sg-admin-ports-closed-to-world.js';
import { definePolicy } from '../../src/policy/index.js';
import type { Policy } from '../../src/policy/index.js';
import { scanTexts } from '../scan-texts.js';

describe('messages call properties what the file calls them', () => {
  it('one that is there', async () => {
    await same(instanceEncrypted, 'is not true: data, backups and snapshots are stored in clear.', {
      yaml: [template('AWS::RDS::DBInstance', ['StorageEncrypted: false']), 'StorageEncrypted'],
      tf: [resource('aws_db_instance', ['storage_encrypted = false', 'instance_class = "db.t4g.micro"']), 'storage_encrypted'],
    });
  });

  it('one that is absent', async () => {
    await same(instanceEncrypted, "is not set, and AWS's default is false: data, backups and snapshots are stored in clear.", {
      yaml: [template('AWS::RDS::DBInstance', ['AllocatedStorage: 20']), 'StorageEncrypted'],
      tf: [resource('aws_db_instance', ['allocated_storage = 20', 'instance_class = "db.t4g.micro"']), 'storage_encrypted'],
    });
  });

  it('one inside of a block that is not there', async () => {
    const [yaml, tf] = await both(imdsv2, template('AWS::EC2::Instance', ['ImageId: ami-1']), resource('aws_instance', ['ami = "ami-1"', 'instance_type = "t4g.micro"']));
    expect(yaml).toEqual([expect.stringMatching(/^MetadataOptions\.HttpTokens is not set/)]);
    expect(tf).toEqual([expect.stringMatching(/^metadata_options\.http_tokens is not set/)]);
  });

  it('those inside of a list of blocks, whichever of them they are in', async () => {
    const yaml = ['BlockDeviceMappings:', '  - DeviceName: /dev/xvda', '    Ebs: {Encrypted: false}', '  - DeviceName: /dev/xvdb', '    Ebs: {VolumeSize: 8}'];
    const tf = ['ami = "ami-1"', 'instance_type = "t4g.micro"', 'root_block_device {', '  encrypted = false', '}', 'ebs_block_device {', '  device_name = "/dev/xvdb"', '  volume_type = "gp3"', '}'];
    const [inYaml, inTerraform] = await both(blockDevices, template('AWS::EC2::Instance', yaml), resource('aws_instance', tf));
    expect(inYaml).toEqual([
      'BlockDeviceMappings[0].Ebs.Encrypted is not true: the volume is stored in clear.',
      "BlockDeviceMappings[1].Ebs.Encrypted is not set, and AWS's default is false: the volume is stored in clear.",
    ]);
    expect(inTerraform).toEqual([
      'root_block_device.encrypted is not true: the volume is stored in clear.',
      "ebs_block_device.encrypted is not set, and AWS's default is false: the volume is stored in clear.",
    ]);
  });

  it('one whose items became resources: a value of the list in a block', async () => {
    const rule = resource('aws_security_group', ['ingress {', '  protocol = "tcp"', '  from_port = 22', '  to_port = 22', '  cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"]', '}']);
    const { findings } = await scanTexts({ 'main.tf': rule }, [adminPorts, namesOfPeers]);
    expect(findings.map(({ message }) => message).sort()).toEqual([
      'SSH (22) is open to `0.0.0.0/0`.',
      'ingress.cidr_blocks, ingress.from_port, ingress.description.',
      'ingress.cidr_blocks, ingress.from_port, ingress.description.',
    ]);
  });

  it('one in a document in a document of JSON: as the document calls it', async () => {
    const [yaml, tf] = await both(
      notPrivileged,
      template('AWS::ECS::TaskDefinition', ['ContainerDefinitions:', '  - {Name: a, Image: a, Privileged: true}']),
      resource('aws_ecs_task_definition', ['family = "a"', 'container_definitions = jsonencode([{ name = "a", image = "a", privileged = true }])']),
    );
    expect(yaml).toEqual(['ContainerDefinitions[0].Privileged is true: the container has the powers of root on its host.']);
    expect(tf).toEqual(['container_definitions[0].privileged is true: the container has the powers of root on its host.']);
  });
});

describe('messages call properties that a part sets by the part', () => {
  const bucket = 'resource "aws_s3_bucket" "b" {\n  bucket = "b"\n}\n';
  const block = 'resource "aws_s3_bucket_public_access_block" "b" {\n  bucket = aws_s3_bucket.b.id\n  block_public_acls = false\n  ignore_public_acls = true\n}\n';
  const names = definePolicy({
    id: 'test/names', title: 'Names', area: 'access', severity: 'low', resource: 'AWS::S3::Bucket',
    check(resource, report) {
      const whole = resource.get('PublicAccessBlockConfiguration');
      report(whole.get('BlockPublicAcls'), `${whole}, ${whole.get('BlockPublicAcls')}, ${whole.get('RestrictPublicBuckets')}.`);
    },
  });

  it('its address goes before what it sets and what it leaves out', async () => {
    const { findings } = await scanTexts({ 'main.tf': bucket + block }, [names]);
    const address = 'aws_s3_bucket_public_access_block.b';
    expect(findings.map(({ message }) => message)).toEqual([`${address}, ${address}.block_public_acls, ${address}.restrict_public_buckets.`]);
  });

  it('without the part it is called as its type calls it', async () => {
    const { findings } = await scanTexts({ 'main.tf': bucket }, [names]);
    expect(findings.map(({ message }) => message.split(', ')[1])).toEqual(['aws_s3_bucket_public_access_block.block_public_acls']);
  });

  it('a part whose bucket is elsewhere calls them without an address', async () => {
    const { findings } = await scanTexts({ 'main.tf': block.replace('aws_s3_bucket.b.id', '"elsewhere"') }, [names]);
    expect(findings.map(({ message }) => message.split(', ')[1])).toEqual(['block_public_acls']);
  });

  it('switches are listed by their names', async () => {
    const yaml = template('AWS::S3::Bucket', ['PublicAccessBlockConfiguration: {IgnorePublicAcls: true, BlockPublicAcls: false}']);
    const [inYaml, inTerraform] = await both(publicAccessBlocked, yaml, bucket + block);
    const told = (list: string): string => `The public access block does not switch on ${list}: what is off does not keep ACLs or policies from making the bucket public.`;
    expect(inYaml).toEqual([told('`BlockPublicAcls`, `BlockPublicPolicy`, `RestrictPublicBuckets`')]);
    expect(inTerraform).toEqual([told('`block_public_acls`, `block_public_policy`, `restrict_public_buckets`')]);
  });
});

describe('messages about statements', () => {
  const administrator = 'is `*`: the statement allows every action of every service.';
  const policy = (document: string): string => resource('aws_iam_policy', [`policy = ${document}`]);

  it.each([
    ['jsonencode', policy('jsonencode({ Statement = [{ Effect = "Allow", Action = ["*"], Resource = "*" }] })'), 'policy.Statement[0].Action[0]'],
    ['a heredoc', policy('<<EOT\n{ "Statement": { "Effect": "Allow", "Action": "*", "Resource": "*" } }\nEOT'), 'policy.Statement.Action'],
    ['a local', `locals {\n  all = { Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] }\n}\n${policy('jsonencode(local.all)')}`, 'policy.Statement[0].Action'],
    [
      'aws_iam_policy_document',
      `data "aws_iam_policy_document" "a" {\n  statement {\n    actions = ["*"]\n    resources = ["*"]\n  }\n}\n${policy('data.aws_iam_policy_document.a.json')}`,
      'statement.actions',
    ],
  ])('call their elements as %s does', async (_, text, name) => {
    const { findings } = await scanTexts({ 'main.tf': text }, [noWildcardAction]);
    expect(findings.map(({ message }) => message)).toEqual([`${name} ${administrator}`]);
  });

  it('call a principal as the block of the data source does', async () => {
    const statement = '  statement {\n    actions = ["sts:AssumeRole"]\n    principals {\n      type = "AWS"\n      identifiers = ["*"]\n    }\n  }';
    const role = resource('aws_iam_role', ['assume_role_policy = data.aws_iam_policy_document.a.json']);
    const { findings } = await scanTexts({ 'main.tf': `data "aws_iam_policy_document" "a" {\n${statement}\n}\n${role}` }, [trustNoWildcard]);
    const message = 'statement.principals.identifiers is `*`, and no condition leaves known callers only: anybody with an AWS account can assume the role.';
    expect(findings.map((finding) => finding.message)).toEqual([message]);
  });
});

it('related places are called as the file calls them', async () => {
  const text = [
    resource('aws_cloudtrail', ['name = "a"', 's3_bucket_name = aws_s3_bucket.b.id']),
    'resource "aws_s3_bucket" "b" {\n  bucket = "b"\n  acl = "public-read"\n}',
  ];
  const { findings } = await scanTexts({ 'main.tf': text.join('\n') }, [trailBucket, namesOfTrails]);
  expect(findings.map(({ message }) => message)).toEqual([
    'A trail.',
    'acl of `aws_s3_bucket.b` opens the bucket that keeps the logs of `aws_cloudtrail.a` to everybody.',
  ]);
  expect(findings[0]?.related.map(({ message }) => message)).toEqual(['s3_bucket_name']);
});

const namesOfTrails = definePolicy({
  id: 'test/trails', title: 'Trails', area: 'access', severity: 'low', resource: 'AWS::CloudTrail::Trail',
  check(trail, report) {
    report(trail, 'A trail.', [trail.get('S3BucketName')]);
  },
});

const namesOfPeers = definePolicy({
  id: 'test/peers', title: 'Peers', area: 'access', severity: 'low', resource: 'AWS::EC2::SecurityGroup',
  check(group, report) {
    for (const rule of group.get('SecurityGroupIngress').items) {
      report(rule.get('CidrIp'), `${rule.get('CidrIp')}, ${rule.get('FromPort')}, ${rule.get('Description')}.`);
    }
  },
});

interface Expected {
  /** A file, and what the property is called in it. */
  readonly yaml: readonly [text: string, name: string];
  readonly tf: readonly [text: string, name: string];
}

async function same(policy: Policy, saying: string, { yaml, tf }: Expected): Promise<void> {
  expect(await both(policy, yaml[0], tf[0])).toEqual([[`${yaml[1]} ${saying}`], [`${tf[1]} ${saying}`]]);
}

async function both(policy: Policy, yaml: string, tf: string): Promise<readonly (readonly string[])[]> {
  const scans = [await scanTexts({ 'template.yaml': yaml }, [policy]), await scanTexts({ 'main.tf': tf }, [policy])];
  return scans.map(({ findings }) => findings.map(({ message }) => message));
}

function template(type: string, properties: readonly string[]): string {
  return ['Resources:', '  A:', `    Type: ${type}`, '    Properties:', ...properties.map((line) => `      ${line}`), ''].join('\n');
}

function resource(type: string, lines: readonly string[]): string {
  return [`resource "${type}" "a" {`, ...lines.map((line) => `  ${line}`), '}', ''].join('\n');
}
