import { describe, expect, it } from 'vitest';
import { expand } from './expand.js';

/** The acceptance case "SAM Globals and the implicit API". */
const inherited = `Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]
Globals:
  Function:
    Tracing: Active
    KmsKeyArn: !GetAtt Key.Arn
    Environment:
      Variables: {LOG: info}
Resources:
  Key: {Type: AWS::KMS::Key}
  F1:
    Type: AWS::Serverless::Function
    Properties:
      InlineCode: x
      Environment:
        Variables: {TABLE: t}
      Events:
        Get:
          Type: Api
          Properties: {Path: /a, Method: get}
  F2:
    Type: AWS::Serverless::Function
    Properties:
      InlineCode: x
      Tracing: PassThrough
Outputs:
  Api: {Value: !Ref ServerlessRestApi}
`;

describe('places of what Globals gives', () => {
  it('keeps a value from Globals at Globals, with its key', () => {
    const { value, place, at } = expand(inherited);
    expect(value('F1.Properties.TracingConfig')).toEqual({ Mode: 'Active' });
    expect(place('F1.Properties.TracingConfig.Mode')).toBe('4: Active');
    expect(place('F1.Properties.KmsKeyArn')).toBe('5: !GetAtt Key.Arn');
    const properties = at('F1.Properties');
    expect(properties?.kind === 'map' && properties.entries.get('KmsKeyArn')?.keyPlace.start).toBe(inherited.indexOf('KmsKeyArn'));
  });

  it('lets the resource override, at its own place', () => {
    expect(expand(inherited).place('F2.Properties.TracingConfig.Mode')).toBe('24: PassThrough');
  });

  it('merges maps key by key', () => {
    const { value, place } = expand(inherited);
    expect(value('F1.Properties.Environment')).toEqual({ Variables: { LOG: 'info', TABLE: 't' } });
    expect(place('F1.Properties.Environment.Variables.LOG')).toBe('7: info');
    expect(place('F1.Properties.Environment.Variables.TABLE')).toBe('15: t');
  });

  it('gives one literal of Globals to every function', () => {
    const { place } = expand(`Globals: {Function: {Tracing: PassThrough}}
Resources:
  A: {Type: AWS::Serverless::Function, Properties: {InlineCode: x}}
  B: {Type: AWS::Serverless::Function, Properties: {InlineCode: x}}
`);
    expect(place('A.Properties.TracingConfig.Mode')).toBe('1: PassThrough');
    expect(place('B.Properties.TracingConfig.Mode')).toBe('1: PassThrough');
  });

  it('takes Globals out of the template', () => {
    expect([...expand(inherited).template.entries.keys()]).toEqual(['Transform', 'Resources', 'Outputs']);
  });
});

describe('places of what SAM makes', () => {
  it('places the implicit API, its stage and its deployment at the event that makes them exist', () => {
    const { keyPlace, place, ids, value } = expand(inherited);
    const deployment = ids.find((id) => /^ServerlessRestApiDeployment[0-9a-f]{10}$/.test(id)) ?? '';
    expect(keyPlace('ServerlessRestApiProdStage')).toBe('17: Get');
    expect(keyPlace('ServerlessRestApi')).toBe('17: Get');
    expect(keyPlace(deployment)).toBe('17: Get');
    expect(place('ServerlessRestApiProdStage')).toBe('17: Get');
    expect(value('ServerlessRestApiProdStage.Properties')).toEqual({
      RestApiId: { Ref: 'ServerlessRestApi' }, DeploymentId: { Ref: deployment }, StageName: 'Prod',
    });
  });

  it('places a role at the logical id of its function, a permission at its event', () => {
    const { keyPlace } = expand(inherited);
    expect(keyPlace('F1Role')).toBe('10: F1');
    expect(keyPlace('F1')).toBe('10: F1');
    expect(keyPlace('F1GetPermissionProd')).toBe('17: Get');
  });

  it('places a managed policy at what asks for it', () => {
    const { place } = expand(inherited);
    expect(place('F1Role.Properties.ManagedPolicyArns.0')).toBe('10: F1');
    expect(place('F1Role.Properties.ManagedPolicyArns.1')).toBe('4: Tracing');
  });

  it('leaves the resources that are not of SAM as they are', () => {
    const { at, before } = expand(inherited);
    const resources = before.entries.get('Resources')?.value;
    expect(at('Key')).toBe(resources?.kind === 'map' ? resources.entries.get('Key')?.value : undefined);
  });

  it('places the alias at AutoPublishAlias, and the deployment group at DeploymentPreference', () => {
    const { keyPlace } = expand(`Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      InlineCode: x
      AutoPublishAlias: live
      DeploymentPreference:
        Type: AllAtOnce
`);
    expect(keyPlace('FAliaslive')).toBe('6: AutoPublishAlias');
    expect(keyPlace('FDeploymentGroup')).toBe('7: DeploymentPreference');
    expect(keyPlace('CodeDeployServiceRole')).toBe('7: DeploymentPreference');
  });

  it('places the policy of a policy template at its name', () => {
    const { place } = expand(`Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      InlineCode: x
      Policies:
        - S3ReadPolicy: {BucketName: !Ref B}
`);
    expect(place('FRole.Properties.Policies.0.PolicyDocument.Statement.0.Action.0')).toBe('7: S3ReadPolicy');
    expect(place('FRole.Properties.Policies.0.PolicyDocument.Statement.0.Resource.0.Fn::Sub.1.bucketName')).toBe('7: !Ref B');
  });
});
