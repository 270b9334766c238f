import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dumpValue } from '../../../../src/report/graph-dump.js';
import { read } from './read-configuration.js';

const ROOT = `variable "v" {
  type    = map(object({ n = optional(number, 1) }))
  default = { a = {}, b = { n = 2 } }
}
locals {
  names = [for k, v in var.v : "\${k}-\${v.n}" if v.n > 0]
  first = try(local.names[0], "none")
}
module "m" {
  source   = "./m"
  for_each = var.v
  name     = each.key
}
resource "aws_security_group" "s" {
  count = length(local.names)
  name  = local.names[count.index]
  dynamic "ingress" {
    for_each = var.v
    content {
      from_port = ingress.value.n
    }
  }
  lifecycle {
    precondition {
      condition = self.name != ""
    }
  }
}
data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["s3:*"]
    resources = [for m in module.m : m.arn]
  }
}
resource "aws_iam_policy" "p" {
  policy = data.aws_iam_policy_document.d.json
}
output "o" {
  value = { for k, m in module.m : k => m }
}
`;
const MODULE = 'variable "name" {}\nresource "aws_s3_bucket" "b" {\n  bucket = var.name\n}\noutput "arn" {\n  value = aws_s3_bucket.b.arn\n}\n';

/** Every value is written out, so that nothing stays unevaluated. */
function readAll(root: string, module: string, values: string): number {
  const { estate } = read({ 'main.tf': root, 'm/main.tf': module, 'terraform.tfvars': values });
  for (const { properties, written } of estate.resources) {
    dumpValue(properties);
    if (written !== undefined) dumpValue(written);
  }
  return estate.resources.length;
}

describe('broken configuration', () => {
  it('is read as far as it goes, wherever a piece is missing', () => {
    const cut = fc.tuple(fc.nat(ROOT.length), fc.nat(40));
    fc.assert(fc.property(cut, ([at, length]) => readAll(ROOT.slice(0, at) + ROOT.slice(at + length), MODULE, '') >= 0), { numRuns: 150 });
  });

  it('is read as far as it goes, wherever a piece is doubled or foreign', () => {
    const pieces = fc.constantFrom('null', '}', '{', '[*]', '"', '${', 'each.value', 'module.m', 'self', 'count = 2\n', 'for_each = null\n', '__proto__ = 1\n', 'source = "."\n');
    fc.assert(fc.property(fc.nat(ROOT.length), pieces, (at, piece) => readAll(ROOT.slice(0, at) + piece + ROOT.slice(at), MODULE, '') >= 0), { numRuns: 150 });
  });

  it('keeps what other files say', () => {
    const configuration = read({ 'a.tf': 'resource "x_y" "a" {\n', 'b.tf': 'resource "x_y" "b" {\n  v = 1\n}\n' });
    expect(configuration.addresses).toContain('x_y.b');
    expect(configuration.diagnostics).toContain('error syntax-error a.tf:1');
  });

  it('with names of JavaScript objects is configuration like any other', () => {
    const configuration = read('variable "__proto__" {\n  default = { constructor = 1 }\n}\nresource "x_y" "toString" {\n  for_each = { __proto__ = 1, valueOf = 2 }\n  v = var.__proto__.constructor\n}\n');
    expect(configuration.addresses).toEqual(['x_y.toString["__proto__"]', 'x_y.toString["valueOf"]']);
    expect(configuration.show('x_y.toString["__proto__"]', 'v')).toBe('1');
  });

  it('of locals thousands deep is bounded', () => {
    const locals = Array.from({ length: 3000 }, (_, index) => `  l${index} = ${index === 0 ? '1' : `local.l${index - 1}`}`).join('\n');
    const configuration = read(`locals {\n${locals}\n}\nresource "x_y" "r" {\n  v = local.l2999\n}\n`);
    expect(configuration.addresses).toEqual(['x_y.r']);
    expect(new Set(configuration.estate.diagnostics.map(({ code }) => code))).toEqual(new Set(['too-deep']));
  });
});
