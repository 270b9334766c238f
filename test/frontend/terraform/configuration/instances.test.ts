import { describe, expect, it } from 'vitest';
import { toLocation } from '../../../../src/model/source.js';
import { evaluate, read } from './read-configuration.js';

const bucket = (argument: string, more = ''): string => `resource "aws_s3_bucket" "a" {\n  ${argument}\n${more}}\n`;

describe('instances of a resource', () => {
  it('are counted', () => {
    const configuration = read(bucket('count = 2', '  bucket = "b-${count.index}"\n'));
    expect(configuration.addresses).toEqual(['aws_s3_bucket.a[0]', 'aws_s3_bucket.a[1]']);
    expect(configuration.show('aws_s3_bucket.a[1]', 'bucket')).toBe('"b-1"');
    expect(read(bucket('count = "1"')).addresses).toEqual(['aws_s3_bucket.a[0]']);
    expect(read(bucket('count = 0')).addresses).toEqual([]);
  });

  it('have keys of a map or of a set of strings, in Terraform\'s order and notation', () => {
    const map = read(bucket('for_each = { "q\\"u" = 1, b = 2, "a.b/$${x}" = 3 }', '  bucket = "${each.key}-${each.value}"\n'));
    expect(map.addresses).toEqual(['aws_s3_bucket.a["a.b/$${x}"]', 'aws_s3_bucket.a["b"]', 'aws_s3_bucket.a["q\\"u"]']);
    expect(map.show('aws_s3_bucket.a["b"]', 'bucket')).toBe('"b-2"');
    const set = read(bucket('for_each = toset(["y", "x", "y"])', '  bucket = each.value\n'));
    expect(set.addresses).toEqual(['aws_s3_bucket.a["x"]', 'aws_s3_bucket.a["y"]']);
    expect(set.show('aws_s3_bucket.a["y"]', 'bucket')).toBe('"y"');
  });

  it('point at the entry that decided a value', () => {
    const text = 'locals {\n  b = {\n    logs = { v = "Enabled" }\n    data = { v = "Suspended" }\n  }\n}\nresource "x_y" "a" {\n  for_each = local.b\n  status   = each.value.v\n}\n';
    const configuration = read(text);
    expect(configuration.decided('x_y.a["data"]', 'status')[0]).toBe('main.tf 4:18-29');
    expect(configuration.decided('x_y.a["data"]', 'status')).toContain('each.value.v');
    expect(toLocation(configuration.resource('x_y.a["data"]').header)).toMatchObject({ startLine: 7, startColumn: 10, endColumn: 19 });
  });

  it.each([
    ['count = 1.5'], ['count = -1'], ['count = null'], ['count = "x"'],
    ['for_each = toset([1])'], ['for_each = null'], ['for_each = sensitive({ a = 1 })'], ['for_each = "a"'],
  ])('are refused where Terraform refuses %s, and one stands for them', (argument) => {
    const configuration = read(bucket(argument));
    expect(configuration.diagnostics).toEqual(['error invalid-configuration main.tf:2']);
    expect(configuration.addresses).toEqual(['aws_s3_bucket.a[*]']);
  });

  it('can be as many as a secret says, but cannot have secret keys', () => {
    const configuration = read(bucket('count = sensitive(2)', '  bucket = "b-${count.index}"\n'));
    expect(configuration.diagnostics).toEqual([]);
    expect(configuration.addresses).toEqual(['aws_s3_bucket.a[0]', 'aws_s3_bucket.a[1]']);
    expect(configuration.show('aws_s3_bucket.a[1]', 'bucket')).toBe('"b-1"');
  });

  it('are counted where an override file gives keys, or the other way round', () => {
    const keys = bucket('for_each = toset(["k"])');
    const count = bucket('count = 1');
    expect(read({ 'main.tf': count, 'override.tf': keys }).addresses).toEqual(['aws_s3_bucket.a[0]']);
    expect(read({ 'main.tf': keys, 'override.tf': count }).addresses).toEqual(['aws_s3_bucket.a[0]']);
    expect(read({ 'main.tf': keys, 'override.tf': count }).diagnostics).toEqual([]);
  });

  it('are refused where keys are in a list, and looked at as if they were a set', () => {
    const configuration = read(bucket('for_each = ["a", "b"]'));
    expect(configuration.diagnostics).toEqual(['error invalid-configuration main.tf:2']);
    expect(configuration.addresses).toEqual(['aws_s3_bucket.a["a"]', 'aws_s3_bucket.a["b"]']);
  });

  it('cannot have both a count and keys', () => {
    expect(read(bucket('count = 1', '  for_each = toset(["a"])\n')).diagnostics).toEqual(['error invalid-configuration main.tf:3']);
  });

  it('are one where their number is not known, which exists under a condition', () => {
    const text = `variable "ids" {\n  type = set(string)\n}\nvariable "n" {}\n${bucket('for_each = var.ids', '  bucket = each.key\n')}resource "x_y" "n" {\n  count = var.n\n  i = count.index\n}\n`;
    const configuration = read(text);
    expect(configuration.addresses).toEqual(['aws_s3_bucket.a[*]', 'x_y.n[*]']);
    expect(configuration.conditions('aws_s3_bucket.a[*]')).toEqual(['length(var.ids) > 0']);
    expect(configuration.conditions('x_y.n[*]')).toEqual(['var.n > 0']);
    expect(configuration.show('aws_s3_bucket.a[*]', 'bucket')).toBe('?');
    expect(configuration.show('x_y.n[*]', 'i')).toBe('?');
  });

  it('exist under what decides their number; complementary counts share one decision', () => {
    const configuration = read('variable "cf" {}\nresource "x_y" "a" {\n  count = var.cf ? 1 : 0\n  v = var.cf ? "yes" : "no"\n}\nresource "x_y" "b" {\n  count = var.cf ? 0 : 1\n  v = var.cf ? "yes" : "no"\n}\n');
    expect(configuration.addresses).toEqual(['x_y.a[0]', 'x_y.b[0]']);
    expect(configuration.conditions('x_y.a[0]')).toEqual(['var.cf']);
    expect(configuration.conditions('x_y.b[0]')).toEqual(['var.cf is false']);
    const [a] = configuration.resource('x_y.a[0]').conditions;
    const [b] = configuration.resource('x_y.b[0]').conditions;
    expect(b?.formula).toEqual({ kind: 'not', of: { kind: 'condition', condition: a } });
    expect(configuration.show('x_y.a[0]', 'v')).toBe('"yes"');
    expect(configuration.show('x_y.b[0]', 'v')).toBe('"no"');
  });

  it('that exist in every case exist without a condition', () => {
    const configuration = read('variable "x" {}\nresource "x_y" "a" {\n  count = var.x ? 2 : 1\n}\nresource "x_y" "b" {\n  for_each = var.x ? { a = 1, b = 2 } : { a = 3 }\n  v = each.value\n}\n');
    expect(configuration.addresses.map((address) => [address, ...configuration.conditions(address)])).toEqual([
      ['x_y.a[0]'], ['x_y.a[1]', 'var.x'], ['x_y.b["a"]'], ['x_y.b["b"]', 'var.x'],
    ]);
    expect(configuration.show('x_y.b["a"]', 'v')).toBe('(var.x is true: 1 | var.x is false: 3)');
  });

  it('are bounded', () => {
    const configuration = read(bucket('count = 1000000000'));
    expect(configuration.addresses).toEqual(['aws_s3_bucket.a[*]']);
    expect(configuration.diagnostics).toEqual(['warning budget-exhausted main.tf:2']);
  });
});

describe('names of an instance', () => {
  it('exist only where they mean something', () => {
    expect(evaluate('each.key').diagnostics).toEqual(['error terraform-reference']);
    expect(evaluate('count.index').diagnostics).toEqual(['error terraform-reference']);
    expect(evaluate('self.id').diagnostics).toEqual(['error terraform-reference']);
    expect(evaluate('each.other', '').diagnostics).toEqual(['error terraform-reference']);
  });

  it('are the workspace and the folders', () => {
    expect(evaluate('[terraform.workspace, path.module, path.root]').shown).toBe('["default", ".", "."]');
    expect(evaluate('terraform.workspace', '', { workspace: 'prod' }).shown).toBe('"prod"');
    expect(evaluate('path.cwd').shown).toBe('?');
    expect(evaluate('path.other').diagnostics).toEqual(['error terraform-reference']);
  });
});
