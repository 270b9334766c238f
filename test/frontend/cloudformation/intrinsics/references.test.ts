import { describe, expect, it } from 'vitest';
import { evaluate, read, trail } from '../read-template.js';

describe('Ref and Fn::GetAtt', () => {
  it.each([
    ['!Ref Other', '<Other>'],
    ['!GetAtt Other.Arn', '<Other.Arn>'],
    ['{Fn::GetAtt: [Other, Endpoint.Address]}', '<Other.Endpoint.Address>'],
    ['{Fn::GetAtt: [Other, Endpoint, Address]}', '<Other.Endpoint.Address>'],
    ['{Fn::GetAtt: Other.Arn}', '<Other.Arn>'],
    ['{Fn::GetAtt: [!Sub "Ot${!x}her", Arn]}', '?'],
    ['{Fn::GetAtt: [!Sub "Other", !Ref A]}', '<Other.Arn>'],
    ['{Ref: !Sub "Other"}', '<Other>'],
    ['{Ref: Other, More: 1}', '{Ref: "Other", More: 1}'],
    ['{Condition: Other}', '{Condition: "Other"}'],
  ])('%s is %s', (text, expected) => {
    expect(evaluate(text, 'Parameters: {A: {Type: String, Default: Arn}}').shown).toBe(expected);
  });

  it.each([
    ['!Ref Nowhere', 'info undefined-reference'],
    ['!GetAtt Nowhere.Arn', 'info undefined-reference'],
    ['!Ref [a]', 'warning invalid-intrinsic'],
    ['!GetAtt Other', 'warning invalid-intrinsic'],
    ['{Fn::GetAtt: [Other]}', 'warning invalid-intrinsic'],
    ['{Fn::GetAtt: {a: b}}', 'warning invalid-intrinsic'],
    ['{Fn::Nothing: x}', 'warning invalid-intrinsic'],
    ['!Ref __proto__', 'info undefined-reference'],
    ['!GetAtt constructor.name', 'info undefined-reference'],
  ])('%s is unknown, with %s', (text, diagnostic) => {
    const result = evaluate(text);
    expect([result.shown, result.diagnostics]).toEqual(['?', [diagnostic]]);
  });

  it('points at the resource in its unit', () => {
    const { value } = evaluate('!GetAtt Other.Arn');
    expect(value).toMatchObject({ kind: 'reference', target: 't.yaml#Other', attribute: 'Arn' });
    expect(trail(value)).toEqual(['!GetAtt Other.Arn']);
  });
});

describe('Fn::FindInMap', () => {
  const sections = `Parameters:
  Env: {Type: String, AllowedValues: [dev, prod]}
  Other: {Type: String}
Mappings:
  M:
    dev: {Size: 1, Cidrs: [a, b]}
    prod: {Size: 2}`;

  it.each([
    ['!FindInMap [M, dev, Size]', '1', []],
    ['!FindInMap [M, dev, Cidrs]', '["a", "b"]', []],
    ['!FindInMap [M, !Ref Env, Size]', '(Env is dev: 1 | Env is prod: 2)', []],
    ['!FindInMap [M, !Ref Env, Cidrs]', '(Env is dev: ["a", "b"] | Env is prod: ?)', []],
    ['!FindInMap [M, !Ref Env, Cidrs, {DefaultValue: none}]', '(Env is dev: ["a", "b"] | Env is prod: "none")', []],
    ['!FindInMap [M, dev, !Ref Other]', '?', []],
    ['!FindInMap [M, test, Size]', '?', ['info undefined-reference']],
    ['!FindInMap [M, test, Size, {DefaultValue: 3}]', '3', []],
    ['!FindInMap [N, a, b]', '?', ['info undefined-reference']],
    ['!FindInMap [N, a, b, {DefaultValue: !Ref Env}]', '(Env is dev: "dev" | Env is prod: "prod")', []],
    ['!FindInMap [!Sub "M", !Join ["", [d, ev]], Size]', '1', []],
    ['!FindInMap [M, __proto__, x]', '?', ['info undefined-reference']],
    ['!FindInMap [M, dev]', '?', ['warning invalid-intrinsic']],
  ])('%s is %s', (text, expected, diagnostics) => {
    const result = evaluate(text, sections);
    expect([result.shown, result.diagnostics]).toEqual([expected, diagnostics]);
  });

  it('takes the default for values that are no key', () => {
    const result = evaluate('!FindInMap [M, !Ref Other, Size, {DefaultValue: 9}]', sections);
    expect(result.shown).toBe('(Other is dev: 1 | Other is prod: 2 | Other is another value: 9)');
  });

  it('is decided in the mapping', () => {
    expect(trail(evaluate('!FindInMap [M, dev, Size]', sections).value)).toEqual(['1', '!FindInMap [M, dev, Size]']);
  });
});

describe('macros', () => {
  it('make a value unknown, which may be absent', () => {
    const result = evaluate('{Fn::Transform: {Name: Mine, Parameters: {a: b}}, Beside: 1}');
    expect([result.shown, result.diagnostics]).toEqual(['?maybe', ['warning unknown-macro']]);
    expect(evaluate('{Fn::Transform: [{Name: Mine}]}').diagnostics).toEqual(['warning unknown-macro']);
    expect(evaluate('!Transform {Name: Mine}').shown).toBe('?maybe');
  });

  it('of a whole template are named once, and what is there is read', () => {
    const templates = read('Transform: [Mine, AWS::LanguageExtensions]\nResources: {R: {Type: A::B::C, Properties: {A: 1}}}');
    expect(templates.show('R.A')).toBe('1');
    expect(templates.diagnostics).toEqual(['warning unknown-macro 1']);
  });

  it('beside resources are said to be unknown', () => {
    const templates = read('Resources:\n  Fn::Transform: {Name: Mine}\n  R: {Type: A::B::C}');
    expect(templates.addresses).toEqual(['R']);
    expect(templates.diagnostics).toEqual(['warning unknown-macro 2']);
  });
});

describe('Fn::GetStackOutput', () => {
  it('is known only after deployment', () => {
    expect(evaluate('{Fn::GetStackOutput: {StackName: net, OutputName: Vpc}}').shown).toBe('?');
    expect(evaluate('{Fn::GetStackOutput: x}').diagnostics).toEqual(['warning invalid-intrinsic']);
  });
});
