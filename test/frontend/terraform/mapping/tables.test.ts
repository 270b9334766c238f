import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

import { PROVIDER } from '../../../../src/frontend/terraform/mapping/facts/provider.js';
import { TABLES, TABLES_BY_SERVICE } from '../../../../src/frontend/terraform/mapping/tables/index.js';
import { rowProblems } from '../../../../scripts/mapping/check.js';
import { providerShapes } from '../../../../scripts/mapping/provider-shapes.js';
import { reportLines } from '../../../../scripts/mapping/report.js';

const SHARED = process.env['NEARSIDE_SHARED'] ?? '../shared';
const SCHEMA = `${SHARED}/terraform/aws-provider-schema.json.gz`;
const CATALOGUE = `${SHARED}/rules/catalogue.json`;

describe('the tables', () => {
  it.each([...TABLES])('%s is in both schemas, with everything that its row names', (type, row) => {
    expect(rowProblems(type, row)).toEqual([]);
  });

  it('have no type twice', () => {
    const types = [...TABLES_BY_SERVICE.values()].flatMap((table) => Object.keys(table));
    expect(types.filter((type, index) => types.indexOf(type) !== index)).toEqual([]);
  });

  it('are held against the schemas: what is not there is found', () => {
    expect(rowProblems('aws_nothing', { type: 'AWS::S3::Bucket' })).toEqual(['the provider has no aws_nothing']);
    expect(rowProblems('aws_s3_bucket', { type: 'AWS::S3::Pail' })).toEqual(['CloudFormation has no AWS::S3::Pail']);
    expect(rowProblems('aws_s3_bucket', { own: '' })).toEqual(['no reason why it has no counterpart']);
    expect(
      rowProblems('aws_s3_bucket', {
        type: 'AWS::S3::Bucket',
        attributes: {
          'nothing': 'BucketName',
          'bucket': 'Pail',
          'versioning': 'VersioningConfiguration',
          'versioning.enabled': 'On',
          'logging.nothing': 'X',
          'acl': { values: {} },
        },
        constants: { 'A.B': 1 },
        defaults: { C: true },
        references: { arn: 'Name', nothing: '' },
        spread: { '': { no_items: 'BucketName', bucket: 'Items' } },
        children: { nothing: { type: 'AWS::S3::BucketPolicy', link: 'Bucket' }, policy: { type: 'AWS::S3::BucketPolicy', link: 'Pail', to: 'Policy' } },
      }),
    ).toEqual([
      'no property A.B',
      'no property C',
      'no attribute nothing',
      'bucket: no property Pail',
      'versioning.enabled: no property On',
      'no attribute logging.nothing',
      'acl goes nowhere',
      'no attribute no_items',
      'no property Items',
      'no attribute nothing',
      'no property Pail',
      'no property Policy',
      'Fn::GetAtt has no Name',
      'no attribute nothing',
    ]);
    expect(rowProblems('aws_s3_bucket', { type: 'AWS::S3::Bucket', within: 'Pail' })).toEqual(['no property Pail']);
    expect(rowProblems('aws_s3_bucket_acl', { partOf: [{ type: 'AWS::S3::Bucket', by: 'pail' }, { type: 'AWS::S3::Pail', by: 'bucket' }] })).toEqual([
      'no attribute pail',
      'CloudFormation has no AWS::S3::Pail',
    ]);
  });
});

describe.skipIf(!existsSync(SCHEMA))('the facts about the provider', () => {
  it('are those of its schema, of all types in the tables and no others', () => {
    const schema: unknown = JSON.parse(gunzipSync(readFileSync(SCHEMA)).toString('utf8'));
    expect(PROVIDER.trim()).toBe(providerShapes(schema, [...TABLES.keys()]).text);
  });
});

interface Catalogue {
  readonly policies: readonly { readonly terraform: readonly string[] }[];
}

describe.skipIf(!existsSync(CATALOGUE))('the rule catalogue', () => {
  it('concerns no type that the tables do not know', () => {
    // The shape is that of rules/README.md.
    const catalogue: Catalogue = JSON.parse(readFileSync(CATALOGUE, 'utf8'));
    const types = catalogue.policies.flatMap((policy) => policy.terraform).filter((type) => type !== '*' && !type.startsWith('data.'));
    expect(types.length).toBeGreaterThan(1000);
    expect([...new Set(types)].filter((type) => !TABLES.has(type))).toEqual([]);
  });
});

describe('the report', () => {
  it('tells of each service and type what is mapped, and what is not and why', () => {
    const lines = [...reportLines({ word: 'aws_kms_key', all: true })];
    expect(lines[0]).toMatch(/^kms: 2 types; attributes: \d+ mapped, \d+ without a counterpart on purpose, 0 unmapped$/);
    expect(lines).toContain('  aws_kms_key → AWS::KMS::Key');
    expect(lines).toContain('    policy → KeyPolicy');
    expect(lines).toContain('  aws_kms_key_policy → part of AWS::KMS::Key');
    const external = [...reportLines({ word: 'aws_kms_external_key', all: true })];
    expect(external).toContain('    valid_to: not mapped, CloudFormation does not import key material');
  });

  it('tells why a type has no counterpart', () => {
    expect([...reportLines({ word: 'aws_ebs_encryption_by_default', all: false })][1]).toBe(
      '  aws_ebs_encryption_by_default → itself (CloudFormation cannot set it for an account)',
    );
  });
});
