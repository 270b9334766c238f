import { describe, expect, it } from 'vitest';
import { textAt } from '../../../src/model/source.js';
import type { Value } from '../../../src/model/value.js';
import { at, evaluate, read, show, trail } from './read-template.js';

const SECTIONS = 'Parameters:\n  W: {Type: String, AllowedValues: ["*", b]}\n  Free: {Type: String}\n  Port: {Type: Number, Default: 80}';

function documentOf(value: Value): Value | undefined {
  return value.kind === 'literal' || value.kind === 'concat' ? value.document?.() : undefined;
}

function member(value: Value | undefined, key: string): Value {
  const found = value?.kind === 'map' ? value.entries.get(key)?.value : undefined;
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
}

const shown = (text: string): string | undefined => {
  const document = documentOf(evaluate(text, SECTIONS).value);
  return document && show(document);
};

describe('text that is a document', () => {
  it.each([
    ["'{\"a\": [1, {\"b\": null}]}'", '{a: [1, {b: null}]}'],
    ["'[]'", '[]'],
    ["'{\"Ref\": \"W\"}'", '{Ref: "W"}'],
    ['!Sub \'{"a": "${Other.Arn}/x", "b": "${Free}"}\'', '{a: (<Other.Arn> + "/x"), b: ?}'],
    ['!Sub \'{"a": "${W}"}\'', '{a: (W is *: "*" | W is b: "b")}'],
    ['!Sub \'{"a": ${Port}, "b\\"${Free}": 1, "${Port}": 2}\'', '{a: 80, b"${…}: 1, 80: 2}'],
    ['!Sub \'{"a": ${Port}}\'', '{a: 80}'],
    ['!Join ["", [\'{"a": "\', !Ref Other, \'"}\']]', '{a: <Other>}'],
    ['plain', undefined],
    ["'{{resolve:ssm:a}}'", undefined],
    ["'{ x }'", undefined],
  ])('%s has a document', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('has places inside the text', () => {
    const { value } = evaluate('|\n        {\n          "Principal":\n            "*"\n        }');
    const principal = member(documentOf(value), 'Principal');
    expect([textAt(principal.origin.place), at(principal.origin.place)]).toEqual(['"*"', '10:13-16']);
  });

  it('has places inside a text with substitutions', () => {
    const { value } = evaluate('!Sub |\n        {"Resource": "arn:${AWS::Partition}:s3:::x",\n         "Principal": "*", "Action": "${W}", "Condition": "c-${Free}"}', SECTIONS);
    const document = documentOf(value);
    expect(textAt(member(document, 'Principal').origin.place)).toBe('"*"');
    expect(textAt(member(document, 'Resource').origin.place)).toBe('"arn:${AWS::Partition}:s3:::x"');
    const action = member(document, 'Action');
    expect(action.kind === 'choice' && action.alternatives.map(trail)).toEqual([
      ['"*"', '${W}'],
      ['b', '${W}'],
    ]);
    expect(textAt(member(document, 'Condition').origin.place)).toBe('"c-${Free}"');
  });

  it('is read as YAML where it is a document of Systems Manager', () => {
    expect(shown('|\n        ---\n        schemaVersion: "1.0"\n        inputs: {key: true}')).toBe('{schemaVersion: "1.0", inputs: {key: true}}');
    expect(shown('!Sub |\n        inputs:\n          key: ${Free}\n          port: ${Port}\n        schemaVersion: "1.0"')).toBe('{inputs: {key: ?, port: 80}, schemaVersion: "1.0"}');
    expect(shown('|\n        # no schemaVersion:\n        inputs: {key: yes}')).toBeUndefined();
  });

  it('has places inside of YAML', () => {
    const { value } = evaluate('|\n        schemaVersion: "1.0"\n        inputs:\n          key: no');
    const key = member(member(documentOf(value), 'inputs'), 'key');
    expect([textAt(key.origin.place), at(key.origin.place)]).toEqual(['no', '10:16-18']);
  });

  it('hides what is hidden', () => {
    const { value } = evaluate('!Ref P', 'Parameters: {P: {Type: String, NoEcho: true, Default: \'{"password": "x"}\'}}');
    expect(show(value)).toBe('sensitive "{\\"password\\": \\"x\\"}"');
    const password = member(documentOf(value), 'password');
    expect([show(password), ...trail(password)]).toEqual(['sensitive "x"', '"x"']);
  });

  it.each(["'{\"a\": }'", '!Sub \'{"a": "${W}" }}\''])('%s is reported when somebody wants the document, once', (text) => {
    const templates = read(`${SECTIONS}\nResources:\n  R:\n    Type: A::B::C\n    Properties: {P: ${text}}`);
    expect(templates.diagnostics).toEqual([]);
    const value = templates.value('R.P');
    expect([documentOf(value), documentOf(value)]).toEqual([undefined, undefined]);
    expect(templates.diagnostics).toEqual(['warning invalid-json-text 8']);
    expect(templates.estate.diagnostics.map(({ place }) => place && textAt(place))).toEqual(['}']);
  });
});
