import { describe, expect, it } from 'vitest';
import { textAt } from '../../../src/model/source.js';
import { at, read, show } from './read-template.js';

describe('a resource', () => {
  const templates = read(`Conditions: {C: !Equals [!Ref AWS::Region, eu-central-1]}
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Condition: C
    DependsOn: [Key]
    DeletionPolicy: Retain
    Metadata: {a: !Ref Key}
    Properties:
      BucketName: x
  Key: {Type: AWS::KMS::Key}
`);

  it('has its type, properties, other attributes and conditions', () => {
    const bucket = templates.resource('Bucket');
    expect(bucket).toMatchObject({ id: 't.yaml#Bucket', type: 'AWS::S3::Bucket', sourceType: 'AWS::S3::Bucket', unit: { id: 't.yaml', kind: 'cloudformation', path: 't.yaml' } });
    expect(show(bucket.properties)).toBe('{BucketName: "x"}');
    expect(show(bucket.attributes)).toBe('{DependsOn: ["Key"], DeletionPolicy: "Retain", Metadata: {a: <Key>}}');
    expect(bucket.conditions.map(({ name }) => name)).toEqual(['C']);
    expect(bucket.madeBy).toEqual([]);
  });

  it('has a tight header and a body that is all of it', () => {
    const bucket = templates.resource('Bucket');
    expect(at(bucket.header)).toBe('3:3-9');
    expect(textAt(bucket.body)).toMatch(/^Bucket:[^]*BucketName: x$/);
  });

  it('without properties has none', () => {
    expect(show(templates.resource('Key').properties)).toBe('{}');
    expect(show(read('{"Resources": {"A": {"Type": "A::B::C", "Properties": null}}}').resource('A').properties)).toBe('{}');
  });

  it('is the same in JSON', () => {
    const bucket = read({ 't.json': '{"Resources": {\n "Bucket": {"Type": "AWS::S3::Bucket",\n  "Properties": {"BucketName": {"Ref": "AWS::NoValue"}}}\n}}' }).resource('Bucket');
    expect([at(bucket.header), at(bucket.body), show(bucket.properties)]).toEqual(['2:2-10', '2:2-3:57', '{BucketName: absent}']);
  });
});

describe('templates that are broken', () => {
  it.each([
    ['Resources: []', ['error invalid-template 1']],
    ['Outputs: {}', ['error invalid-template 1']],
    ['Resources: {A: text, B: {Type: A::B::C}}', ['error invalid-template 1']],
    ['Resources: {A: {Properties: {}}, B: {Type: A::B::C}}', ['error invalid-template 1']],
    ['Resources: {A: {Type: [x]}, B: {Type: A::B::C}}', ['error invalid-template 1']],
    ['Resources: {B: {Type: A::B::C, Properties: [x]}}', ['error invalid-template 1']],
    ['Resources: {B: {Type: A::B::C, Condition: [x]}}', ['error invalid-template 1']],
    ['Resources: {B: {Type: A::B::C, Condition: Missing}}', ['info undefined-reference 1']],
    ['Parameters: []\nConditions:\nMappings: text\nResources: {B: {Type: A::B::C}}', ['error invalid-template 1', 'error invalid-template 3']],
  ])('%s', (text, diagnostics) => {
    const templates = read(`AWSTemplateFormatVersion: "2010-09-09"\n${text}`);
    expect(templates.diagnostics).toEqual(diagnostics.map((line) => line.replace(/\d+$/, (number) => String(Number(number) + 1))).map((line) => (text.startsWith('Outputs') ? line.replace('2', '1') : line)));
    expect(templates.addresses).toEqual(text.includes('B:') ? ['B'] : []);
  });

  it('exist on a condition that nobody knows', () => {
    const [condition] = read('Resources: {B: {Type: A::B::C, Condition: Missing}}').resource('B').conditions;
    expect(condition).toMatchObject({ name: 'Missing', formula: { kind: 'unknowable' } });
  });

  it('are read as far as they can be parsed', () => {
    const templates = read({ 't.yaml': 'Resources:\n  A: {Type: A::B::C}\n  B:\n    Type: A::B::C\n    Properties:\n      X: "open\n' });
    expect(templates.addresses).toContain('A');
    expect(templates.diagnostics[0]).toMatch(/^error syntax-error/);
  });
});

describe('files', () => {
  it('that are something else are left alone', () => {
    const templates = read({ 'a.yaml': 'apiVersion: v1\nkind: Pod\n', 'b.json': '{"name": "x"}', 'c.yaml': 'Resources: {A: {Type: A::B::C}}', 'd.txt': '', 'e.json': '{' });
    expect(templates.estate.units.map(({ id }) => id)).toEqual(['c.yaml']);
    expect(templates.estate.files).toEqual(['c.yaml']);
    expect(templates.diagnostics).toEqual([]);
  });

  it('that are included are part of the template', () => {
    const including = 'Transform: {Name: AWS::Include, Parameters: {Location: parts/more.yaml}}\nResources: {A: {Type: A::B::C}}';
    const templates = read({ 't.yaml': including, 'parts/more.yaml': 'Resources: {B: {Properties: {}, Type: x}}' });
    expect(templates.addresses).toEqual(['A', 'B']);
    expect(templates.estate.files).toEqual(['parts/more.yaml', 't.yaml']);
  });

  it('with keys of the prototype are read', () => {
    const templates = read('Resources: {__proto__: {Type: A::B::C, Properties: {__proto__: 1, constructor: 2}}}');
    expect(templates.addresses).toEqual(['__proto__']);
    expect(show(templates.resource('__proto__').properties)).toBe('{__proto__: 1, constructor: 2}');
  });
});

describe('circles of resources', () => {
  it('are named, once each', () => {
    const templates = read(`Resources:
  A: {Type: A::B::C, Properties: {X: !Ref B}}
  B: {Type: A::B::C, Properties: {X: [!Sub "\${C.Arn}"]}}
  C: {Type: A::B::C, DependsOn: [A]}
  D: {Type: A::B::C, DependsOn: D}
  E: {Type: A::B::C, Properties: {X: !GetAtt A.Arn}}`);
    expect(templates.estate.diagnostics.map(({ message }) => message)).toEqual([
      'The resources `A` → `B` → `C` → `A` depend on each other in a circle.',
      'The resources `D` → `D` depend on each other in a circle.',
    ]);
    expect(templates.diagnostics).toEqual(['warning cyclic-reference 2', 'warning cyclic-reference 5']);
  });
});

describe('what made a resource', () => {
  it('is the SAM resource whose text asks for it', () => {
    const templates = read(`Transform: AWS::Serverless-2016-10-31
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties: {Runtime: nodejs22.x, Handler: i.h, InlineCode: x}`);
    expect(templates.resource('F')).toMatchObject({ type: 'AWS::Lambda::Function', sourceType: 'AWS::Serverless::Function', madeBy: [] });
    const role = templates.resource('FRole');
    expect(role).toMatchObject({ type: 'AWS::IAM::Role', sourceType: 'AWS::IAM::Role' });
    expect(role.madeBy.map(({ note, address, place }) => [note, address, textAt(place)])).toEqual([['made by `F` (AWS::Serverless::Function)', 'F', 'F']]);
  });

  it('is the application whose template is a local file', () => {
    const parent = 'Transform: AWS::Serverless-2016-10-31\nResources: {App: {Type: AWS::Serverless::Application, Properties: {Location: app/t.yaml}}}';
    const templates = read({ 't.yaml': parent, 'app/t.yaml': 'Resources: {R: {Type: A::B::C}}' });
    expect(templates.estate.units.map(({ id }) => id)).toEqual(['t.yaml']);
    expect(templates.addresses).toEqual(['App', 'App/R']);
    expect(templates.resource('App')).toMatchObject({ type: 'AWS::CloudFormation::Stack', sourceType: 'AWS::Serverless::Application' });
  });

  it('is the loop and its item', () => {
    const templates = read('Transform: AWS::LanguageExtensions\nResources:\n  Fn::ForEach::L: [N, [A, B], {"R${N}": {Type: A::B::C}}]');
    expect(templates.addresses).toEqual(['RA', 'RB']);
    expect(templates.resource('RB').madeBy.map(({ place }) => textAt(place))).toEqual(['B', 'Fn::ForEach::L']);
  });

  it('is nothing certain for a loop that nobody can count', () => {
    const templates = read('Transform: AWS::LanguageExtensions\nParameters: {Ns: {Type: CommaDelimitedList}}\nResources:\n  Fn::ForEach::L: [N, !Ref Ns, {"R${N}": {Type: A::B::C}}]');
    expect(templates.addresses).toEqual(['R*']);
    expect(templates.resource('R*').conditions).toMatchObject([{ name: '`R*` exists', formula: { kind: 'unknowable' } }]);
  });

  it('is Globals for what is inherited', () => {
    const templates = read(`Transform: AWS::Serverless-2016-10-31
Globals: {Function: {Runtime: nodejs22.x, Handler: i.h, Environment: {Variables: {A: shared}}}}
Resources:
  F: {Type: AWS::Serverless::Function, Properties: {InlineCode: x, Environment: {Variables: {B: own}}}}`);
    expect(templates.value('F.Environment.Variables.A').origin.via).toMatchObject({ note: 'inherited by `F`', place: templates.resource('F').header });
    expect(templates.value('F.Environment.Variables.B').origin.via).toBeUndefined();
  });
});
