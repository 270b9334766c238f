import { describe, expect, it } from 'vitest';
import { definePolicy } from '../../src/policy/index.js';
import { scanTexts } from '../scan-texts.js';

const unguarded = definePolicy({
  id: 'test/unguarded',
  title: 'Buckets have a policy',
  area: 'access',
  severity: 'low',
  resource: 'AWS::S3::Bucket',
  check(bucket, report) {
    if (bucket.referrers('AWS::S3::BucketPolicy', 'Bucket').length === 0) report(bucket, 'No policy.');
  },
});

const template = (name: string, reference: string, conditions = ''): string => `Parameters: {App: {Type: String}, Other: {Type: String}, Env: {Type: String, AllowedValues: [a, b]}}
${conditions}
Resources:
  Bucket: {Type: AWS::S3::Bucket, Properties: {BucketName: ${name}}}
  Policy: {Type: AWS::S3::BucketPolicy, Properties: {Bucket: ${reference}, PolicyDocument: {}}}
`;

describe('resources join', () => {
  it.each([
    ['by reference', 'x', '!Ref Bucket'],
    ['by equal literal names', 'logs', 'logs'],
    ['by names put together in the same way', '!Sub "${App}-logs"', '!Join ["-", [!Ref App, logs]]'],
    ['by the same parameter', '!Ref App', '!Ref App'],
    ['by a name with the same choice in it', '!Sub "${Env}-logs"', '!Sub "${Env}-logs"'],
  ])('%s', async (_, name, reference) => {
    expect((await scanTexts({ 't.yaml': template(name, reference) }, [unguarded])).told).toEqual([]);
  });

  it.each([
    ['other literal names', 'logs', 'data'],
    ['names with other parameters', '!Sub "${App}-logs"', '!Sub "${Other}-logs"'],
    ['names with other literals', '!Sub "${App}-logs"', '!Sub "${App}-data"'],
  ])('not by %s', async (_, name, reference) => {
    expect((await scanTexts({ 't.yaml': template(name, reference) }, [unguarded])).told).toEqual(['fail Bucket']);
  });

  it('under a condition only where the condition holds', async () => {
    const conditions = 'Conditions: {InA: !Equals [!Ref Env, a]}';
    const scan = await scanTexts({ 't.yaml': template('logs', '!If [InA, !Ref Bucket, elsewhere]', conditions) }, [unguarded]);
    expect(scan.told).toEqual(['fail Bucket when InA is false']);
  });
});
