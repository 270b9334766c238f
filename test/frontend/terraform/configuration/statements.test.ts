import { describe, expect, it } from 'vitest';
import { read } from './read-configuration.js';

/** What is said, as `line message`; all of it in passing. */
function told(files: string | Readonly<Record<string, string>>): readonly string[] {
  return read(files).estate.diagnostics.map(({ severity, message, place }) => {
    expect(severity).toBe('info');
    return `${place?.source.position(place.start).line ?? ''} ${message}`;
  });
}

const declared = 'resource "x_y" "a" {}\nresource "x_y" "c" {\n  count = 2\n}\ndata "x_z" "d" {}\n';
const moved = (...moves: readonly (readonly [string, string])[]): string => moves.map(([from, to]) => `moved {\n  from = ${from}\n  to   = ${to}\n}\n`).join('');

describe('moved blocks', () => {
  it.each([
    [[['x_y.a', 'x_y.b']], ['6 This moves `x_y.a`, which is still declared.']],
    [[['x_y.c[1]', 'x_y.b']], ['6 This moves `x_y.c[1]`, which is still declared.']],
    [[['x_y.b', 'x_y.b']], ['6 This moves `x_y.b` to where it is.']],
    [[['x_y.b', 'module.m']], ['6 Either both addresses are of modules, or both are of resources.']],
    [[['x_y.p', 'x_y.a'], ['x_y.q', 'x_y.a']], ['10 `x_y.a` is moved from both `x_y.p` and `x_y.q`.']],
    [[['x_y.p', 'x_y.a'], ['x_y.p', 'x_y.c']], ['10 `x_y.p` is moved to both `x_y.a` and `x_y.c`.']],
    [[['x_y.p', 'x_y.q'], ['x_y.q', 'x_y.p']], ['6 What is moved from `x_y.p` is moved back there.']],
    [[['x_y.p.id', 'x_y.q']], ['7 `from` must be the address of a resource or a module, without anything to evaluate.']],
  ] as const)('%j contradict', (moves, messages) => {
    expect(told(`${declared}${moved(...moves)}`)).toEqual(messages);
  });

  it.each([
    [[['x_y.p', 'x_y.a'], ['x_y.a', 'x_y.c']].slice(0, 1)], [[['x_y.p', 'x_y.q'], ['x_y.q', 'x_y.a']]], [[['x_y.c', 'x_y.c[0]']]], [[['x_y.c[5]', 'x_y.a']]],
    [[['x_y.p', 'x_y.a'], ['x_y.p', 'x_y.a']]], [[['module.m.x_y.p[0]', 'module.n["k"].x_y.q']]], [[['module.m', 'module.n["k"]']]], [[['data.x_z.p', 'data.x_z.q']]],
  ] as const)('%j are fine', (moves) => {
    expect(told(`${declared}${moved(...moves.map(([from = '', to = '']) => [from, to] as const))}`)).toEqual([]);
  });
});

describe('removed and import blocks', () => {
  it.each([
    ['removed {\n  from = x_y.a\n}', '7 `x_y.a` is removed here, but it is still declared.'],
    ['removed {\n  from = x_y.b[0]\n}', '7 A `removed` block is about all instances: its address has no keys.'],
    ['removed {\n  from = data.x_z.b\n}', '7 Data sources have nothing to remove.'],
    ['removed {\n  from = x_y.b\n  provisioner "local-exec" {\n    command = "x"\n  }\n}', '8 A provisioner of what is removed needs `when = destroy`.'],
    ['import {\n  to = x_y.a\n}', '6 An `import` block needs `id`.'],
    ['import {\n  to = x_y.a\n  id = ""\n}', '8 The `id` of what is imported must not be empty.'],
    ['import {\n  to = x_y.b\n  id = "i"\n}', '7 `x_y.b` is not declared, so there is nothing to import into.'],
    ['import {\n  to = x_y.c[2]\n  id = "i"\n}', '7 There is no instance `x_y.c[2]` to import into.'],
    ['import {\n  to = x_y.c\n  id = "i"\n}', '7 There is no instance `x_y.c` to import into.'],
    ['import {\n  to = data.x_z.d\n  id = "i"\n}', '7 Only managed resources can be imported.'],
    ['import {\n  to = x_y.a\n  id = x_y.c[0].id\n}', '8 This `id` depends on the id of x_y.c[0], which is not known before it is made.'],
    ['import {\n  to = x_y.a\n  id = "i"\n}\nimport {\n  to = x_y.a\n  id = "j"\n}', '11 `x_y.a` is imported twice.'],
  ])('%s', (text, message) => {
    expect(told(`${declared}${text}\n`)).toEqual([message]);
  });

  it.each([
    'removed {\n  from = x_y.b\n}', 'removed {\n  from = module.m\n}', 'import {\n  to = x_y.c[1]\n  id = "i"\n}',
    'import {\n  for_each = { k = 0 }\n  to = x_y.c[each.value]\n  id = each.key\n}', 'import {\n  to = module.m.x_y.b\n  id = "i"\n}',
  ])('%s is fine', (text) => {
    expect(told(`${declared}${text}\n`)).toEqual([]);
  });

  it('import into root modules only', () => {
    const files = { 'main.tf': 'module "m" {\n  source = "./m"\n}\n', 'm/main.tf': 'resource "x_y" "a" {}\nimport {\n  to = x_y.a\n  id = "i"\n}\n' };
    expect(told(files)).toEqual(['2 Only a root module has `import` blocks.']);
  });
});

describe('references that are out of place', () => {
  const resource = (inner: string): string => `resource "x_y" "r" {\n  a = 1\n  ${inner}\n}\nlocals {\n  l = 1\n}\n`;
  const lifecycle = (type: string, condition: string): string => resource(`lifecycle {\n    ${type} {\n      condition     = ${condition}\n      error_message = "x"\n    }\n  }`);

  it.each([
    [lifecycle('precondition', 'x_y.r.a == 1'), '5 A precondition of `x_y.r` cannot name it.'],
    [lifecycle('precondition', 'self.a == 1'), '5 A precondition is checked before there is a `self`.'],
    [lifecycle('postcondition', 'x_y.r.a == 1'), '5 A postcondition of `x_y.r` cannot name it; `self` is what it is called there.'],
    [resource('provisioner "local-exec" {\n    when    = destroy\n    command = local.l\n  }'), '5 What runs when a resource is destroyed knows `self`, `count.index` and `each.key` only.'],
    [resource('connection {\n    host = local.l\n  }\n  provisioner "local-exec" {\n    when    = destroy\n    command = self.id\n  }'), '4 What runs when a resource is destroyed knows `self`, `count.index` and `each.key` only.'],
    [resource('depends_on = ["x_y.nope"]'), '3 Reference to undeclared resource: A resource "x_y.nope" has not been declared.'],
    ['check "c" {\n  data "x_z" "d" {}\n  assert {\n    condition     = data.x_z.d.a == 1\n    error_message = "x"\n  }\n}\noutput "o" {\n  value = data.x_z.d.a\n}\n', '9 Reference to scoped resource: A data source in a `check` block is not known outside of it.'],
  ])('%s', (text, message) => {
    expect(told(text)).toEqual([message]);
  });

  it('may be of the instance itself', () => {
    expect(told(lifecycle('postcondition', 'self.a == 1'))).toEqual([]);
    expect(told(resource('provisioner "local-exec" {\n    command = x_y.r.a\n  }\n  provisioner "local-exec" {\n    when    = destroy\n    command = "${self.id} ${path.module}"\n  }'))).toEqual([]);
  });
});

describe('what a provider or Terraform itself does not have', () => {
  it.each([
    ['terraform {\n  required_providers {\n    x = { source = "a/b/c/d" }\n  }\n}', '3 `source` must be `name`, `namespace/name` or `hostname/namespace/name`.'],
    ['terraform {\n  required_providers {\n    x = { source = "a/b", foo = 1 }\n  }\n}', '3 A required provider has `source`, `version` and `configuration_aliases`, not `foo`.'],
    ['terraform {\n  required_providers {\n    X = { source = "a/b" }\n  }\n}', '3 The name of a provider has small letters only, unlike `X`.'],
    ['terraform {\n  required_providers {\n    x = "abc"\n  }\n}', '3 `x` must be conditions on a version, separated by commas, like `>= 1.2, < 2.0`.'],
    ['terraform {\n  backend "s3" {}\n  cloud {}\n}', '3 There is either a `backend` or a `cloud` block.'],
    ['resource "terraform_nope" "a" {}', '1 Terraform itself has no resource `terraform_nope`.'],
    ['data "terraform_remote_state" "s" {\n  config = {}\n}', '1 A `data` block needs `backend`.'],
    ['resource "terraform_data" "a" {\n  id = "x"\n}', '2 Only the provider says what `id` of `terraform_data` is.'],
    ['resource "terraform_data" "a" {\n  lifecycle {\n    ignore_changes = [nope]\n  }\n}', '3 `nope` is nothing that `terraform_data` is known to have, so there are no changes of it to ignore.'],
  ])('%s', (text, message) => {
    expect(told(`${text}\n`)).toEqual([message]);
  });

  it.each([
    'terraform {\n  required_providers {\n    x = { source = "registry.example.com:80/a-b/c", version = "~> 1.0" }\n    y = ">= 2"\n  }\n}',
    'data "terraform_remote_state" "s" {\n  backend = "s3"\n  config = {}\n}',
    'resource "terraform_data" "a" {\n  lifecycle {\n    ignore_changes = [input["x"], "triggers_replace"]\n  }\n}',
  ])('%s is fine', (text) => {
    expect(told(`${text}\n`)).toEqual([]);
  });
});
