import { describe, expect, it } from 'vitest';
import instanceEncrypted from '../../policies/rds/instance-encrypted.js';
import { directivesOf } from '../../src/engine/suppressions/comments.js';
import { Source } from '../../src/model/source.js';
import { scanFiles } from '../../src/scan.js';
import { memoryFiles } from '../memory-files.js';

const said = (text: string): readonly string[] =>
  directivesOf({ text, place: { source: new Source('a.tf', text), start: 0, end: text.length }, ownLine: true }).map(
    ({ names, scope, reason, expires, workspace, arguments: wanted }) =>
      [names.join('+'), scope, reason ?? '-', expires ?? '-', workspace ?? '-', (wanted ?? []).map((pair) => pair.join('=')).join('&') || '-'].join(' | '),
  );

describe('directives in comments', () => {
  it.each([
    ['nearside-disable-next-line s3/a, s3/b until 2026-01-31 -- why -- really', ['s3/a+s3/b | below | why -- really | 2026-01-31 | - | -']],
    ['checkov:skip=CKV_AWS_1', ['CKV_AWS_1 | around | - | - | - | -']],
    ['bridgecrew:skip=CKV_AWS_1: a, b: c', ['CKV_AWS_1 | around | a, b: c | - | - | -']],
    ['see the wiki. checkov:skip=CKV_AWS_1:first one,CKV2_AWS_2: second one', ['CKV_AWS_1 | around | first one | - | - | -', 'CKV2_AWS_2 | around | second one | - | - | -']],
    ['checkov:skip=CKV_AWS_1, CKV_AWS_2 : both', ['CKV_AWS_1+CKV_AWS_2 | around | both | - | - | -']],
    ['tfsec:ignore:aws-s3-a tfsec:ignore:aws-s3-b', ['aws-s3-a | below | - | - | - | -', 'aws-s3-b | below | - | - | - | -']],
    ['trivy:ignore:AVD-AWS-0107:exp:2026-01-31:ws:prod-* on purpose', ['AVD-AWS-0107 | below | on purpose | 2026-01-31 | prod-* | -']],
    ['trivy:ignore:aws-s3-*[name="a b",versioning.enabled=false]', ['aws-s3-* | below | - | - | - | name=a b&versioning.enabled=false']],
    ['kics-scan ignore-line', ['kics-scan ignore-line | line | - | - | - | -']],
    ['kics-scan ignore', ['kics-scan ignore | file | - | - | - | -']],
    ['kics-scan disable=a-1,b-2', ['a-1+b-2 | file | - | - | - | -']],
    ['kics-scan enable=a-1', []],
    ['do not write kics-scan ignore', []],
    [`checkov:skip=CKV_1:${'x'.repeat(3_000)}`, []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('comments in templates', () => {
  const scan = async (texts: Readonly<Record<string, string>>): Promise<readonly [string, readonly string[]][]> => {
    const result = await scanFiles(memoryFiles(texts), { selected: [{ policy: instanceEncrypted, severity: 'high' }], policies: [instanceEncrypted] });
    return [['active', result.findings.map(({ resource }) => resource.address)], ['suppressed', result.suppressed.map(({ resource }) => resource.address)]];
  };
  const db = 'Type: AWS::RDS::DBInstance, Properties: {StorageEncrypted: false}';

  it('flow down into nested stacks', async () => {
    const result = await scan({
      'main.yaml': 'Resources:\n  # checkov:skip=CKV_AWS_16:test data\n  A: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: child.yaml}}\n'
        + '  B: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: child.yaml}}\n',
      'child.yaml': `Resources:\n  Db: {${db}}\n`,
    });
    expect(result).toEqual([['active', ['B/Db']], ['suppressed', ['A/Db']]]);
  });

  it('cover what a line only passes on', async () => {
    const result = await scan({
      'main.yaml': `Parameters:
  Encrypt: {Type: String, Default: false, AllowedValues: [false]}
Resources:
  A:
    Type: AWS::RDS::DBInstance
    Properties:
      StorageEncrypted: !Ref Encrypt # nearside-disable-next-line rds/instance-encrypted -- test data
  B: {Type: AWS::RDS::DBInstance, Properties: {StorageEncrypted: !Ref Encrypt}}
`,
    });
    expect(result).toEqual([['active', ['B']], ['suppressed', ['A']]]);
  });

  it('of KICS count too', async () => {
    expect(await scan({ 'a.yaml': `# kics-scan ignore\n---\nResources:\n  A: {${db}}\n` })).toEqual([['active', []], ['suppressed', ['A']]]);
    expect(await scan({ 'a.yaml': `Resources:\n  # kics-scan ignore-block\n  A: {${db}}\n  B: {${db}}\n` })).toEqual([['active', ['B']], ['suppressed', ['A']]]);
  });

  it('are not looked for in JSON', async () => {
    const json = `{"Resources": {"A": {"Type": "AWS::RDS::DBInstance",\n"Description": "# kics-scan ignore",\n"Properties": {"StorageEncrypted": false}}}}`;
    expect(await scan({ 'a.json': json })).toEqual([['active', ['A']], ['suppressed', []]]);
  });
});
