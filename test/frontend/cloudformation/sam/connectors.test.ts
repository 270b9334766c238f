import { describe, expect, it } from 'vitest';
import { expand } from './expand.js';

describe('connectors', () => {
  it('gives the role of the source what it may do with the destination', () => {
    const { value, ids, keyPlace } = expand(`Resources:
  F: {Type: AWS::Serverless::Function, Properties: {InlineCode: x}}
  T: {Type: AWS::Serverless::SimpleTable}
  Late: {Type: AWS::SNS::Topic, DependsOn: C}
  C:
    Type: AWS::Serverless::Connector
    Properties: {Source: {Id: F}, Destination: {Id: T}, Permissions: [Read]}
`);
    expect(ids).toEqual(['Late', 'F', 'FRole', 'T', 'CPolicy']);
    expect(value('CPolicy.Properties.Roles')).toEqual([{ Ref: 'FRole' }]);
    expect(value('CPolicy.Properties.PolicyDocument.Statement.0.Action')).toEqual([
      'dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:Scan', 'dynamodb:BatchGetItem', 'dynamodb:ConditionCheckItem', 'dynamodb:PartiQLSelect',
    ]);
    expect(keyPlace('CPolicy')).toBe('5: C');
    expect(value('Late.DependsOn')).toEqual(['CPolicy']);
  });

  it('reads connectors inside their source, and takes them out of it', () => {
    const { value, keyPlace } = expand(`Resources:
  T:
    Type: AWS::SNS::Topic
    Connectors:
      ToQueue:
        Properties: {Destination: {Id: Q}, Permissions: [Write]}
  Q: {Type: AWS::SQS::Queue}
`);
    expect(value('T')).toEqual({ Type: 'AWS::SNS::Topic' });
    expect(keyPlace('TToQueueQueuePolicy')).toBe('5: ToQueue');
    expect(value('TToQueueQueuePolicy.Properties.PolicyDocument.Statement.0.Condition')).toEqual({ ArnEquals: { 'aws:SourceArn': { Ref: 'T' } } });
  });

  it('refuses what SAM cannot connect', () => {
    const { diagnostics, ids } = expand(`Resources:
  T: {Type: AWS::SNS::Topic}
  C:
    Type: AWS::Serverless::Connector
    Properties: {Source: {Id: T}, Destination: {Id: T}, Permissions: [Write]}
`);
    expect(ids).toEqual(['T']);
    expect(diagnostics[0]?.message).toBe('The connector `C` is left out: SAM has no connector from AWS::SNS::Topic to AWS::SNS::Topic.');
  });
});

describe('references to what changes its logical id', () => {
  it('follow a layer everywhere', () => {
    const { value, ids } = expand(`Resources:
  L: {Type: AWS::Serverless::LayerVersion, Properties: {ContentUri: s3://b/k}}
  F:
    Type: AWS::Serverless::Function
    DependsOn: L
    Properties: {InlineCode: x, Layers: [!Ref L], Environment: {Variables: {A: !Sub '\${L}-\${AWS::Region}'}}}
`);
    const layer = ids.find((id) => /^L[0-9a-f]{10}$/.test(id)) ?? '';
    expect(value(`${layer}.Type`)).toBe('AWS::Lambda::LayerVersion');
    expect(value('F.DependsOn')).toBe(layer);
    expect(value('F.Properties.Layers')).toEqual([{ Ref: layer }]);
    expect(value('F.Properties.Environment.Variables.A')).toEqual({ 'Fn::Sub': `\${${layer}}-\${AWS::Region}` });
  });
});
