import { describe, expect, it } from 'vitest';
import { evaluate, read } from './read-configuration.js';

const variable = (body: string, name = 'v'): string => `variable "${name}" {\n${body}\n}\n`;

describe('variables', () => {
  it('have their default in their type', () => {
    expect(evaluate('var.v', variable('  type = number\n  default = "5"')).shown).toBe('5');
    expect(evaluate('var.v', variable('  type = list(string)\n  default = [1, true]')).shown).toBe('["1", "true"]');
    expect(evaluate('var.v', variable('  default = { a = [1] }')).shown).toBe('{a: [1]}');
    expect(evaluate('var.v', variable('  type = number\n  default = "x"')).diagnostics).toEqual(['error invalid-configuration']);
  });

  it.each(['optional(string)', 'set', 'list(string, number)', 'list("string")', 'list(text)', 'object({ a = optional(number, "x") })', 'tuple(string)', '[string]'])(
    'have no value when %s is no type',
    (type) => {
      expect(evaluate('var.v', variable(`  type = ${type}\n  default = []`))).toEqual({ shown: '?', diagnostics: ['error terraform-expression'] });
    },
  );

  it('of a type in quotes, as old configuration has it, are what is meant', () => {
    expect(evaluate('var.v', variable('  type = "number"\n  default = "5"'))).toEqual({ shown: '5', diagnostics: ['error terraform-expression'] });
  });

  it('complete objects with defaults of optional attributes', () => {
    const type = '  type = list(object({ name = string, port = optional(number, 80), tags = optional(map(string)) }))\n';
    expect(evaluate('var.v', variable(`${type}  default = [{ name = "a", other = 1 }, { name = "b", port = null }]`)).shown).toBe(
      '[{name: "a", port: 80, tags: null}, {name: "b", port: 80, tags: null}]',
    );
  });

  it('that cannot be null take their default instead', () => {
    const module = (argument: string, nullable: boolean): string => read({
      'main.tf': `module "m" {\n  source = "./m"\n  ${argument}\n}\n`,
      'm/main.tf': `${variable(`  default = "d"\n  nullable = ${nullable}`)}resource "x_y" "r" {\n  v = var.v\n}\n`,
    }).show('module.m.x_y.r', 'v');
    expect([module('v = null', true), module('v = null', false), module('v = "x"', false), module('', true)]).toEqual(['null', '"d"', '"x"', '"d"']);
    expect(evaluate('var.v', variable('  default = null\n  nullable = false')).diagnostics).toEqual(['error invalid-configuration']);
  });

  it('without value and default are not known; it is said once, and which files could say', () => {
    const configuration = read({ 'main.tf': `${variable('', 'a')}${variable('', 'b')}resource "x_y" "r" {\n  v = var.a\n}\n`, 'env/dev.tfvars': 'a = 1\n' });
    expect(configuration.show('x_y.r', 'v')).toBe('?');
    expect(configuration.decided('x_y.r', 'v')[0]).toBe('main.tf 8:7-12');
    expect(configuration.estate.diagnostics.map(({ message }) => message)).toEqual(['Without value and default: `a`, `b`; give them with `--var` or `--var-file`. Not used: `env/dev.tfvars`.']);
  });

  it('that are sensitive stay so', () => {
    expect(evaluate('"x-${var.v}"', variable('  default = "s"\n  sensitive = true')).shown).toBe('sensitive "x-s"');
  });

  it('take values as Terraform does: the last one wins, nothing is merged', () => {
    const files = {
      'main.tf': `${variable('  default = "default"', 'v')}${variable('  default = {}', 'm')}resource "x_y" "r" {\n  v = var.v\n  m = var.m\n}\n`,
      'terraform.tfvars': 'v = "tfvars"\nm = { a = 1 }\n',
      'a.auto.tfvars': 'v = "a"\n',
      'b.auto.tfvars.json': '{"v": "b ${x}"}',
      'prod.tfvars': 'v = "prod"\nm = { b = 2 }\n',
    };
    expect(read(files).show('x_y.r', 'v')).toBe('"b ${x}"');
    const prod = read(files, { args: ['-var-file=prod.tfvars'] });
    expect([prod.show('x_y.r', 'v'), prod.show('x_y.r', 'm')]).toEqual(['"prod"', '{b: 2}']);
    expect(prod.decided('x_y.r', 'v')[0]).toBe('prod.tfvars 1:5-11');
    expect(read(files, { args: ['-var-file=prod.tfvars', '-var', 'v=flag'], env: { TF_VAR_v: 'env' } }).show('x_y.r', 'v')).toBe('"flag"');
  });

  it('read what flags and the environment give by their type, and place it at the declaration', () => {
    const given = (type: string, text: string): string => read(`${variable(type)}resource "x_y" "r" {\n  v = var.v\n}\n`, { env: { TF_VAR_v: text } }).show('x_y.r', 'v');
    expect(given('  type = string', '[1]')).toBe('"[1]"');
    expect(given('', '[1]')).toBe('"[1]"');
    expect(given('  type = number', '12')).toBe('12');
    expect(given('  type = list(number)', '[1, 2]')).toBe('[1, 2]');
    expect(given('  type = any', '{ a = "b" }')).toBe('{a: "b"}');
    const broken = read(variable('  type = list(string)'), { args: ['-var', 'v=[1,'] });
    expect(broken.diagnostics).toEqual(['error invalid-configuration main.tf:1']);
    const placed = read(`${variable('')}resource "x_y" "r" {\n  v = var.v\n}\n`, { args: ['-var', 'v=x'] });
    expect(placed.decided('x_y.r', 'v')).toEqual(['main.tf 1:1-13', 'variable "v"', 'var.v']);
  });

  it('that nobody declares are named', () => {
    expect(read(variable('  default = 1'), { args: ['-var', 'other=1'] }).diagnostics).toEqual(['info unused-parameter-value']);
  });

  it('are refused when a condition certainly does not hold', () => {
    const validated = (value: string): string => variable(`  default = ${value}\n  validation {\n    condition = contains(["dev", "prod"], var.v)\n    error_message = "no"\n  }`);
    expect(read(validated('"test"')).diagnostics).toEqual(['error invalid-configuration main.tf:4']);
    expect(read(validated('"dev"')).diagnostics).toEqual([]);
    const conditions = 'resource "x_y" "r" {\n  a = 1\n  lifecycle {\n    precondition {\n      condition = path.root == "x"\n      error_message = "no"\n    }\n    postcondition {\n      condition = self.a == 1\n      error_message = "no"\n    }\n    postcondition {\n      condition = self.b == 1\n      error_message = "no"\n    }\n  }\n}\n';
    expect(read(conditions).diagnostics).toEqual(['error invalid-configuration main.tf:5']);
  });
});

describe('override files', () => {
  it('change what is evaluated', () => {
    const configuration = read({
      'main.tf': `${variable('  type = string\n  default = "base"')}resource "aws_security_group" "s" {\n  name = var.v\n  ingress {\n    from_port = 1\n  }\n}\n`,
      'main_override.tf': `${variable('  default = "over"')}resource "aws_security_group" "s" {\n  dynamic "ingress" {\n    for_each = [2, 3]\n    content {\n      from_port = ingress.value\n    }\n  }\n}\n`,
    });
    expect(configuration.show('aws_security_group.s', 'name')).toBe('"over"');
    expect(configuration.show('aws_security_group.s', 'ingress')).toBe('[{from_port: 2}, {from_port: 3}]');
  });
});
