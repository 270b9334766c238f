import { describe, expect, it } from 'vitest';
import type { Input } from '../../../src/model/decision.js';
import type { Value } from '../../../src/model/value.js';
import { at, scanTexts } from '../../scan-texts.js';
import { evaluate, read, show, trail } from './read-template.js';

const use = (declaration: string, sections = ''): Value => evaluate('!Ref P', `Parameters:\n  P: ${declaration}\n${sections}`).value;

function inputOf(value: Value): Input {
  if (value.kind !== 'choice' || value.decision.kind !== 'input') throw new Error(`${show(value)} depends on no input.`);
  return value.decision;
}

const alternatives = (value: Value): readonly Value[] => (value.kind === 'choice' ? value.alternatives : []);

describe('a parameter without AllowedValues', () => {
  it('is its default, decided there and carried by the Ref', () => {
    const value = use('{Type: String, Default: "a b"}');
    expect(show(value)).toBe('"a b"');
    expect(trail(value)).toEqual(['"a b"', '!Ref P']);
  });

  it('is unknown without default, at its use, and the declaration is the way there', () => {
    const value = use('{Type: AWS::EC2::Image::Id}');
    expect(show(value)).toBe('?');
    expect(trail(value)).toEqual(['!Ref P', 'P']);
  });

  it('is the same unknown at every use', () => {
    const templates = read('Parameters: {P: {Type: String}, Q: {Type: String}}\nResources: {R: {Type: A::B::C, Properties: {A: !Ref P, B: !Sub "${P}", C: !Ref Q}}}');
    const [a, b, c] = ['R.A', 'R.B', 'R.C'].map((path) => templates.value(path));
    if (a?.kind !== 'unknown' || b?.kind !== 'unknown' || c?.kind !== 'unknown') throw new Error('known');
    expect(b.identity).toBe(a.identity);
    expect(c.identity).not.toBe(a.identity);
  });

  it('has as alternatives the default, the constants that conditions compare it with, and another value', () => {
    const value = use('{Type: String, Default: dev}', 'Conditions:\n  A: !Equals [prod, !Ref P]\n  B: !Equals [!Ref P, stage]\n  C: !Equals [!Ref P, dev]');
    expect(show(value)).toBe('(P is dev: "dev" | P is prod: "prod" | P is stage: "stage" | P is another value: ?)');
    expect(inputOf(value).given).toBe(0);
    expect(alternatives(value).map((each) => trail(each)[0])).toEqual(['dev', 'prod', 'stage', '!Ref P']);
  });

  it('has no given value when it is compared but has no default', () => {
    const value = use('{Type: String}', 'Conditions:\n  A: !Equals [!Ref P, ""]');
    expect(show(value)).toBe('(P is "": "" | P is another value: ?)');
    expect(inputOf(value).given).toBeUndefined();
  });

  it('is compared by rules and by the keys of a mapping as well', () => {
    const rules = 'Rules: {R: {Assertions: [{Assert: !Contains [[x, z], !Ref P]}]}}';
    expect(show(use('{Type: String, Default: x}', rules))).toBe('(P is x: "x" | P is z: "z" | P is another value: ?)');
    const look = evaluate('!FindInMap [M, !Ref P, k]', 'Parameters: {P: {Type: String, Default: a}}\nMappings: {M: {a: {k: 1}, b: {k: 2}}}');
    expect(look.shown).toBe('(P is a: 1 | P is b: 2 | P is another value: ?)');
    expect(look.diagnostics).toEqual([]);
  });
});

describe('a parameter with AllowedValues', () => {
  it('is one of them; the default stands at its own place', () => {
    const value = use('{Type: String, AllowedValues: [up, "down"], Default: \'down\'}');
    expect(show(value)).toBe('(P is up: "up" | P is down: "down")');
    expect(inputOf(value).given).toBe(1);
    expect(alternatives(value).map(trail)).toEqual([
      ['up', '!Ref P'],
      ["'down'", '!Ref P'],
    ]);
  });

  it('has no given value without a default', () => {
    expect(inputOf(use('{Type: String, AllowedValues: [a, b]}')).given).toBeUndefined();
  });

  it('keeps a default that is none of them, in front', () => {
    const value = use('{Type: String, AllowedValues: [a, b], Default: c}');
    expect(inputOf(value).alternatives.map(({ text }) => text)).toEqual(['c', 'a', 'b']);
    expect(inputOf(value).given).toBe(0);
  });

  it('is decided when there is only one', () => {
    expect(trail(use('{Type: String, AllowedValues: ["true", "true"]}'))).toEqual(['"true"', '!Ref P']);
  });

  it('is the same input at every use', () => {
    const templates = read('Parameters: {P: {Type: String, AllowedValues: [a, b]}}\nResources: {R: {Type: A::B::C, Properties: {A: !Ref P, B: !Sub "${P}"}}}');
    expect(inputOf(templates.value('R.B'))).toBe(inputOf(templates.value('R.A')));
  });

  it('passes booleans on as strings', () => {
    expect(show(use('{Type: String, AllowedValues: [true, false], Default: True}'))).toBe('(P is true: "true" | P is false: "false")');
  });
});

describe('types of parameters', () => {
  it('splits lists into items that stand inside the text', () => {
    const value = use('{Type: CommaDelimitedList, Default: "10.0.0.0/8, 0.0.0.0/0"}');
    expect(show(value)).toBe('["10.0.0.0/8", "0.0.0.0/0"]');
    expect(value.kind === 'list' && value.items.map(trail)).toEqual([
      ['10.0.0.0/8', '!Ref P'],
      ['0.0.0.0/0', '!Ref P'],
    ]);
  });

  it('has an empty list for an empty text, and no input for AllowedValues', () => {
    expect(show(use('{Type: List<AWS::EC2::Subnet::Id>, Default: ""}'))).toBe('[]');
    expect(show(use('{Type: CommaDelimitedList, AllowedValues: [a, b], Default: "a,b"}'))).toBe('["a", "b"]');
  });

  it('makes a list an input where conditions ask whether it is empty', () => {
    const value = use('{Type: CommaDelimitedList, Default: "a,b"}', 'Conditions: {Any: !Not [!Equals [!Join ["", !Ref P], ""]]}');
    expect(show(value)).toBe('(P is a,b: ["a", "b"] | P is "": [] | P is another value: ?)');
    expect(inputOf(value).given).toBe(0);
  });

  it('keeps what was written of numbers', () => {
    expect(show(use('{Type: Number, Default: "007"}'))).toBe('007');
    expect(use('{Type: Number, Default: "80"}')).toMatchObject({ kind: 'literal', value: 80 });
  });

  it('reads nothing from the Parameter Store, whatever the default', () => {
    expect(show(use('{Type: "AWS::SSM::Parameter::Value<String>", Default: /my/key}'))).toBe('?');
  });

  it('hides NoEcho, and has a secret without default', () => {
    expect(show(use('{Type: String, NoEcho: true, Default: hunter2}'))).toBe('sensitive "hunter2"');
    expect(show(use('{Type: String, NoEcho: "true"}'))).toBe('?secret');
    const compared = use('{Type: String, NoEcho: true, Default: hunter2}', 'Conditions: {A: !Equals [!Ref P, ""]}');
    expect(show(compared)).toBe('(P is the value in the template: sensitive "hunter2" | P is "": sensitive "" | P is another value: ?secret)');
  });

  it('survives declarations that are none', () => {
    const { shown, diagnostics } = evaluate('[!Ref P, !Ref Q, !Ref __proto__]', 'Parameters:\n  P: text\n  Q: {Type: [], AllowedValues: {}, Default: []}\n  __proto__: {Default: x}');
    expect(shown).toBe('[?, ?, "x"]');
    expect(diagnostics).toEqual(['error invalid-template']);
  });
});

describe('given values', () => {
  const template = 'Parameters: {Env: {Type: String, AllowedValues: [dev, prod], Default: dev}, Names: {Type: CommaDelimitedList}}\nResources: {R: {Type: A::B::C, Properties: {E: !Ref Env, N: !Ref Names}}}';

  it('are literals at the declaration when they come from the command line', () => {
    const templates = read(template, { parameters: { Env: 'prod', Names: 'a,b' } });
    expect(templates.show('R.E')).toBe('"prod"');
    expect(trail(templates.value('R.E'))).toEqual(['Env', 'Env', '!Ref Env']);
    expect(templates.show('R.N')).toBe('["a", "b"]');
    expect(templates.diagnostics).toEqual([]);
  });

  it.each([
    ['of the command line', '[{"ParameterKey": "Env", "ParameterValue": "prod"}, {"ParameterKey": "Names", "UsePreviousValue": true}]'],
    ['of CodePipeline', '{"Parameters": {"Env": "prod"}, "Tags": {"a": "b"}}'],
    ['of plain values', '{"Env": "prod"}'],
  ])('are literals at their place in a parameter file %s', (_, text) => {
    const templates = read({ 't.yaml': template, 'p.json': text }, { parameterFiles: ['p.json'] });
    expect(templates.show('R.E')).toBe('"prod"');
    expect(trail(templates.value('R.E'))).toEqual(['"prod"', '!Ref Env']);
    expect(templates.value('R.E').origin.place.source.path).toBe('p.json');
    expect(templates.diagnostics).toEqual([]);
  });

  it('are found inside pairs', () => {
    const templates = read({ 't.yaml': template, 'p.json': '["Env=prod", "Names=a,b=c"]' }, { parameterFiles: ['p.json'] });
    expect(trail(templates.value('R.E'))).toEqual(['prod', '!Ref Env']);
    expect(templates.show('R.N')).toBe('["a", "b=c"]');
  });

  it('of the command line win over those of files, later files over earlier ones', () => {
    const files = { 't.yaml': template, 'a.json': '{"Env": "a", "Names": "a"}', 'b.json': '{"Env": "b", "Names": ["b", "c"]}' };
    const templates = read(files, { parameterFiles: ['a.json', 'b.json'], parameters: { Env: 'c' } });
    expect([templates.show('R.E'), templates.show('R.N')]).toEqual(['"c"', '["b", "c"]']);
  });

  it('that no template declares are said to be unused', () => {
    const templates = read({ 't.yaml': template, 'p.json': '{"Enf": "x"}' }, { parameterFiles: ['p.json'], parameters: { Other: 'y', __proto__x: 'z' } });
    expect(templates.estate.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'unused-parameter-value No template has a parameter `Enf`.',
      'unused-parameter-value No template has a parameter `Other`.',
      'unused-parameter-value No template has a parameter `__proto__x`.',
    ]);
  });

  it('are refused where a file is missing or has another shape', () => {
    const files = { 't.yaml': template, 'a.json': '[1, {"ParameterKey": "Env", "ParameterValue": {}}]', 'b.json': '"text"' };
    expect(read(files, { parameterFiles: ['a.json', 'b.json', 'c.json'] }).diagnostics).toEqual([
      'error invalid-parameter-file 1',
      'error invalid-parameter-file 1',
      'error invalid-parameter-file 1',
      'error file-unreadable',
    ]);
  });
});

describe('pseudo parameters', () => {
  it('are what AWS supplies, at their use', () => {
    const { value, shown } = evaluate('[!Ref AWS::Partition, !Ref AWS::URLSuffix, !Ref AWS::Region, !Ref AWS::AccountId, !Ref AWS::StackName, !Ref AWS::NotificationARNs, !Ref AWS::NoValue]');
    expect(shown).toBe('["aws", "amazonaws.com", ?, <AWS::AccountId>, <AWS::StackName>, ?]');
    expect(value.kind === 'list' && value.items.map((item) => trail(item).length)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('are inputs where conditions compare them', () => {
    const conditions = 'Conditions:\n  China: !Equals [!Ref AWS::Partition, aws-cn]\n  Home: !Equals [!Ref AWS::Region, eu-central-1]';
    const partition = evaluate('!Ref AWS::Partition', conditions).value;
    expect(show(partition)).toBe('(AWS::Partition is aws: "aws" | AWS::Partition is aws-cn: "aws-cn" | AWS::Partition is another value: ?)');
    expect(inputOf(partition).given).toBe(0);
    const region = evaluate('!Ref AWS::Region', conditions).value;
    expect(show(region)).toBe('(AWS::Region is eu-central-1: "eu-central-1" | AWS::Region is another value: ?)');
    expect(inputOf(region).given).toBeUndefined();
  });

  it('are names inside a text', () => {
    expect(evaluate('!Sub "arn:${AWS::Partition}:s3:::${AWS::Region}-x"').shown).toBe('("arn:" + "aws" + ":s3:::" + <AWS::Region> + "-x")');
  });
});

describe('a default that is no single value', () => {
  it.each(['{Type: CommaDelimitedList, Default: ⟪[a, b]⟫}', '{Type: String, Default: ⟪{a: b}⟫}'])('%s is refused, at the default', async (declaration) => {
    const scan = await scanTexts({ 't.yaml': `Parameters:\n  P: ${declaration}\nResources:\n  R: {Type: AWS::SNS::Topic}\n` }, []);
    expect(scan.diagnostics.map(({ code, severity, location }) => [code, severity, location && at(location)])).toEqual([
      ['invalid-template', 'error', scan.marks[0]],
    ]);
  });
});
