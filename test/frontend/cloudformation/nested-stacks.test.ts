import { describe, expect, it } from 'vitest';
import { textAt } from '../../../src/model/source.js';
import { at, read, show, trail } from './read-template.js';

const CHILD = `Parameters:
  Public: {Type: String, Default: "false"}
  Key: {Type: String, Default: none}
Conditions: {IsPublic: !Equals [!Ref Public, "true"]}
Resources:
  Db: {Type: AWS::RDS::DBInstance, Condition: IsPublic, Properties: {PubliclyAccessible: !Ref Public, KmsKeyId: !Ref Key}}
Outputs:
  Address: {Value: !GetAtt Db.Endpoint.Address}
  IsPublic: {Value: !Sub "\${Public}"}
`;

const KEYS = 'Resources: {Key: {Type: AWS::KMS::Key}}\nOutputs: {Arn: {Value: !GetAtt Key.Arn}}\n';

const PARENT = `Conditions: {Ever: !Equals [!Ref AWS::Region, x]}
Resources:
  Child:
    Type: AWS::CloudFormation::Stack
    Condition: Ever
    Properties: {TemplateURL: ./child.yaml, Parameters: {Public: "true", Key: !GetAtt Keys.Outputs.Arn}}
  Child2: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: child.yaml}}
  Keys: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ../stacks/keys.yaml}}
  Use: {Type: A::B::C, Properties: {A: !GetAtt Child.Outputs.Address, B: !Sub "\${Child2.Outputs.IsPublic}", C: !GetAtt Child.Outputs.Missing}}
`;

const files = { 'stacks/parent.yaml': PARENT, 'stacks/child.yaml': CHILD, 'stacks/keys.yaml': KEYS };

describe('nested stacks', () => {
  const templates = read(files);

  it('are part of their parent', () => {
    expect(templates.estate.units.map(({ id }) => id)).toEqual(['stacks/parent.yaml']);
    expect(templates.estate.files).toEqual(['stacks/child.yaml', 'stacks/keys.yaml', 'stacks/parent.yaml']);
    expect(templates.addresses).toEqual(['Child', 'Child/Db', 'Child2', 'Child2/Db', 'Keys', 'Keys/Key', 'Use']);
    expect(templates.resource('Child/Db').id).toBe('stacks/parent.yaml#Child/Db');
  });

  it('get their parameters from the parent, which keeps the decision', () => {
    const value = templates.value('Child/Db.PubliclyAccessible');
    expect(show(value)).toBe('"true"');
    expect(trail(value)).toEqual(['"true"', 'Public', '!Ref Public']);
    expect(value.origin.place.source.path).toBe('stacks/parent.yaml');
    expect(templates.show('Child/Db.KmsKeyId')).toBe('<Keys/Key.Arn>');
  });

  it('have their own parameters where the parent is silent', () => {
    expect(templates.show('Child2/Db.PubliclyAccessible')).toBe('(Child2/Public is false: "false" | Child2/Public is true: "true" | Child2/Public is another value: ?)');
    expect(templates.show('Child2/Db.KmsKeyId')).toBe('"none"');
  });

  it('exist when their parent resource does', () => {
    expect(templates.resource('Child/Db').conditions.map(({ name }) => name)).toEqual(['Ever', 'Child/IsPublic']);
    expect(templates.resource('Child/Db').madeBy.map(({ note, place, address }) => [note, textAt(place), address])).toEqual([['nested stack `Child`', 'Child', 'Child']]);
  });

  it('hand their outputs up', () => {
    expect(templates.show('Use.A')).toBe('<Child/Db.Endpoint.Address>');
    expect(templates.show('Use.B')).toContain('Child2/Public is false: "false"');
    expect(templates.show('Use.C')).toBe('?');
    expect(templates.diagnostics).toEqual(['info undefined-reference 9']);
  });

  it('are evaluated the same whatever the order of the files', () => {
    const dump = ({ estate }: typeof templates): unknown => estate.resources.map(({ id, properties }) => [id, show(properties)]);
    expect(dump(read(Object.fromEntries(Object.entries(files).reverse())))).toEqual(dump(templates));
  });

  it('pass on what they got through any number of levels', () => {
    const middle = 'Parameters: {P: {Type: String}}\nResources: {Child: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: child.yaml, Parameters: {Public: !Ref P}}}}';
    const top = 'Resources: {Middle: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: middle.yaml, Parameters: {P: "yes"}}}}';
    const value = read({ 'top.yaml': top, 'middle.yaml': middle, 'child.yaml': CHILD }).value('Middle/Child/Db.PubliclyAccessible');
    expect(trail(value)).toEqual(['"yes"', 'P', '!Ref P', 'Public', '!Ref Public']);
  });

  it('share the account and region of their parent, not its name', () => {
    const child = 'Parameters: {Name: {Type: String}, Region: {Type: String}}\nConditions: {SameName: !Equals [!Ref Name, !Ref AWS::StackName], SameRegion: !Equals [!Ref Region, !Ref AWS::Region]}\nResources: {R: {Type: A::B::C, Properties: {A: !If [SameName, 1, 2], B: !If [SameRegion, 1, 2]}}}';
    const parent = 'Resources: {Child: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: child.yaml, Parameters: {Name: !Ref AWS::StackName, Region: !Ref AWS::Region}}}}';
    const { properties } = read({ 'parent.yaml': parent, 'child.yaml': child }).resource('Child/R');
    expect(show(properties)).toBe('{A: (Child/SameName is true: 1 | Child/SameName is false: 2), B: 1}');
  });

  it('split lists, as CloudFormation does', () => {
    const child = 'Parameters: {L: {Type: CommaDelimitedList}}\nResources: {R: {Type: A::B::C, Properties: {A: !Ref L}}}';
    const parent = (value: string): string => `Parameters: {E: {Type: String, AllowedValues: [a, "b,c"]}}\nResources: {Child: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: child.yaml, Parameters: {L: ${value}}}}}`;
    expect(read({ 'parent.yaml': parent('"x,y"'), 'child.yaml': child }).show('Child/R.A')).toBe('["x", "y"]');
    expect(read({ 'parent.yaml': parent('!Join [",", [x, y]]'), 'child.yaml': child }).show('Child/R.A')).toBe('["x", "y"]');
    expect(read({ 'parent.yaml': parent('!Join [",", ["x,y", !Ref Child, !Sub "${Child}-z"]]'), 'child.yaml': child }).show('Child/R.A')).toBe('["x", "y", <Child>, (<Child> + "-z")]');
    expect(read({ 'parent.yaml': parent('!Ref E'), 'child.yaml': child }).show('Child/R.A')).toBe('(E is a: ["a"] | E is b,c: ["b", "c"])');
  });
});

describe('nested templates that cannot be read', () => {
  it.each([
    ['https://s3.amazonaws.com/bucket/child.yaml', 'is not a local file'],
    ['missing.yaml', 'there is no such file'],
    ['text.yaml', 'it is no template'],
    ['!Sub "https://${AWS::Region}.amazonaws.com/x"', 'known only when it is deployed'],
  ])('%s is said to be unavailable, and its outputs are unknown', (url, message) => {
    const parent = `Resources:\n  Child: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ${url}}}\n  R: {Type: A::B::C, Properties: {A: !GetAtt Child.Outputs.X}}`;
    const templates = read({ 'parent.yaml': parent, 'text.yaml': 'text' });
    expect(templates.show('R.A')).toBe('?');
    expect(templates.diagnostics).toEqual(['warning nested-template-unavailable 2']);
    expect(templates.estate.diagnostics[0]?.message).toContain(message);
    expect(templates.estate.diagnostics[0]?.place && textAt(templates.estate.diagnostics[0].place)).toBe(url);
  });

  it('of which one is chosen at deployment are read on their own', () => {
    const parent = `Conditions: {C: !Equals [!Ref AWS::Region, x]}
Resources: {S: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: !If [C, a.yaml, b.yaml]}}}`;
    const child = 'Resources: {R: {Type: A::B::C}}';
    const templates = read({ 'a.yaml': child, 'b.yaml': child, 'parent.yaml': parent });
    expect(templates.estate.resources.map(({ id }) => id)).toEqual(['a.yaml#R', 'b.yaml#R', 'parent.yaml#S']);
    expect(templates.diagnostics).toEqual(['warning nested-template-unavailable 2']);
  });

  it('are not needed for the rest of the template', () => {
    const templates = read('Resources: {Child: {Type: AWS::CloudFormation::Stack}, R: {Type: A::B::C}}');
    expect(templates.addresses).toEqual(['Child', 'R']);
    expect(templates.diagnostics).toEqual(['warning nested-template-unavailable 1']);
  });
});

describe('circles', () => {
  const nest = (url: string): string => `Resources: {S: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ${url}}}}`;

  it('of templates are cut, beginning with the first', () => {
    const templates = read({ 'a.yaml': nest('b.yaml'), 'b.yaml': nest('a.yaml') });
    expect(templates.estate.units.map(({ id }) => id)).toEqual(['a.yaml']);
    expect(templates.addresses).toEqual(['S', 'S/S']);
    expect(templates.diagnostics).toEqual(['warning cyclic-reference 1']);
  });

  it('of a template in itself are cut', () => {
    expect(read({ 'a.yaml': nest('a.yaml') }).diagnostics).toEqual(['warning cyclic-reference 1']);
  });

  it('of outputs and parameters are cut', () => {
    const parent = `Resources:
  A: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: child.yaml, Parameters: {P: !GetAtt B.Outputs.O}}}
  B: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: child.yaml, Parameters: {P: !GetAtt A.Outputs.O}}}`;
    const child = 'Parameters: {P: {Type: String}}\nResources: {R: {Type: A::B::C, Properties: {P: !Ref P}}}\nOutputs: {O: {Value: !Ref P}}';
    const templates = read({ 'parent.yaml': parent, 'child.yaml': child });
    expect(templates.addresses).toEqual(['A', 'A/R', 'B', 'B/R']);
    expect(templates.diagnostics).toContain('warning cyclic-reference 2');
  });

  it('of exponential size end with the budget', () => {
    const level = (next: string): string => `Resources: {L: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ${next}}}, R: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ${next}}}}`;
    const levels = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`l${index}.yaml`, level(`l${index + 1}.yaml`)]));
    const templates = read({ ...levels, 'l30.yaml': 'Resources: {X: {Type: A::B::C}}' });
    expect(templates.diagnostics).toContain('warning budget-exhausted 1');
    expect(templates.addresses.length).toBeLessThan(10_000);
  });
});

describe('stack sets', () => {
  const set = (properties: string): string => `Resources:\n  Set:\n    Type: AWS::CloudFormation::StackSet\n    Properties:\n      ${properties}\n`;

  it('have the resources of their text, at their places in it', () => {
    const templates = read(set('TemplateBody: |\n        {"Resources": {\n          "B": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": {"Ref": "AWS::Region"}}}}}'));
    expect(templates.addresses).toEqual(['Set', 'Set/B']);
    expect(at(templates.resource('Set/B').header)).toBe('7:11-14');
    expect(templates.show('Set/B.BucketName')).toBe('?');
  });

  it('may be YAML, and get parameters', () => {
    const templates = read(set('Parameters: [{ParameterKey: P, ParameterValue: given}]\n      TemplateBody: |\n        Parameters:\n          P: {Type: String}\n        Resources:\n          B:\n            Type: AWS::S3::Bucket\n            Properties:\n              BucketName: !Ref P'));
    expect(templates.show('Set/B.BucketName')).toBe('"given"');
    expect(at(templates.resource('Set/B').header)).toBe('10:11-12');
    expect(trail(templates.value('Set/B.BucketName'))).toEqual(['given', 'P', '!Ref P']);
  });

  it('may be a file', () => {
    const templates = read({ 't.yaml': set('TemplateURL: b.yaml'), 'b.yaml': 'Resources: {B: {Type: AWS::S3::Bucket}}' });
    expect(templates.addresses).toEqual(['Set', 'Set/B']);
    expect(templates.estate.units.length).toBe(1);
  });

  it('that are put together at deployment are said to be unavailable', () => {
    expect(read(set('TemplateBody: !Sub "${AWS::Region}"')).diagnostics).toEqual(['warning nested-template-unavailable 5']);
  });
});
