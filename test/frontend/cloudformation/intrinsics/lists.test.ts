import { describe, expect, it } from 'vitest';
import { evaluate, trail } from '../read-template.js';

const SECTIONS = `Parameters:
  Env: {Type: String, AllowedValues: [dev, prod]}
  Index: {Type: Number}
  Names: {Type: CommaDelimitedList, Default: "a,b"}
  Many: {Type: CommaDelimitedList}
Conditions:
  C: !Equals [!Ref Env, prod]`;

const shown = (text: string): string => evaluate(text, SECTIONS).shown;

describe('Fn::Select', () => {
  it.each([
    ['!Select [1, [a, b]]', '"b"'],
    ['!Select ["0", !Ref Names]', '"a"'],
    ['!Select [1, [!Ref AWS::NoValue, a, b]]', '"b"'],
    ['!Select [1, [!If [C, x, !Ref AWS::NoValue], y, z]]', '(C is true: "y" | C is false: "z")'],
    ['!Select [0, !If [C, [x], [y]]]', '(C is true: "x" | C is false: "y")'],
    ['!Select [!Ref Index, [a, b]]', '?'],
    ['!Select [0, !Ref Many]', '?'],
    ['!Select [2, !Split ["/", !GetAtt Other.Arn]]', '?'],
  ])('%s is %s', (text, expected) => {
    const result = evaluate(text, SECTIONS);
    expect([result.shown, result.diagnostics]).toEqual([expected, []]);
  });

  it('carries the item', () => {
    expect(trail(evaluate('!Select [1, [a, b]]').value)).toEqual(['b', '!Select [1, [a, b]]']);
  });

  it.each(['!Select [2, [a, b]]', '!Select [-1, [a]]', '!Select [x, [a]]', '!Select [0, {a: b}]', '!Select [0]', '!Select 0'])('%s is unknown', (text) => {
    const result = evaluate(text, SECTIONS);
    expect([result.shown, result.diagnostics]).toEqual(['?', ['warning invalid-intrinsic']]);
  });
});

describe('Fn::GetAZs', () => {
  it('has equal zones for equal regions, and each item is itself', () => {
    const { value } = evaluate(
      '[!Select [0, !GetAZs ""], !Select [0, !GetAZs {Ref: AWS::Region}], !Select [1, !GetAZs ""], !Select [0, !GetAZs us-east-1], !GetAZs ""]',
    );
    const identities = value.kind === 'list' ? value.items.map((item) => (item.kind === 'unknown' ? item.identity : undefined)) : [];
    expect(identities.map((identity) => identities.indexOf(identity))).toEqual([0, 0, 2, 3, 4]);
  });
});

describe('Fn::Length', () => {
  it.each([
    ['{Fn::Length: [a, b, c]}', '3'],
    ['{Fn::Length: !Ref Names}', '2'],
    ['{Fn::Length: [a, !If [C, b, !Ref AWS::NoValue]]}', '(C is true: 2 | C is false: 1)'],
    ['{Fn::Length: !Ref Many}', '?'],
  ])('%s is %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('of something else is unknown', () => {
    expect(evaluate('{Fn::Length: abc}').diagnostics).toEqual(['warning invalid-intrinsic']);
  });
});
