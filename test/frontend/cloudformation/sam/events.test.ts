import { describe, expect, it } from 'vitest';
import { textAt } from '../../../../src/model/source.js';
import { expand } from './expand.js';

function withEvents(events: string, rest = ''): string {
  return `Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      InlineCode: x
      Events:
${events.replace(/^/gm, '        ')}
${rest}`;
}

describe('events', () => {
  it('SQS: a mapping, and the right to read', () => {
    const { value } = expand(withEvents('Q: {Type: SQS, Properties: {Queue: !GetAtt Queue.Arn, BatchSize: 5}}'));
    expect(value('FQ')).toEqual({
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: { FunctionName: { Ref: 'F' }, EventSourceArn: { 'Fn::GetAtt': ['Queue', 'Arn'] }, BatchSize: 5 },
    });
    expect(value('FRole.Properties.ManagedPolicyArns.1')).toBe('arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole');
  });

  it('Schedule: a rule with a dead-letter queue, and the permission', () => {
    const { value, ids } = expand(withEvents('S: {Type: Schedule, Properties: {Schedule: rate(1 day), Enabled: false, DeadLetterConfig: {Type: SQS}}}'));
    expect(ids).toEqual(['F', 'FSQueue', 'FSQueuePolicy', 'FS', 'FSPermission', 'FRole']);
    expect(value('FS.Properties')).toEqual({
      ScheduleExpression: 'rate(1 day)',
      State: 'DISABLED',
      Targets: [{
        Arn: { 'Fn::GetAtt': ['F', 'Arn'] }, Id: 'FSLambdaTarget', DeadLetterConfig: { Arn: { 'Fn::GetAtt': ['FSQueue', 'Arn'] } },
      }],
    });
  });

  it('S3: the notification of the bucket, which keeps its own', () => {
    const { value, place } = expand(withEvents('B: {Type: S3, Properties: {Bucket: !Ref Bucket, Events: [s3:ObjectCreated:*, s3:ObjectRemoved:*]}}', `  Bucket:
    Type: AWS::S3::Bucket
    DependsOn: Other
    Properties: {BucketName: b}
`));
    expect(value('Bucket')).toEqual({
      Type: 'AWS::S3::Bucket',
      DependsOn: ['Other', 'FBPermission'],
      Properties: {
        BucketName: 'b',
        NotificationConfiguration: {
          LambdaConfigurations: [
            { Event: 's3:ObjectCreated:*', Function: { 'Fn::GetAtt': ['F', 'Arn'] } },
            { Event: 's3:ObjectRemoved:*', Function: { 'Fn::GetAtt': ['F', 'Arn'] } },
          ],
        },
      },
    });
    expect(place('Bucket.Properties.BucketName')).toBe('11: b');
    expect(place('Bucket.Properties.NotificationConfiguration')).toBe('7: B');
  });

  it('HttpApi: the default route covers the other routes of the function', () => {
    const { ids, value } = expand(withEvents('All: {Type: HttpApi}\nOne: {Type: HttpApi, Properties: {Path: /one, Method: get}}'));
    expect(ids.filter((id) => id.endsWith('Permission'))).toEqual(['FAllPermission']);
    expect(value('ServerlessHttpApi.Properties.Body.paths./one.get.x-amazon-apigateway-integration.payloadFormatVersion')).toBe('2.0');
  });

  it('Api: conditions of functions become those of paths and of the implicit API', () => {
    const { value, template } = expand(`Conditions: {A: !Equals [a, b], B: !Equals [a, c]}
Resources:
  F:
    Type: AWS::Serverless::Function
    Condition: A
    Properties: {InlineCode: x, Events: {E: {Type: Api, Properties: {Path: /p, Method: get}}}}
  G:
    Type: AWS::Serverless::Function
    Condition: B
    Properties: {InlineCode: x, Events: {E: {Type: Api, Properties: {Path: /p, Method: put}}}}
`);
    expect(value('ServerlessRestApi.Condition')).toBe('ServerlessRestApiCondition');
    expect(value('ServerlessRestApi.Properties.Body.paths./p.Fn::If.0')).toBe('ServerlessRestApiSLASHpPathCondition');
    expect(value('ServerlessRestApi.Properties.Body.paths./p.Fn::If.1.get.Fn::If.0')).toBe('A');
    const conditions = template.entries.get('Conditions')?.value;
    expect(conditions?.kind === 'map' ? [...conditions.entries.keys()] : []).toEqual([
      'A', 'B', 'ServerlessRestApiCondition', 'ServerlessRestApiSLASHpPathCondition',
    ]);
  });

  it('Api: authorization, with the default authorizer for those that say nothing', () => {
    const { value, keyPlace } = expand(withEvents(`Open: {Type: Api, Properties: {Path: /open, Method: get, RestApiId: !Ref Api, Auth: {Authorizer: NONE}}}
Shut: {Type: Api, Properties: {Path: /shut, Method: get, RestApiId: !Ref Api}}`, `  Api:
    Type: AWS::Serverless::Api
    Properties:
      StageName: v1
      Auth:
        DefaultAuthorizer: L
        Authorizers:
          L: {FunctionArn: !GetAtt Auth.Arn}
`));
    expect(value('Api.Properties.Body.paths./open.get.security')).toEqual([{ NONE: [] }]);
    expect(value('Api.Properties.Body.paths./shut.get.security')).toEqual([{ L: [] }]);
    expect(keyPlace('ApiLAuthorizerPermission')).toBe('16: L');
    expect(keyPlace('Apiv1Stage')).toBe('9: Api');
  });
});

describe('what SAM refuses', () => {
  it('leaves out the event alone, with a diagnostic at the offending node', () => {
    const { diagnostics, ids } = expand(withEvents('Bad: {Type: S3, Properties: {Bucket: not-a-reference, Events: s3:ObjectCreated:*}}\nGood: {Type: AlexaSkill}'));
    expect(ids).toEqual(['F', 'FGoodPermission', 'FRole']);
    const said = diagnostics.map(({ severity, code, message, place }) => ({ severity, code, message, at: place && textAt(place) }));
    expect(said).toEqual([{
      severity: 'error',
      code: 'invalid-sam',
      message: 'The event `Bad` of `F` is left out: The bucket of an S3 event is not a bucket of the same template.',
      at: 'not-a-reference',
    }]);
  });

  it('leaves out the resource alone', () => {
    const { diagnostics, ids } = expand(`Resources:
  T: {Type: AWS::Serverless::SimpleTable, Properties: {PrimaryKey: {Name: id}}}
  U: {Type: AWS::Serverless::SimpleTable}
`);
    expect(ids).toEqual(['U']);
    expect(diagnostics).toHaveLength(1);
  });

  it('says so when it would make a resource that is there already', () => {
    const { diagnostics, value } = expand(withEvents('A: {Type: AlexaSkill}', '  FRole: {Type: AWS::IAM::Role}\n'));
    expect(value('FRole')).toEqual({ Type: 'AWS::IAM::Role' });
    expect(diagnostics).toHaveLength(1);
  });
});
