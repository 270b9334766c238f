import { describe, expect, it } from 'vitest';
import defaultEndpointOff from '../../policies/apigateway/default-endpoint-off-behind-mtls.js';
import alarmCanPublish from '../../policies/cloudwatch/alarm-can-publish-to-topic.js';
import sourceUrl from '../../policies/codebuild/source-url-no-credentials.js';
import webhookFiltered from '../../policies/codebuild/webhook-filtered.js';
import mfaAvailable from '../../policies/cognito/user-pool-mfa-available.js';
import secretNotExposed from '../../policies/iam/access-key-secret-not-exposed.js';
import oneActiveKey from '../../policies/iam/user-one-active-access-key.js';
import multiAz from '../../policies/lambda/vpc-multi-az.js';
import definitionNoSecrets from '../../policies/stepfunctions/definition-no-secrets.js';
import type { Policy } from '../../src/policy/policy.js';
import { scanTexts } from '../scan-texts.js';

async function verdicts(policy: Policy, text: string, file = 'template.yaml'): Promise<readonly string[]> {
  const { findings } = await scanTexts({ [file]: text }, [policy]);
  return findings.map(({ verdict, resource }) => `${verdict} ${resource.address}`);
}

describe('source URLs', () => {
  const project = (location: string): string => `
Parameters: {Token: {Type: String, NoEcho: true}}
Resources:
  Build: {Type: AWS::CodeBuild::Project, Properties: {Source: {Type: GITHUB, Location: ${location}}}}
`;

  it.each([
    ['!Sub "https://x-token-auth:${Token}@github.com/example/records"', ['fail Build']],
    ['https://0123456789abcdef0123456789abcdef01234567@github.com/example/records', ['fail Build']],
    ['https://github.com/example/records?access_token=0123456789', ['fail Build']],
    ['https://builder@bitbucket.org/example/records', []],
    ['https://github.com/example/records.git', []],
    ['https://github.com/example/a:b@c', []],
  ])('%s', async (location, expected) => {
    expect(await verdicts(sourceUrl, project(location))).toEqual(expected);
  });
});

describe('filters of webhooks', () => {
  const project = (pattern: string): string => `
Resources:
  Build:
    Type: AWS::CodeBuild::Project
    Properties:
      Triggers:
        Webhook: true
        FilterGroups:
          - [{Type: EVENT, Pattern: PULL_REQUEST_CREATED}, {Type: ACTOR_ACCOUNT_ID, Pattern: "${pattern}"}]
`;

  it.each([
    ['^111$', []],
    ['^(111|222)$', []],
    ['111', ['fail Build']],
    ['^111', ['fail Build']],
    ['^111|222$', ['fail Build']],
  ])('%s', async (pattern, expected) => {
    expect(await verdicts(webhookFiltered, project(pattern))).toEqual(expected);
  });

  it('of a project that is declared elsewhere are looked at, too', async () => {
    const text = 'resource "aws_codebuild_webhook" "hook" {\n  project_name = "elsewhere"\n}\n';
    expect(await verdicts(webhookFiltered, text, 'main.tf')).toEqual(['fail aws_codebuild_webhook.hook']);
  });
});

it('ON without quotes is multi-factor authentication, as YAML reads it', async () => {
  expect(await verdicts(mfaAvailable, 'Resources:\n  Users: {Type: AWS::Cognito::UserPool, Properties: {MfaConfiguration: ON}}\n')).toEqual([]);
});

describe('subnets of a function', () => {
  const lambda = (subnets: string): string => `
Parameters: {Many: {Type: "List<AWS::EC2::Subnet::Id>"}, One: {Type: AWS::EC2::Subnet::Id}, Zone: {Type: AWS::EC2::AvailabilityZone::Name}}
Resources:
  Function: {Type: AWS::Lambda::Function, Properties: {VpcConfig: {SubnetIds: ${subnets}}}}
  A: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-1, AvailabilityZone: !Ref Zone}}
  B: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-1, AvailabilityZone: !Ref Zone}}
`;

  it.each([
    ['!Ref Many', []],
    ['[!Ref One]', ['fail Function']],
    ['[!Ref One, !Ref A]', []],
    ['[!Ref A, !Ref B]', ['fail Function']],
  ])('%s', async (subnets, expected) => {
    expect(await verdicts(multiAz, lambda(subnets))).toEqual(expected);
  });
});

describe('definitions of state machines', () => {
  const machine = (parameters: string): string => `
Parameters: {Secret: {Type: String, NoEcho: true}, Stage: {Type: String}}
Resources:
  Machine:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      DefinitionString: !Sub '{"StartAt":"A","States":{"A":{"Type":"Task","Resource":"x","Parameters":${parameters},"End":true}}}'
`;

  it.each([
    ['{"Password":"hunter2hunter2"}', ['fail Machine']],
    ['{"Headers":{"Authorization":["Basic Zm9v"]}}', ['fail Machine']],
    ['{"Password":"${Secret}"}', ['fail Machine']],
    ['{"Password.$":"$.password"}', []],
    ['{"Password":"{% $password %}"}', []],
    ['{"ClientToken":"0123","NextToken":"4567","Stage":"${Stage}"}', []],
  ])('%s', async (parameters, expected) => {
    expect(await verdicts(definitionNoSecrets, machine(parameters))).toEqual(expected);
  });
});

it('the secret of an access key is found in texts and documents that are put together', async () => {
  const text = `
resource "aws_iam_access_key" "mailer" {
  user = "mailer"
}
resource "aws_instance" "server" {
  ami       = "ami-0123456789abcdef0"
  user_data = "export SECRET=\${aws_iam_access_key.mailer.secret}"
}
resource "aws_ecs_task_definition" "task" {
  family                = "task"
  container_definitions = jsonencode([{ name = "a", image = "a", environment = [{ name = "S", value = aws_iam_access_key.mailer.secret }] }])
}
resource "aws_ssm_parameter" "secret" {
  name  = "secret"
  type  = "SecureString"
  value = aws_iam_access_key.mailer.secret
}
resource "aws_ssm_parameter" "id" {
  name  = "id"
  type  = "String"
  value = aws_iam_access_key.mailer.id
}
`;
  const { findings } = await scanTexts({ 'main.tf': text }, [secretNotExposed]);
  expect(findings.map(({ message }) => /^\S+/.exec(message)?.[0]).sort()).toEqual(['container_definitions[0].environment[0].value', 'user_data']);
});

it('keys of users with the same name that are declared elsewhere count together', async () => {
  const text = `
Resources:
  First: {Type: AWS::IAM::AccessKey, Properties: {UserName: mailer}}
  Second: {Type: AWS::IAM::AccessKey, Properties: {UserName: mailer}}
  Third: {Type: AWS::IAM::AccessKey, Properties: {UserName: other}}
`;
  expect(await verdicts(oneActiveKey, text)).toEqual(['fail Second']);
});

describe('topics of alarms', () => {
  const estate = (key: string): string => `
Parameters: {Key: {Type: String}}
Resources:
  Topic: {Type: AWS::SNS::Topic, Properties: {KmsMasterKeyId: ${key}}}
  Alarm: {Type: AWS::CloudWatch::CompositeAlarm, Properties: {AlarmRule: "TRUE", OKActions: [!Ref Topic]}}
  Own:
    Type: AWS::KMS::Key
    Properties:
      KeyPolicy: {Statement: [{Effect: Allow, Principal: {AWS: "arn:aws:iam::111122223333:root"}, Action: "kms:*", Resource: "*"}]}
  Alias: {Type: AWS::KMS::Alias, Properties: {AliasName: alias/own, TargetKeyId: !Ref Own}}
`;

  it.each([
    ['!Ref Key', []],
    ['!Ref Own', ['fail Topic']],
    ['alias/own', ['fail Topic']],
    ['!Sub "arn:aws:kms:${AWS::Region}:${AWS::AccountId}:alias/aws/sns"', ['fail Topic']],
    ['arn:aws:kms:eu-west-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef', []],
  ])('with the key %s', async (key, expected) => {
    expect(await verdicts(alarmCanPublish, estate(key))).toEqual(expected);
  });
});

it('a default endpoint that the OpenAPI document switches off is off', async () => {
  const text = (document: string): string => `
Resources:
  Api: {Type: AWS::ApiGateway::RestApi, Properties: {Body: ${document}}}
  Domain: {Type: AWS::ApiGateway::DomainName, Properties: {DomainName: api.example.com, MutualTlsAuthentication: {TruststoreUri: s3://trust/a.pem}}}
  Mapping: {Type: AWS::ApiGateway::BasePathMapping, Properties: {RestApiId: !Ref Api, DomainName: api.example.com}}
`;
  const off = 'x-amazon-apigateway-endpoint-configuration: {disableExecuteApiEndpoint: true}';
  expect(await verdicts(defaultEndpointOff, text('{openapi: 3.0.1}'))).toEqual(['fail Api']);
  expect(await verdicts(defaultEndpointOff, text(`{swagger: "2.0", ${off}}`))).toEqual([]);
  expect(await verdicts(defaultEndpointOff, text(`{servers: [{url: /, ${off}}]}`))).toEqual([]);
});
