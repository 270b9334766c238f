import { describe, expect, it } from 'vitest';
import { isReached, reachOf } from '../../../src/frontend/reach/index.js';
import { mentions } from '../../../src/frontend/reach/mentions.js';
import type { UnitInfo } from '../../../src/model/finding.js';
import { memoryFiles } from '../../memory-files.js';

const MONOREPO = memoryFiles({
  'cfn/parent.yaml': 'Resources: {Child: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ./nested/child.yaml}}}',
  'cfn/nested/child.yaml': 'Resources: {B: {Type: AWS::S3::Bucket, Fn::Transform: {Name: AWS::Include, Parameters: {Location: ../parts/tags.json}}}}',
  'cfn/parts/tags.json': '{"Tags": []}',
  'cfn/grandchild.yaml': 'Resources: {}',
  'cfn/network.yaml': 'Outputs: {Vpc: {Value: x, Export: {Name: vpc}}}',
  'cfn/app.yaml': 'Resources: {S: {Type: AWS::EC2::Subnet, Properties: {VpcId: !ImportValue vpc}}}',
  'tf/envs/prod/main.tf': 'module "m" { source = "../../modules/db" }',
  'tf/envs/prod/terraform.tfvars': 'a = 1',
  'tf/envs/prod/vars/blue.tfvars': 'a = 2',
  'tf/envs/dev/main.tf.json': '{"module": {"m": {"source": "../../modules/db/"}}}',
  'tf/modules/db/main.tf': 'resource "aws_iam_policy" "p" { policy = file("${path.module}/policies/read.json") }',
  'tf/modules/db/policies/read.json': '{}',
  'tf/modules/any/main.tf': 'locals { all = { for n in fileset(path.module, "data/*.json") : n => n } }',
  'tf/modules/any/data/one.json': '{}',
  'app/cdk.out/manifest.json': '{}',
  'app/cdk.out/Stack.template.json': '{}',
  'k8s/deployment.yaml': 'kind: Deployment',
});

function unit(kind: UnitInfo['kind'], path: string): UnitInfo {
  return { id: path, kind, path };
}

const UNITS: readonly UnitInfo[] = [
  ...['cfn/parent.yaml', 'cfn/grandchild.yaml', 'cfn/network.yaml', 'cfn/app.yaml'].map((path) => unit('cloudformation', path)),
  ...['tf/envs/prod', 'tf/envs/dev', 'tf/modules/any'].map((path) => unit('terraform', path)),
  unit('cdk', 'app/cdk.out/Stack.template.json'),
];

describe('the units that changed files belong to', () => {
  it.each([
    ['a template', ['cfn/app.yaml'], ['cfn/app.yaml']],
    ['a nested template', ['cfn/nested/child.yaml'], ['cfn/parent.yaml']],
    ['an include of a nested template', ['cfn/parts/tags.json'], ['cfn/parent.yaml']],
    ['an include that is gone', ['cfn/nested/child.yaml', 'cfn/gone.yaml'], ['cfn/parent.yaml']],
    ['a template whose name another one ends with', ['cfn/child.yaml'], []],
    ['a root module', ['tf/envs/prod/main.tf'], ['tf/envs/prod']],
    ['a module', ['tf/modules/db/main.tf'], ['tf/envs/prod', 'tf/envs/dev']],
    ['a file of a module that is gone', ['tf/modules/db/gone.tf'], ['tf/envs/prod', 'tf/envs/dev']],
    ['values that are loaded by themselves', ['tf/envs/prod/terraform.tfvars'], ['tf/envs/prod']],
    ['values that somebody names', ['tf/envs/prod/vars/blue.tfvars'], ['tf/envs/prod']],
    ['a document of a module', ['tf/modules/db/policies/read.json'], ['tf/envs/prod', 'tf/envs/dev']],
    ['a document whose name is computed', ['tf/modules/any/data/one.json'], ['tf/modules/any']],
    ['a file of a cloud assembly', ['app/cdk.out/asset.1/index.js'], ['app/cdk.out/Stack.template.json']],
    ['what is no template', ['k8s/deployment.yaml', 'README.md'], []],
    ['nothing', [], []],
  ])('%s', (_, changed, expected) => {
    const reach = reachOf(MONOREPO, changed);
    expect(UNITS.filter((one) => isReached(one, reach)).map(({ path }) => path)).toEqual(expected);
  });

  it('plans are reached with any Terraform', () => {
    const plan = unit('terraform-plan', 'plan.json');
    expect(isReached(plan, reachOf(MONOREPO, ['tf/envs/prod/main.tf']))).toBe(true);
    expect(isReached(plan, reachOf(MONOREPO, ['cfn/app.yaml']))).toBe(false);
  });
});

describe('what is read for them', () => {
  it.each([
    ['a template and the other side of its imports', ['cfn/app.yaml'], ['cfn/app.yaml', 'cfn/network.yaml']],
    ['a nested template with its parents', ['cfn/nested/child.yaml'], ['cfn/nested/child.yaml', 'cfn/parent.yaml']],
    ['a root with its values', ['tf/envs/prod/main.tf'], ['tf/envs/prod/main.tf', 'tf/envs/prod/terraform.tfvars', 'tf/envs/prod/vars/blue.tfvars']],
    ['nothing for what is no template', ['k8s/deployment.yaml'], ['k8s/deployment.yaml']],
  ])('%s', (_, changed, expected) => {
    expect(reachOf(MONOREPO, changed).paths()).toEqual(expected);
  });

  it('the modules around a module, and who calls them: they decide about what is a root', () => {
    const library = memoryFiles({
      'main.tf': 'resource "a" "b" {}',
      'modules/part/main.tf': 'resource "a" "b" {}',
      'examples/full/main.tf': 'module "m" { source = "../../" }',
      'other/main.tf': '',
    });
    expect(reachOf(library, ['modules/part/main.tf']).paths()).toEqual(['examples/full/main.tf', 'main.tf', 'modules/part/main.tf']);
  });
});

describe('a text mentions a path', () => {
  it.each([
    ['TemplateURL: child.yaml', 'cfn/child.yaml', true],
    ['"./child.yaml"', 'cfn/child.yaml', true],
    ['../shared/child.yaml', 'shared/child.yaml', true],
    ['aws cloudformation package --template-file deploy/child.yaml', 'deploy/child.yaml', true],
    ['file("${path.module}/x/child.yaml")', 'cfn/x/child.yaml', true],
    ['file("${path.module}/child.yaml")', 'cfn/x/child.yml', false],
    ['grandchild.yaml', 'cfn/child.yaml', false],
    ['grandchild.yaml, child.yaml_2 and child.yaml-old', 'cfn/child.yaml', false],
    ['https://bucket.s3.amazonaws.com/child.yaml', 'cfn/child.yaml', false],
    ['child.yaml', 'other/child.yaml', false],
    [`${'x'.repeat(100_000)}child.yaml`, 'cfn/child.yaml', false],
  ])('%s', (text, path, expected) => {
    expect(mentions(text, 'cfn', path)).toBe(expected);
  });
});
