import { describe, expect, it } from 'vitest';
import { policies } from '../../policies/index.js';
import type { Finding } from '../../src/model/finding.js';
import { scanTexts } from '../scan-texts.js';

const template = `Parameters:
  Env: {Type: String, Default: dev}
Resources:
  Db:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      StorageEncrypted: false
      PubliclyAccessible: true
      BackupRetentionPeriod: 0
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: group
      SecurityGroupIngress:
        - {IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0}
`;

const findings = async (texts: Readonly<Record<string, string>>): Promise<readonly Finding[]> => (await scanTexts(texts, policies)).findings;
const fingerprints = async (texts: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  (await findings(texts)).map((finding) => finding.fingerprint).sort();
const before = await fingerprints({ 't.yaml': template });

describe('GATE-1: fingerprints survive editing', () => {
  it('starts from several findings, each with a fingerprint of its own', () => {
    expect(before.length).toBeGreaterThanOrEqual(4);
    expect(new Set(before).size).toBe(before.length);
  });

  it.each([
    ['reindenting', template.replace(/^( +)/gm, '$1$1')],
    ['CRLF', template.replaceAll('\n', '\r\n')],
    ['fifty lines above', `${'# comment\n'.repeat(50)}${template}`],
    ['the order of properties', template.replace('      StorageEncrypted: false\n      PubliclyAccessible: true\n', '      PubliclyAccessible: true\n      StorageEncrypted: false\n')],
    ['quotes and comments', template.replace('false', '"false" # sic').replace('0.0.0.0/0', '"0.0.0.0/0"')],
    ['another rule before it', template.replace('        - {IpProtocol', '        - {IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.1/32, Description: one}\n        - {IpProtocol')],
    ['the order of resources', `${template.slice(0, template.indexOf('  Db:'))}${template.slice(template.indexOf('  Group:'))}${template.slice(template.indexOf('  Db:'), template.indexOf('  Group:'))}`],
  ])('%s changes nothing', async (_, edited) => {
    expect(edited).not.toBe(template);
    expect(await fingerprints({ 't.yaml': edited })).toEqual(before);
  });

  it('a renamed template keeps them; its unit is told apart', async () => {
    expect(await fingerprints({ 'renamed.yaml': template })).toEqual(before);
    expect(new Set((await findings({ 'renamed.yaml': template })).map((finding) => finding.resource.unit))).toEqual(new Set(['renamed.yaml']));
  });

  it('another address block is another finding', async () => {
    const changed = await fingerprints({ 't.yaml': template.replace('CidrIp: 0.0.0.0/0', 'CidrIpv6: "::/0"') });
    expect(changed.length).toBe(before.length);
    expect(changed.filter((print) => !before.includes(print)).length).toBe(before.filter((print) => !changed.includes(print)).length);
    expect(changed).not.toEqual(before);
  });

  it('the same defect in a second resource is one finding more for each policy', async () => {
    const doubled = template.replace('  Group:', `  Db2:\n    Type: AWS::RDS::DBInstance\n    Properties: {Engine: postgres, StorageEncrypted: false, BackupRetentionPeriod: 7}\n  Group:`);
    const added = (await findings({ 't.yaml': doubled })).filter((finding) => !before.includes(finding.fingerprint));
    expect(added.map((finding) => `${finding.policy} ${finding.resource.address}`)).toContain('rds/instance-encrypted Db2');
    expect(new Set(added.map((finding) => finding.resource.address))).toEqual(new Set(['Db2']));
  });
});

describe('GATE-1: fingerprints of Terraform survive editing', () => {
  const database = `resource "aws_db_instance" "db" {
  for_each            = toset(["a", "b"])
  engine              = "postgres"
  storage_encrypted   = false
  publicly_accessible = true
}
`;
  const group = `resource "aws_security_group" "g" {
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = [var.open]
  }
}
`;
  const variable = 'variable "open" {\n  default = "0.0.0.0/0"\n}\n';
  const call = 'module "m" {\n  source    = "./modules/m"\n  encrypted = false\n}\n';
  const module = 'variable "encrypted" {}\nresource "aws_db_instance" "inner" {\n  storage_encrypted = var.encrypted\n}\n';
  const within = (folder: string, texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(texts).map(([path, text]) => [`${folder}/${path}`, text]));
  const root = { 'main.tf': `${variable}${database}${group}${call}`, 'modules/m/main.tf': module };
  const edited = (from: string, to: string): Readonly<Record<string, string>> => within('live', { ...root, 'main.tf': root['main.tf'].replace(from, to) });
  const asBefore = async (texts: Readonly<Record<string, string>>): Promise<void> => expect(await fingerprints(texts)).toEqual(await fingerprints(within('live', root)));

  it('starts from several findings, each with a fingerprint of its own', async () => {
    const prints = await fingerprints(within('live', root));
    expect(prints.length).toBeGreaterThanOrEqual(6);
    expect(new Set(prints).size).toBe(prints.length);
  });

  it.each([
    ['reindenting', edited('  storage_encrypted   = false', '      storage_encrypted = false')],
    ['CRLF', within('live', Object.fromEntries(Object.entries(root).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')])))],
    ['fifty lines above', edited('variable "open"', `${'# comment\n'.repeat(50)}variable "open"`)],
    ['the order of arguments', edited('  storage_encrypted   = false\n  publicly_accessible = true\n', '  publicly_accessible = true\n  storage_encrypted   = false\n')],
    ['a comment', edited('= false', '= false # sic')],
    ['the order of resources', edited(`${database}${group}`, `${group}${database}`)],
    ['another block before it', edited('  ingress {', '  ingress {\n    from_port   = 443\n    to_port     = 443\n    protocol    = "tcp"\n    cidr_blocks = ["10.0.0.1/32"]\n    description = "one"\n  }\n  ingress {')],
    ['a resource in a file of its own', within('live', { ...root, 'main.tf': `${variable}${group}${call}`, 'db.tf': database })],
    ['another name of the file', within('live', { 'other.tf': root['main.tf'], 'modules/m/main.tf': module })],
    ['another name of the root folder', within('renamed', root)],
    ['another way to give the value', within('live', { ...root, 'main.tf': root['main.tf'].replace('0.0.0.0/0', '10.0.0.0/8'), 'terraform.tfvars': 'open = "0.0.0.0/0"\n' })],
    ['another key in front of it', edited('toset(["a", "b"])', 'toset(["b", "a"])')],
    ['a moved block', edited('variable "open"', 'moved {\n  from = aws_db_instance.old\n  to   = aws_db_instance.db\n}\nvariable "open"')],
  ])('%s changes nothing', async (_, texts) => {
    expect(texts).not.toEqual(within('live', root));
    await asBefore(texts);
  });

  const added = async (texts: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const known = await fingerprints(within('live', root));
    return (await findings(texts)).filter(({ fingerprint }) => !known.includes(fingerprint)).map(({ policy, resource }) => `${policy} ${resource.address}`);
  };

  it('one more key is one more finding for each policy that the others violate', async () => {
    const ofOne = (await findings(within('live', root))).filter(({ resource }) => resource.address === 'aws_db_instance.db["a"]');
    expect((await added(edited('["a", "b"]', '["a", "b", "c"]'))).slice().sort()).toEqual(ofOne.map(({ policy }) => `${policy} aws_db_instance.db["c"]`).sort());
  });

  it('another address block is another finding', async () => {
    const texts = edited('cidr_blocks = [var.open]', 'ipv6_cidr_blocks = ["::/0"]');
    expect(new Set((await added(texts)).map((one) => one.split(' ')[1]))).toEqual(new Set(['aws_security_group.g']));
  });

  it('the same resource in a second root has its unit', async () => {
    const both = await findings({ ...within('live', root), ...within('other', { 'main.tf': database }) });
    const ofDatabase = both.filter(({ resource }) => resource.address === 'aws_db_instance.db["a"]');
    expect(new Set(ofDatabase.map(({ resource }) => resource.unit))).toEqual(new Set(['live', 'other']));
  });
});
