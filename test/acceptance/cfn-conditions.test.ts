import { describe, expect, it } from 'vitest';
import instanceEncrypted from '../../policies/rds/instance-encrypted.js';
import { definePolicy, ingressRules } from '../../src/policy/index.js';
import { at, scanTexts } from '../scan-texts.js';

const places = (scan: Awaited<ReturnType<typeof scanTexts>>): readonly string[] => scan.findings.map((finding) => at(finding.location)).sort();

describe('CFN-1: a parameter with AllowedValues decides encryption', () => {
  const template = (declaration: string): string => `
Parameters:
  Encrypt: {Type: String, ${declaration}}
  Always: {Type: String, AllowedValues: ["true"], Default: "true"}
  Open: {Type: String}
Resources:
  Db: {Type: AWS::RDS::DBInstance, Properties: {StorageEncrypted: !Ref Encrypt}}
  Db2: {Type: AWS::RDS::DBInstance, Properties: {StorageEncrypted: !Ref Always}}
  Db3: {Type: AWS::RDS::DBInstance, Properties: {StorageEncrypted: ⟪!Ref Open⟫}}
  Db4: {Type: AWS::RDS::DBInstance, Properties: {StorageEncrypted: ⟪"false"⟫}}
`;
  const run = (declaration: string, parameters: Readonly<Record<string, string>> = {}): ReturnType<typeof scanTexts> =>
    scanTexts({ 't.yaml': template(declaration) }, [instanceEncrypted], { cloudformation: { parameters } });

  it('is conditional when the default is safe, at the allowed value that breaks it', async () => {
    const scan = await run('AllowedValues: ["true", ⟪"false"⟫], Default: "true"');
    expect(scan.told).toEqual(['conditional Db when Encrypt is false', 'review Db3', 'fail Db4']);
    expect(places(scan)).toEqual(scan.marks);
    const [conditional] = scan.findings;
    expect(conditional?.related.map((related) => at(related.location))).toEqual(['t.yaml:7:67-79']);
  });

  it('fails when the default is the unsafe one, at the default', async () => {
    const scan = await run('AllowedValues: ["true", "false"], Default: ⟪"false"⟫');
    expect(scan.told).toEqual(['fail Db when Encrypt is false', 'review Db3', 'fail Db4']);
    expect(places(scan)).toEqual(scan.marks);
  });

  it('fails without a default: one of the permitted values breaks it', async () => {
    const scan = await run('AllowedValues: ["true", ⟪"false"⟫]');
    expect(scan.told).toEqual(['fail Db when Encrypt is false', 'review Db3', 'fail Db4']);
    expect(places(scan)).toEqual(scan.marks);
  });

  it('holds when the parameter is given as safe', async () => {
    const scan = await run('AllowedValues: ["true", "false"], Default: "false"', { Encrypt: 'true' });
    expect(scan.told).toEqual(['review Db3', 'fail Db4']);
    expect(places(scan)).toEqual(scan.marks);
  });
});

describe('CFN-2: chained conditions', () => {
  const template = (rules: string): string => `
Parameters:
  Env: {Type: String, AllowedValues: [dev, stage, prod]}
${rules}
Conditions:
  IsProd: !Equals [!Ref Env, prod]
  IsStage: !Equals [!Ref Env, stage]
  NotProd: !Not [!Condition IsProd]
  Never: !And [!Condition IsProd, !Condition IsStage]
  Upper: !Or [!Condition IsProd, !Condition IsStage]
Resources:
  A: {Type: AWS::RDS::DBInstance, Condition: Never, Properties: {StorageEncrypted: false}}
  Db:
    Type: AWS::RDS::DBInstance
    Properties:
      StorageEncrypted: !If [Upper, !If [NotProd, !If [IsStage, true, false], true], !If [IsProd, false, true]]
  Db2: {Type: AWS::RDS::DBInstance, Properties: {StorageEncrypted: !If [IsProd, true, ⟪false⟫]}}
  Db3: {Type: AWS::RDS::DBInstance, Condition: IsProd, Properties: {StorageEncrypted: !If [IsProd, true, false]}}
`;

  it('reports only what is possible', async () => {
    const scan = await scanTexts({ 't.yaml': template('') }, [instanceEncrypted]);
    expect(scan.told).toEqual(['fail Db2 when IsProd is false']);
    expect(places(scan)).toEqual(scan.marks);
  });

  it('knows what a rule forbids, and what remains', async () => {
    const rules = 'Rules:\n  NotDev: {Assertions: [{Assert: !Not [!Equals [!Ref Env, dev]]}]}';
    const scan = await scanTexts({ 't.yaml': template(rules) }, [instanceEncrypted]);
    expect(scan.told).toEqual(['fail Db2 when IsProd is false']);
    expect(places(scan)).toEqual(scan.marks);
  });

  it('is silent when a rule forbids everything that would break it', async () => {
    const rules = 'Rules:\n  Prod: {Assertions: [{Assert: !Equals [!Ref Env, prod]}]}';
    expect((await scanTexts({ 't.yaml': template(rules) }, [instanceEncrypted])).told).toEqual([]);
  });
});

describe('CFN-3: Fn::If with AWS::NoValue inside lists', () => {
  const conditions = `
Parameters:
  Ssh: {Type: String}
  Kms: {Type: String}
Conditions:
  OpenSsh: !Equals [!Ref Ssh, "yes"]
  Enc: !Equals [!Ref Kms, "yes"]
`;
  const sshClosed = definePolicy({
    id: 'test/ssh-closed',
    title: 'SSH is closed',
    area: 'infrastructure',
    severity: 'high',
    resource: 'AWS::EC2::SecurityGroup',
    check(group, report) {
      for (const { peer, ports } of ingressRules(group)) if (peer.isInternet && ports.include(22)) report(peer, `SSH is open to \`${peer}\`.`);
    },
  });
  const kms = definePolicy({
    id: 'test/kms',
    title: 'Buckets use KMS',
    area: 'data-protection',
    severity: 'high',
    resource: 'AWS::S3::Bucket',
    check(bucket, report) {
      const encryption = bucket.get('BucketEncryption');
      const rules = encryption.get('ServerSideEncryptionConfiguration').items;
      if (!rules.some((rule) => rule.get('ServerSideEncryptionByDefault').get('SSEAlgorithm').is('aws:kms'))) report(encryption, `${encryption} does not use KMS.`);
    },
  });

  it('reports the item of the list at its own place, under its condition', async () => {
    const scan = await scanTexts(
      {
        't.yaml': `${conditions}
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: g
      SecurityGroupIngress:
        - {IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/8}
        - !If [OpenSsh, {IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: ⟪0.0.0.0/0⟫}, !Ref AWS::NoValue]
`,
      },
      [sshClosed],
    );
    expect(scan.told).toEqual(['fail Group when OpenSsh is true']);
    expect(places(scan)).toEqual(scan.marks);
  });

  it('reports an absence at the NoValue that decides it', async () => {
    const scan = await scanTexts(
      {
        't.yaml': `${conditions}
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Properties:
      BucketEncryption: !If
        - Enc
        - {ServerSideEncryptionConfiguration: [{ServerSideEncryptionByDefault: {SSEAlgorithm: aws:kms}}]}
        - ⟪!Ref AWS::NoValue⟫
`,
      },
      [kms],
    );
    expect(scan.told).toEqual(['fail Bucket when Enc is false']);
    expect(places(scan)).toEqual(scan.marks);
  });

  it('explores both variants of whole Properties', async () => {
    const scan = await scanTexts(
      {
        't.yaml': `${conditions}
Resources:
  Db:
    Type: AWS::RDS::DBInstance
    Properties: !If [Enc, {StorageEncrypted: true}, {StorageEncrypted: ⟪false⟫}]
`,
      },
      [instanceEncrypted],
    );
    expect(scan.told).toEqual(['fail Db when Enc is false']);
    expect(places(scan)).toEqual(scan.marks);
  });

  it('sees a list of nothing but NoValue as an empty list that is there', async () => {
    const emptyList = definePolicy({
      id: 'test/groups',
      title: 'Groups are listed',
      area: 'infrastructure',
      severity: 'low',
      resource: 'AWS::RDS::DBInstance',
      check(db, report) {
        const groups = db.get('VPCSecurityGroups');
        if (groups.exists && groups.items.length === 0) report(groups, 'The list is empty.');
      },
    });
    const scan = await scanTexts(
      { 't.yaml': 'Resources:\n  Db: {Type: AWS::RDS::DBInstance, Properties: {⟪VPCSecurityGroups⟫: [!Ref AWS::NoValue]}}\n' },
      [emptyList],
    );
    expect(scan.told).toEqual(['fail Db']);
    expect(places(scan)).toEqual(scan.marks);
  });
});
