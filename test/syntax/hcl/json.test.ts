import { describe, expect, it } from 'vitest';
import { Source, textAt } from '../../../src/model/source.js';
import { parseHclJson } from '../../../src/syntax/hcl/index.js';
import type { JsonKind } from '../../../src/syntax/hcl/index.js';
import { print, printBody } from './print.js';

function outline(value: unknown, kind?: JsonKind): string {
  const { result, diagnostics } = parseHclJson(new Source('main.tf.json', JSON.stringify(value)), kind);
  expect(diagnostics).toEqual([]);
  return printBody(result);
}

describe('members of one name', () => {
  const parsed = (text: string, kind?: JsonKind): string => {
    const { result, diagnostics } = parseHclJson(new Source('main.tf.json', text), kind);
    return [printBody(result), ...diagnostics.map(({ severity, code, place }) => `${severity} ${code} ${place?.start}`)].join(' ! ');
  };

  it('are blocks of one type together', () => {
    expect(parsed('{"locals": {"a": 1}, "locals": {"b": 2}}')).toBe('locals { a = 1 }; locals { b = 2 }');
    const types = '{"resource": {"t": {"a": {"x": [1, {"k": 2}]}}, "t": {"b": {}}, "t": {"c": {}}}}';
    expect(parsed(types)).toBe('resource "t" "a" { x = [1, {k = 2}] }; resource "t" "b" {  }; resource "t" "c" {  }');
  });

  it('are refused as arguments and in objects', () => {
    expect(parsed('{"locals": {"a": 1, "a": 2}}')).toBe('locals { a = 1 } ! error duplicate-key 20');
    expect(parsed('{"a": 1, "a": 2}', 'values')).toBe('a = 1 ! error duplicate-key 9');
    expect(parsed('{"locals": {"m": {"k": 1, "k": 2}}}')).toBe('locals { m = {k = 2} } ! error duplicate-key 18');
  });
});

describe('configuration in JSON', () => {
  it.each([
    ['labels are levels of objects', { resource: { t: { a: { x: 1 }, b: {} } } }, 'resource "t" "a" { x = 1 }; resource "t" "b" {  }'],
    ['each level may be a list', [{ resource: [{ t: [{ a: [{ x: 1 }, { x: 2 }] }] }] }], 'resource "t" "a" { x = 1 }; resource "t" "a" { x = 2 }'],
    ['null is no block', { resource: { t: { a: null } }, locals: null }, ''],
    ['// is a comment', { '//': 'x', resource: { '//': 'y', t: { a: { '//': ['z'], x: 1 } } } }, 'resource "t" "a" { x = 1 }'],
    [
      'strings are templates',
      { locals: { a: 'x${var.b}', c: '${1 + 1}', d: '$${e}', f: 'plain $ %' } },
      'locals { a = t("x" ${var.b}); c = wrap((1 + 1)); d = "${e}"; f = "plain $ %" }',
    ],
    ['keys of values are templates too', { locals: { m: { '${a}-b': [true, null, -1.5, 2] } } }, 'locals { m = {(t(${a} "-b")) = [true, null, (-1.5), 2]} }'],
    [
      'references are expressions',
      { resource: { t: { a: { provider: 'aws.x', depends_on: ['t.b', 'module.c'] } } } },
      'resource "t" "a" { provider = aws.x; depends_on = [t.b, module.c] }',
    ],
    ['types are expressions', { variable: { v: { type: 'map(list(string))' } } }, 'variable "v" { type = map(list(string)) }'],
    [
      'defaults and descriptions are plain',
      { variable: { v: { default: { 'a${b}': '${c}' }, description: '${d}' } } },
      'variable "v" { default = {a${b} = "${c}"}; description = "${d}" }',
    ],
    [
      'blocks that Terraform knows',
      {
        resource: {
          t: { a: { lifecycle: { ignore_changes: ['tags["x"]'], precondition: [{ condition: '${a}' }] }, provisioner: [{ file: { when: 'destroy' } }] } },
        },
      },
      'resource "t" "a" { lifecycle { ignore_changes = [tags["x"]]; precondition { condition = wrap(a) } }; provisioner "file" { when = destroy } }',
    ],
    [
      'dynamic blocks',
      { resource: { t: { a: { dynamic: { egress: { for_each: '${l}', iterator: 'i', content: { p: '${i.value}', dynamic: { q: { for_each: [] } } } } } } } } },
      'resource "t" "a" { dynamic "egress" { for_each = wrap(l); iterator = i; content { p = wrap(i.value); dynamic "q" { for_each = [] } } } }',
    ],
    ["a provider's blocks stay values", { resource: { t: { a: { ingress: [{ from_port: 22 }] } } } }, 'resource "t" "a" { ingress = [{from_port = 22}] }'],
    [
      'requirements',
      { terraform: { required_providers: { aws: { source: 'hashicorp/aws' } }, backend: { s3: {} } } },
      'terraform { required_providers { aws = {source = "hashicorp/aws"} }; backend "s3" {  } }',
    ],
    ['what is escaped', { resource: { t: { a: { _: { count: 1 } } } } }, 'resource "t" "a" { _ { count = 1 } }'],
    ['moved', { moved: [{ from: 't.a', to: 't.b[0]' }] }, 'moved { from = t.a; to = t.b[0] }'],
    ['prototypes are names', { locals: { constructor: 1 } }, 'locals { constructor = 1 }'],
  ])('%s', (_, value, body) => {
    expect(outline(value)).toBe(body);
  });

  it('keeps all digits of numbers', () => {
    const { result } = parseHclJson(new Source('a.tf.json', '{"locals": {"n": 123456789012345678901234567890, "d": -1.50}}'));
    expect(printBody(result)).toBe('locals { n = 123456789012345678901234567890; d = (-1.50) }');
  });

  it('places what is within strings, escapes or not', () => {
    const { result } = parseHclJson(new Source('a.tf.json', '{"locals": {"a": "\\u00e9\\n${f(\\"x\\", b.c)}"}}'));
    const value = result.blocks[0]?.body.attributes.get('a')?.value;
    const [, part] = value?.kind === 'template' ? value.parts : [];
    if (part?.kind !== 'interpolation' || part.expression.kind !== 'call') throw new Error(value && print(value));
    expect(part.expression.arguments.map(({ place }) => textAt(place))).toEqual(['\\"x\\"', 'b.c']);
    expect(value && textAt(value.place)).toBe('"\\u00e9\\n${f(\\"x\\", b.c)}"');
  });

  it('places blocks', () => {
    const { result } = parseHclJson(new Source('a.tf.json', '{"resource": {"t": {"a": {"x": 1}}}}'));
    const [block] = result.blocks;
    if (!block?.closeBrace) throw new Error('no block');
    const { typePlace, labels, header, openBrace, closeBrace, body, place } = block;
    const places = [typePlace, ...labels.map((label) => label.place), header, openBrace, closeBrace, body.place, place];
    expect(places.map(textAt)).toEqual(['"resource"', '"t"', '"a"', '"a"', '{', '}', '{"x": 1}', '"a": {"x": 1}']);
  });

  it.each([
    ['a broken template', '{"locals": {"a": "${b c}", "d": 1}}', 'locals { a = INVALID; d = 1 }', ['c']],
    ['a broken reference', '{"module": {"m": {"depends_on": ["a."], "d": 1}}}', 'module "m" { depends_on = [INVALID]; d = 1 }', ['"']],
    ['a block that is none', '{"resource": {"t": 1}, "locals": {"d": 1}}', 'locals { d = 1 }', ['1']],
    ['a root that is none', '"x"', '', ['"x"']],
  ])('%s costs one diagnostic', (_, text, body, problems) => {
    const { result, diagnostics } = parseHclJson(new Source('a.tf.json', text));
    expect(printBody(result)).toBe(body);
    expect(diagnostics.map(({ place }) => place?.source.text.slice(place.start, Math.max(place.end, place.start + 1)))).toEqual(problems);
  });
});

describe('values in JSON', () => {
  it('are arguments only, and no string is a template', () => {
    expect(outline({ resource: { a: '${b}' }, '//': 'x', l: ['%{ if x }'] }, 'values')).toBe('resource = {a = "${b}"}; l = ["%{ if x }"]');
  });
});
