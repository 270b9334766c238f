import { describe, expect, it } from 'vitest';
import instanceEncrypted from '../../policies/rds/instance-encrypted.js';
import notPublic from '../../policies/rds/not-publicly-accessible.js';
import blocked from '../../policies/s3/public-access-blocked.js';
import { textReport } from '../../src/report/index.js';
import { scanTexts } from '../scan-texts.js';
import { accessBlocked, bucketEncrypted, chain, only, placesOf, versioned } from './tf-policies.js';

const call = (name: string, folder: string, argument = ''): string => `module "${name}" {\n  source = "${folder}"\n${argument === '' ? '' : `  ${argument}\n`}}\n`;
const DECLARED = 'variable "encrypted" {\n}\n';
const passing = (name: string, declared = DECLARED): string => `${declared}${call(name, `../${name}`, 'encrypted = var.encrypted')}`;
const DATABASE = `${DECLARED}resource "aws_db_instance" "this" {\n  storage_encrypted = var.encrypted\n}\n`;
const PUBLIC = 'resource "aws_db_instance" "this" {\n  publicly_accessible = ⟪true⟫\n}\n';
const DEFAULT = 'variable "encrypted" {\n  default = ⟪false⟫\n}\n';
const ADDRESS = 'module.app.module.data.module.db.aws_db_instance.this';

describe('TF-3: a module three deep: who decided?', () => {
  const plain = { 'main.tf': call('app', './app'), 'app/main.tf': call('data', '../data'), 'data/main.tf': call('db', '../db') };
  const CALLS = [
    'data/main.tf:1:1-12 called as `module.db` here (module.app.module.data.module.db)',
    'app/main.tf:1:1-14 called as `module.data` here (module.app.module.data)',
    'main.tf:1:1-13 called as `module.app` here (module.app)',
  ];

  it('(a) the module itself', async () => {
    const scan = await scanTexts({ ...plain, 'db/main.tf': PUBLIC }, [notPublic]);
    expect(scan.told).toEqual([`fail ${ADDRESS}`]);
    expect(placesOf(scan)).toEqual(scan.marks);
    expect(chain(only(scan))).toEqual(CALLS);
  });

  it('(a) of two callers: two addresses with a fingerprint each, one entry for people', async () => {
    const scan = await scanTexts({ ...plain, 'main.tf': `${call('a', './app')}${call('b', './app')}`, 'db/main.tf': PUBLIC }, [notPublic]);
    expect(scan.told).toEqual(['fail module.a.module.data.module.db.aws_db_instance.this', 'fail module.b.module.data.module.db.aws_db_instance.this']);
    expect(new Set(placesOf(scan))).toEqual(new Set(scan.marks));
    expect(new Set(scan.findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    const text = textReport(scan, { color: false, width: 160, sourceLine: () => undefined, policy: () => undefined });
    expect(text.match(/^ {2}high .*/gm)).toHaveLength(1);
    expect(text).toContain(`${scan.findings.map(({ resource }) => resource.address).join(', ')}\n`);
    expect(text).toContain('see main.tf:4:1: called as `module.b` here\n');
  });

  it('(b) the root, whose value goes down: its argument', async () => {
    const scan = await scanTexts({
      'main.tf': call('app', './app', 'encrypted = ⟪false⟫'), 'app/main.tf': passing('data'), 'data/main.tf': passing('db'), 'db/main.tf': DATABASE,
    }, [instanceEncrypted]);
    expect(scan.told).toEqual([`fail ${ADDRESS}`]);
    expect(placesOf(scan)).toEqual(scan.marks);
    expect(chain(only(scan))).toEqual([
      'main.tf:3:3-20 passed to `module.app` as `encrypted`',
      'app/main.tf:5:15-28 var.encrypted',
      'app/main.tf:5:3-28 passed to `module.data` as `encrypted`',
      'data/main.tf:5:15-28 var.encrypted',
      'data/main.tf:5:3-28 passed to `module.db` as `encrypted`',
      'db/main.tf:4:23-36 var.encrypted',
      'data/main.tf:3:1-12 called as `module.db` here (module.app.module.data.module.db)',
      'app/main.tf:3:1-14 called as `module.data` here (module.app.module.data)',
      'main.tf:1:1-13 called as `module.app` here (module.app)',
    ]);
  });

  it('(c) the default of the variable of app, which the root leaves', async () => {
    const scan = await scanTexts({
      'main.tf': call('app', './app'), 'app/main.tf': passing('data', DEFAULT), 'data/main.tf': passing('db'), 'db/main.tf': DATABASE,
    }, [instanceEncrypted]);
    expect(scan.told).toEqual([`fail ${ADDRESS}`]);
    expect(placesOf(scan)).toEqual(scan.marks);
    expect(chain(only(scan))).toContain('main.tf:1:1-13 `module.app` leaves `encrypted` at its default (module.app)');
  });

  it('(d) the default of the variable of db, which nobody passes', async () => {
    const scan = await scanTexts({ ...plain, 'db/main.tf': DATABASE.replace(DECLARED, DEFAULT) }, [instanceEncrypted]);
    expect(scan.told).toEqual([`fail ${ADDRESS}`]);
    expect(placesOf(scan)).toEqual(scan.marks);
    expect(chain(only(scan))).toEqual([
      'data/main.tf:1:1-12 `module.db` leaves `encrypted` at its default (module.app.module.data.module.db)',
      'db/main.tf:5:23-36 var.encrypted',
      ...CALLS.slice(1),
    ]);
  });

  it('(e) one of two calls', async () => {
    const scan = await scanTexts({
      'main.tf': `${call('a', './app', 'encrypted = true')}${call('b', './app', 'encrypted = ⟪false⟫')}`,
      'app/main.tf': passing('data'), 'data/main.tf': passing('db'), 'db/main.tf': DATABASE,
    }, [instanceEncrypted]);
    expect(scan.told).toEqual(['fail module.b.module.data.module.db.aws_db_instance.this']);
    expect(placesOf(scan)).toEqual(scan.marks);
  });

  it('what is absent is at the tight header, with the calls', async () => {
    const scan = await scanTexts({ ...plain, 'db/main.tf': 'resource ⟪"aws_db_instance" "this"⟫ {\n}\n' }, [instanceEncrypted]);
    expect(scan.told).toEqual([`fail ${ADDRESS}`]);
    expect(placesOf(scan)).toEqual(scan.marks);
    expect(chain(only(scan))).toEqual(CALLS);
  });
});

describe('TF-4: split S3 across modules and keys', () => {
  const texts = (ignoreAcls: string): Readonly<Record<string, string>> => ({
    'main.tf': `module "bucket" {
  source   = "./bucket"
  for_each = toset(["a", "b"])
  name     = "acme-\${each.key}"
}
variable "cf" {
  type = bool
}
resource "aws_s3_bucket_public_access_block" "p" {
  bucket                  = module.bucket["a"].id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = ${ignoreAcls}
  restrict_public_buckets = true
}
resource "aws_s3_bucket_server_side_encryption_configuration" "one" {
  count  = var.cf ? 1 : 0
  bucket = module.bucket["a"].bucket
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms"
    }
  }
}
resource "aws_s3_bucket_server_side_encryption_configuration" "two" {
  count  = var.cf ? 0 : 1
  bucket = module.bucket["a"].bucket
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}
resource "aws_s3_bucket_server_side_encryption_configuration" "b" {
  bucket = module.bucket["b"].bucket
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}
resource "aws_s3_bucket_versioning" "v" {
  for_each = toset(["acme-a", "acme-b"])
  bucket   = each.value
  versioning_configuration {
    status = "Enabled"
  }
}
resource "aws_s3_bucket_acl" "x" {
  bucket = aws_s3_bucket.other.id
  acl    = "public-read"
}
`,
    'bucket/main.tf': `variable "name" {}
resource ⟪"aws_s3_bucket" "this"⟫ {
  bucket = var.name
}
output "id" {
  value = aws_s3_bucket.this.id
}
output "bucket" {
  value = aws_s3_bucket.this.bucket
}
`,
  });

  it('joins parts by id, by bucket, by equal name; complementary counts are enough', async () => {
    const scan = await scanTexts(texts('true'), [accessBlocked, bucketEncrypted, versioned, blocked]);
    expect(scan.told).toEqual(['fail module.bucket["b"].aws_s3_bucket.this']);
    expect(only(scan).message).toBe('There is no public access block.');
    expect(placesOf(scan)).toEqual(scan.marks);
    expect(chain(only(scan))).toEqual(['main.tf:1:1-16 called as `module.bucket` here (module.bucket["b"])']);
  });

  it('reports a bad value of a part on the bucket, at the part', async () => {
    const scan = await scanTexts(texts('⟪false⟫'), [blocked]);
    expect(scan.told).toEqual(['fail module.bucket["a"].aws_s3_bucket.this']);
    expect(placesOf(scan)).toEqual(['main.tf:13:29-34']);
    expect(scan.marks).toContain('main.tf:13:29-34');
    expect(chain(only(scan))).toContain('main.tf:1:1-16 called as `module.bucket` here (module.bucket["a"])');
  });
});
