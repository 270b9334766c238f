import { describe, expect, it } from 'vitest';
import { evaluate, read } from './read-configuration.js';

const MANY = 'resource "aws_s3_bucket" "a" {\n  for_each = toset(["x", "y"])\n  bucket = "b-${each.key}"\n}\nresource "aws_sns_topic" "t" {\n  count = 2\n  name = "t${count.index}"\n}\n';

describe('references to resources', () => {
  it('are literal where the configuration says what the attribute is', () => {
    const one = 'resource "aws_s3_bucket" "a" {\n  bucket = "known"\n  tags = { n = 5 }\n  versioning {\n    enabled = true\n  }\n}\n';
    expect(evaluate('aws_s3_bucket.a.bucket', one).shown).toBe('"known"');
    expect(evaluate('resource.aws_s3_bucket.a.bucket', one).shown).toBe('"known"');
    expect(evaluate('aws_s3_bucket.a.versioning[0].enabled', one).shown).toBe('true');
    expect(evaluate('"${aws_s3_bucket.a.tags["n"]}!"', one).shown).toBe('"5!"');
  });

  it('are references where only the deployment says', () => {
    const one = 'resource "aws_s3_bucket" "a" {}\n';
    expect(evaluate('aws_s3_bucket.a.id', one).shown).toBe('<aws_s3_bucket.a.id>');
    expect(evaluate('"${aws_s3_bucket.a.arn}/*"', one).shown).toBe('(<aws_s3_bucket.a.arn> + "/*")');
    expect(evaluate('aws_s3_bucket.a.bucket', 'resource "aws_s3_bucket" "a" {\n  bucket = null\n}\n').shown).toBe('<aws_s3_bucket.a.bucket>');
  });

  it('know what `terraform_data` has', () => {
    const data = 'resource "terraform_data" "d" {\n  input = { x = "1" }\n}\nresource "terraform_data" "e" {\n  input = null\n}\n';
    expect(evaluate('keys(terraform_data.d)', data).shown).toBe('["id", "input", "output", "triggers_replace"]');
    expect(evaluate('[terraform_data.e.output, terraform_data.e.input, terraform_data.d.triggers_replace]', data).shown).toBe('[null, null, null]');
    expect(evaluate('[terraform_data.d.output.x, try(terraform_data.d.output.y, "none")]', data).shown).toBe('[?, "none"]');
    expect(evaluate('[length(terraform_data.d.output), length(terraform_data.d.id)]', data).shown).toBe('[1, ?]');
    expect(evaluate('terraform_data.d.output.y', data).diagnostics).toEqual(['error terraform-expression']);
    expect(evaluate('terraform_data.d.arn', data).diagnostics).toEqual(['info terraform-reference']);
  });

  it('mean the instance with the key', () => {
    expect(evaluate('aws_s3_bucket.a["y"].id', MANY).shown).toBe('<aws_s3_bucket.a["y"].id>');
    expect(evaluate('aws_sns_topic.t[1].arn', MANY).shown).toBe('<aws_sns_topic.t[1].arn>');
    expect(evaluate('aws_sns_topic.t["1"].name', MANY).shown).toBe('"t1"');
    expect(evaluate('[aws_sns_topic.t[*].name, aws_sns_topic.t.*.id]', MANY).shown).toBe('[["t0", "t1"], [<aws_sns_topic.t[0].id>, <aws_sns_topic.t[1].id>]]');
    expect(evaluate('{ for k, b in aws_s3_bucket.a : k => b.arn }', MANY).shown).toBe('{x: <aws_s3_bucket.a["x"].arn>, y: <aws_s3_bucket.a["y"].arn>}');
    expect(evaluate('values(aws_s3_bucket.a)[*].bucket', MANY).shown).toBe('["b-x", "b-y"]');
  });

  it('chain resources by key', () => {
    const configuration = read(`${MANY}resource "aws_s3_bucket_versioning" "v" {\n  for_each = aws_s3_bucket.a\n  bucket = each.value.id\n}\n`);
    expect(configuration.show('aws_s3_bucket_versioning.v["x"]', 'bucket')).toBe('<aws_s3_bucket.a["x"].id>');
  });

  it('join symbolic instances with each other', () => {
    const configuration = read('variable "b" {\n  type = map(string)\n}\nresource "aws_s3_bucket" "a" {\n  for_each = var.b\n}\nresource "aws_s3_bucket_acl" "a" {\n  for_each = var.b\n  bucket = aws_s3_bucket.a[each.key].id\n}\n');
    expect(configuration.show('aws_s3_bucket_acl.a[*]', 'bucket')).toBe('<aws_s3_bucket.a[*].id>');
    expect(configuration.resource('aws_s3_bucket_acl.a[*]').conditions).toEqual(configuration.resource('aws_s3_bucket.a[*]').conditions);
  });

  it('to an instance that may not exist are decided with it', () => {
    const both = 'variable "x" {}\nresource "aws_s3_bucket" "a" {\n  count = var.x ? 1 : 0\n}\n';
    expect(evaluate('aws_s3_bucket.a[0].id', both).shown).toBe('(var.x is true: <aws_s3_bucket.a[0].id> | var.x is false: ?)');
    expect(evaluate('one(aws_s3_bucket.a[*].id)', both).shown).toBe('(var.x is true: <aws_s3_bucket.a[0].id> | var.x is false: null)');
    const configuration = read(`${both}resource "aws_s3_bucket_acl" "a" {\n  count = var.x ? 1 : 0\n  bucket = aws_s3_bucket.a[0].id\n}\n`);
    expect(configuration.show('aws_s3_bucket_acl.a[0]', 'bucket')).toBe('<aws_s3_bucket.a[0].id>');
  });

  it('are refused as Terraform refuses them', () => {
    expect(evaluate('aws_s3_bucket.none.id').diagnostics).toEqual(['error terraform-reference']);
    expect(evaluate('aws_s3_bucket.a.bucket', MANY).diagnostics).toEqual(['error terraform-reference']);
    expect(evaluate('aws_sns_topic.t[-1].name', MANY).diagnostics).toEqual(['error terraform-expression']);
    expect(evaluate('aws_sns_topic.t[7].name', MANY).diagnostics).toEqual(['error terraform-expression']);
    expect(evaluate('var.none').diagnostics).toEqual(['error terraform-reference']);
    expect(evaluate('local.none').diagnostics).toEqual(['error terraform-reference']);
    expect(evaluate('module.none.x').diagnostics).toEqual(['error terraform-reference']);
  });

  it('in a circle end with one diagnostic', () => {
    expect(read('locals {\n  a = local.b\n  b = local.a\n}\n').diagnostics).toEqual(['error cyclic-reference main.tf:2']);
    const text = 'resource "x_y" "a" {\n  v = x_y.b.v\n}\nresource "x_y" "b" {\n  v = x_y.a.v\n}\nresource "x_y" "c" {\n  count = length(x_y.c)\n}\n';
    expect(read(text).diagnostics).toEqual(['error cyclic-reference main.tf:7', 'error cyclic-reference main.tf:2']);
  });
});

describe('dynamic blocks', () => {
  const group = (blocks: string): string => `variable "rules" {\n  default = [{ port = 443, cidrs = ["10.0.0.0/8"] }, { port = 22, cidrs = ["0.0.0.0/0"] }]\n}\nvariable "open" {}\nresource "aws_security_group" "a" {\n${blocks}}\n`;
  const dynamic = (forEach: string): string => `  dynamic "ingress" {\n    for_each = ${forEach}\n    iterator = r\n    content {\n      from_port   = r.value.port\n      cidr_blocks = r.value.cidrs\n      description = r.key\n    }\n  }\n`;

  it('stand beside static ones, in the order in which they are written', () => {
    const configuration = read(group(`  ingress {\n    from_port = 8443\n  }\n${dynamic('var.rules')}`));
    expect(configuration.show('aws_security_group.a', 'ingress')).toBe(
      '[{from_port: 8443}, {from_port: 443, cidr_blocks: ["10.0.0.0/8"], description: 0}, {from_port: 22, cidr_blocks: ["0.0.0.0/0"], description: 1}]',
    );
    expect(configuration.decided('aws_security_group.a', 'ingress.2.cidr_blocks.0')[0]).toBe('main.tf 2:76-87');
    expect(read(group(dynamic('[]'))).show('aws_security_group.a', 'ingress')).toBe('[]');
  });

  it('nest, and their iterators with them', () => {
    const nested = '  dynamic "outer" {\n    for_each = { a = [1, 2], b = [] }\n    content {\n      name = outer.key\n      dynamic "inner" {\n        for_each = outer.value\n        content {\n          v = "${outer.key}${inner.value}"\n        }\n      }\n    }\n  }\n';
    expect(read(group(nested)).show('aws_security_group.a', 'outer')).toBe('[{name: "a", inner: [{v: "a1"}, {v: "a2"}]}, {name: "b", inner: []}]');
  });

  it('that may not be there are choices with absence', () => {
    const shown = read(group(dynamic('var.open ? [{ port = 1, cidrs = [] }] : []'))).show('aws_security_group.a', 'ingress');
    expect(shown).toBe('[(var.open is true: {from_port: 1, cidr_blocks: [], description: 0} | var.open is false: absent)]');
  });

  it('over something unknown are one block, which may not be there', () => {
    const configuration = read(group(dynamic('var.open')));
    expect(configuration.show('aws_security_group.a', 'ingress')).toBe('[(length(var.open) > 0 is true: {from_port: ?, cidr_blocks: ?, description: ?} | length(var.open) > 0 is false: absent)]');
    expect(configuration.diagnostics).toEqual(['info missing-parameter-value main.tf:4']);
  });

  it('are read by references', () => {
    const configuration = read(`${group(dynamic('var.rules'))}resource "x_y" "r" {\n  ports = aws_security_group.a.ingress[*].from_port\n}\n`);
    expect(configuration.show('x_y.r', 'ports')).toBe('[443, 22]');
  });

  it('are refused over null and over what is no collection', () => {
    expect(read(group(dynamic('null'))).diagnostics).toContain('error invalid-configuration main.tf:7');
    expect(read(group(dynamic('5'))).diagnostics).toContain('error terraform-expression main.tf:7');
    expect(read(group('  dynamic "x" {\n    content {}\n  }\n')).diagnostics).toContain('error invalid-configuration main.tf:6');
  });
});
