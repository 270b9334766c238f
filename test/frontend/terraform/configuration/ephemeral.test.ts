import { describe, expect, it } from 'vitest';
import { read } from './read-configuration.js';

/** What is said, as `file:line message`. */
function told(files: string | Readonly<Record<string, string>>): readonly string[] {
  return read(files).estate.diagnostics.map(({ severity, message, place }) => {
    expect(severity).toBe('info');
    return `${place?.source.path ?? ''}:${place?.source.position(place.start).line ?? ''} ${message}`;
  });
}

const secret = 'variable "e" {\n  default   = "x"\n  ephemeral = true\n}\nlocals {\n  whole = upper(var.e)\n  parts = { a = var.e, b = 1 }\n}\n';
const resource = (body: string): string => `${secret}resource "x_y" "r" {\n  ${body}\n}\n`;

describe('ephemeral values', () => {
  it.each([
    ['a = var.e', 'kept as `a` of a resource'], ['a = [1, "x-${var.e}"]', 'kept as `a` of a resource'], ['a = local.whole', 'kept as `a` of a resource'],
    ['a = local.parts', 'kept as `a` of a resource'], ['a = var.e == "x" ? 1 : 2', 'kept as `a` of a resource'], ['count = length(var.e)', 'the `count`'],
  ])('are not kept: %s', (body, what) => {
    expect(told(resource(body))).toEqual([`main.tf:10 An ephemeral value cannot be ${what}.`]);
  });

  it.each([
    'a_wo = var.e', 'a = local.parts.b', 'a = ephemeralasnull(var.e)', 'a = try(1, var.e)', 'a = length([var.e])', 'a = lookup({ k = 1 }, "k", var.e)',
    'provisioner "local-exec" {\n    command = var.e\n  }', 'lifecycle {\n    precondition {\n      condition     = var.e == "x"\n      error_message = "y"\n    }\n  }',
  ])('may be used otherwise: %s', (body) => {
    expect(told(resource(body))).toEqual([]);
  });

  it('are looked for once in each local, however often it is mentioned', () => {
    const doubled = Array.from({ length: 40 }, (_, index) => `  l${index + 1} = "\${local.l${index}}\${local.l${index}}"`).join('\n');
    const locals = `locals {\n  l0 = ""\n${doubled}\n}\n`;
    expect(told(`${locals}resource "x_y" "r" {\n  a = local.l40\n}\n`)).toEqual([]);
  });

  it('go from module to module as such', () => {
    const module = (variable: string, output: string): Record<string, string> => ({
      'main.tf': `${secret}module "m" {\n  source = "./m"\n  v      = var.e\n}\nresource "x_y" "r" {\n  a = module.m.o\n}\n`,
      'm/main.tf': `variable "v" {\n  ${variable}\n}\noutput "o" {\n  value = var.v\n  ${output}\n}\n`,
    });
    expect(told(module('', ''))).toEqual(['main.tf:11 An ephemeral value cannot be passed to `v`, which is not ephemeral.']);
    expect(told(module('ephemeral = true', ''))).toEqual(['m/main.tf:5 An ephemeral value cannot be the output `o`, which is not ephemeral.']);
    expect(told(module('ephemeral = true', 'ephemeral = true'))).toEqual(['main.tf:14 An ephemeral value cannot be kept as `a` of a resource.']);
  });
});

describe('what is to be known before anything', () => {
  it('are values in files and backends, providers, and the version of Terraform', () => {
    const values = (text: string): readonly string[] => told({ 'main.tf': 'variable "a" {}\n', 'terraform.tfvars': text });
    expect(values('a = upper("x")\n')).toEqual(['terraform.tfvars:1 `a` must be known without calling functions.']);
    expect(values('a = 1 + 1\nb {\n}\n')).toEqual(['terraform.tfvars:2 A file of values has no blocks: `b` is not read.']);
    const backend = (argument: string): readonly string[] => told(`variable "v" {\n  default = 1\n}\nterraform {\n  backend "s3" {\n    key = ${argument}\n  }\n}\n`);
    expect(backend('var.v')).toEqual(['main.tf:6 `key` must be written as a value, without references and functions.']);
    expect(backend('"a"')).toEqual([]);
    expect(told('resource "x_y" "r" {\n  provider = upper("x")\n}\n')).toContain('main.tf:2 `provider` must be the name of a provider, with an alias behind a dot or without.');
    const versioned = { 'main.tf': 'module "m" {\n  source  = "./m"\n  version = "1.0"\n}\n', 'm/main.tf': 'locals {\n  l = 1\n}\n' };
    expect(told(versioned)).toEqual(['main.tf:3 A module on disk has no `version`.']);
  });

  it.each([
    ['>= 1.0, < 2.0', true], ['~> 1.5', true], ['~> 1.11.0', true], ['1.11.4', true], ['!= 1.11.4', false], ['~> 0.14', false], ['~> 1.10.0', false], ['>= 1.12', false], ['< 1.11.4', false],
    ['<= 1.11.4', true], ['> v1.11.3', true],
  ])('Terraform %s: %s', (constraint, isAllowed) => {
    const message = 'main.tf:2 Terraform 1.11, as which nearside reads this, is not allowed here.';
    expect(told(`terraform {\n  required_version = "${constraint}"\n}\n`)).toEqual(isAllowed ? [] : [message]);
  });

  it('are names of attributes without quotes', () => {
    expect(read('variable "v" {\n  type    = object({ "a" = string, b = number })\n  default = { a = 1, b = 2 }\n}\nresource "x_y" "r" {\n  v = var.v\n}\n').diagnostics).toEqual([
      'error terraform-expression main.tf:2',
    ]);
  });
});
