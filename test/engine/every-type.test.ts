import { describe, expect, it } from 'vitest';
import lambdaVariables from '../../policies/lambda/env-no-secrets.js';
import secretValue from '../../policies/secretsmanager/secret-value-not-plaintext.js';
import strings from '../../policies/secrets/no-credentials-in-strings.js';
import httpSubscription from '../../policies/sns/subscription-not-http.js';
import { scanTexts } from '../scan-texts.js';

const TOKEN = 'glpat-abcdefghij0123456789';

describe('a policy that looks at every resource', () => {
  it('sees types that it never heard of, Terraform\'s own ones included', async () => {
    const { findings } = await scanTexts(
      {
        'template.yaml': `Resources:\n  X:\n    Type: Custom::Anything\n    Properties:\n      Deep: [{ Down: [a, { There: ${TOKEN} }] }]\n`,
        'main.tf': `resource "local_file" "x" {\n  filename = "x"\n  content  = "${TOKEN}"\n}\n`,
      },
      [strings],
    );
    expect(findings.map(({ resource, message }) => [resource.address, message.split(' ')[0]])).toEqual([
      ['local_file.x', 'content'],
      ['X', 'Deep[0].Down[1].There'],
    ]);
  });

  it('sees a part of a resource once, in what it is a part of', async () => {
    const { told } = await scanTexts(
      {
        'main.tf': [
          'resource "aws_s3_bucket" "b" {}',
          'resource "aws_s3_bucket_policy" "p" {',
          '  bucket = aws_s3_bucket.b.id',
          `  policy = "{\\"Id\\": \\"${TOKEN}\\"}"`,
          '}',
          'resource "aws_secretsmanager_secret" "s" {}',
          'resource "aws_secretsmanager_secret_version" "v" {',
          '  secret_id     = aws_secretsmanager_secret.s.id',
          `  secret_string = "${TOKEN}"`,
          '}',
        ].join('\n'),
      },
      [strings],
    );
    expect(told.map((line) => line.split(' @ ')[0])).toEqual(['fail aws_s3_bucket_policy.p', 'fail aws_secretsmanager_secret.s']);
  });

  it('depends on what decides whether the credential is there, and on nothing else', async () => {
    const { findings } = await scanTexts(
      {
        'template.yaml': `Parameters:
  Stage: { Type: String, AllowedValues: [dev, prod] }
  Size: { Type: String, AllowedValues: [s, m, l] }
Conditions:
  IsDev: !Equals [!Ref Stage, dev]
Resources:
  X:
    Type: Custom::Anything
    Properties:
      Size: !Ref Size
      Token: !If [IsDev, ${TOKEN}, none]
`,
      },
      [strings],
    );
    expect(findings.map(({ verdict, when }) => ({ verdict, when }))).toEqual([{ verdict: 'fail', when: ['IsDev is true'] }]);
  });
});

describe('a policy that yields', () => {
  const FUNCTION = `Resources:
  F:
    Type: AWS::Lambda::Function
    Properties:
      Description: ${TOKEN}
      Environment:
        Variables:
          CI: ${TOKEN}
`;

  it('is silent where a more specific one reports the same property', async () => {
    const { findings } = await scanTexts({ 'template.yaml': FUNCTION }, [strings, lambdaVariables]);
    expect(findings.map(({ policy, location }) => [policy, location.startLine])).toEqual([
      ['secrets/no-credentials-in-strings', 5],
      ['lambda/env-no-secrets', 8],
    ]);
  });

  it('speaks for all where that one was not selected', async () => {
    const { findings } = await scanTexts({ 'template.yaml': FUNCTION }, [strings]);
    expect(findings.map(({ location }) => location.startLine)).toEqual([5, 8]);
  });

  it('is not silenced by what others say of the same property', async () => {
    const { findings } = await scanTexts(
      {
        'template.yaml': `Resources:
  S:
    Type: AWS::SNS::Subscription
    Properties:
      TopicArn: arn:aws:sns:eu-west-1:111122223333:t
      Protocol: http
      Endpoint: http://clinic:correct-horse@hooks.example/sns
  T:
    Type: AWS::SecretsManager::Secret
    Properties:
      SecretString: ${TOKEN}
`,
      },
      [strings, httpSubscription, secretValue],
    );
    expect(findings.map(({ policy, resource }) => `${policy} ${resource.address}`).sort()).toEqual([
      'secrets/no-credentials-in-strings S',
      'secretsmanager/secret-value-not-plaintext T',
      'sns/subscription-not-http S',
    ]);
  });
});
