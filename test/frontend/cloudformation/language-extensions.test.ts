import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Expansion } from '../../../src/frontend/cloudformation/language-extensions.js';
import { expandLanguageExtensions } from '../../../src/frontend/cloudformation/language-extensions.js';
import type { Diagnostic, WithDiagnostics } from '../../../src/model/diagnostic.js';
import type { Place } from '../../../src/model/source.js';
import { Source, textAt, toLocation } from '../../../src/model/source.js';
import { parseTree } from '../../../src/syntax/parse.js';
import type { MapNode, Node } from '../../../src/syntax/tree.js';
import { child } from '../../../src/syntax/tree.js';
import { plain } from './plain-tree.js';

const ORACLE = join(process.env.NEARSIDE_SHARED ?? '../shared', 'foreach');

function parse(text: string, path = 'a.yaml'): MapNode {
  const { result, diagnostics } = parseTree(new Source(path, text));
  expect(diagnostics).toEqual([]);
  if (result?.kind !== 'map') throw new Error('not a map');
  return result;
}

/** Expands with the declared defaults of the parameters. */
function expandTemplate(template: MapNode): WithDiagnostics<Expansion> {
  return expandLanguageExtensions(template, {
    parameter: (name) => child(child(child(template, 'Parameters'), name), 'Default'),
  });
}

/** Expands `body` under the transform. */
function expand(body: string): WithDiagnostics<Expansion> {
  return expandTemplate(parse(`Transform: AWS::LanguageExtensions\n${body}`));
}

function at(node: Node | undefined, ...path: readonly (string | number)[]): Node {
  let found = node;
  for (const step of path) found = typeof step === 'string' ? child(found, step) : found?.kind === 'list' ? found.items[step] : undefined;
  if (found === undefined) throw new Error(`nothing at ${path.join('/')}`);
  return found;
}

function section(expansion: WithDiagnostics<Expansion>, name: string): unknown {
  return plain(at(expansion.result.template, name));
}

function told(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ severity, code, place }) => `${severity} ${code} at ${place === undefined ? '?' : textAt(place)}`);
}

function lineAndText(place: Place | undefined): string {
  return place === undefined ? '?' : `${toLocation(place).startLine}: ${textAt(place)}`;
}

const TWO_TOPICS = `Resources:
  Fn::ForEach::Topics:
    - Name
    - [One, Two]
    - Topic\${Name}:
        Type: AWS::SNS::Topic
        Properties: {DisplayName: !Ref Name}
`;

describe('expandLanguageExtensions', () => {
  it('returns a template without loops as it is', () => {
    const template = parse('Transform: AWS::LanguageExtensions\nResources: {B: {Type: AWS::S3::Bucket}}\n');
    const { result, diagnostics } = expandTemplate(template);
    expect(result.template).toBe(template);
    expect(diagnostics).toEqual([]);
  });

  it.each([
    'AWS::LanguageExtensions',
    '[AWS::LanguageExtensions, AWS::Serverless-2016-10-31]',
    '{Name: AWS::LanguageExtensions}',
    '[{Name: AWS::LanguageExtensions}]',
  ])(
    'expands under `Transform: %s`',
    (transform) => {
      const { result, diagnostics } = expandTemplate(parse(`Transform: ${transform}\n${TWO_TOPICS}`));
      expect(diagnostics).toEqual([]);
      expect(plain(at(result.template, 'Resources'))).toEqual({
        TopicOne: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: 'One' } },
        TopicTwo: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: 'Two' } },
      });
    },
  );

  it('leaves a loop out that has no transform, and says so once', () => {
    const { result, diagnostics } = expandTemplate(parse(`Transform: AWS::Serverless-2016-10-31\n${TWO_TOPICS}  Plain: {Type: AWS::S3::Bucket}\n`));
    expect(plain(at(result.template, 'Resources'))).toEqual({ Plain: { Type: 'AWS::S3::Bucket' } });
    expect(told(diagnostics)).toEqual(['error missing-transform at Fn::ForEach::Topics']);
  });

  it('expands JSON', () => {
    const body = '{"Type":"AWS::SNS::Topic","Properties":{"TopicName":{"Ref":"N"}}}';
    const text = `{"Transform":"AWS::LanguageExtensions","Resources":{"Fn::ForEach::T":["N",["A"],{"T\${N}":${body}}]}}`;
    const { result } = expandTemplate(parse(text, 'a.json'));
    const topic = at(result.template, 'Resources', 'TA');
    expect(plain(topic)).toEqual({ Type: 'AWS::SNS::Topic', Properties: { TopicName: 'A' } });
    expect(textAt(at(topic, 'Properties', 'TopicName').place)).toBe('"A"');
    expect(textAt(topic.place)).toBe(body);
  });

  it('keeps the order of what stands around a loop', () => {
    const expansion = expand('Resources:\n  A: {Type: X}\n  Fn::ForEach::L: [N, [1, 2], {"L${N}": {Type: X}}]\n  Z: {Type: X}\n');
    expect(Object.keys(section(expansion, 'Resources') as object)).toEqual(['A', 'L1', 'L2', 'Z']);
  });

  it('replaces a variable in every text of the body', () => {
    const expansion = expand(`Resources:
  Fn::ForEach::L:
    - N
    - [A-1]
    - L&{N}:
        Type: X
        Condition: Is&{N}
        DependsOn: ['Role\${N}', !Sub 'Key&{N}', Plain]
        Properties:
          Plain: ./services/\${N}
          Ref: !Ref N
          Name: !Ref Topic&{N}
          SubName: !Ref {'Fn::Sub': 'Topic&{N}'}
          GetAtt: !GetAtt [!Sub 'Topic&{N}', Arn]
          ShortGetAtt: !GetAtt Topic&{N}.Arn
          Whole: !Sub '\${N}'
          Sub: !Sub '\${N}/\${AWS::Region}/&{N}'
          SubList: !Sub ['\${N}-\${x}', {x: !Ref N}]
          Nested: !Sub '\${Topic&{N}.Arn}'
          If: !If ['Is&{N}', !Ref N, no]
          Escaped: !Sub '\${!N}'
          Other: !Sub '\${M}'
          key\${N}: 1
`);
    expect(expansion.diagnostics).toEqual([]);
    expect(section(expansion, 'Resources')).toEqual({
      LA1: {
        Type: 'X',
        Condition: 'IsA1',
        DependsOn: ['RoleA-1', 'KeyA1', 'Plain'],
        Properties: {
          Plain: './services/A-1',
          Ref: 'A-1',
          Name: { Ref: 'TopicA1' },
          SubName: { Ref: 'TopicA1' },
          GetAtt: { 'Fn::GetAtt': ['TopicA1', 'Arn'] },
          ShortGetAtt: { 'Fn::GetAtt': ['TopicA1', 'Arn'] },
          Whole: 'A-1',
          Sub: { 'Fn::Sub': 'A-1/${AWS::Region}/A1' },
          SubList: { 'Fn::Sub': ['A-1-${x}', { x: 'A-1' }] },
          Nested: { 'Fn::Sub': '${TopicA1.Arn}' },
          If: { 'Fn::If': ['IsA1', 'A-1', false] },
          Escaped: { 'Fn::Sub': '${!N}' },
          Other: { 'Fn::Sub': '${M}' },
          'keyA-1': 1,
        },
      },
    });
  });

  it('lets the own variables of a `Fn::Sub` hide those of a loop', () => {
    const expansion = expand("Resources:\n  Fn::ForEach::L: [N, [A], {'L${N}': {Type: X, P: !Sub ['${N}', {N: own}]}}]\n");
    expect(section(expansion, 'Resources')).toEqual({ LA: { Type: 'X', P: { 'Fn::Sub': ['${N}', { N: 'own' }] } } });
  });

  it('does not look for variables in the items themselves', () => {
    const expansion = expand("Resources:\n  Fn::ForEach::A: [a, ['${b}'], {'Fn::ForEach::B': [b, [x], {'L&{a}${b}': {Type: X, P: 'p-${a}'}}]}]\n");
    expect(section(expansion, 'Resources')).toEqual({ Lbx: { Type: 'X', P: 'p-${b}' } });
  });

  it('shares what a loop does not change between the copies', () => {
    const { result } = expand("Resources:\n  Fn::ForEach::L: [N, [A, B], {'L${N}': {Type: X, Properties: {Deep: {Same: [1]}}}}]\n");
    expect(at(result.template, 'Resources', 'LA')).toBe(at(result.template, 'Resources', 'LB'));
  });

  it('takes a key like __proto__ for a key', () => {
    const { result } = expand("Resources:\n  Fn::ForEach::L: [N, [__proto__], {'${N}': {Type: X}}]\n");
    const resources = at(result.template, 'Resources');
    expect(resources.kind === 'map' && [...resources.entries.keys()]).toEqual(['__proto__']);
  });
});

describe('collections', () => {
  const declarations = `Parameters:
  Names: {Type: CommaDelimitedList, Default: 'x, y'}
  Empty: {Type: CommaDelimitedList, Default: ''}
  Env: {Type: String, Default: prod}
Mappings:
  Sets: {prod: {Names: [p, q]}, dev: {Names: [d], One: o}}
`;
  const ids = (collection: string): string[] => {
    const expansion = expand(`${declarations}Resources:\n  Fn::ForEach::L: [N, ${collection}, {'L\${N}': {Type: X}}]\n`);
    expect(expansion.diagnostics).toEqual([]);
    return Object.keys(section(expansion, 'Resources') as object);
  };

  it.each([
    ['[a, b]', ['La', 'Lb']],
    ['[1, 012, true]', ['L1', 'L012', 'Ltrue']],
    ['[]', []],
    ['!Ref Names', ['Lx', 'Ly']],
    ['!Ref Empty', []],
    ['[a, !Ref Env, !Sub "${Env}-2"]', ['La', 'Lprod', 'Lprod-2']],
    ['!FindInMap [Sets, prod, Names]', ['Lp', 'Lq']],
    ['!FindInMap [Sets, !Ref Env, Names]', ['Lp', 'Lq']],
    ['!FindInMap [Sets, !Sub "${Env}", Names]', ['Lp', 'Lq']],
    ['!FindInMap [Sets, test, Names, {DefaultValue: [z]}]', ['Lz']],
    ['!FindInMap [Sets, dev, Names, {DefaultValue: [z]}]', ['Ld']],
    ['[!FindInMap [Sets, dev, One], !FindInMap [Sets, prod, Names]]', ['Lo', 'Lp', 'Lq']],
  ])('%s', (collection, expected) => {
    expect(ids(collection)).toEqual(expected);
  });

  it('may depend on the loop around', () => {
    const expansion = expand(`Mappings: {S: {X: {N: [1, 2]}, Y: {N: [3]}}}
Resources:
  Fn::ForEach::A:
    - a
    - [X, Y]
    - A\${a}: {Type: T}
      Fn::ForEach::B: [b, !FindInMap [S, !Ref a, N], {'B\${a}\${b}': {Type: T, P: !Sub '\${a}.\${b}'}}]
`);
    expect(section(expansion, 'Resources')).toEqual({
      AX: { Type: 'T' },
      BX1: { Type: 'T', P: 'X.1' },
      BX2: { Type: 'T', P: 'X.2' },
      AY: { Type: 'T' },
      BY3: { Type: 'T', P: 'Y.3' },
    });
  });
});

describe('places', () => {
  const text = `Transform: AWS::LanguageExtensions
Mappings:
  Cfg: {Logs: {V: Suspended}, Data: {V: Enabled}}
Resources:
  Fn::ForEach::B:
    - Name
    - [Logs, Data]
    - Bucket\${Name}:
        Type: AWS::S3::Bucket
        Properties:
          BucketName: !Sub 'b-\${Name}'
          Tags: [{Key: name, Value: !Ref Name}]
          VersioningConfiguration: {Status: !FindInMap [Cfg, !Ref Name, V]}
`;

  it('are the item for the variable, and the body for everything else', () => {
    const { result } = expandTemplate(parse(text));
    const resources = at(result.template, 'Resources');
    const bucket = at(resources, 'BucketLogs', 'Properties');
    expect(resources.kind === 'map' && lineAndText(resources.entries.get('BucketLogs')?.keyPlace)).toBe('8: Bucket${Name}');
    expect(lineAndText(at(bucket, 'BucketName').place)).toBe("11: 'b-${Name}'");
    expect(lineAndText(at(bucket, 'Tags', 0, 'Value').place)).toBe('7: Logs');
    const lookup = at(bucket, 'VersioningConfiguration', 'Status');
    expect(lineAndText(lookup.place)).toBe('13: !FindInMap [Cfg, !Ref Name, V]');
    expect(plain(lookup)).toEqual({ 'Fn::FindInMap': ['Cfg', 'Logs', 'V'] });
    expect(lineAndText(at(lookup, 'Fn::FindInMap', 1).place)).toBe('7: Logs');
  });

  it('tell which item and which loop made a resource', () => {
    const { result } = expandTemplate(parse(text));
    expect([...result.madeBy.keys()]).toEqual(['BucketLogs', 'BucketData']);
    expect(result.madeBy.get('BucketData')?.map(({ note, place }) => `${note} at ${lineAndText(place)}`)).toEqual([
      'the item `Data` of `Fn::ForEach::B` at 7: Data',
      '`Fn::ForEach::B` at 5: Fn::ForEach::B',
    ]);
    expect([...result.symbolic]).toEqual([]);
  });

  it('of nested loops are listed from the inside out', () => {
    const { result } = expand("Resources:\n  Fn::ForEach::A: [a, [X], {'Fn::ForEach::B': [b, [Y], {'T${a}${b}': {Type: T}}]}]\n");
    expect(result.madeBy.get('TXY')?.map(({ note }) => note)).toEqual([
      'the item `Y` of `Fn::ForEach::B`',
      '`Fn::ForEach::B`',
      'the item `X` of `Fn::ForEach::A`',
      '`Fn::ForEach::A`',
    ]);
  });

  it('of a list parameter are the pieces of its text', () => {
    const parameters = "Parameters: {Names: {Type: CommaDelimitedList, Default: 'x, y'}}";
    const { result } = expand(`${parameters}\nResources:\n  Fn::ForEach::L: [N, !Ref Names, {'L\${N}': {Type: X, P: !Ref N}}]\n`);
    const { place } = at(result.template, 'Resources', 'Ly', 'P');
    expect(textAt(place)).toBe('y');
    expect(toLocation(place)).toMatchObject({ startLine: 2, startColumn: 61, endColumn: 62 });
  });
});

describe('loops over what is not known', () => {
  const unresolved = (body: string): WithDiagnostics<Expansion> => expand(`Parameters: {Names: {Type: CommaDelimitedList}}\n${body}`);

  it('leave one copy of the body, marked, with the unknown in place of the variable', () => {
    const expansion = unresolved(`Resources:
  Fn::ForEach::L:
    - N
    - !Ref Names
    - Bucket\${N}:
        Type: AWS::S3::Bucket
        Condition: Is\${N}
        DependsOn: !Sub 'Role\${N}'
        Properties:
          Bad: Suspended
          Item: !Ref N
          Plain: a-\${N}-\${b}
          Sub: !Sub '\${N}-\${AWS::Region}-&{N}'
          SubList: !Sub ['\${x}-\${N}', {x: y}]
          Arn: !GetAtt [!Sub 'Role\${N}', Arn]
`);
    const item = { 'Fn::Select': [0, { Ref: 'Names' }] };
    expect(section(expansion, 'Resources')).toEqual({
      'Bucket*': {
        Type: 'AWS::S3::Bucket',
        Condition: 'Is*',
        DependsOn: 'Role*',
        Properties: {
          Bad: 'Suspended',
          Item: item,
          Plain: { 'Fn::Sub': ['a-${N}-${!b}', { N: item }] },
          Sub: { 'Fn::Sub': ['${N}-${AWS::Region}-${N}', { N: item }] },
          SubList: { 'Fn::Sub': ['${x}-${N}', { x: 'y', N: item }] },
          Arn: { 'Fn::GetAtt': ['Role*', 'Arn'] },
        },
      },
    });
    expect([...expansion.result.symbolic]).toEqual(['Bucket*']);
    expect(expansion.result.madeBy.get('Bucket*')?.map(({ note, place }) => `${note} at ${textAt(place)}`)).toEqual([
      'an item of `Fn::ForEach::L` at !Ref Names',
      '`Fn::ForEach::L` at Fn::ForEach::L',
    ]);
    expect(told(expansion.diagnostics)).toEqual(['warning unresolved-loop at !Ref Names']);
  });

  it.each(['!ImportValue Names', '!FindInMap [No, Such, Map]', '!FindInMap [M, !Ref AWS::Region, V]', '!Split [",", "a,b"]'])('such as %s', (collection) => {
    const expansion = unresolved(`Mappings: {M: {eu: {V: [a]}}}\nResources:\n  Fn::ForEach::L: [N, ${collection}, {'L\${N}': {Type: X}}]\n`);
    expect(section(expansion, 'Resources')).toEqual({ 'L*': { Type: 'X' } });
    expect(told(expansion.diagnostics)).toEqual([`warning unresolved-loop at ${collection}`]);
  });

  it('keep the items that are known', () => {
    const expansion = unresolved("Resources:\n  Fn::ForEach::L: [N, [a, !Ref X, !ImportValue Y], {'L${N}': {Type: X, P: !Ref N}}]\n");
    expect(section(expansion, 'Resources')).toEqual({
      La: { Type: 'X', P: 'a' },
      'L*': { Type: 'X', P: { Ref: 'X' } },
      'L**': { Type: 'X', P: { 'Fn::ImportValue': 'Y' } },
    });
    expect([...expansion.result.symbolic]).toEqual(['L*', 'L**']);
    expect(expansion.diagnostics).toHaveLength(1);
  });

  it('are reported once when a loop inside depends on them', () => {
    const expansion = unresolved(`Mappings: {S: {X: {N: [1]}}}
Resources:
  Fn::ForEach::A: [a, !Ref Names, {'Fn::ForEach::B': [b, !FindInMap [S, !Ref a, N], {'T\${a}\${b}': {Type: T}}]}]
`);
    expect(Object.keys(section(expansion, 'Resources') as object)).toEqual(['T**']);
    expect(told(expansion.diagnostics)).toEqual(['warning unresolved-loop at !Ref Names']);
  });

  it('are reported once when a known loop around them turns twice', () => {
    const expansion = unresolved("Resources:\n  Fn::ForEach::A: [a, [X, Y], {'Fn::ForEach::B': [b, !Ref Names, {'T${a}${b}': {Type: T}}]}]\n");
    expect(Object.keys(section(expansion, 'Resources') as object)).toEqual(['TX*', 'TY*']);
    expect(expansion.diagnostics).toHaveLength(1);
  });

  it('stay where they are inside a resource', () => {
    const expansion = unresolved("Resources:\n  B:\n    Type: X\n    Properties:\n      Name: n\n      Fn::ForEach::L: [N, !Ref Names, {'P${N}': 1}]\n");
    expect(section(expansion, 'Resources')).toEqual({ B: { Type: 'X', Properties: { Name: 'n', 'Fn::ForEach::L': ['N', { Ref: 'Names' }, { 'P${N}': 1 }] } } });
    expect([...expansion.result.symbolic]).toEqual([]);
    expect(told(expansion.diagnostics)).toEqual(['warning unresolved-loop at !Ref Names']);
  });
});

describe('broken loops', () => {
  it.each([
    'x',
    '[N, [a]]',
    '[N, [a], {"L${N}": {Type: X}}, more]',
    '[[N], [a], {"L${N}": {Type: X}}]',
    '[N, [a], text]',
    '[N, text, {"L${N}": {Type: X}}]',
    '[N, {a: 1, b: 2}, {"L${N}": {Type: X}}]',
  ])(
    'are left out: %s',
    (loop) => {
      const expansion = expand(`Resources:\n  B: {Type: X}\n  Fn::ForEach::L: ${loop}\n`);
      expect(section(expansion, 'Resources')).toEqual({ B: { Type: 'X' } });
      expect(told(expansion.diagnostics)).toEqual(['error invalid-intrinsic at Fn::ForEach::L']);
    },
  );

  it('that make a key twice keep the last one', () => {
    const expansion = expand('Resources:\n  Fn::ForEach::L: [N, [a, b], {Same: {Type: X, P: !Ref N}}]\n');
    expect(section(expansion, 'Resources')).toEqual({ Same: { Type: 'X', P: 'b' } });
    expect(told(expansion.diagnostics)).toEqual(['warning duplicate-key at Same']);
  });

  it('outside the sections for loops are left alone', () => {
    const expansion = expand("Mappings:\n  Fn::ForEach::L: [N, [a], {'L${N}': {k: {v: 1}}}]\nResources: {}\n");
    expect(section(expansion, 'Mappings')).toEqual({ 'Fn::ForEach::L': ['N', ['a'], { 'L${N}': { k: { v: 1 } } }] });
    expect(expansion.diagnostics).toEqual([]);
  });
});

describe('bounds', () => {
  const nested = (levels: number, width: number, leaf: string): string => {
    const items = Array.from({ length: width }, (_, index) => `i${index}`).join(', ');
    let body = leaf;
    for (let level = levels; level > 0; level--) body = `{'Fn::ForEach::L${level}': [v${level}, [${items}], ${body}]}`;
    return `Resources: ${body}\n`;
  };

  it('stop loops that multiply', () => {
    const expansion = expand(nested(8, 10, "{'R${v1}${v2}${v3}${v4}${v5}${v6}${v7}${v8}': {Type: X}}"));
    const made = expansion.result.madeBy.size;
    expect(made).toBeGreaterThan(1000);
    expect(made).toBeLessThanOrEqual(10_000);
    expect(told(expansion.diagnostics)).toHaveLength(1);
    expect(expansion.diagnostics[0]?.code).toBe('budget-exhausted');
  });

  it('stop items that double at every level', () => {
    let body = "{'R&{v60}': {Type: X, P: 'p${v60}'}}";
    for (let level = 60; level > 0; level--) body = `{'Fn::ForEach::L${level}': [v${level}, ['\${v${level - 1}}x\${v${level - 1}}'], ${body}]}`;
    const expansion = expand(`Resources: {'Fn::ForEach::L': [v0, [abc], ${body}]}\n`);
    expect(section(expansion, 'Resources')).toEqual({});
    expect(told(expansion.diagnostics)).toHaveLength(1);
    expect(expansion.diagnostics[0]?.code).toBe('budget-exhausted');
  });

  it('let 9,000 resources pass', () => {
    const items = Array.from({ length: 9000 }, (_, index) => `i${index}`).join(', ');
    const expansion = expand(`Resources:\n  Fn::ForEach::L: [N, [${items}], {'R\${N}': {Type: X, P: !Ref N}}]\n`);
    expect(expansion.diagnostics).toEqual([]);
    expect(expansion.result.madeBy.size).toBe(9000);
  });
});

/** With `Fn::FindInMap` resolved, as the other implementation does it. */
function lookedUp(value: unknown, template: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(value)) return value.map((item) => lookedUp(item, template));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const keys: unknown = entries[0]?.[0] === 'Fn::FindInMap' ? entries[0][1] : undefined;
  const inside = (found: unknown, key: unknown): unknown => new Map<string, unknown>(Object.entries(found ?? {})).get(String(key));
  if (Array.isArray(keys)) return keys.reduce<unknown>(inside, template.Mappings);
  return Object.fromEntries(entries.map(([key, inner]) => [key, lookedUp(inner, template)]));
}

describe.skipIf(!existsSync(ORACLE))('templates that another implementation has expanded', () => {
  const lines = existsSync(ORACLE) ? readFileSync(join(ORACLE, 'expected.jsonl'), 'utf8').trim().split('\n') : [];
  const cases = lines.map((line) => JSON.parse(line) as { path: string; template: Record<string, unknown> });

  it('are 17', () => {
    expect(cases).toHaveLength(17);
  });

  it.each(cases)('$path', ({ path, template }) => {
    const { result, diagnostics } = expandTemplate(parse(readFileSync(join(ORACLE, path), 'utf8'), path));
    expect(diagnostics).toEqual([]);
    expect(lookedUp(plain(result.template), template)).toEqual(template);
  });
});
