import { describe, expect, it } from 'vitest';
import type { Condition, Formula } from '../../../src/model/decision.js';
import { evaluate, read, show } from './read-template.js';

/** A formula on one line: `Env=prod`, `!…`, `(a & b)`, `(a | b)`, `[IsProd]`, `?`. */
function write(formula: Formula): string {
  switch (formula.kind) {
    case 'constant':
      return String(formula.value);
    case 'is':
      return `${formula.input.name}=${formula.input.alternatives[formula.alternative]?.text ?? ''}`;
    case 'not':
      return `!${write(formula.of)}`;
    case 'and':
      return `(${formula.of.map(write).join(' & ')})`;
    case 'or':
      return `(${formula.of.map(write).join(' | ')})`;
    case 'condition':
      return `[${formula.condition.name}]`;
    case 'unknowable':
      return '?';
  }
}

const PARAMETERS = `Parameters:
  Env: {Type: String, AllowedValues: [dev, stage, prod]}
  Size: {Type: Number, Default: 1}
  Free: {Type: String}
  List: {Type: CommaDelimitedList}
`;

/** The condition `C` of a template with three parameters. */
function condition(text: string, others = ''): Condition & { readonly diagnostics: readonly string[] } {
  const templates = read(`${PARAMETERS}Conditions:\n  C: ${text}\n${others}\nResources: {R: {Type: A::B::C, Condition: C}}`);
  const [found] = templates.resource('R').conditions;
  if (found === undefined) throw new Error('no condition');
  return { ...found, diagnostics: templates.diagnostics.map((line) => line.replace(/ \d+$/, '')) };
}

const formula = (text: string, others = ''): string => write(condition(text, others).formula);

describe('Fn::Equals', () => {
  it.each([
    ['!Equals [a, a]', 'true'],
    ['!Equals [a, A]', 'false'],
    ['!Equals [1, "1"]', 'true'],
    ['!Equals [true, "true"]', 'true'],
    ['!Equals ["", !Ref AWS::NoValue]', 'true'],
    ['!Equals [!Ref Env, prod]', 'Env=prod'],
    ['!Equals [prod, !Ref Env]', 'Env=prod'],
    ['!Equals [!Ref Env, other]', 'false'],
    ['!Equals [!Ref Env, !Ref Env]', 'true'],
    ['!Equals [!Sub "${Env}-x", stage-x]', 'Env=stage'],
    ['!Equals [!Join ["", [p, ro, d]], !Ref Env]', 'Env=prod'],
    ['!Equals [!Ref Size, "1"]', 'Size=1'],
    ['!Equals [!Ref Free, x]', 'Free=x'],
    ['!Equals [!Ref Free, !Ref Env]', '((Env=dev & ?) | (Env=stage & ?) | (Env=prod & ?))'],
    ['!Equals [!Ref Free, !Sub "${Free}"]', 'true'],
    ['!Equals [!Join ["", !Ref List], ""]', 'List=""'],
    ['!Equals [!Join ["-", !Ref List], "a-b"]', '?'],
    ['!Equals [!Ref AWS::StackName, !Ref AWS::StackName]', 'true'],
    ['!Equals [!Select [0, !GetAZs ""], x]', '?'],
  ])('%s is %s', (text, expected) => {
    expect(formula(text)).toBe(expected);
  });

  it('does not take another value for one that the template mentions', () => {
    expect(formula('!Equals [!Ref Free, a]', '  D: !Equals [!Ref Free, b]')).toBe('Free=a');
  });

  it('asks the same question with the same object, another one with another', () => {
    const templates = read(`${PARAMETERS}Conditions:
  A: !Equals [!ImportValue x, "1"]
  B: !Equals ["1", !ImportValue x]
  C: !Equals [!ImportValue x, "2"]
Resources: {R: {Type: A::B::C, Properties: {A: !If [A, 1, 2], B: !If [B, 1, 2], C: !If [C, 1, 2]}}}`);
    const [a, b, c] = ['R.A', 'R.B', 'R.C'].map((path) => {
      const value = templates.value(path);
      return value.kind === 'choice' && value.decision.kind === 'condition' ? value.decision.formula : undefined;
    });
    expect(a?.kind).toBe('unknowable');
    expect(b).toBe(a);
    expect(c).not.toBe(a);
  });
});

describe('And, Or, Not, Condition', () => {
  it.each([
    ['!Not [!Equals [!Ref Env, prod]]', '!Env=prod'],
    ['!And [!Equals [!Ref Env, prod], !Equals [a, a]]', 'Env=prod'],
    ['!And [!Equals [!Ref Env, prod], !Equals [a, b]]', 'false'],
    ['!Or [!Equals [!Ref Env, prod], !Equals [!Ref Env, dev]]', '(Env=prod | Env=dev)'],
    ['!Condition D', '[D]'],
    ['{Condition: D}', '[D]'],
    ['!And [!Condition D, !Not [!Condition D]]', '([D] & ![D])'],
  ])('%s is %s', (text, expected) => {
    expect(formula(text, '  D: !Equals [!Ref Env, dev]')).toBe(expected);
  });

  it('folds a condition that is decided', () => {
    expect(formula('!Or [!Condition D, !Equals [!Ref Env, dev]]', '  D: !Equals [a, a]')).toBe('true');
  });

  it('evaluates conditions in any order', () => {
    expect(formula('!Condition Later', '  Later: !Condition Last\n  Last: !Equals [!Ref Env, dev]')).toBe('[Later]');
  });
});

describe('conditions that are none', () => {
  it.each([
    ['text', 'warning invalid-intrinsic'],
    ['!Ref Env', 'warning invalid-intrinsic'],
    ['!Not [!Equals [a, b], !Equals [a, b]]', 'warning invalid-intrinsic'],
    ['!And []', 'warning invalid-intrinsic'],
    ['!Equals [a]', 'warning invalid-intrinsic'],
    ['{Fn::Equals: [a, b], Fn::Not: [c]}', 'warning invalid-intrinsic'],
    ['!Condition Missing', 'info undefined-reference'],
  ])('%s is unknowable, with %s', (text, diagnostic) => {
    const found = condition(text);
    expect(write(found.formula)).toBe('?');
    expect(found.diagnostics).toEqual([diagnostic]);
  });

  it('are found in circles of any length, once each, and the others survive', () => {
    const found = condition('!Condition D', '  D: !Or [!Condition E, !Condition Fine]\n  E: !Condition C\n  Fine: !Equals [!Ref Env, dev]\n  Self: !Not [!Condition Self]');
    expect(found.diagnostics).toEqual(['warning cyclic-reference', 'warning cyclic-reference']);
    expect(write(found.formula)).toBe('?');
  });

  it('are chained by the thousand without recursion', () => {
    const chain = Array.from({ length: 5000 }, (_, index) => `  C${index}: !Not [!Condition C${index + 1}]`).join('\n');
    const templates = read(`${PARAMETERS}Conditions:\n${chain}\n  C5000: !Equals [!Ref Env, dev]\nResources: {R: {Type: A::B::C, Condition: C0}}`);
    expect(write(templates.resource('R').conditions[0]?.formula ?? { kind: 'constant', value: false })).toBe('![C1]');
    expect(templates.diagnostics).toEqual([]);
  });
});

describe('Fn::If', () => {
  const sections = `${PARAMETERS}Conditions:\n  IsProd: !Equals [!Ref Env, prod]\n  Always: !Equals [a, a]`;

  it('is a choice whose alternatives keep their places', () => {
    const { value, shown } = evaluate('!If [IsProd, 1, !If [IsProd, 2, 3]]', sections);
    expect(shown).toBe('(IsProd is true: 1 | IsProd is false: (IsProd is true: 2 | IsProd is false: 3))');
    expect(value.kind === 'choice' && value.alternatives[0]?.origin.via).toBeUndefined();
  });

  it('is the branch that is certain, and says why', () => {
    const { value, shown, diagnostics } = evaluate('!If [Always, yes, !Ref Nowhere]', sections);
    expect(shown).toBe('yes');
    expect(value.origin.via?.note).toBe('Always is true');
    expect(diagnostics).toEqual([]);
  });

  it('leaves nothing out of a list that is certain, and may leave out what depends', () => {
    expect(evaluate('[a, !Ref AWS::NoValue, !If [IsProd, b, !Ref AWS::NoValue], !If [Always, !Ref AWS::NoValue, c]]', sections).shown).toBe(
      '["a", (IsProd is true: "b" | IsProd is false: absent)]',
    );
  });

  it('keeps what is absent in a map, where it was decided', () => {
    const { value, shown } = evaluate('{A: !Ref AWS::NoValue, B: !If [IsProd, !Ref AWS::NoValue, 1]}', sections);
    expect(shown).toBe('{A: absent, B: (IsProd is true: absent | IsProd is false: 1)}');
    expect(value.kind).toBe('map');
  });

  it.each([
    ['!If [IsProd, 1]', 'warning invalid-intrinsic'],
    ['!If [!Equals [a, b], 1, 2]', 'warning invalid-intrinsic'],
    ['!If [Missing, 1, 2]', 'info undefined-reference'],
    ['!Equals [a, b]', 'warning invalid-intrinsic'],
  ])('%s is unknown, with %s', (text, diagnostic) => {
    const { shown, diagnostics } = evaluate(text, sections);
    expect([shown, diagnostics]).toEqual(['?', [diagnostic]]);
  });

  it('works for all properties of a resource, and for its other attributes', () => {
    const templates = read(`${sections}
Resources:
  R:
    Type: A::B::C
    Properties: !If [IsProd, {A: 1}, {A: 2}]
    DeletionPolicy: !If [IsProd, Retain, Delete]`);
    const { properties, attributes } = templates.resource('R');
    expect(show(properties)).toBe('(IsProd is true: {A: 1} | IsProd is false: {A: 2})');
    expect(show(attributes)).toBe('{DeletionPolicy: (IsProd is true: "Retain" | IsProd is false: "Delete")}');
  });
});
