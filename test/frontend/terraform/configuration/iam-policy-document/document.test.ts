import { describe, expect, it } from 'vitest';
import { policyDocument } from '../../../../../src/frontend/terraform/configuration/iam-policy-document/document.js';
import type { Place } from '../../../../../src/model/source.js';
import { Source, textAt } from '../../../../../src/model/source.js';
import type { MapEntry, MapValue, Value } from '../../../../../src/model/value.js';
import type { Body, Expression } from '../../../../../src/syntax/hcl/index.js';
import { parseHcl } from '../../../../../src/syntax/hcl/index.js';
import { parseJson } from '../../../../../src/syntax/json.js';
import type { Node } from '../../../../../src/syntax/tree.js';

/** Arguments of constants; a name that is no constant is an unknown value. */
function constants(body: Body, place: Place): MapValue {
  const entries = new Map<string, MapEntry>();
  for (const { name, namePlace, value } of body.attributes.values()) entries.set(name, { keyPlace: namePlace, value: constant(value) });
  for (const { type, typePlace, body: inner, place: blockPlace } of body.blocks) {
    const before = entries.get(type)?.value;
    const items = [...(before?.kind === 'list' ? before.items : []), constants(inner, blockPlace)];
    entries.set(type, { keyPlace: typePlace, value: { kind: 'list', items, origin: { place: blockPlace } } });
  }
  return { kind: 'map', entries, origin: { place } };
}

function constant(expression: Expression): Value {
  const origin = { place: expression.place };
  if (expression.kind === 'string' || expression.kind === 'boolean') return { kind: 'literal', value: expression.value, origin };
  if (expression.kind === 'number') return { kind: 'literal', value: Number(expression.text), origin };
  if (expression.kind === 'tuple') return { kind: 'list', items: expression.items.map(constant), origin };
  return { kind: 'unknown', identity: {}, why: 'unknown', origin };
}

function fromNode(node: Node): Value {
  const origin = { place: node.place };
  if (node.kind === 'scalar') return { kind: 'literal', value: node.value, origin };
  if (node.kind === 'list') return { kind: 'list', items: node.items.map(fromNode), origin };
  const entries = Array.from(node.entries, ([key, { keyPlace, value }]): [string, MapEntry] => [key, { keyPlace, value: fromNode(value) }]);
  return { kind: 'map', entries: new Map(entries), origin };
}

function readJson(text: Value): Value | undefined {
  if (text.kind !== 'literal') return undefined;
  const { result, diagnostics } = parseJson(new Source('text.json', String(text.value)));
  return diagnostics.length === 0 && result ? fromNode(result) : undefined;
}

function compute(text: string) {
  const source = new Source('a.tf', text);
  const { result: body } = parseHcl(source);
  const { result, problems } = policyDocument(constants(body, { source, start: 0, end: 1 }), readJson);
  return { json: textOf(result.json), minified: textOf(result.minified), document: result.json.kind === 'literal' || result.json.kind === 'concat' ? result.json.document?.() : undefined, problems };
}

function textOf(value: Value): string {
  if (value.kind === 'literal') return String(value.value);
  return value.kind === 'concat' ? value.parts.map(textOf).join('') : '?';
}

function statements(text: string): unknown {
  const document: unknown = JSON.parse(compute(text).minified);
  return typeof document === 'object' && document !== null && 'Statement' in document ? document.Statement : undefined;
}

/** The value at a path of a document. */
function at(value: Value | undefined, path: string): Value | undefined {
  return path.split('.').reduce<Value | undefined>((inner, key) => (inner?.kind === 'list' ? inner.items[Number(key)] : inner?.kind === 'map' ? inner.entries.get(key)?.value : undefined), value);
}

describe('an IAM policy document', () => {
  it('is written as the provider writes it', () => {
    const { json, minified } = compute('statement {\n  sid = "A"\n  actions = ["b:1", "a:1", "b:1"]\n  resources = ["arn:<&>"]\n}\nstatement {\n  effect = "Deny"\n  not_actions = ["x"]\n  not_resources = []\n}\n');
    expect(json).toBe(`{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "A",
      "Effect": "Allow",
      "Action": [
        "b:1",
        "a:1"
      ],
      "Resource": "arn:\\u003c\\u0026\\u003e"
    },
    {
      "Effect": "Deny",
      "NotAction": "x"
    }
  ]
}`);
    expect(minified).toContain('{"Version":"2012-10-17","Statement":[{"Sid":"A","Effect":"Allow","Action":["b:1","a:1"]');
  });

  it('without statements has none', () => {
    expect(compute('version = "2008-10-17"\npolicy_id = "p"\n').minified).toBe('{"Version":"2008-10-17","Id":"p"}');
  });

  it('joins principals by type; everybody is a bare star', () => {
    expect(statements('statement {\n  principals {\n    type = "AWS"\n    identifiers = ["1", "2"]\n  }\n  principals {\n    type = "AWS"\n    identifiers = ["3"]\n  }\n  not_principals {\n    type = "Service"\n    identifiers = ["s"]\n  }\n}\n')).toEqual([
      { Effect: 'Allow', Principal: { AWS: ['2', '1', '3'] }, NotPrincipal: { Service: 's' } },
    ]);
    expect(statements('statement {\n  principals {\n    type = "*"\n    identifiers = ["*"]\n  }\n}\nstatement {\n  principals {\n    type = "AWS"\n    identifiers = ["*"]\n  }\n}\n')).toEqual([
      { Effect: 'Allow', Principal: '*' },
      { Effect: 'Allow', Principal: { AWS: '*' } },
    ]);
  });

  it('joins conditions by operator and key, keeps the order of their values, and writes all as text', () => {
    const condition = (test: string, variable: string, values: string): string => `  condition {\n    test = "${test}"\n    variable = "${variable}"\n    values = ${values}\n  }\n`;
    expect(statements(`statement {\n${condition('StringLike', 'b', '["z", "a", "z"]')}${condition('Bool', 'c', '[true]')}${condition('StringLike', 'a', '["&{aws:username}"]')}${condition('Num', 'n', '[10]')}${condition('Bool', 'c', '[false]')}}\n`)).toEqual([
      { Effect: 'Allow', Condition: { Bool: { c: ['true', 'false'] }, Num: { n: '10' }, StringLike: { a: '${aws:username}', b: ['z', 'a', 'z'] } } },
    ]);
  });

  it('merges sources, then its own statements, then overrides: an equal sid replaces in place', () => {
    const source = '"{\\"Version\\":\\"2008-10-17\\",\\"Id\\":\\"src\\",\\"Statement\\":[{\\"Sid\\":\\"A\\",\\"Resource\\":[\\"*\\"],\\"Action\\":\\"a\\"},{\\"Effect\\":\\"Deny\\"}]}"';
    const override = '"{\\"Statement\\":[{\\"Sid\\":\\"B\\",\\"Action\\":\\"over\\"},{\\"Sid\\":\\"C\\"}]}"';
    const { minified } = compute(`source_policy_documents = [${source}, ""]\noverride_policy_documents = [${override}]\nstatement {\n  sid = "B"\n}\nstatement {\n  sid = "A"\n  actions = ["own"]\n}\n`);
    expect(minified).toBe(
      '{"Version":"2012-10-17","Id":"src","Statement":[{"Sid":"A","Effect":"Allow","Action":"own"},{"Effect":"Deny"},{"Sid":"B","Action":"over"},{"Sid":"C"}]}',
    );
  });

  it('keeps the arrays of a source as they are', () => {
    expect(statements('source_policy_documents = ["{\\"Statement\\":[{\\"Action\\":[\\"a\\",\\"b\\"],\\"Resource\\":[\\"*\\"],\\"Condition\\":{\\"Z\\":{\\"b\\":\\"1\\",\\"a\\":[\\"2\\"]},\\"A\\":{}}}]}"]\n')).toEqual([
      { Action: ['a', 'b'], Resource: ['*'], Condition: { A: {}, Z: { a: ['2'], b: '1' } } },
    ]);
  });

  it('knows what is known of it, and where each part was decided', () => {
    const { json, document } = compute('source_policy_documents = [base]\nstatement {\n  actions = ["s3:*"]\n  resources = [arn]\n}\n');
    expect(json).toContain('"Action": "s3:*",\n      "Resource": "?"');
    expect(at(document, 'Statement.0')).toMatchObject({ kind: 'unknown' });
    expect(at(document, 'Statement.1.Resource')).toMatchObject({ kind: 'unknown' });
    const action = at(document, 'Statement.1.Action');
    expect(action && textAt(action.origin.place)).toBe('"s3:*"');
  });

  it('refuses what the provider refuses', () => {
    const problems = (text: string): readonly string[] => compute(text).problems.map(({ message, place }) => `${message} ${textAt(place).split('\n')[0]}`);
    expect(problems('statement {\n  sid = "A"\n}\nstatement {\n  sid = "A"\n}\n')).toEqual(['Two statements have the sid `A`. statement {']);
    expect(problems('source_policy_documents = ["{\\"Statement\\":[{\\"Sid\\":\\"A\\"}]}", "{\\"Statement\\":[{\\"Sid\\":\\"A\\"}]}"]\n')).toHaveLength(1);
    expect(problems('source_policy_documents = ["{\\"Statement\\":{}}"]\n')).toEqual(['`Statement` of a policy document that is merged must be a list. {}']);
    expect(problems('override_policy_documents = ["{"]\n')).toHaveLength(1);
  });
});
