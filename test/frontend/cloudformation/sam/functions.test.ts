import { describe, expect, it } from 'vitest';
import { expand, plain } from './expand.js';

function functionWith(properties: string, rest = ''): string {
  return `Parameters:
  Alias: {Type: String, Default: live}
  Role: {Type: String}
Conditions:
  Own: !Equals [!Ref Role, '']
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      InlineCode: x
${properties.replace(/^/gm, '      ')}
${rest}`;
}

describe('the role of a function', () => {
  it('is made, and trusts Lambda', () => {
    expect(expand(functionWith('Handler: a')).value('FRole.Properties.AssumeRolePolicyDocument')).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: ['sts:AssumeRole'], Principal: { Service: ['lambda.amazonaws.com'] } }],
    });
  });

  it('is not made when the function has one', () => {
    expect(expand(functionWith('Role: arn:aws:iam::1:role/r')).ids).toEqual(['F']);
  });

  it('is made for the branch of a condition that has none', () => {
    const { value, template } = expand(functionWith('Role: !If [Own, !Ref Role, !Ref AWS::NoValue]'));
    const condition = value('FRole.Condition');
    expect(value('F.Properties.Role')).toEqual({ 'Fn::If': ['Own', { Ref: 'Role' }, { 'Fn::GetAtt': ['FRole', 'Arn'] }] });
    expect(condition).toMatch(/^NOTOwn[0-9a-f]{10}$/);
    const conditions = template.entries.get('Conditions')?.value;
    expect(conditions?.kind === 'map' && conditions.entries.has(String(condition))).toBe(true);
  });

  it('has managed policies by their ARNs, each once, and documents under names of their own', () => {
    const { value } = expand(functionWith(`Policies:
  - AWSLambdaRole
  - AWSLambdaBasicExecutionRole
  - PowerUserAccess
  - NotOfAws
  - Statement: [{Effect: Allow, Action: 's3:*', Resource: '*'}]
  - !Ref Mine`));
    expect(value('FRole.Properties.ManagedPolicyArns')).toEqual([
      'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole',
      'arn:aws:iam::aws:policy/service-role/AWSLambdaRole',
      'arn:aws:iam::aws:policy/PowerUserAccess',
      'NotOfAws',
      { Ref: 'Mine' },
    ]);
    expect(value('FRole.Properties.Policies')).toEqual([
      { PolicyName: 'FRolePolicy4', PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] } },
    ]);
  });

  it('keeps a policy under its condition', () => {
    const { value } = expand(functionWith('Policies: [!If [Own, AmazonS3FullAccess, !Ref AWS::NoValue]]'));
    expect(value('FRole.Properties.ManagedPolicyArns.1')).toEqual({
      'Fn::If': ['Own', 'arn:aws:iam::aws:policy/AmazonS3FullAccess', { Ref: 'AWS::NoValue' }],
    });
  });
});

describe('versions and aliases', () => {
  it('takes the alias from a parameter, and names version and alias for references', () => {
    const { value, ids, template } = expand(functionWith('AutoPublishAlias: !Ref Alias', `Outputs:
  V: {Value: !Ref F.Version}
  A: {Value: !Sub '\${F.Alias}'}
`));
    const version = ids.find((id) => id.startsWith('FVersion')) ?? '';
    expect(value('FAliaslive.Properties')).toEqual({
      FunctionName: { Ref: 'F' }, FunctionVersion: { 'Fn::GetAtt': [version, 'Version'] }, Name: 'live',
    });
    expect(value(`${version}.DeletionPolicy`)).toBe('Retain');
    const outputs = template.entries.get('Outputs')?.value;
    expect(plain(outputs)).toEqual({ V: { Value: { Ref: version } }, A: { Value: { 'Fn::Sub': '${FAliaslive}' } } });
  });

  it('changes the version with the code only', () => {
    const idOf = (properties: string): string => expand(functionWith(properties)).ids.find((id) => id.startsWith('FVersion')) ?? '';
    const base = idOf('AutoPublishAlias: live');
    expect(idOf('AutoPublishAlias: live\nMemorySize: 512')).toBe(base);
    expect(idOf('AutoPublishAlias: live\nAutoPublishCodeSha256: abc')).not.toBe(base);
  });
});
