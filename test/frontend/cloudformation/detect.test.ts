import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isTemplate, looksLikeTemplate } from '../../../src/frontend/cloudformation/detect.js';
import { Source } from '../../../src/model/source.js';
import { parseTree } from '../../../src/syntax/parse.js';

const SHARED = process.env.NEARSIDE_SHARED ?? '../shared';
const REAL = join(SHARED, 'real/cloudformation');

/** What the text test says, and what the tree says; the tree is `false` when there is none. */
function detect(path: string, text: string): { readonly text: boolean; readonly tree: boolean } {
  const source = new Source(path, text);
  const root = parseTree(source).result;
  return { text: looksLikeTemplate(source), tree: root !== undefined && isTemplate(root) };
}

const TEMPLATES: Readonly<Record<string, string>> = {
  'a version and nothing else': 'AWSTemplateFormatVersion: 2010-09-09\n',
  'one resource': 'Resources:\n  B:\n    Type: AWS::S3::Bucket\n',
  'quoted YAML keys': '"Resources":\n  B:\n    \'Type\': "AWS::S3::Bucket"\n',
  'compact JSON': '{"Resources":{"B":{"Type":"AWS::S3::Bucket"}}}',
  'JSON with space before the colon': '{ "Resources" : { "B" : { "Type" : "AWS::S3::Bucket" } } }',
  'flow YAML': '{Resources: {B: {Type: AWS::S3::Bucket}}}',
  'Windows line ends': 'Description: x\r\nResources:\r\n  B:\r\n    Type: AWS::S3::Bucket\r\n',
  'a custom resource': 'Resources:\n  C:\n    Type: Custom::Seed\n    Properties: {ServiceToken: x}\n',
  'a third-party type': 'Resources:\n  C:\n    Type: MongoDB::Atlas::Cluster\n',
  'a module': 'Resources:\n  C:\n    Type: Acme::S3::Bucket::MODULE\n',
  'a misspelt AWS type': 'Resources:\n  C:\n    Type: AWS::S3Bucket\n',
  'SAM': 'Transform: AWS::Serverless-2016-10-31\nResources:\n  F:\n    Type: AWS::Serverless::Function\n',
  'nothing but a loop': "Transform: AWS::LanguageExtensions\nResources:\n  Fn::ForEach::Bs:\n    - N\n    - [A]\n    - 'B${N}': {Type: AWS::S3::Bucket}\n",
  'nothing but an include': 'Resources:\n  Fn::Transform: {Name: AWS::Include, Parameters: {Location: a.yaml}}\n',
  'one typed resource beside a broken one': 'Resources:\n  A: {}\n  B: 1\n  C: {Type: AWS::SNS::Topic}\n',
};

const OTHERS: Readonly<Record<string, string>> = {
  'Kubernetes': 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: a\n      resources:\n        limits: {cpu: 1}\n',
  'package.json': '{"name":"x","version":"1.0.0","scripts":{"build":"tsc"},"dependencies":{"aws-cdk-lib":"2"}}',
  'a workflow': 'name: CI\non: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: aws cloudformation deploy # Resources of AWS::S3\n',
  'Helm': 'resources:\n  {{- toYaml .Values.resources | nindent 2 }}\n',
  'OpenAPI': 'openapi: 3.0.0\ninfo: {version: "1"}\npaths:\n  /a:\n    get:\n      x-amazon-apigateway-integration: {uri: "arn:aws:apigateway:::x"}\n',
  'docker-compose': 'services:\n  db:\n    image: postgres\n    deploy: {resources: {limits: {cpus: "1"}}}\n',
  'tsconfig': '{"compilerOptions":{"strict":true},"include":["src"]}',
  'a parameter file': '[{"ParameterKey":"Env","ParameterValue":"prod"}]',
  'a parameter file of CodePipeline': '{"Parameters":{"Env":"prod"},"StackPolicy":{"Statement":[{"Resource":"*"}]}}',
  'a CDK manifest': '{"version":"36.0.0","artifacts":{"S":{"type":"aws:cloudformation:stack","properties":{"templateFile":"S.template.json"}}}}',
  'a Terraform plan': '{"format_version":"1.2","resource_changes":[{"address":"aws_s3_bucket.a","type":"aws_s3_bucket"}]}',
  'a state machine': '{"StartAt":"A","States":{"A":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true}}}',
  'a resource specification': '{"ResourceTypes":{"AWS::S3::Bucket":{"Properties":{}}},"NoResources":1}',
  'a policy': '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}',
  'an empty text': '',
};

/** Worth parsing, but only the tree shows that the template is not the document itself. */
const CONTAINERS: Readonly<Record<string, string>> = {
  'the event of a macro': '{"requestId":1,"fragment":{"Resources":{"B":{"Type":"AWS::S3::Bucket"}}}}',
  'the Serverless Framework': 'service: x\nresources:\n  Resources:\n    B:\n      Type: AWS::S3::Bucket\n',
  'tests of Guard': '- name: T\n  input:\n    Resources:\n      B:\n        Type: AWS::S3::Bucket\n',
  'a list of resources': 'Resources:\n  - Type: AWS::S3::Bucket\n',
  'resources of something else': 'Resources:\n  A:\n    Type: std::vector\n  B:\n    Type: 7\n',
};

describe('looksLikeTemplate and isTemplate', () => {
  it.each(Object.entries(TEMPLATES))('take %s for a template', (_, text) => {
    expect(detect('a.yaml', text)).toEqual({ text: true, tree: true });
  });

  it.each(Object.entries(OTHERS))('take %s for something else', (_, text) => {
    expect(detect('a.yaml', text)).toEqual({ text: false, tree: false });
  });

  it.each(Object.entries(CONTAINERS))('parse %s to find out that it is none', (_, text) => {
    expect(detect('a.yaml', text)).toEqual({ text: true, tree: false });
  });
});

describe.skipIf(!existsSync(REAL))('real templates', () => {
  it('are recognised, all but the events that macros are tested with', () => {
    const others = structuredFiles(REAL).filter((path) => {
      const { text, tree } = detect(path, readFileSync(join(REAL, path), 'utf8'));
      return !text || !tree;
    });
    expect(others).toEqual([
      'aws-cloudformation-templates/CloudFormation/MacrosExamples/Count/event.json',
      'aws-cloudformation-templates/CloudFormation/MacrosExamples/Count/event_bad.json',
    ]);
  });
});

describe('the JSON of installed packages', () => {
  it('is not even parsed', () => {
    const packages = readdirSync('node_modules').filter((name) => existsSync(join('node_modules', name, 'package.json')));
    const worthParsing = packages.filter((name) => {
      const path = join('node_modules', name, 'package.json');
      return looksLikeTemplate(new Source(path, readFileSync(path, 'utf8')));
    });
    expect(packages.length).toBeGreaterThan(50);
    expect(worthParsing).toEqual([]);
  });
});

function structuredFiles(root: string): string[] {
  const all = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return all.filter((path) => /\.(?:ya?ml|json|template)$/.test(path)).sort();
}
