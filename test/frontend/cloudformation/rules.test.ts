import { describe, expect, it } from 'vitest';
import type { Input } from '../../../src/model/decision.js';
import type { CloudFormationOptions } from '../../../src/frontend/cloudformation/index.js';
import { read, show } from './read-template.js';

/** The inputs `A` and `B` of a template with rules, how often each is constrained, and the diagnostics. */
function withRules(rules: string, options: CloudFormationOptions = {}, parameters = 'A: {Type: String, AllowedValues: [x, y]}\n  B: {Type: String, AllowedValues: [x, y], Default: x}') {
  const templates = read(`Parameters:\n  ${parameters}\nRules:\n  Rule: ${rules}\nResources: {R: {Type: A::B::C, Properties: {A: !Ref A, B: !Ref B}}}`, options);
  const inputs = ['R.A', 'R.B'].map((path): Input | undefined => {
    const value = templates.value(path);
    return value.kind === 'choice' && value.decision.kind === 'input' ? value.decision : undefined;
  });
  return { constraints: inputs.map((input) => input?.constraints.length), inputs, diagnostics: templates.diagnostics.map((line) => line.replace(/ \d+$/, '')), templates };
}

describe('Rules', () => {
  it('constrain the inputs that an assertion mentions', () => {
    const { constraints, inputs } = withRules('{Assertions: [{Assert: !Not [!Equals [!Ref A, x]]}]}');
    expect(constraints).toEqual([1, 0]);
    expect(inputs[0]?.constraints[0]).toEqual({ kind: 'not', of: { kind: 'is', input: inputs[0], alternative: 0 } });
  });

  it('hold where their condition holds', () => {
    const { constraints, inputs } = withRules('{RuleCondition: !Equals [!Ref B, y], Assertions: [{Assert: !Equals [!Ref A, x]}]}');
    expect(constraints).toEqual([1, 1]);
    expect(inputs[1]?.constraints[0]).toBe(inputs[0]?.constraints[0]);
  });

  it.each([
    ['!Contains [[x, z], !Ref A]', [1, 0]],
    ['!EachMemberIn [[!Ref A], [x, !Ref B]]', [1, 1]],
    ['!EachMemberEquals [[!Ref A, !Ref B], x]', [1, 1]],
    ['!EachMemberEquals [!RefAll String, x]', [1, 1]],
    ['!Contains [!ValueOfAll ["AWS::EC2::VPC::Id", Tags.x], !Ref A]', [0, 0]],
    ['!Equals [!ValueOf [A, VpcId], !Ref A]', [0, 0]],
  ])('%s constrains %j', (assertion, expected) => {
    const { constraints, diagnostics } = withRules(`{Assertions: [{Assert: ${assertion}}]}`);
    expect(constraints).toEqual(expected);
    expect(diagnostics).toEqual([]);
  });

  it('tell of given values that contradict them, and quietly of defaults', () => {
    const rule = '{Assertions: [{Assert: !Not [!Equals [!Ref B, x]]}]}';
    expect(withRules(rule).diagnostics).toEqual(['info contradictory-rules']);
    expect(withRules(rule, { parameters: { B: 'x' } }).diagnostics).toEqual(['warning contradictory-rules']);
    expect(withRules(rule, { parameters: { B: 'y' } }).diagnostics).toEqual([]);
  });

  it('survive what is no rule', () => {
    const { templates, diagnostics } = withRules('{Assertions: x}');
    expect(show(templates.resource('R').properties)).toContain('A is x');
    expect(diagnostics).toEqual(['warning invalid-template']);
  });
});
