import { describe, expect, it } from 'vitest';
import { textAt } from '../../../../src/model/source.js';
import { read } from './read-configuration.js';

const DB = 'resource "aws_db_instance" "this" {\n  publicly_accessible = true\n  storage_encrypted   = var.encrypted\n}\nvariable "encrypted" {}\n';

/** The root calls `app`, that `data`, that `db`; `pass` says what each passes on. */
function threeDeep(root: string, app: string, data = 'encrypted = var.encrypted', db = DB): Readonly<Record<string, string>> {
  const call = (name: string, source: string, argument: string): string => `module "${name}" {\n  source = "${source}"\n  ${argument}\n}\n`;
  return {
    'main.tf': root,
    'app/main.tf': `variable "encrypted" {\n  ${app}\n}\n${call('data', '../data', 'encrypted = var.encrypted')}`,
    'data/main.tf': `variable "encrypted" {\n  default = true\n}\n${call('db', '../db', data)}`,
    'db/main.tf': db,
  };
}

const ADDRESS = 'module.a.module.data.module.db.aws_db_instance.this';
const calls = (argument: string): string => `module "a" {\n  source = "./app"\n  ${argument}\n}\n`;

describe('a module three deep', () => {
  it('is to blame for what it hard-codes; the calls are how it got there', () => {
    const configuration = read(threeDeep(calls('encrypted = true'), ''));
    expect(configuration.addresses).toEqual([ADDRESS]);
    expect(configuration.decided(ADDRESS, 'publicly_accessible')).toEqual(['db/main.tf 2:25-29']);
    expect(configuration.resource(ADDRESS).madeBy.map(({ place, address }) => `${place.source.path} ${textAt(place)} ${address}`)).toEqual([
      'data/main.tf module "db" module.a.module.data.module.db',
      'app/main.tf module "data" module.a.module.data',
      'main.tf module "a" module.a',
    ]);
  });

  it('is not to blame for what the root passes down', () => {
    const configuration = read(threeDeep(calls('encrypted = false'), ''));
    expect(configuration.decided(ADDRESS, 'storage_encrypted')).toEqual([
      'main.tf 3:15-20', 'encrypted = false', 'var.encrypted', 'encrypted = var.encrypted', 'var.encrypted', 'encrypted = var.encrypted', 'var.encrypted',
    ]);
  });

  it('gets a default from the module in between, whose caller left it out', () => {
    const configuration = read(threeDeep(calls(''), 'default = false'));
    expect(configuration.show(ADDRESS, 'storage_encrypted')).toBe('false');
    expect(configuration.decided(ADDRESS, 'storage_encrypted').slice(0, 2)).toEqual(['app/main.tf 2:13-18', 'module "a"']);
  });

  it('gets its own default when nobody passes anything', () => {
    const db = DB.replace('variable "encrypted" {}', 'variable "encrypted" {\n  default = false\n}');
    const configuration = read(threeDeep(calls('encrypted = true'), '', '', db));
    expect(configuration.decided(ADDRESS, 'storage_encrypted')).toEqual(['db/main.tf 6:13-18', 'module "db"', 'var.encrypted']);
  });

  it('is another one for each caller', () => {
    const configuration = read(threeDeep(`${calls('encrypted = true')}${calls('encrypted = false').replace('"a"', '"b"')}`, ''));
    expect(configuration.addresses).toEqual([ADDRESS, ADDRESS.replace('module.a', 'module.b')]);
    expect(configuration.show(ADDRESS, 'storage_encrypted')).toBe('true');
    expect(configuration.show(ADDRESS.replace('module.a', 'module.b'), 'storage_encrypted')).toBe('false');
  });
});

const BUCKET = 'variable "name" {}\nresource "aws_s3_bucket" "this" {\n  bucket = var.name\n}\noutput "id" {\n  value = aws_s3_bucket.this.id\n}\noutput "name" {\n  value = var.name\n}\n';

describe('a module call', () => {
  it('makes instances by count and keys', () => {
    const configuration = read({
      'main.tf': 'module "n" {\n  source = "./m"\n  count = 2\n  name = "n${count.index}"\n}\nmodule "k" {\n  source = "./m"\n  for_each = { x = "ex" }\n  name = each.value\n}\nresource "x_y" "r" {\n  ids = module.n[*].id\n  k = module.k["x"].name\n  all = { for k, v in module.k : k => v.id }\n}\n',
      'm/main.tf': BUCKET,
    });
    expect(configuration.addresses).toEqual(['x_y.r', 'module.n[0].aws_s3_bucket.this', 'module.n[1].aws_s3_bucket.this', 'module.k["x"].aws_s3_bucket.this']);
    expect(configuration.show('x_y.r', 'ids')).toBe('[<module.n[0].aws_s3_bucket.this.id>, <module.n[1].aws_s3_bucket.this.id>]');
    expect(configuration.show('x_y.r', 'k')).toBe('"ex"');
    expect(configuration.show('x_y.r', 'all')).toBe('{x: <module.k["x"].aws_s3_bucket.this.id>}');
  });

  it('that may not be made makes everything in it conditional', () => {
    const configuration = read({ 'main.tf': 'variable "x" {}\nmodule "m" {\n  source = "./m"\n  count = var.x ? 1 : 0\n  name = var.x ? "on" : "off"\n}\n', 'm/main.tf': BUCKET });
    expect(configuration.conditions('module.m[0].aws_s3_bucket.this')).toEqual(['var.x']);
    expect(configuration.show('module.m[0].aws_s3_bucket.this', 'bucket')).toBe('"on"');
  });

  it('is refused an argument that the module does not have, and the lack of one that it needs', () => {
    const configuration = read({ 'main.tf': 'module "m" {\n  source = "./m"\n  nope = 1\n}\n', 'm/main.tf': BUCKET });
    expect(configuration.diagnostics).toEqual(['error invalid-configuration main.tf:3', 'error invalid-configuration main.tf:1']);
    expect(configuration.show('module.m.aws_s3_bucket.this', 'bucket')).toBe('?');
  });

  it('of a module that is not there costs one diagnostic; what it returns is not known', () => {
    const configuration = read('module "m" {\n  source  = "terraform-aws-modules/s3-bucket/aws"\n  version = "1.0"\n  any     = 1\n}\nresource "x_y" "r" {\n  a = module.m.id\n  b = module.m.id == module.m.id\n  c = module.m.x[0].y\n}\n');
    expect(configuration.diagnostics).toEqual(['warning module-unavailable main.tf:2']);
    expect([configuration.show('x_y.r', 'a'), configuration.show('x_y.r', 'c')]).toEqual(['?', '?']);
  });

  it('without what is asked for is an error that can be tried, which one of a resource is not', () => {
    const files = (expression: string): Record<string, string> => ({
      'main.tf': `module "one" {\n  source = "./m"\n}\nmodule "two" {\n  source = "./m"\n  count  = 2\n}\nmodule "k" {\n  source   = "./m"\n  for_each = toset(["x"])\n}\nresource "x_y" "r" {\n  count = 1\n}\nresource "x_y" "o" {\n  a = ${expression}\n}\n`,
      'm/main.tf': 'output "o" {\n  value = { x = 1 }\n}\n',
    });
    const shown = (expression: string): string => read(files(expression)).show('x_y.o', 'a');
    const all = '[try(module.one.no, 1), try(module.two.o, 2), try(module.two[0].no, 3), try(module.one[0].o, 4), module.one["o"].x, can(module.two[1].o), module.k.x.o.x]';
    expect(shown(all)).toBe('[1, 2, 3, 4, 1, true, 1]');
    expect(read(files(all)).diagnostics).toEqual([]);
    for (const wrong of ['module.one.no', 'module.two.o', 'module.two[0].no', 'module.one[0].o', 'module.k.o']) {
      expect(read(files(wrong)).diagnostics).toEqual(['error terraform-expression main.tf:16']);
    }
    expect(read(files('try(x_y.r.a, 1)')).diagnostics).toEqual(['error terraform-reference main.tf:16']);
  });

  it('keeps secrets, but makes none by what it says of its outputs', () => {
    const files = (value: string): Record<string, string> => ({
      'main.tf': 'module "m" {\n  source = "./m"\n}\nresource "x_y" "r" {\n  for_each = toset(module.m.o)\n}\n',
      'm/main.tf': `output "o" {\n  value     = ${value}\n  sensitive = true\n}\n`,
    });
    expect(read(files('["k"]')).addresses).toEqual(['x_y.r["k"]']);
    expect(read(files('["k"]')).diagnostics).toEqual([]);
    expect(read(files('sensitive(["k"])')).diagnostics).toEqual(['error invalid-configuration main.tf:5']);
  });

  it('of itself is cut', () => {
    const configuration = read({ 'main.tf': 'module "m" {\n  source = "."\n}\nresource "x_y" "r" {}\n', 'b/main.tf': 'module "c" {\n  source = "../c"\n}\n', 'c/main.tf': 'module "b" {\n  source = "../b"\n}\nresource "x_y" "c" {}\n' });
    expect(configuration.diagnostics).toEqual(['warning module-recursion main.tf:2', 'warning module-recursion c/main.tf:2']);
    expect(configuration.addresses).toEqual(['x_y.r', 'module.c.x_y.c']);
  });

  it('sees its own folder relative to the root\'s', () => {
    const configuration = read({ 'live/main.tf': 'module "m" {\n  source = "../mods/sub"\n}\n', 'mods/sub/main.tf': 'resource "x_y" "r" {\n  p = [path.module, path.root]\n}\n' });
    expect(configuration.show('module.m.x_y.r', 'p')).toBe('["../mods/sub", "."]');
    expect(configuration.estate.units).toEqual([{ id: 'live', kind: 'terraform', path: 'live' }]);
    expect(configuration.resource('module.m.x_y.r').id).toBe('live#module.m.x_y.r');
  });

  it('in a circle of values ends with one diagnostic', () => {
    const configuration = read({ 'main.tf': 'module "m" {\n  source = "./m"\n  name = module.m.name\n}\n', 'm/main.tf': BUCKET });
    expect(configuration.diagnostics).toEqual(['error cyclic-reference m/main.tf:1']);
  });
});

describe('many modules', () => {
  it('twelve levels of two calls each make every leaf once', () => {
    const files: Record<string, string> = { 'main.tf': 'module "a" {\n  source = "./l1"\n}\noutput "o" {\n  value = module.a.o\n}\n' };
    for (let level = 1; level < 8; level++) {
      const call = (name: string): string => `module "${name}" {\n  source = "../l${level + 1}"\n}\n`;
      files[`l${level}/main.tf`] = `${call('a')}${call('b')}output "o" {\n  value = "\${module.a.o},\${module.b.o}"\n}\n`;
    }
    files['l8/main.tf'] = 'resource "x_y" "leaf" {}\noutput "o" {\n  value = x_y.leaf.id\n}\n';
    const configuration = read(files);
    expect(new Set(configuration.addresses).size).toBe(2 ** 7);
    expect(configuration.diagnostics).toEqual([]);
  });

  it('texts that double at every level are never written out', () => {
    const files: Record<string, string> = { 'main.tf': 'module "m" {\n  source = "./l1"\n  a = "x"\n}\n' };
    for (let level = 1; level <= 40; level++) files[`l${level}/main.tf`] = `variable "a" {}\n${level < 40 ? `module "m" {\n  source = "../l${level + 1}"\n  a = "\${var.a}\${var.a}"\n}\n` : 'resource "x_y" "leaf" {}\n'}`;
    expect(read(files).addresses).toEqual([`${'module.m.'.repeat(40)}x_y.leaf`]);
  });
});

describe('providers', () => {
  const PROVIDERS = 'provider "aws" {\n  region = "eu-west-1"\n  default_tags {\n    tags = { Env = "dev", Cost = 42 }\n  }\n}\nprovider "aws" {\n  alias = "us"\n  region = "us-east-1"\n  default_tags {\n    tags = { Region = "us" }\n  }\n}\nprovider "aws" {\n  alias = "plain"\n}\n';

  it('add their default tags to those of a resource, which win', () => {
    const configuration = read(`${PROVIDERS}resource "aws_s3_bucket" "a" {\n  tags = { Env = "prod", X = 1 }\n}\nresource "aws_s3_bucket" "b" {\n  provider = aws.us\n}\nresource "aws_s3_bucket" "c" {\n  provider = aws.plain\n  tags = { A = "b" }\n}\n`);
    expect(configuration.show('aws_s3_bucket.a', 'tags_all')).toBe('{Cost: "42", Env: "prod", X: "1"}');
    expect(configuration.show('aws_s3_bucket.b', 'tags_all')).toBe('{Region: "us"}');
    expect(configuration.resource('aws_s3_bucket.c').written?.entries.has('tags_all')).toBe(false);
  });

  it('are passed to modules under other names, or inherited', () => {
    const configuration = read({
      'main.tf': `${PROVIDERS}module "m" {\n  source = "./m"\n  providers = { aws = aws.us, aws.other = aws.plain }\n}\nmodule "n" {\n  source = "./m"\n}\n`,
      'm/main.tf': 'data "aws_region" "r" {}\ndata "aws_region" "o" {\n  provider = aws.other\n}\nresource "aws_s3_bucket" "a" {\n  bucket = data.aws_region.r.name\n}\n',
    });
    expect(configuration.show('module.m.aws_s3_bucket.a', 'bucket')).toBe('"us-east-1"');
    expect(configuration.show('module.m.aws_s3_bucket.a', 'tags_all')).toBe('{Region: "us"}');
    expect(configuration.show('module.n.aws_s3_bucket.a', 'bucket')).toBe('"eu-west-1"');
  });
});
