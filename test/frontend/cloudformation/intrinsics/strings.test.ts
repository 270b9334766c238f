import { describe, expect, it } from 'vitest';
import { textAt } from '../../../../src/model/source.js';
import type { Value } from '../../../../src/model/value.js';
import { evaluate, show, trail } from '../read-template.js';

const SECTIONS = `Parameters:
  Env: {Type: String, AllowedValues: [dev, prod]}
  Name: {Type: String, Default: web}
  Free: {Type: String}
  Names: {Type: CommaDelimitedList, Default: "a,b"}
  Many: {Type: CommaDelimitedList}
Conditions:
  C: !Equals [!Ref Env, prod]`;

const shown = (text: string): string => evaluate(text, SECTIONS).shown;
const partsOf = (value: Value): readonly Value[] => (value.kind === 'concat' ? value.parts : []);

describe('Fn::Sub', () => {
  it.each([
    ['!Sub plain', '"plain"'],
    ['!Sub "${Name}"', '"web"'],
    ['!Sub "x-${Name}-y"', '("x-" + "web" + "-y")'],
    ['!Sub "${Env}-y"', '((Env is dev: "dev" | Env is prod: "prod") + "-y")'],
    ['!Sub "${!Literal}"', '"${Literal}"'],
    ['!Sub "a${!b}c${!d}"', '"a${b}c${d}"'],
    ['!Sub "arn:${Other}/${Other.Arn}"', '("arn:" + <Other> + "/" + <Other.Arn>)'],
    ['!Sub "${Names}"', '("a" + "," + "b")'],
    ['!Sub "$Name ${} $ {Name} }{"', '"$Name ${} $ {Name} }{"'],
    ['!Sub ["${A}-${Name}", {A: 1}]', '(1 + "-" + "web")'],
    ['!Sub ["${Name}", {Name: own}]', '"own"'],
    ['!Sub ["${A}", {A: !GetAtt Other.Arn}]', '<Other.Arn>'],
    ['!Sub ""', '""'],
  ])('%s is %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('places each part where it is written, and what is put in where it was decided', () => {
    const { value } = evaluate('!Sub "ab-${Name}-cd"', SECTIONS);
    expect(partsOf(value).map(trail)).toEqual([['ab-'], ['web', '${Name}'], ['-cd']]);
  });

  it('adds no step for a single part', () => {
    expect(trail(evaluate('!Sub "${Name}"', SECTIONS).value)).toEqual(['web', '"${Name}"']);
    expect(trail(evaluate('!Sub plain').value)).toEqual(['plain']);
  });

  it('finds its places in quoted text with escapes and in indented blocks', () => {
    const escaped = evaluate(String.raw`!Sub "\"${'${Name}'}\" \u00e4${'${Free}'}"`, SECTIONS).value;
    expect(partsOf(escaped).map(({ origin }) => textAt(origin.place))).toEqual([String.raw`\"`, 'web', String.raw`\" \u00e4`, '${Free}']);
    const block = evaluate('!Sub |\n        one\n          ${Free}\n        two', SECTIONS).value;
    expect(partsOf(block).map(({ origin }) => textAt(origin.place).trim())).toEqual(['one', '${Free}', 'two']);
  });

  it.each([
    ['!Sub [a, b]', 'warning invalid-intrinsic'],
    ['!Sub [a, {}, c]', 'warning invalid-intrinsic'],
    ['!Sub {A: b}', 'warning invalid-intrinsic'],
    ['!Sub []', 'warning invalid-intrinsic'],
    ['!Sub "${Nowhere}"', 'info undefined-reference'],
    ['!Sub "${Nowhere.Arn}"', 'info undefined-reference'],
  ])('%s is unknown, with %s', (text, diagnostic) => {
    const result = evaluate(text, SECTIONS);
    expect([result.shown, result.diagnostics]).toEqual(['?', [diagnostic]]);
  });
});

describe('Fn::Join', () => {
  it.each([
    ['!Join ["", ["s3:", "*"]]', '("s3:" + "*")'],
    ['!Join [":", [a, !Ref Name, c]]', '("a" + ":" + "web" + ":" + "c")'],
    ['!Join ["", ["", only, ""]]', '"only"'],
    ['!Join ["", []]', '""'],
    ['!Join [",", !Ref Names]', '("a" + "," + "b")'],
    ['!Join [",", [!Ref AWS::NoValue, x]]', '"x"'],
    ['!Join ["-", [a, !Ref Env]]', '("a" + "-" + (Env is dev: "dev" | Env is prod: "prod"))'],
    ['!Join ["-", [a, !If [C, b, !Ref AWS::NoValue]]]', '(C is true: ("a" + "-" + "b") | C is false: "a")'],
    ['!Join ["-", !If [C, [a, b], [c]]]', '(C is true: ("a" + "-" + "b") | C is false: "c")'],
    ['!Join ["", [a, !Join ["", [b, !Ref Other]]]]', '("a" + "b" + <Other>)'],
    ['!Join [",", !Ref Many]', '?'],
    ['!Join [",", !GetAtt Other.Names]', '<Other.Names>'],
  ])('%s is %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('keeps the place of the part that decides', () => {
    expect(partsOf(evaluate('!Join ["", ["s3:", "*"]]').value).map(trail)).toEqual([['"s3:"'], ['"*"']]);
  });

  it.each(['!Join [a]', '!Join ["", x, y]', '!Join ["", {a: b}]'])('%s is unknown', (text) => {
    const result = evaluate(text, SECTIONS);
    expect([result.shown, result.diagnostics]).toEqual(['?', ['warning invalid-intrinsic']]);
  });
});

describe('Fn::Split', () => {
  it.each([
    ['!Split [",", "a,b,,c"]', '["a", "b", "", "c"]'],
    ['!Split ["::", "a::b"]', '["a", "b"]'],
    ['!Split [",", !Join [",", [a, "b,c"]]]', '["a", "b", "c"]'],
    ['!Split ["-", !Join ["", [a, b, -c]]]', '[("a" + "b"), "c"]'],
    ['!Split ["-", !If [C, a-b, c]]', '(C is true: ["a", "b"] | C is false: ["c"])'],
    ['!Split [",", !Join [",", [!Ref Other, a]]]', '[<Other>, "a"]'],
    ['!Split [":", !Join [":", [!Ref Other, a]]]', '?'],
    ['!Split [",", !Ref Free]', '?'],
    ['!Split ["/", !GetAtt Other.Arn]', '?'],
    ['!Split ["/", !Sub "a/${Free}"]', '?'],
  ])('%s is %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('places the pieces in the text', () => {
    const { value } = evaluate('!Split [",", "10.0.0.0/8,0.0.0.0/0"]');
    expect(value.kind === 'list' && value.items.map(({ origin }) => textAt(origin.place))).toEqual(['10.0.0.0/8', '0.0.0.0/0']);
  });

  it.each(['!Split ["", abc]', '!Split [",", {a: b}]', '!Split abc'])('%s is unknown', (text) => {
    const result = evaluate(text, SECTIONS);
    expect([result.shown, result.diagnostics]).toEqual(['?', ['warning invalid-intrinsic']]);
  });
});

describe('Fn::Base64', () => {
  it('is the clear text, carried', () => {
    const { value } = evaluate('!Base64 "password=x"');
    expect(show(value)).toBe('"password=x"');
    expect(value.origin.via?.note).toBe('Fn::Base64');
    expect(shown('{Fn::Base64: !Sub "a ${Name}"}')).toBe('("a " + "web")');
  });
});

describe('Fn::ToJsonString', () => {
  const json = (text: string): Value => evaluate(`{Fn::ToJsonString: ${text}}`, SECTIONS).value;
  const textOf = (value: Value): string => partsOf(value).map((part) => (part.kind === 'literal' ? String(part.value) : show(part))).join('');

  it.each([
    ['{a: "x\\"y", b: [1, true, null], c: {}}', '{"a":"x\\"y","b":[1,true,null],"c":{}}'],
    ['{a: !Sub "p\\"-${Other}"}', '{"a":"p\\"-<Other>"}'],
    ['{a: !Ref AWS::NoValue, b: 1}', '{"b":1}'],
    ['[]', '[]'],
  ])('of %s', (text, expected) => {
    expect(textOf(json(text))).toBe(expected);
  });

  it('decides which entries there are, commas and all', () => {
    const value = json('{a: !If [C, !Ref AWS::NoValue, 1], b: 2}');
    expect(value.kind === 'choice' && value.alternatives.map(textOf)).toEqual(['{"b":2}', '{"a":1,"b":2}']);
  });

  it('has the value as its document, with its places', () => {
    const value = json('{a: [1]}');
    const document = value.kind === 'concat' ? value.document?.() : undefined;
    expect(document && show(document)).toBe('{a: [1]}');
  });

  it('of something unknown is unknown', () => {
    expect(show(json('!Ref Many'))).toBe('?');
  });
});

describe('dynamic references', () => {
  it.each([
    ['"{{resolve:secretsmanager:db:SecretString:password}}"', '?secret'],
    ['"{{resolve:ssm-secure:/db/password:1}}"', '?secret'],
    ['"{{resolve:ssm:/db/host}}"', '?'],
    ['"user:{{resolve:ssm-secure:p}}@host"', '("user:" + ?secret + "@host")'],
    ['"{{resolve:ssm:a}}{{resolve:secretsmanager:b}}"', '(? + ?secret)'],
    ['!Sub "x{{resolve:secretsmanager:${Other}:SecretString:p}}y"', '("x" + ?secret + "y")'],
    ['!Join ["", ["{{resolve:secretsmanager:", !Ref Other, ":SecretString:password::}}"]]', '?secret'],
    ['"{{resolve:ssm:a"', '"{{resolve:ssm:a"'],
    ['"{{other}}"', '"{{other}}"'],
  ])('%s is %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('are the same when they are spelt the same', () => {
    const { value } = evaluate('["{{resolve:ssm:a}}", !Sub "{{resolve:ssm:a}}", "{{resolve:ssm:b}}", !Sub "{{resolve:ssm:${Other}}}", !Join ["", ["{{resolve:ssm:", !Ref Other, "}}"]]]');
    const identities = value.kind === 'list' ? value.items.map((item) => (item.kind === 'unknown' ? item.identity : undefined)) : [];
    expect(identities.map((identity) => identities.indexOf(identity))).toEqual([0, 0, 2, 3, 3]);
  });

  it('stand where they are written', () => {
    const { value } = evaluate('"user:{{resolve:ssm-secure:p}}@host"');
    expect(partsOf(value).map(({ origin }) => textAt(origin.place))).toEqual(['user:', '{{resolve:ssm-secure:p}}', '@host']);
  });
});
