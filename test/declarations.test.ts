import { describe, expect, it } from 'vitest';
import outputs from '../policies/cloudformation/no-secrets-in-outputs.js';
import strings from '../policies/secrets/no-credentials-in-strings.js';
import provider from '../policies/terraform/provider-no-static-credentials.js';
import { readEstate } from '../src/estate.js';
import { memoryFiles } from './memory-files.js';
import { at, scanTexts } from './scan-texts.js';

const PARENT = `Parameters:
  Password: { Type: String, NoEcho: true }
  WithDatabase: { Type: String, AllowedValues: ['yes', 'no'] }
Conditions:
  HasDatabase: !Equals [!Ref WithDatabase, 'yes']
Resources:
  Database:
    Type: AWS::CloudFormation::Stack
    Condition: HasDatabase
    Properties:
      TemplateURL: child.yaml
      Parameters: { Password: !Ref Password }
Outputs:
  Mine:
    Condition: HasDatabase
    Value: ⟪!Ref Password⟫
`;

const CHILD = `Parameters:
  Password: { Type: String, NoEcho: true }
Resources:
  Topic: { Type: AWS::SNS::Topic }
Outputs:
  Password:
    Value: ⟪!Ref Password⟫
`;

describe('outputs of CloudFormation', () => {
  it('exist when their stack and their condition say so', async () => {
    const { findings, marks } = await scanTexts({ 'parent.yaml': PARENT, 'child.yaml': CHILD }, [outputs]);
    expect(findings.map(({ resource, verdict, when }) => `${verdict} ${resource.address} when ${String(when)}`).sort()).toEqual([
      'fail Database/Outputs.Password when HasDatabase is true',
      'fail Outputs.Mine when HasDatabase is true',
    ]);
    expect(findings.map(({ location }) => at(location)).sort()).toEqual(marks);
  });

  it('can be excepted by a comment', async () => {
    const { findings, suppressed } = await scanTexts(
      {
        'template.yaml': `Parameters:
  Password: { Type: String, NoEcho: true }
Resources:
  Topic: { Type: AWS::SNS::Topic }
Outputs:
  # nearside-disable-next-line cloudformation/no-secrets-in-outputs -- a test stack
  Mine:
    Value: !Ref Password
  Other:
    Value: !Ref Password
`,
      },
      [outputs],
    );
    expect(findings.map(({ resource }) => resource.address)).toEqual(['Outputs.Other']);
    expect(suppressed.map(({ resource }) => resource.address)).toEqual(['Outputs.Mine']);
  });
});

describe('providers of Terraform', () => {
  const FILES = {
    'main.tf': `provider "aws" {
  access_key = ⟪"AKIAIOSFODNN7EXAMPLE"⟫
  secret_key = var.secret
}
variable "secret" {
  type = string
}
module "inner" {
  source = "./inner"
}
resource "aws_sns_topic" "t" {}
`,
    'inner/main.tf': `provider "aws" {
  alias = "other"
  token = ⟪"correct-horse"⟫
}
provider "random" {
  token = "correct-horse"
}
resource "aws_sns_topic" "t" {
  provider = aws.other
}
`,
  };

  it('are looked at in every module; a variable without default is for review', async () => {
    const { findings } = await scanTexts(FILES, [provider]);
    expect(findings.map(({ verdict, resource, location }) => `${verdict} ${resource.address} ${location.file}:${location.startLine}`)).toEqual([
      'fail module.inner.provider.aws.other inner/main.tf:3',
      'fail provider.aws main.tf:2',
      'review provider.aws main.tf:3',
    ]);
  });

  it('are no resources: neither of the graph nor of policies that look at all of them', async () => {
    const files = { 'main.tf': 'provider "aws" {\n  token = "glpat-abcdefghij0123456789"\n}\nresource "aws_sns_topic" "t" {}\n' };
    const { resources, declarations } = await readEstate(memoryFiles(files), {});
    expect(resources.map(({ address }) => address)).toEqual(['aws_sns_topic.t']);
    expect(declarations?.map(({ address }) => address)).toEqual(['provider.aws']);
    const { findings } = await scanTexts(files, [strings]);
    expect(findings).toEqual([]);
  });
});
