import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/model/value.js';
import { read, show } from './read-template.js';

const resource = (property: string): string => `Resources: {R: {Type: A::B::C, Properties: {P: ${property}}}}`;

describe('bounded work', () => {
  it('for nesting that is too deep', () => {
    const depth = 3000;
    const nested = (open: string, close: string, inner = '1'): string => `${open.repeat(depth)}${inner}${close.repeat(depth)}`;
    for (const text of [nested('[', ']'), nested('{"a": ', '}'), nested('{"Fn::Base64": ', '}'), nested('{"Fn::Join": ["", [', ']]}')]) {
      const templates = read({ 't.json': `{"Resources": {"R": {"Type": "A::B::C", "Properties": {"P": ${text}}}, "S": {"Type": "A::B::C"}}}` });
      expect(templates.addresses).toContain('S');
      expect(templates.diagnostics.length).toBeGreaterThan(0);
    }
  });

  it('for nesting as deep as it may be, in every function', () => {
    const calls: readonly (readonly [levels: number, open: string, close: string])[] = [
      [1, '{"Fn::Base64": ', '}'],
      [1, '[', ']'],
      [3, '{"Fn::Join": ["", ["a", ', ']]}'],
      [3, '{"Fn::Sub": ["a${X}", {"X": ', '}]}'],
      [3, '{"Fn::Select": [0, [', ']]}'],
      [2, '{"Fn::If": ["C", "a", ', ']}'],
      [2, '{"Fn::ToJsonString": [', ']}'],
    ];
    for (const [levels, open, close] of calls) {
      const times = Math.floor(490 / levels);
      const value = `${open.repeat(times)}"x"${close.repeat(times)}`;
      const templates = read({ 't.json': `{"Conditions": {"C": {"Fn::Equals": [{"Ref": "AWS::Region"}, "x"]}}, "Resources": {"R": {"Type": "A::B::C", "Properties": {"P": ${value}}}}}` });
      expect(templates.diagnostics).toEqual([]);
    }
  });

  it('for functions over more combinations than anybody reads', () => {
    const parameters = Array.from({ length: 12 }, (_, index) => `P${index}: {Type: String, AllowedValues: [a, b]}`).join(', ');
    const items = Array.from({ length: 12 }, (_, index) => `!If [C${index}, x, !Ref AWS::NoValue]`).join(', ');
    const conditions = Array.from({ length: 12 }, (_, index) => `C${index}: !Equals [!Ref P${index}, a]`).join(', ');
    const templates = read(`Parameters: {${parameters}}\nConditions: {${conditions}}\n${resource(`!Join [",", [${items}]]`)}`);
    expect(templates.show('R.P')).toBe('?');
  });

  it('for one decision, however often it is taken', () => {
    const items = Array.from({ length: 300 }, () => '!If [C, x, !Ref AWS::NoValue]').join(', ');
    const templates = read(`Conditions: {C: !Equals [!Ref AWS::Region, x]}\n${resource(`{Fn::Length: [${items}]}`)}`);
    expect(templates.show('R.P')).toBe('(C is true: 300 | C is false: 0)');
  });

  it('for aliases that share their nodes', () => {
    const lines = ['Resources:', '  R:', '    Type: A::B::C', '    Properties:', '      L0: &l0 [!Sub "${AWS::Region}", b]'];
    for (let level = 1; level <= 12; level++) lines.push(`      L${level}: &l${level} [*l${level - 1}, *l${level - 1}]`);
    const templates = read(lines.join('\n'));
    const distinct = new Set<Value>();
    const count = (value: Value): void => {
      if (distinct.has(value)) return;
      distinct.add(value);
      if (value.kind === 'list') value.items.forEach(count);
    };
    count(templates.value('R.L12'));
    expect(distinct.size).toBe(15);
  });

  it('for text that doubles with each nested stack', () => {
    const files: Record<string, string> = {};
    for (let level = 0; level < 40; level++) {
      files[`l${String(level).padStart(2, '0')}.yaml`] =
        `Parameters: {A: {Type: String, Default: "x"}}\nResources: {N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: l${String(level + 1).padStart(2, '0')}.yaml, Parameters: {A: !Sub "\${A}\${A}"}}}}`;
    }
    const last = 'Parameters: {A: {Type: String}}\nResources: {R: {Type: A::B::C, Properties: {P: !Ref A}}}';
    const templates = read({ ...files, 'l40.yaml': last });
    expect(templates.show(`${'N/'.repeat(40)}R.P`)).toMatch(/^\(?\?/);
  });

  it('for choices that double with each nested stack', () => {
    const files: Record<string, string> = {};
    for (let level = 0; level < 40; level++) {
      files[`l${String(level).padStart(2, '0')}.yaml`] =
        `Parameters: {A: {Type: String}, B: {Type: String, AllowedValues: [a, b]}}\nConditions: {C: !Equals [!Ref B, a]}\nResources: {N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: l${String(level + 1).padStart(2, '0')}.yaml, Parameters: {A: !If [C, !Ref A, !Ref A]}}}}`;
    }
    const last = 'Parameters: {A: {Type: String}}\nResources: {R: {Type: A::B::C, Properties: {P: !Ref A}}}';
    expect(read({ ...files, 'l40.yaml': last }).value(`${'N/'.repeat(40)}R.P`).kind).toBe('unknown');
  });

  it('for a stack that waits for a stack that waits for a stack', () => {
    const count = 1000;
    const stacks = Array.from({ length: count }, (_, index) => {
      const next = index + 1 < count ? `!GetAtt S${index + 1}.Outputs.O` : 'end';
      return `  S${index}: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: c.yaml, Parameters: {P: ${next}}}}`;
    });
    const child = 'Parameters: {P: {Type: String}}\nResources: {R: {Type: A::B::C, Properties: {P: !Ref P}}}\nOutputs: {O: {Value: !Ref P}}';
    const templates = read({ 'a.yaml': `Resources:\n${stacks.join('\n')}`, 'c.yaml': child });
    expect(templates.show('S999/R.P')).toBe('"end"');
    expect(templates.show('S950/R.P')).toBe('"end"');
  });

  it('for an import of an import of an import', () => {
    const count = 300;
    const files = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `t${String(index).padStart(3, '0')}.yaml`,
        `Resources: {R${index}: {Type: A::B::C, Properties: {P: !ImportValue n${index + 1}}}}\nOutputs: {O: {Value: !ImportValue n${index + 1}, Export: {Name: n${index}}}}`,
      ]),
    );
    const templates = read({ ...files, 'u.yaml': `Resources: {R: {Type: A::B::C}}\nOutputs: {O: {Value: end, Export: {Name: n${count}}}}` });
    expect(templates.show(`R${count - 1}.P`)).toBe('"end"');
    expect(['"end"', '?']).toContain(show(templates.value('R0.P')));
  });
});
