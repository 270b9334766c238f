import { describe, expect, it } from 'vitest';
import { definePolicy, statements } from '../../src/policy/index.js';
import { at, scanTexts } from '../scan-texts.js';
import withKmsKey from '../../policies/dynamodb/encrypted-with-kms-key.js';

const places = (scan: Awaited<ReturnType<typeof scanTexts>>): readonly string[] => scan.findings.map((finding) => at(finding.location)).sort();

const tracing = definePolicy({
  id: 'test/tracing',
  title: 'Functions are traced',
  area: 'monitoring',
  severity: 'low',
  resource: 'AWS::Lambda::Function',
  check(fn, report) {
    const mode = fn.get('TracingConfig').get('Mode');
    if (!mode.is('Active')) report(mode, `${mode} is not Active.`);
  },
});
const key = definePolicy({
  id: 'test/key',
  title: 'Functions have a key',
  area: 'data-protection',
  severity: 'low',
  resource: 'AWS::Lambda::Function',
  check(fn, report) {
    if (!fn.get('KmsKeyArn').exists) report(fn.get('KmsKeyArn'), 'No key.');
  },
});
const stageLogs = definePolicy({
  id: 'test/stage-logs',
  title: 'Stages log',
  area: 'monitoring',
  severity: 'low',
  resource: 'AWS::ApiGateway::Stage',
  check(stage, report) {
    if (!stage.get('AccessLogSetting').exists) report(stage, 'No access logs.');
  },
});
const versioned = definePolicy({
  id: 'test/versioned',
  title: 'Buckets keep versions',
  area: 'data-protection',
  severity: 'low',
  resource: 'AWS::S3::Bucket',
  check(bucket, report) {
    const status = bucket.get('VersioningConfiguration').get('Status');
    if (!status.is('Enabled')) report(status, `${status} is not Enabled.`);
  },
});
const notPublic = definePolicy({
  id: 'test/not-public',
  title: 'Databases are private',
  area: 'data-protection',
  severity: 'high',
  resource: 'AWS::RDS::DBInstance',
  check(db, report) {
    const accessible = db.get('PubliclyAccessible');
    if (accessible.is(true)) report(accessible, `${accessible} is true.`);
  },
});

describe('CFN-4: SAM Globals and the implicit API', () => {
  it('places what Globals decide in Globals and what an event makes at the event', async () => {
    const scan = await scanTexts(
      {
        't.yaml': `Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]
Globals:
  Function:
    Runtime: nodejs22.x
    Handler: index.handler
    CodeUri: s3://bucket/key
    Tracing: Active
    KmsKeyArn: !GetAtt Key.Arn
Resources:
  Key: {Type: AWS::KMS::Key, Properties: {}}
  F1:
    Type: AWS::Serverless::Function
    Properties:
      Events:
        ⟪Get⟫: {Type: Api, Properties: {Path: /a, Method: get}}
  F2:
    Type: AWS::Serverless::Function
    Properties:
      Tracing: ⟪PassThrough⟫
Outputs:
  Url: {Value: !Ref ServerlessRestApi}
`,
      },
      [tracing, key, stageLogs],
    );
    expect(scan.diagnostics.map((diagnostic) => diagnostic.message)).toEqual([]);
    expect(scan.told).toEqual(['fail ServerlessRestApiProdStage', 'fail F2']);
    expect(places(scan)).toEqual(scan.marks);
  });

  it('reports one finding a function at the value in Globals, related to the function', async () => {
    const scan = await scanTexts(
      {
        't.yaml': `Transform: AWS::Serverless-2016-10-31
Globals:
  Function: {Runtime: nodejs22.x, Handler: i.h, CodeUri: s3://bucket/key, Tracing: ⟪PassThrough⟫}
Resources:
  F1: {Type: AWS::Serverless::Function, Properties: {}}
  F2: {Type: AWS::Serverless::Function, Properties: {}}
`,
      },
      [tracing],
    );
    expect(scan.told).toEqual(['fail F1', 'fail F2']);
    expect(new Set(places(scan))).toEqual(new Set(scan.marks));
    expect(scan.findings.map((finding) => finding.related.map((related) => related.location.startLine))).toEqual([[5], [6]]);
  });
});

describe('CFN-5: Fn::ForEach with positions', () => {
  const header = 'Transform: AWS::LanguageExtensions\n';

  it('places a value that comes from a mapping in the mapping', async () => {
    const scan = await scanTexts(
      {
        't.yaml': `${header}Mappings:
  Cfg: {Logs: {V: ⟪Suspended⟫}, Data: {V: Enabled}}
Resources:
  Fn::ForEach::B:
    - Name
    - [Logs, Data]
    - Bucket\${Name}:
        Type: AWS::S3::Bucket
        Properties: {VersioningConfiguration: {Status: !FindInMap [Cfg, !Ref Name, V]}}
Outputs:
  Arn: {Value: !GetAtt BucketData.Arn}
`,
      },
      [versioned],
    );
    expect(scan.diagnostics.map((diagnostic) => diagnostic.message)).toEqual([]);
    expect(scan.told).toEqual(['fail BucketLogs']);
    expect(places(scan)).toEqual(scan.marks);
    const related = scan.findings[0]?.related.map((entry) => entry.location.startLine) ?? [];
    expect(related).toContain(7);
    expect(related).toContain(10);
  });

  it('reports a bad literal of the body once an instance', async () => {
    const scan = await scanTexts(
      {
        't.yaml': `${header}Resources:
  Fn::ForEach::B:
    - Name
    - [Logs, Data]
    - Bucket\${Name}: {Type: AWS::S3::Bucket, Properties: {VersioningConfiguration: {Status: ⟪Suspended⟫}}}
`,
      },
      [versioned],
    );
    expect(scan.told).toEqual(['fail BucketData', 'fail BucketLogs']);
    expect(new Set(places(scan))).toEqual(new Set(scan.marks));
    expect(new Set(scan.findings.map((finding) => finding.fingerprint)).size).toBe(2);
  });

  it('asks for a review where the collection is known only later', async () => {
    const scan = await scanTexts(
      {
        't.yaml': `${header}Parameters: {Names: {Type: CommaDelimitedList}}
Resources:
  Fn::ForEach::B:
    - Name
    - !Ref Names
    - Bucket\${Name}: {Type: AWS::S3::Bucket, Properties: {VersioningConfiguration: {Status: ⟪Suspended⟫}}}
`,
      },
      [versioned],
    );
    expect(scan.findings.map((finding) => finding.verdict)).toEqual(['review']);
    expect(places(scan)).toEqual(scan.marks);
    expect(scan.diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['unresolved-loop']);
  });

  it('says that a loop needs the transform', async () => {
    const scan = await scanTexts(
      { 't.yaml': 'Resources:\n  Fn::ForEach::B:\n    - Name\n    - [Logs]\n    - Bucket${Name}: {Type: AWS::S3::Bucket}\n' },
      [versioned],
    );
    expect(scan.told).toEqual([]);
    expect(scan.diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['missing-transform']);
  });
});

describe('CFN-6: nested stacks', () => {
  const child = `Parameters:
  Public: {Type: String, Default: "false"}
  Key: {Type: String, Default: ""}
Resources:
  Db: {Type: AWS::RDS::DBInstance, Properties: {PubliclyAccessible: !Ref Public}}
`;

  it('blames the parent that passes the value, not the child', async () => {
    const scan = await scanTexts(
      {
        'parent.yaml': `Resources:
  Keys: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ./keys.yaml}}
  Child:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ./child.yaml
      Parameters: {Public: ⟪"true"⟫, Key: !GetAtt Keys.Outputs.Arn}
  Child2: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ./child.yaml}}
`,
        'keys.yaml': 'Resources:\n  Key: {Type: AWS::KMS::Key}\nOutputs:\n  Arn: {Value: !GetAtt Key.Arn}\n',
        'child.yaml': child,
      },
      [notPublic],
    );
    expect(scan.diagnostics.map((diagnostic) => diagnostic.message)).toEqual([]);
    expect(scan.told).toEqual(['fail Child/Db']);
    expect(places(scan)).toEqual(scan.marks);
    expect(scan.units.map((unit) => unit.id)).toEqual(['parent.yaml']);
    const related = scan.findings[0]?.related.map((entry) => `${entry.location.file}:${entry.location.startLine}`) ?? [];
    expect(related).toContain('child.yaml:2');
    expect(related).toContain('child.yaml:5');
  });

  it('passes on through a third level', async () => {
    const scan = await scanTexts(
      {
        'top.yaml': 'Resources:\n  Mid: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: mid.yaml, Parameters: {P: ⟪"true"⟫}}}\n',
        'mid.yaml':
          'Parameters: {P: {Type: String}}\nResources:\n  Child: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: child.yaml, Parameters: {Public: !Ref P}}}\n',
        'child.yaml': child,
      },
      [notPublic],
    );
    expect(scan.told).toEqual(['fail Mid/Child/Db']);
    expect(places(scan)).toEqual(scan.marks);
  });

  it('says that a template elsewhere was not looked at', async () => {
    const scan = await scanTexts(
      { 'p.yaml': 'Resources:\n  Far: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: https://example.com/t.yaml}}\n' },
      [notPublic],
    );
    expect(scan.diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['nested-template-unavailable']);
    expect(scan.coverage.complete).toBe(false);
  });
});

describe('CFN-7: IAM built by Sub and Join, policies as JSON text', () => {
  const wildcards = definePolicy({
    id: 'test/wildcards',
    title: 'No wildcards',
    area: 'access',
    severity: 'high',
    resource: ['AWS::IAM::Policy', 'AWS::Logs::ResourcePolicy', 'AWS::IAM::Role'],
    check(resource, report) {
      for (const arn of resource.as('AWS::IAM::Role')?.get('ManagedPolicyArns').items ?? []) {
        if (arn.matches(/^arn:aws[^:]*:iam::aws:policy\/AdministratorAccess$/)) report(arn, 'Administrator.');
      }
      for (const statement of statements(resource.properties.get('PolicyDocument'))) {
        for (const action of statement.actions) if (action.includes('*')) report(action, 'Wildcard action.');
        for (const target of statement.resources) if (target.endsWith('*')) report(target, 'Wildcard resource.');
        for (const { id } of statement.principals) if (id.is('*')) report(id, 'Everybody.');
      }
    },
  });

  it('sees through Join and Sub', async () => {
    const scan = await scanTexts(
      {
        't.yaml': `Parameters:
  W: {Type: String, Default: ⟪"*"⟫, AllowedValues: ["*", b]}
Resources:
  B: {Type: AWS::S3::Bucket}
  P:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: p
      PolicyDocument:
        Statement:
          - {Effect: Allow, Action: !Join ["", ["s3:", ⟪"*"⟫]], Resource: !Sub "arn:aws:s3:::\${W}"}
          - {Effect: Allow, Action: s3:GetObject, Resource: !GetAtt B.Arn}
  R:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
      ManagedPolicyArns: [⟪!Join ["", ["arn:", !Ref AWS::Partition, ":iam::aws:policy/AdministratorAccess"]]⟫]
`,
      },
      [wildcards],
    );
    expect(scan.told).toEqual(['fail P when W is *', 'fail P', 'fail R']);
    expect(places(scan)).toEqual(scan.marks);
  });

  it('places findings inside JSON text', async () => {
    const scan = await scanTexts(
      {
        't.yaml': `Resources:
  Block:
    Type: AWS::Logs::ResourcePolicy
    Properties:
      PolicyName: a
      PolicyDocument: |
        {
          "Statement": [{
            "Effect": "Allow",
            "Principal": ⟪"*"⟫, "Action": "logs:PutLogEvents", "Resource": "x"
          }]
        }
  Substituted:
    Type: AWS::Logs::ResourcePolicy
    Properties:
      PolicyName: b
      PolicyDocument: !Sub |
        {
          "Statement": [{
            "Effect": "Allow",
            "Principal": ⟪"*"⟫, "Action": "logs:PutLogEvents", "Resource": "\${AWS::StackName}"
          }]
        }
  Made:
    Type: AWS::Logs::ResourcePolicy
    Properties:
      PolicyName: c
      PolicyDocument: !ToJsonString
        Statement: [{Effect: Allow, Principal: ⟪'*'⟫, Action: logs:PutLogEvents, Resource: x}]
Transform: AWS::LanguageExtensions
`,
      },
      [wildcards],
    );
    expect(scan.told).toEqual(['fail Block', 'fail Substituted', 'fail Made']);
    expect(places(scan)).toEqual(scan.marks);
  });

  it('says once that a document cannot be read', async () => {
    const scan = await scanTexts(
      { 't.yaml': 'Resources:\n  L: {Type: AWS::Logs::ResourcePolicy, Properties: {PolicyName: a, PolicyDocument: "{ \\"Statement\\": [ }"}}\n' },
      [wildcards],
    );
    expect(scan.diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['invalid-json-text']);
  });
});

describe('a template with resources of SAM but without its transform', () => {
  it('is read as SAM, and that CloudFormation refuses it is said once', async () => {
    const text = `Resources:
  Orders:
    Type: ⟪AWS::Serverless::SimpleTable⟫
  Customers:
    Type: AWS::Serverless::SimpleTable
`;
    const scan = await scanTexts({ 't.yaml': text }, [withKmsKey]);
    expect(scan.told).toEqual(['fail Orders', 'fail Customers']);
    expect(scan.diagnostics.map(({ code, location }) => `${code} ${location ? at(location) : ''}`)).toEqual(scan.marks.map((mark) => `missing-transform ${mark}`));
  });
});
