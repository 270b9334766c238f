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
    ['another rule before it', template.replace('        - {IpProtocol', '        - {IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/8}\n        - {IpProtocol')],
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
