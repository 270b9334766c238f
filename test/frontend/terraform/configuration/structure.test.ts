import { describe, expect, it } from 'vitest';
import { read } from './read-configuration.js';

/** What is said, as `line message`. */
function told(files: string | Readonly<Record<string, string>>): readonly string[] {
  return read(files).estate.diagnostics.map(({ severity, message, place }) => {
    expect(severity).toBe('info');
    return `${place?.source.position(place.start).line ?? ''} ${message}`;
  });
}

describe('blocks that Terraform itself knows', () => {
  it.each([
    ['variable "a" {\n  default = 1\n  foo = 2\n}', '3 Terraform has no argument `foo` in a `variable` block.'],
    ['output "a" {\n  value = 1\n  foo {}\n}', '3 Terraform has no `foo` blocks in a `output` block.'],
    ['variable "a" {\n  default = 1\n  validation {\n    condition = var.a > 0\n  }\n}', '3 A `validation` block needs `error_message`.'],
    ['terraform {\n  foo = 1\n}', '2 Terraform has no argument `foo` in a `terraform` block.'],
    ['terraform {\n  required_providers {}\n  required_providers {}\n}', '3 There can be but one `required_providers` block in a `terraform` block.'],
    ['provider "x" {\n  count = 1\n}', '2 Terraform has no argument `count` in a `provider` block.'],
    ['moved {\n  from = x_y.a\n}', '1 A `moved` block needs `to`.'],
    ['check "c" {\n}', '1 A `check` block needs an `assert` block.'],
    ['resource "x_y" "r" {\n  lifecycle {\n    foo = true\n  }\n}', '3 Terraform has no argument `foo` in a `lifecycle` block.'],
    ['resource "x_y" "r" {\n  lifecycle {}\n  lifecycle {}\n}', '3 There can be but one `lifecycle` block in a `resource` block.'],
    ['resource "x_y" "r" {\n  dynamic "lifecycle" {\n    for_each = []\n    content {}\n  }\n}', '2 Terraform has no `dynamic` `lifecycle` blocks in a `resource` block.'],
    ['data "x_y" "r" {\n  lifecycle {\n    prevent_destroy = true\n  }\n}', '3 Terraform has no argument `prevent_destroy` in a `lifecycle` block.'],
    ['resource "x_y" "r" {\n  provisioner "chef" {}\n}', '2 Terraform has no provisioner `chef`.'],
    ['resource "x_y" "r" {\n  provisioner "local-exec" {}\n}', '2 A `provisioner "local-exec"` block needs `command`.'],
    ['resource "x_y" "r" {\n  provisioner "file" {\n    destination = "/x"\n    foo = 1\n  }\n}', '4 Terraform has no argument `foo` in a `provisioner "file"` block.'],
    ['terraform {\n  backend "nope" {}\n}', '2 Terraform has no backend `nope`.'],
    ['terraform {\n  backend "local" {\n    foo = 1\n  }\n}', '3 Terraform has no argument `foo` in a `backend "local"` block.'],
    ['locals "x" {\n}', '1 A `locals` block has no label.'],
    ['locals {\n  a {}\n}', '2 A `locals` block has arguments only; `a` is a block.'],
  ])('%s', (text, message) => {
    expect(told(`${text}\n`)).toEqual([message]);
  });

  const inResource = (argument: string): string => `resource "x_y" "r" {\n  ${argument}\n}\nresource "x_y" "s" {\n  count = 2\n}\nlocals {\n  l = 1\n}\n`;

  it.each([
    ['depends_on = x_y.s', 2], ['depends_on = [upper("x")]', 2], ['depends_on = [x_y.s[0].id]', 2], ['depends_on = [x_y.s[local.l]]', 2], ['depends_on = [each.key]', 2],
    ['depends_on = [x_y.s, x_y.s[0], local.l, path.module, "x_y.s"]', 0],
    ['lifecycle {\n    ignore_changes = tags\n  }', 3], ['lifecycle {\n    ignore_changes = ["*"]\n  }', 3],
    ['lifecycle {\n    ignore_changes = [tags["a"], a.b, "c"]\n  }', 0], ['lifecycle {\n    ignore_changes = all\n  }', 0],
    ['lifecycle {\n    replace_triggered_by = [local.l]\n  }', 3], ['lifecycle {\n    replace_triggered_by = [x_y.s[local.l]]\n  }', 3],
    ['lifecycle {\n    replace_triggered_by = ["${x_y.s[0].id}"]\n  }', 3], ['lifecycle {\n    replace_triggered_by = [x_y.s[0].id, x_y.s]\n  }', 0],
    ['lifecycle {\n    prevent_destroy = local.l == 1\n  }', 3], ['lifecycle {\n    create_before_destroy = 1 == 1\n  }', 0],
    ['lifecycle {\n    precondition {\n      condition     = 1 < 2\n      error_message = "x"\n    }\n  }', 4],
    ['provisioner "local-exec" {\n    command = "x"\n    when = "never"\n  }', 4], ['provisioner "local-exec" {\n    command = "x"\n    when = "destroy"\n  }', 0],
    ['provisioner "local-exec" {\n    command = "x"\n    on_failure = abort\n  }', 4], ['provisioner "local-exec" {\n    command = "x"\n    on_failure = fail\n  }', 0],
  ])('are written as Terraform reads them: %s', (argument, line) => {
    expect(told(inResource(argument)).map((one) => Number.parseInt(one, 10))).toEqual(line === 0 ? [] : [line]);
  });

  it.each([
    ['variable "v" {\n  default = upper("x")\n}', 2], ['variable "v" {\n  default = "${1 + 1}"\n}', 0],
    ['terraform {\n  required_version = "abc"\n}', 2], ['terraform {\n  required_version = "=> 1.0"\n}', 2], ['terraform {\n  required_version = ""\n}', 2],
    ['terraform {\n  required_version = " >=1.0 , <2, ~> v1.5, != 1.2.3"\n}', 0],
    ['terraform {\n  backend "local" {\n    path = upper("x")\n  }\n}', 3],
    ['provider "x" {\n  alias = "a b"\n}', 2], ['moved {\n  from = "x_y.a"\n  to = x_y.b\n}', 2], ['moved {\n  from = x_y.a[local.l]\n  to = x_y.b\n}', 2],
    ['moved {\n  from = module.m["k"].x_y.a[0]\n  to = x_y.b\n}', 0],
  ])('are written as Terraform reads them, at the top: %s', (text, line) => {
    expect(told(`${text}\n`).map((one) => Number.parseInt(one, 10))).toEqual(line === 0 ? [] : [line]);
  });

  it('keep their `depends_on` in override files', () => {
    const files = (list: string): Record<string, string> => ({ 'main.tf': inResource(''), 'override.tf': `resource "x_y" "r" {\n  depends_on = ${list}\n}\n` });
    expect(told(files('[x_y.s]'))).toEqual(['2 An override file cannot change `depends_on`.']);
    expect(told(files('[]'))).toEqual([]);
  });

  it('have arguments that must be known at once', () => {
    expect(told('variable "a" {\n  default   = 1\n  sensitive = "yes"\n}\n')).toEqual(['3 `sensitive` must be `true` or `false`, written as such.']);
    expect(told('variable "a" {\n  default   = 1\n  nullable = var.a\n}\n')).toEqual(['3 `nullable` must be `true` or `false`, written as such.']);
    expect(told('variable "a" {\n  default     = 1\n  description = "x ${var.a}"\n}\n')).toEqual(['3 `description` must be a text without references.']);
    expect(told('variable "a" {\n  default     = "false"\n  sensitive   = "true"\n  description = 5\n}\n')).toEqual([]);
  });

  it('of a module call are none, whatever its arguments are called', () => {
    const files = (call: string): Record<string, string> => ({ 'main.tf': `module "m" {\n  source = "./m"\n  foo = 1\n  ${call}\n}\n`, 'm/main.tf': 'variable "foo" {}\n' });
    expect(told(files(''))).toEqual([]);
    expect(told(files('bar {}'))).toEqual(['4 Terraform has no `bar` blocks in a `module` block.']);
  });

  it('in a resource are its provider\'s, and inside of them every name is', () => {
    expect(told('resource "x_y" "r" {\n  rule {\n    lifecycle {}\n    lifecycle {}\n    count = 1\n  }\n  dynamic "more" {\n    for_each = [1]\n    content {}\n  }\n}\n')).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['variable "1a" {\n  default = 1\n}', '1 "1a" is no name: a letter or an underscore first, then letters, digits, underscores and dashes.'],
    ['output "a b" {\n  value = 1\n}', '1 "a b" is no name: a letter or an underscore first, then letters, digits, underscores and dashes.'],
    ['resource "x_y" "a.b" {\n}', '1 "a.b" is no name: a letter or an underscore first, then letters, digits, underscores and dashes.'],
    ['variable "count" {\n  default = 1\n}', '1 A variable cannot be called `count`: that is an argument of every module call.'],
  ])('%s', (text, message) => {
    expect(told(`${text}\n`)).toEqual([message]);
  });

  it('may have dashes, and letters of any script', () => {
    expect(told('variable "größe-1" {\n  default = 1\n}\nresource "x_y" "_r" {\n  v = var.größe-1\n}\n')).toEqual([]);
  });
});

describe('override files', () => {
  it('need not repeat what must be there, and cannot change conditions', () => {
    const base = 'variable "a" {\n  default = 5\n}\nmodule "m" {\n  source = "./m"\n}\n';
    const override = (text: string): readonly string[] => told({ 'main.tf': base, 'override.tf': text, 'm/main.tf': 'variable "v" {\n  default = 1\n}\n' });
    expect(override('module "m" {\n  v = 2\n}\n')).toEqual([]);
    expect(override('variable "a" {\n  validation {\n    condition     = var.a > 1\n    error_message = "No."\n  }\n}\n')).toEqual([
      '2 An override file cannot change `validation` blocks.',
    ]);
  });
});
