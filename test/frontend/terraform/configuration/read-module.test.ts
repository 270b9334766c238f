import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/syntax/hcl/index.js';
import { textAt } from '../../../../src/model/source.js';
import { loadModules, shown } from './load.js';

function read(texts: Readonly<Record<string, string>>) {
  const modules = loadModules(texts);
  const module = modules.in('.');
  if (module === undefined) throw new Error('no module');
  return { module, diagnostics: modules.diagnostics.map(shown) };
}

/** Arguments as written, and the types of the blocks. */
function written(block: Block | undefined): Readonly<Record<string, string>> {
  const attributes = Array.from(block?.body.attributes.values() ?? [], ({ name, value }) => [name, textAt(value.place)]);
  const blocks = block?.body.blocks.map(({ type, labels }) => [type, ...labels.map(({ value }) => value)].join(' ')).join(', ');
  return { ...Object.fromEntries(attributes), ...(blocks ? { blocks } : {}) };
}

describe('the declarations of a module', () => {
  it('come from all of its files, in both syntaxes', () => {
    const { module, diagnostics } = read({
      'a.tf': 'variable "v" {}\nlocals {\n  x = 1\n}\nlocals {\n  y = 2\n}\nresource "aws_s3_bucket" "a" {}\ndata "aws_region" "r" {}\nephemeral "e" "e" {}\n',
      'b.tf': 'output "o" {\n  value = 1\n}\nmodule "m" {\n  source = "./m"\n}\nprovider "aws" {}\nprovider "aws" {\n  alias = "x"\n}\ncheck "c" {\n  data "http" "h" {}\n  assert {\n    condition     = path.root == "."\n    error_message = "No."\n  }\n}\n',
      'c.tf.json': '{"resource": {"aws_s3_bucket": {"b": {"bucket": "b"}}}, "provider": {"aws": [{"alias": "y"}]}}',
      'd.tf': 'terraform {\n  required_version = ">= 1"\n}\nmoved {\n  from = a.b\n  to = a.c\n}\nimport {\n  to = a.b\n  id = "x"\n}\nremoved {\n  from = a.d\n}\n',
    });
    expect(diagnostics).toEqual([]);
    expect([...module.variables.keys()]).toEqual(['v']);
    expect([...module.locals.keys()]).toEqual(['x', 'y']);
    expect([...module.resources.keys()]).toEqual(['aws_s3_bucket.a', 'data.aws_region.r', 'ephemeral.e.e', 'data.http.h', 'aws_s3_bucket.b']);
    expect([...module.outputs.keys()]).toEqual(['o']);
    expect([...module.calls.keys()]).toEqual(['m']);
    expect([...module.providers.keys()]).toEqual(['aws', 'aws.x', 'aws.y']);
    expect(module.isDeployed).toBe(false);
    expect(module.files).toEqual(['a.tf', 'b.tf', 'c.tf.json', 'd.tf']);
  });

  it('contain what a `_` block contains', () => {
    const { module, diagnostics } = read({
      'a.tf': 'resource "a" "b" {\n  x = 1\n  _ {\n    y = 2\n    count = 3\n    z {}\n  }\n}\nmodule "m" {\n  source = "./m"\n  _ {\n    v = 1\n  }\n}\n',
    });
    expect(diagnostics).toEqual([]);
    expect(written(module.resources.get('a.b')?.block)).toEqual({ x: '1', y: '2', blocks: 'z' });
    expect(written(module.calls.get('m'))).toEqual({ source: '"./m"', v: '1' });
  });

  it('count once: the first of two wins, the second is reported', () => {
    const { module, diagnostics } = read({
      'a.tf': 'resource "a" "b" {\n  x = 1\n}\nvariable "v" {}\nlocals {\n  l = 1\n}\n',
      'b.tf': 'resource "a" "b" {\n  x = 2\n}\nvariable "v" {}\nlocals {\n  l = 2\n}\n',
    });
    expect(written(module.resources.get('a.b')?.block)).toEqual({ x: '1' });
    expect(diagnostics).toEqual(['error duplicate-key b.tf:1', 'error duplicate-key b.tf:4', 'error duplicate-key b.tf:6']);
  });

  it('that Terraform does not have cost one diagnostic each', () => {
    const { module, diagnostics } = read({ 'a.tf': 'stack "x" {\n  a {\n  }\n}\nresource "only_type" {}\nfoo = 1\nresource "a" "b" {}\n' });
    expect(diagnostics).toEqual(['warning unknown-block a.tf:1', 'error invalid-configuration a.tf:5', 'error invalid-configuration a.tf:6']);
    expect([...module.resources.keys()]).toEqual(['a.b']);
  });
});

describe('override files', () => {
  const base = `resource "aws_security_group" "s" {
  name = "base"
  tags = {}
  ingress {}
  egress {}
  lifecycle {
    create_before_destroy = true
    prevent_destroy       = true
  }
}
variable "v" {
  type    = string
  default = "a"
}
locals {
  l = 1
  m = 1
}
`;

  it('replace arguments, and all blocks of a type, dynamic ones included', () => {
    const override = 'resource "aws_security_group" "s" {\n  name = "over"\n  extra = 1\n  dynamic "ingress" {\n    for_each = []\n    content {}\n  }\n}\n';
    const { module } = read({ 'a.tf': base, 'a_override.tf': override });
    expect(written(module.resources.get('aws_security_group.s')?.block)).toEqual({
      name: '"over"', tags: '{}', extra: '1', blocks: 'egress, lifecycle, dynamic ingress',
    });
  });

  it('merge `lifecycle` by argument, variables by argument, locals by name', () => {
    const { module, diagnostics } = read({
      'a.tf': base,
      'override.tf': 'resource "aws_security_group" "s" {\n  lifecycle {\n    prevent_destroy = false\n  }\n}\nvariable "v" {\n  default = "b"\n}\nlocals {\n  m = 2\n}\n',
    });
    const lifecycle = module.resources.get('aws_security_group.s')?.block.body.blocks.find(({ type }) => type === 'lifecycle');
    expect(written(lifecycle)).toEqual({ create_before_destroy: 'true', prevent_destroy: 'false' });
    expect(written(module.variables.get('v'))).toEqual({ type: 'string', default: '"b"' });
    expect(Array.from(module.locals.values(), ({ name, value }) => `${name}=${textAt(value.place)}`)).toEqual(['l=1', 'm=2']);
    expect(diagnostics).toEqual([]);
  });

  it('apply in the order of their names', () => {
    const file = (value: string): string => `variable "v" {\n  default = "${value}"\n}\n`;
    const { module } = read({ 'a.tf': base, 'z_override.tf': file('z'), 'override.tf': file('o'), 'b_override.tf.json': '{"variable": {"v": {"default": "b"}}}' });
    expect(written(module.variables.get('v'))['default']).toBe('"z"');
  });

  it('need something to override, unless it is a provider', () => {
    const { module, diagnostics } = read({ 'x_override.tf': 'resource "a" "b" {}\nvariable "w" {}\nlocals {\n  n = 1\n}\nprovider "aws" {}\n', 'a.tf': base });
    expect(diagnostics).toEqual(['error invalid-configuration x_override.tf:1', 'error invalid-configuration x_override.tf:2', 'error invalid-configuration x_override.tf:4']);
    expect([...module.providers.keys()]).toEqual(['aws']);
  });

  it('may say what was removed', () => {
    expect(read({ 'x_override.tf': 'removed {\n  from = a.c\n}\n', 'a.tf': base }).diagnostics).toEqual([]);
  });
});
