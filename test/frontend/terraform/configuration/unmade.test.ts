import { describe, expect, it } from 'vitest';
import { read } from './read-configuration.js';

/** What is said, as `severity file:line summary`. */
function told(files: string | Readonly<Record<string, string>>): readonly string[] {
  return read(files).estate.diagnostics.map(({ severity, message, place }) => {
    const line = place?.source.position(place.start).line ?? '';
    return `${severity} ${place?.source.path ?? ''}:${line} ${message.replace(/[:.].*/s, '')}`;
  });
}

const resource = (body: string): string => `resource "x_y" "r" {\n  ${body}\n}\n`;

describe('what nothing makes', () => {
  it('is looked at all the same, with nothing known but types', () => {
    expect(told(resource('count = 0\n  a = var.nope'))).toEqual(['info main.tf:3 Reference to undeclared input variable']);
    expect(told(resource('for_each = {}\n  a = tonumber("abc")'))).toEqual(['info main.tf:3 Invalid function argument']);
    expect(told(resource('count = 0\n  a = nosuch(1)'))).toEqual(['info main.tf:3 Call to unknown function']);
    expect(told(resource('count = 0\n  a = join(",")'))).toEqual(['info main.tf:3 Error in function call']);
  });

  it('is not refused for the values it would have', () => {
    const locals = 'variable "l" {\n  type    = list(string)\n  default = []\n}\nlocals {\n  first = var.l[*]\n}\n';
    const body = 'count = length(var.l)\n  a = var.l[0]\n  b = element(local.first, 3)\n  c = [for one in local.first : upper(one)]\n  dynamic "d" {\n    for_each = var.l\n    iterator = it\n    content {\n      e = it.value.x\n    }\n  }';
    expect(told(`${locals}${resource(body)}`)).toEqual([]);
  });

  it('is what a module contains that is never called, and what it is called with', () => {
    const files = (argument: string, module: string): Record<string, string> => ({ 'main.tf': `module "m" {\n  source = "./m"\n  count = 0\n  ${argument}\n}\n`, 'm/main.tf': module });
    expect(told(files('', `module "n" {\n  source = "./n"\n}\n${resource('a = x_y.zz')}`))).toContain('info m/main.tf:5 Reference to undeclared resource');
    expect(told(files('', 'variable "v" {}\n'))).toEqual(['info main.tf:1 The module `m` needs a value for `v`']);
    expect(told(files('v = "abc"', 'variable "v" {\n  type = number\n}\n'))).toEqual(['info main.tf:4 This value does not fit the variable `v`']);
    expect(told(files('v = "12"', 'variable "v" {\n  type = number\n}\nlocals {\n  a = var.v + 1\n}\n'))).toEqual([]);
  });
});

describe('references that no value hangs on', () => {
  it.each([
    [resource('depends_on = [x_y.nope]'), 'info main.tf:2 Reference to undeclared resource'],
    [resource('lifecycle {\n    replace_triggered_by = [x_y.nope]\n  }'), 'info main.tf:3 Reference to undeclared resource'],
    [resource('provisioner "local-exec" {\n    command = var.nope\n  }'), 'info main.tf:3 Reference to undeclared input variable'],
    ['output "o" {\n  value = 1\n  depends_on = [module.nope]\n}\n', 'info main.tf:3 Reference to undeclared module'],
    ['variable "v" {\n  default = 1\n  validation {\n    condition     = var.v > 0\n    error_message = "No ${local.nope}."\n  }\n}\n', 'info main.tf:5 Reference to undeclared local value'],
    ['check "c" {\n  assert {\n    condition     = x_y.nope.a\n    error_message = "No."\n  }\n}\n', 'info main.tf:3 Reference to undeclared resource'],
    ['resource "x_y" "a" {\n}\noutput "o" {\n  value = [for x in x_y.a.list : local.nope]\n}\n', 'info main.tf:4 Reference to undeclared local value'],
  ])('%s', (text, message) => {
    expect(told(text)).toEqual([message]);
  });

  it('are errors, once, where a value does', () => {
    expect(told(resource('a = [var.nope, var.nope]'))).toEqual([
      'error main.tf:2 Reference to undeclared input variable', 'error main.tf:2 Reference to undeclared input variable',
    ]);
    expect(told(resource('a = true ? 1 : local.nope'))).toEqual(['error main.tf:2 Reference to undeclared local value']);
  });

  it('are none where Terraform reads words', () => {
    expect(told(resource('provider = x.nope\n  lifecycle {\n    ignore_changes = [anything, tags["x"]]\n  }\n  provisioner "local-exec" {\n    when = destroy\n    command = "echo ${self.id} ${path.module}"\n    on_failure = continue\n  }\n  dynamic "d" {\n    for_each = [1]\n    iterator = word\n    content {\n      a = word.value\n    }\n  }')).filter((line) => !line.includes('No provider'))).toEqual([]);
  });
});
