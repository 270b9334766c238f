import { describe, expect, it } from 'vitest';
import instanceEncrypted from '../../policies/rds/instance-encrypted.js';
import { PolicyNames } from '../../src/engine/suppressions/policy-names.js';
import type { ConfiguredSuppression } from '../../src/engine/suppressions/from-configuration.js';
import { suppressionFromConfiguration } from '../../src/engine/suppressions/from-configuration.js';
import type { ScanResult } from '../../src/model/finding.js';
import type { ScanSettings } from '../../src/scan.js';
import { definePolicy } from '../../src/policy/index.js';
import { scanFiles } from '../../src/scan.js';
import { memoryFiles } from '../memory-files.js';

const notPublic = definePolicy({
  id: 'rds/not-public',
  title: 'Databases are not public',
  area: 'data-protection',
  severity: 'high',
  resource: 'AWS::RDS::DBInstance',
  aliases: { trivy: ['AWS-0180'] },
  check(db, report) {
    const accessible = db.get('PubliclyAccessible');
    if (accessible.is(true)) report(accessible, 'It is public.');
  },
});
const policies = [instanceEncrypted, notPublic];

function scan(template: string, settings: Partial<ScanSettings> = {}): Promise<ScanResult> {
  const selected = policies.map((policy) => ({ policy, severity: policy.severity }));
  return scanFiles(memoryFiles({ 't.yaml': template }), { selected, policies, ...settings });
}

const active = (result: ScanResult): readonly string[] => result.findings.map((finding) => `${finding.policy} ${finding.resource.address}`);
const excepted = (result: ScanResult): readonly string[] =>
  result.suppressed.map(({ policy, suppression }) => [policy, suppression.kind, suppression.reason ?? '-', `line ${suppression.location?.startLine ?? '-'}`].join(' | '));
const remarks = (result: ScanResult): readonly string[] => result.diagnostics.map((diagnostic) => `${diagnostic.code} ${diagnostic.location?.startLine ?? '-'}`);

describe('suppressions in comments', () => {
  it('cover the next line', async () => {
    const result = await scan(`Resources:
  Db:
    Type: AWS::RDS::DBInstance
    Properties:
      # nearside-disable-next-line rds/instance-encrypted -- copy of public data
      StorageEncrypted: false
      PubliclyAccessible: true
`);
    expect(excepted(result)).toEqual(['rds/instance-encrypted | inline | copy of public data | line 5']);
    expect(active(result)).toEqual(['rds/not-public Db']);
    expect(remarks(result)).toEqual([]);
  });

  it('cover the whole resource from above it, also through further comments', async () => {
    const result = await scan(`Resources:
  # nearside-disable-next-line rds/instance-encrypted, rds/not-public -- a toy
  # to be removed with the project
  Db:
    Type: AWS::RDS::DBInstance
    Properties: {StorageEncrypted: false, PubliclyAccessible: true}
  Db2:
    Type: AWS::RDS::DBInstance
    Properties: {StorageEncrypted: false}
`);
    expect(excepted(result)).toEqual(['rds/instance-encrypted | inline | a toy | line 2', 'rds/not-public | inline | a toy | line 2']);
    expect(active(result)).toEqual(['rds/instance-encrypted Db2']);
  });

  it('of other tools count by alias', async () => {
    const result = await scan(`Resources:
  Db:
    # checkov:skip=CKV_AWS_16:no patient data
    Type: AWS::RDS::DBInstance
    Properties:
      StorageEncrypted: false
      #trivy:ignore:AVD-AWS-0180
      PubliclyAccessible: true
`);
    expect(excepted(result)).toEqual(['rds/instance-encrypted | inline | no patient data | line 3', 'rds/not-public | inline | - | line 7']);
    expect(active(result)).toEqual([]);
    expect(remarks(result)).toEqual([]);
  });

  it('expire, when the date is known', async () => {
    const template = `Resources:
  # nearside-disable-next-line rds/instance-encrypted until 2026-01-31 -- migration
  Db: {Type: AWS::RDS::DBInstance, Properties: {StorageEncrypted: false}}
`;
    expect(active(await scan(template))).toEqual([]);
    expect(active(await scan(template, { today: '2026-01-31' }))).toEqual([]);
    const late = await scan(template, { today: '2026-02-01' });
    expect(active(late)).toEqual(['rds/instance-encrypted Db']);
    expect(remarks(late)).toEqual(['suppression-expired 2']);
  });

  it('are told about when they are of no use, have no reason or name nothing', async () => {
    const result = await scan(`Resources:
  # nearside-disable-next-line rds/instance-encrypted -- not needed any more
  Good: {Type: AWS::RDS::DBInstance, Properties: {StorageEncrypted: true}}
  # nearside-disable-next-line rds/instance-encripted -- misspelt
  Db: {Type: AWS::RDS::DBInstance, Properties: {StorageEncrypted: false}} # nearside-disable-next-line rds/instance-encrypted
`);
    expect(remarks(result)).toEqual(['suppression-unused 2', 'suppression-unknown-policy 4', 'suppression-without-reason 5']);
    expect(active(result)).toEqual([]);
  });

  it('do not count without a reason where one is required, nor at all where the gate forbids them', async () => {
    const template = 'Resources:\n  # nearside-disable-next-line rds/instance-encrypted\n  Db: {Type: AWS::RDS::DBInstance, Properties: {StorageEncrypted: false}}\n';
    expect(active(await scan(template, { requireReasons: true }))).toEqual(['rds/instance-encrypted Db']);
    expect(active(await scan(template, { inlineSuppressions: false }))).toEqual(['rds/instance-encrypted Db']);
  });

  it('inside text are text', async () => {
    const result = await scan(`Resources:
  Db:
    Type: AWS::RDS::DBInstance
    Properties:
      DBName: "# nearside-disable-next-line rds/instance-encrypted -- no"
      StorageEncrypted: false
`);
    expect(active(result)).toEqual(['rds/instance-encrypted Db']);
  });
});

describe('suppressions in Metadata', () => {
  const template = (metadata: string): string => `Resources:
  Db:
    Type: AWS::RDS::DBInstance
    Metadata: ${metadata}
    Properties: {StorageEncrypted: false}
  Other: {Type: AWS::RDS::DBInstance, Properties: {StorageEncrypted: false}}
`;

  it.each([
    ['nearside', '{nearside: {disable: [{policy: rds/instance-encrypted, reason: test data}]}}'],
    ['checkov', '{checkov: {skip: [{id: CKV_AWS_16, comment: test data}]}}'],
    ['cfn_nag', '{cfn_nag: {rules_to_suppress: [{id: F27, reason: test data}]}}'],
    ['cdk-nag', '{cdk_nag: {rules_to_suppress: [{id: AwsSolutions-RDS2, reason: test data}]}}'],
  ])('of %s cover their resource', async (_, metadata) => {
    const result = await scan(template(metadata));
    expect(excepted(result)).toEqual(['rds/instance-encrypted | metadata | test data | line 4']);
    expect(active(result)).toEqual(['rds/instance-encrypted Other']);
  });

  it('of CloudFormation Guard are names only', async () => {
    const result = await scan(template('{guard: {SuppressedRules: [RDS_STORAGE_ENCRYPTED]}}'));
    expect(active(result)).toEqual(['rds/instance-encrypted Other']);
  });

  it('that are granular cover only what they name', async () => {
    const result = await scan(template("{cdk_nag: {rules_to_suppress: [{id: AwsSolutions-RDS2, reason: r, applies_to: ['Resource::*']}]}}"));
    expect(active(result)).toEqual(['rds/instance-encrypted Db', 'rds/instance-encrypted Other']);
  });
});

describe('suppressions of the configuration', () => {
  const template = 'Resources:\n  LegacyDb: {Type: AWS::RDS::DBInstance, Properties: {StorageEncrypted: false}}\n  Db: {Type: AWS::RDS::DBInstance, Properties: {StorageEncrypted: false}}\n';
  const run = (entry: ConfiguredSuppression): Promise<ScanResult> =>
    scan(template, { suppressions: [suppressionFromConfiguration(entry, new PolicyNames(policies), undefined)] });

  it.each([
    ['an address glob', { policy: 'rds/instance-encrypted', address: 'Legacy*', reason: 'r' }, ['rds/instance-encrypted Db']],
    ['a policy glob', { policy: 'rds/*', reason: 'r' }, []],
    ['an alias', { policy: 'CKV_AWS_16', address: 'Db', reason: 'r' }, ['rds/instance-encrypted LegacyDb']],
    ['another unit', { policy: 'rds/*', unit: 'other/*', reason: 'r' }, ['rds/instance-encrypted LegacyDb', 'rds/instance-encrypted Db']],
  ])('select by %s', async (_, entry, expected) => {
    expect(active(await run(entry))).toEqual(expected);
  });
});
