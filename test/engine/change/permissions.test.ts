import { describe, expect, it } from 'vitest';
import type { PermissionChange } from '../../../src/model/change.js';
import { reviewTexts } from '../../reviews.js';

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

const S3 = 'arn:aws:s3:::data/*';
const allow = (rest: { readonly [key: string]: Json } = {}): Json => ({ Effect: 'Allow', Action: 's3:GetObject', Resource: S3, ...rest });
const withCondition = (Condition: Json): Json => allow({ Condition });
const deny = (rest: { readonly [key: string]: Json } = {}): Json => ({ Effect: 'Deny', Action: 's3:DeleteObject', Resource: '*', ...rest });

async function changes(before: object, after: object): Promise<readonly PermissionChange[]> {
  const texts = (resources: object): Record<string, string> => ({ 'a.json': JSON.stringify({ Resources: resources }) });
  return (await reviewTexts(texts(before), texts(after))).permissions;
}

/** `gained s3:* on …`, one a change. */
function told({ effect, actions, exceptActions, on, conditions }: PermissionChange): string {
  return [effect, exceptActions ? 'but' : '', actions.join(), 'on', on.join(), conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''].filter((part) => part !== '').join(' ');
}

const ASSUME = { Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }] };
const role = (...statements: readonly Json[]): object => ({
  App: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: ASSUME, Policies: [{ PolicyName: 'p', PolicyDocument: { Statement: statements } }] } },
});

describe('permissions of an identity, by inclusion and not by text', () => {
  it.each([
    ['an action more', [allow()], [allow({ Action: ['s3:GetObject', 's3:PutObject'] })], [`gained s3:PutObject on ${S3}`]],
    ['a wildcard in place of an action', [allow()], [allow({ Action: 's3:Get*' })], [`gained s3:Get* on ${S3}`]],
    ['an action in place of a wildcard', [allow({ Action: 's3:*' })], [allow()], [`lost s3:* on ${S3}`]],
    ['a narrower resource', [allow({ Resource: '*' })], [allow()], ['lost s3:GetObject on *']],
    ['the same in two statements', [allow({ Action: ['s3:GetObject', 's3:PutObject'] })], [allow(), allow({ Action: 's3:PutObject' })], []],
    ['the same with other letters and single values as lists', [allow()], [allow({ Action: ['S3:getobject'], Resource: [S3] })], []],
    ['everything but some in place of a list', [allow({ Resource: '*' })], [{ Effect: 'Allow', NotAction: ['iam:*', 's3:Delete*'], Resource: '*' }], ['gained but iam:*,s3:Delete* on *']],
    ['one exception more', [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }], [{ Effect: 'Allow', NotAction: ['iam:*', 'sts:*'], Resource: '*' }], ['lost but iam:* on *']],
    ['a condition more', [allow()], [withCondition({ Bool: { 'aws:SecureTransport': 'true' } })], [`lost s3:GetObject on ${S3}`]],
    ['a condition less', [withCondition({ Bool: { 'aws:SecureTransport': 'true' } })], [allow()], [`gained s3:GetObject on ${S3}`]],
    [
      'a wider block of addresses',
      [withCondition({ IpAddress: { 'aws:SourceIp': '10.1.0.0/16' } })],
      [withCondition({ IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } })],
      [`gained s3:GetObject on ${S3} where IpAddress aws:SourceIp 10.0.0.0/8`],
    ],
    [
      'a narrower block of addresses, in IPv6',
      [withCondition({ IpAddress: { 'aws:SourceIp': '2001:db8::/32' } })],
      [withCondition({ IpAddress: { 'aws:SourceIp': '2001:db8:1::/48' } })],
      [`lost s3:GetObject on ${S3} where IpAddress aws:SourceIp 2001:db8::/32`],
    ],
    [
      'fewer excepted values',
      [withCondition({ StringNotEquals: { 'aws:PrincipalTag/x': ['a', 'b'] } })],
      [withCondition({ StringNotEquals: { 'aws:PrincipalTag/x': ['a'] } })],
      [`gained s3:GetObject on ${S3} where StringNotEquals aws:PrincipalTag/x a`],
    ],
    [
      'IfExists lets more through',
      [withCondition({ StringEquals: { 'aws:SourceVpc': 'vpc-1' } })],
      [withCondition({ StringEqualsIfExists: { 'aws:SourceVpc': 'vpc-1' } })],
      [`gained s3:GetObject on ${S3} where StringEqualsIfExists aws:SourceVpc vpc-1`],
    ],
    ['a denial less', [allow(), deny()], [allow()], ['no-longer-denied s3:DeleteObject on *']],
    ['a denial more', [allow()], [allow(), deny()], ['denied s3:DeleteObject on *']],
    ['a denial under a condition', [allow(), deny()], [allow(), deny({ Condition: { Null: { 'aws:MultiFactorAuthAge': 'true' } } })], ['no-longer-denied s3:DeleteObject on *']],
    ['keys that objects of JavaScript have', [allow()], [withCondition({ constructor: { __proto__x: 'a' } })], [`lost s3:GetObject on ${S3}`]],
  ])('%s', async (_, before, after, expected) => {
    expect((await changes(role(...before), role(...after))).map(told)).toEqual(expected);
  });

  it('a managed policy of AWS counts by its ARN; that of administrators is everything', async () => {
    const attached = (...arns: readonly string[]): object => ({
      App: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: ASSUME, ManagedPolicyArns: arns.map((name) => `arn:aws:iam::aws:policy/${name}`) } },
    });
    const found = await changes(attached('ReadOnlyAccess'), attached('ReadOnlyAccess', 'AdministratorAccess'));
    expect(found).toMatchObject([{ effect: 'gained', principal: 'App', managedPolicy: 'arn:aws:iam::aws:policy/AdministratorAccess', isSevere: true }]);
    expect((await changes(attached('AdministratorAccess'), attached('ReadOnlyAccess'))).map(({ effect }) => effect)).toEqual(['lost']);
  });

  it('moved to a policy of its own, nothing is gained', async () => {
    const separate = {
      App: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: ASSUME } },
      Policy: { Type: 'AWS::IAM::Policy', Properties: { PolicyName: 'p', Roles: [{ Ref: 'App' }], PolicyDocument: { Statement: [allow()] } } },
    };
    expect(await changes(role(allow()), separate)).toEqual([]);
  });
});

describe('permissions by policies of resources', () => {
  const bucket = (principal: Json, rest: { readonly [key: string]: Json } = {}): object => ({
    Data: { Type: 'AWS::S3::Bucket' },
    Access: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: { Ref: 'Data' }, PolicyDocument: { Statement: [allow({ Principal: principal, ...rest })] } } },
  });
  const ROOT = 'arn:aws:iam::111122223333:root';

  it.each([
    ['everybody', { AWS: ROOT }, '*', [['gained', 'everybody', true]]],
    ['a role in place of its account', { AWS: ROOT }, { AWS: 'arn:aws:iam::111122223333:role/app' }, [['lost', ROOT, false]]],
    ['the account by its number', { AWS: ROOT }, { AWS: '111122223333' }, []],
    ['another account', { AWS: ROOT }, { AWS: [ROOT, '444455556666'] }, [['gained', '444455556666', false]]],
    ['a service', { AWS: ROOT }, { AWS: ROOT, Service: 'logs.amazonaws.com' }, [['gained', 'logs.amazonaws.com', false]]],
  ])('%s', async (_, before, after, expected) => {
    expect((await changes(bucket(before), bucket(after))).map(({ effect, principal, isSevere }) => [effect, principal, isSevere])).toEqual(expected);
  });

  it('trust, keys and functions: who may now what on which', async () => {
    const system = (account: string): object => ({
      Job: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Principal: { AWS: account }, Action: 'sts:AssumeRole' }] } } },
      Key: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: { Statement: [{ Effect: 'Allow', Principal: { AWS: account }, Action: 'kms:Decrypt', Resource: '*' }] } } },
      Call: { Type: 'AWS::Lambda::Permission', Properties: { FunctionName: 'f', Action: 'lambda:InvokeFunction', Principal: account } },
    });
    const found = await changes(system('111122223333'), system('*'));
    expect(found.filter(({ effect }) => effect === 'gained').map(({ principal, actions, on, isSevere }) => [principal, ...actions, ...on, isSevere]).sort()).toEqual([
      ['everybody', 'kms:Decrypt', 'Key', true],
      ['everybody', 'lambda:InvokeFunction', 'f', true],
      ['everybody', 'sts:AssumeRole', 'Job', true],
    ]);
  });
});
