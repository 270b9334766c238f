import { describe, expect, it } from 'vitest';
import { read } from './read-configuration.js';

/** What is said of circles, as `file:line message`. */
function told(files: string | Readonly<Record<string, string>>): readonly string[] {
  return read(files).estate.diagnostics.map(({ code, message, place }) => {
    expect(code).toBe('cyclic-reference');
    return `${place?.source.path ?? ''}:${place?.source.position(place.start).line ?? ''} ${message}`;
  });
}

const module = (text: string, main: string): Record<string, string> => ({ 'main.tf': main, 'm/main.tf': text });
const passing = 'variable "v" {}\nresource "x_y" "r" {\n  a = var.v\n}\noutput "o" {\n  value = x_y.r.id\n}\noutput "fixed" {\n  value = 1\n}\n';

describe('circles through what only orders', () => {
  const two = (first: string, second: string): string => `resource "x_y" "a" {\n  ${first}\n}\nresource "x_y" "b" {\n  ${second}\n}\n`;
  const condition = 'lifecycle {\n    precondition {\n      condition     = x_y.b.v == 1\n      error_message = "x"\n    }\n  }';

  it.each([
    [two('depends_on = [x_y.b]', 'v = x_y.a.id'), ['main.tf:5 `x_y.a`, `x_y.b` need each other, so Terraform can make none of them.']],
    [two('lifecycle {\n    replace_triggered_by = [x_y.b]\n  }', 'v = x_y.a.id'), ['main.tf:7 `x_y.a`, `x_y.b` need each other, so Terraform can make none of them.']],
    [two(condition, 'v = x_y.a.id'), ['main.tf:10 `x_y.a`, `x_y.b` need each other, so Terraform can make none of them.']],
    [two('v = x_y.a.id', 'v = 1'), ['main.tf:2 `x_y.a` refers to itself, so Terraform can make none of them.']],
    ['variable "v" {\n  default = 1\n  validation {\n    condition     = var.v > local.l\n    error_message = "x"\n  }\n}\nlocals {\n  l = 0 + var.v - 1\n}\n', ['main.tf:4 `local.l`, `var.v` need each other, so Terraform can make none of them.']],
  ])('%s', (text, messages) => {
    expect(told(text)).toEqual(messages);
  });

  it.each([two('depends_on = [x_y.a]', 'v = 1'), two('provisioner "local-exec" {\n    command = x_y.a.id\n  }', 'v = x_y.a.id')])('%s is none', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('circles through modules', () => {
  it('go through the variables that an output needs', () => {
    expect(told(module(passing, 'module "m" {\n  source = "./m"\n  v      = x_y.a.id\n}\nresource "x_y" "a" {\n  v = module.m.o\n}\n'))).toEqual([
      'main.tf:3 `x_y.a`, `module.m.o` need each other, so Terraform can make none of them.',
    ]);
    expect(told(module(passing, 'module "m" {\n  source = "./m"\n  for_each = { k = 1 }\n  v      = x_y.a.id\n}\nresource "x_y" "a" {\n  v = module.m["k"].o\n}\n'))).toHaveLength(1);
    expect(told(module(passing, 'module "m" {\n  source = "./m"\n  v      = x_y.a.id\n}\nresource "x_y" "a" {\n  depends_on = [module.m]\n}\n'))).toHaveLength(1);
    expect(told(module(passing, 'module "m" {\n  source = "./m"\n  v      = 1\n  depends_on = [x_y.a]\n}\nresource "x_y" "a" {\n  v = module.m.fixed\n}\n'))).toHaveLength(1);
  });

  it('do not go through others', () => {
    expect(told(module(passing, 'module "m" {\n  source = "./m"\n  v      = x_y.a.id\n}\nresource "x_y" "a" {\n  v = module.m.fixed\n}\n'))).toEqual([]);
    expect(told(module(passing, 'module "m" {\n  source = "./m"\n  count  = 1\n  v      = x_y.a.id\n}\nresource "x_y" "a" {\n  v = module.m[0].fixed\n}\n'))).toEqual([]);
  });
});

describe('counts that only the deployment says', () => {
  const counted = (argument: string, more = ''): readonly string[] => read(`resource "terraform_data" "d" {\n  input = ["x"]\n}\n${more}resource "x_y" "r" {\n  ${argument}\n}\n`).diagnostics;

  it.each([
    'count = length(terraform_data.d.id)', 'count = terraform_data.d.id == "x" ? 1 : 0', 'count = tonumber(terraform_data.d.output[0])',
    'for_each = toset([terraform_data.d.id])', 'for_each = toset(["a-${terraform_data.d.id}"])', 'for_each = { (terraform_data.d.id) = 1 }', 'for_each = toset([uuid()])',
    'for_each = terraform_data.d.id == "" ? toset([]) : toset(["a"])', 'count = length(timestamp()) > 3 ? 1 : 0',
  ])('are noted: %s', (argument) => {
    expect(counted(argument)).toEqual(['info invalid-configuration main.tf:5']);
  });

  it.each([
    'count = length(terraform_data.d.output)', 'count = length(terraform_data.d.input)', 'count = terraform_data.d.id != null ? 1 : 0',
    'for_each = { k = terraform_data.d.id }', 'count = length(plantimestamp()) > 3 ? 1 : 0',
  ])('not so %s', (argument) => {
    expect(counted(argument)).toEqual([]);
  });
});
