import { describe, expect, it } from 'vitest';
import { readEstate } from '../../src/estate.js';
import { evaluate } from '../../src/engine/evaluate.js';
import { definePolicy } from '../../src/policy/index.js';
import userInGroup from '../../policies/iam/user-in-group.js';
import { memoryFiles } from '../memory-files.js';
import { scanTexts } from '../scan-texts.js';

/** The addresses that a bucket is told as candidates, in their order. */
async function candidatesOf(bucket: string, template: string): Promise<readonly string[]> {
  const seen: string[] = [];
  const policy = definePolicy({
    id: 'test/candidates',
    title: 'Candidates are listed',
    area: 'access',
    severity: 'low',
    resource: 'AWS::S3::Bucket',
    check(node) {
      if (node.address === bucket) seen.push(...node.candidates('AWS::S3::BucketPolicy', 'Bucket').map(({ address }) => address));
    },
  });
  const { resources } = await readEstate(memoryFiles({ 't.yaml': template }), {});
  evaluate(resources, [{ policy, severity: 'low' }]);
  return seen;
}

const TEMPLATE = `Parameters: {Given: {Type: AWS::SSM::Parameter::Value<String>}, Env: {Type: String, AllowedValues: [a, b], Default: a}}
Conditions: {Never: !Equals [a, b], InA: !Equals [!Ref Env, a]}
Resources:
  OfUnknown: {Type: AWS::S3::BucketPolicy, Properties: {Bucket: !Ref Given}}
  ByName: {Type: AWS::S3::BucketPolicy, Properties: {Bucket: logs}}
  Logs: {Type: AWS::S3::Bucket, Properties: {BucketName: logs}}
  Data: {Type: AWS::S3::Bucket}
  ByReference: {Type: AWS::S3::BucketPolicy, Properties: {Bucket: !Ref Logs}}
  OfOther: {Type: AWS::S3::BucketPolicy, Properties: {Bucket: !Ref Data}}
  ByChoice: {Type: AWS::S3::BucketPolicy, Properties: {Bucket: !If [InA, !Ref Logs, !Ref Data]}}
  ByPart: {Type: AWS::S3::BucketPolicy, Properties: {Bucket: !Sub 'arn:aws:s3:::\${Logs}'}}
  NotThere: {Type: AWS::S3::BucketPolicy, Condition: Never, Properties: {Bucket: !Ref Logs}}
`;

describe('candidates', () => {
  it('mention the resource, name it, or are not known yet, in the order of the template', async () => {
    expect(await candidatesOf('Logs', TEMPLATE)).toEqual(['OfUnknown', 'ByName', 'ByReference', 'ByChoice', 'ByPart']);
  });

  it('are not those that are certainly about something else', async () => {
    expect(await candidatesOf('Data', TEMPLATE)).toEqual(['OfUnknown', 'OfOther', 'ByChoice']);
  });

  it('leave open whether a user is in a group whose members only the deployment knows', async () => {
    const template = (members: string): string => `Parameters: {Members: {Type: CommaDelimitedList}}
Resources:
  User: {Type: AWS::IAM::User, Properties: {UserName: a}}
  Addition: {Type: AWS::IAM::UserToGroupAddition, Properties: {GroupName: g, Users: ${members}}}
`;
    expect((await scanTexts({ 't.yaml': template('[b]') }, [userInGroup])).told).toEqual(['fail User']);
    expect((await scanTexts({ 't.yaml': template('[a]') }, [userInGroup])).told).toEqual([]);
    expect((await scanTexts({ 't.yaml': template('!Ref Members') }, [userInGroup])).told).toEqual([expect.stringMatching(/^review User/)]);
  });
});
