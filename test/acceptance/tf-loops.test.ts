import { describe, expect, it } from 'vitest';
import adminPorts from '../../policies/vpc/sg-admin-ports-closed-to-world.js';
import { readEstate } from '../../src/estate.js';
import { definePolicy, ingressRules } from '../../src/policy/index.js';
import { memoryFiles } from '../memory-files.js';
import type { TextScan } from '../scan-texts.js';
import { scanTexts, withMarks } from '../scan-texts.js';
import { chain, only, placesOf, versioned } from './tf-policies.js';

const buckets = (forEach: string, status: string): string => `resource "aws_s3_bucket" "this" {
  for_each = ${forEach}
}

resource "aws_s3_bucket_versioning" "this" {
  for_each = ${forEach}
  bucket   = aws_s3_bucket.this[each.key].id
  versioning_configuration {
    status = ${status}
  }
}
`;

const list = `[
  { name = "logs", v = "Enabled" },
  { name = "data", v = ⟪"Suspended"⟫ },
  { name = "copy", v = "Enabled" },
]`;

async function addresses(texts: Readonly<Record<string, string>>, type: string): Promise<readonly string[]> {
  const { resources } = await readEstate(memoryFiles(withMarks(texts).texts), {});
  return resources.filter(({ sourceType }) => sourceType === type).map(({ address }) => address);
}

describe('TF-1: a for_each map with one bad entry', () => {
  const configuration = {
    'main.tf': `locals {
  b = {
    logs = { v = "Enabled", lock = true }
    data = { v = ⟪"Suspended"⟫, lock = true }
    copy = { v = "Enabled", lock = true }
  }
}

${buckets('local.b', 'each.value.v')}`,
  };

  it('is one finding, at the entry', async () => {
    const scan = await scanTexts(configuration, [versioned]);
    expect(scan.told).toEqual(['fail aws_s3_bucket.this["data"]']);
    expect(placesOf(scan)).toEqual(scan.marks);
    expect(chain(only(scan))).toContain('main.tf:17:14-26 each.value.v');
    expect(scan.diagnostics).toEqual([]);
  });

  it('leaves entries with equal values apart', async () => {
    expect(await addresses(configuration, 'aws_s3_bucket')).toEqual(['aws_s3_bucket.this["copy"]', 'aws_s3_bucket.this["data"]', 'aws_s3_bucket.this["logs"]']);
  });

  it('through a module that makes the map itself', async () => {
    const scan = await scanTexts({
      'main.tf': `module "b" {\n  source = "./b"\n  list   = ${list}\n}\n`,
      'b/main.tf': `variable "list" {}\n${buckets('{ for x in var.list : x.name => x }', 'each.value.v')}`,
    }, [versioned]);
    expect(scan.told).toEqual(['fail module.b.aws_s3_bucket.this["data"]']);
    expect(placesOf(scan)).toEqual(scan.marks);
    expect(chain(only(scan))).toEqual([
      'main.tf:3:3-7:2 passed to `module.b` as `list`',
      'b/main.tf:7:25-33 var.list',
      'b/main.tf:7:46-47 x',
      'b/main.tf:10:14-26 each.value.v',
      'b/main.tf:6:10-43 aws_s3_bucket_versioning (module.b.aws_s3_bucket_versioning.this["data"])',
      'main.tf:1:1-11 called as `module.b` here (module.b)',
    ]);
  });

  it('through a module that is called for each', async () => {
    const scan = await scanTexts({
      'main.tf': `variable "list" {\n  default = ${list}\n}\nmodule "b" {\n  source   = "./b"\n  for_each = { for x in var.list : x.name => x }\n  v        = each.value.v\n}\n`,
      'b/main.tf': `variable "v" {}
resource "aws_s3_bucket" "this" {}
resource "aws_s3_bucket_versioning" "this" {
  bucket = aws_s3_bucket.this.id
  versioning_configuration {
    status = var.v
  }
}
`,
    }, [versioned]);
    expect(scan.told).toEqual(['fail module.b["data"].aws_s3_bucket.this']);
    expect(placesOf(scan)).toEqual(scan.marks);
    expect(chain(only(scan))).toEqual(expect.arrayContaining(['main.tf:11:14-26 each.value.v', 'main.tf:8:1-11 called as `module.b` here (module.b["data"])']));
  });

  it('through a merge with defaults', async () => {
    const scan = await scanTexts({
      'main.tf': `locals {\n  defaults = { v = "Enabled" }\n  b        = { logs = {}, data = { v = ⟪"Suspended"⟫ }, copy = {} }\n}\n${buckets('local.b', 'merge(local.defaults, each.value).v')}`,
    }, [versioned]);
    expect(scan.told).toEqual(['fail aws_s3_bucket.this["data"]']);
    expect(placesOf(scan)).toEqual(scan.marks);
    expect(chain(only(scan))).toContain('main.tf:13:36-46 each.value');
  });
});

describe('TF-2: dynamic ingress from a variable', () => {
  const countedRules = (counts: number[]): ReturnType<typeof definePolicy> => definePolicy({
    id: 'test/rules', title: 'Counts rules', area: 'infrastructure', severity: 'info', controls: {}, aliases: {}, resource: 'AWS::EC2::SecurityGroup',
    check(group) {
      counts.push(ingressRules(group).length);
    },
  });
  const group = (declaration: string): string => `variable "rules" {
  ${declaration}
}

resource "aws_security_group" "a" {
  ingress {
    from_port   = 8443
    to_port     = 8443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
  dynamic "ingress" {
    for_each = var.rules
    iterator = r
    content {
      from_port   = r.value.port
      to_port     = r.value.port
      protocol    = "tcp"
      cidr_blocks = r.value.cidrs
    }
  }
}
`;
  const DEFAULT = 'default = [{ port = 443, cidrs = ["10.0.0.0/8"] }, { port = 22, cidrs = [⟪"0.0.0.0/0"⟫] }]';

  it('is one failure, at the address block in the default', async () => {
    const scan = await scanTexts({ 'main.tf': group(DEFAULT) }, [adminPorts]);
    expect(scan.told).toEqual(['fail aws_security_group.a']);
    expect(placesOf(scan)).toEqual(scan.marks);
    expect(chain(only(scan))).toEqual(['main.tf:13:16-25 var.rules', 'main.tf:19:21-34 r.value.cidrs']);
  });

  it('keeps the static rule', async () => {
    const counts: number[] = [];
    await scanTexts({ 'main.tf': group(DEFAULT) }, [countedRules(counts)]);
    expect(counts).toEqual([3]);
  });

  it('has nothing to say of an empty default', async () => {
    expect((await scanTexts({ 'main.tf': group('default = []') }, [adminPorts])).told).toEqual([]);
  });

  it('is to review without a default, at the reference', async () => {
    const scan = await scanTexts({ 'main.tf': group('').replace('= r.value.cidrs', '= ⟪r.value.cidrs⟫') }, [adminPorts]);
    expect(scan.told).toEqual(['review aws_security_group.a when length(var.rules) > 0 is true']);
    expect(placesOf(scan)).toEqual(scan.marks);
    expect(chain(only(scan))).toContain('main.tf:13:16-25 undecided before deployment: var.rules has no value');
  });

  it('with a content of its own fails there', async () => {
    const scan = await scanTexts({
      'main.tf': `variable "open" {
  default = true
}
resource "aws_security_group" "a" {
  dynamic "ingress" {
    for_each = var.open ? [1] : []
    content {
      from_port   = 22
      to_port     = 22
      protocol    = "tcp"
      cidr_blocks = [⟪"0.0.0.0/0"⟫]
    }
  }
}
`,
    }, [adminPorts]);
    expect(scan.told).toEqual(['fail aws_security_group.a']);
    expect(placesOf(scan)).toEqual(scan.marks);
  });

  const expires = definePolicy({
    id: 'test/expires', title: 'Rules expire late', area: 'data-protection', severity: 'low', controls: {}, aliases: {}, resource: 'AWS::S3::Bucket',
    check(bucket, report) {
      for (const rule of bucket.get('LifecycleConfiguration').get('Rules').items) {
        const days = rule.get('NoncurrentVersionTransitions').items[0]?.get('TransitionInDays');
        if (days && !days.atLeast(30)) report(days, 'Too early.');
      }
    },
  });

  it('reads a dynamic block in a dynamic block', async () => {
    const scan: TextScan = await scanTexts({
      'main.tf': `variable "rules" {
  default = [
    { id = "a", moves = [{ days = 90 }] },
    { id = "b", moves = [{ days = ⟪1⟫ }] },
    { id = "c", moves = [] },
  ]
}
resource "aws_s3_bucket" "b" {}
resource "aws_s3_bucket_lifecycle_configuration" "b" {
  bucket = aws_s3_bucket.b.id
  dynamic "rule" {
    for_each = var.rules
    content {
      id     = rule.value.id
      status = "Enabled"
      dynamic "noncurrent_version_transition" {
        for_each = rule.value.moves
        iterator = move
        content {
          noncurrent_days = move.value.days
          storage_class   = "GLACIER"
        }
      }
    }
  }
}
`,
    }, [expires]);
    expect(scan.told).toEqual(['fail aws_s3_bucket.b']);
    expect(placesOf(scan)).toEqual(scan.marks);
    expect(chain(only(scan))).toEqual(expect.arrayContaining(['main.tf:12:16-25 var.rules', 'main.tf:17:20-36 rule.value.moves', 'main.tf:20:29-44 move.value.days']));
  });
});
