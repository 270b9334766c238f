import { describe, expect, it } from 'vitest';
import instanceEncrypted from '../../policies/rds/instance-encrypted.js';
import passwordNotInTemplate from '../../policies/rds/master-password-not-in-template.js';
import notPublic from '../../policies/rds/not-publicly-accessible.js';
import type { TerraformOptions } from '../../src/frontend/terraform/options.js';
import type { Policy } from '../../src/policy/index.js';
import { definePolicy } from '../../src/policy/index.js';
import type { TextScan } from '../scan-texts.js';
import { scanTexts } from '../scan-texts.js';
import { chain, only, placesOf } from './tf-policies.js';

describe('TF-5: tfvars decide', () => {
  const texts = {
    'main.tf': `variable "public" {
  default = false
}
variable "kms" {}
variable "class" {}
resource "aws_db_instance" "this" {
  publicly_accessible = var.public
  kms_key_id          = var.kms
  instance_class      = var.class
}
`,
    'terraform.tfvars': 'kms = "t"\n',
    'a.auto.tfvars': 'kms = "a"\n',
    'b.auto.tfvars': 'kms = ⟪"b"⟫\n',
    'env/dev.tfvars': 'public = ⟪true⟫\n',
    'env/prod.tfvars': 'public = false\n',
  };
  const keyed = definePolicy({
    id: 'test/key', title: 'The key is not b', area: 'data-protection', severity: 'low', controls: {}, aliases: {}, resource: 'AWS::RDS::DBInstance',
    check(instance, report) {
      const key = instance.get('KmsKeyId');
      if (key.is('b')) report(key, 'Not that key.');
    },
  });
  const run = (terraform: TerraformOptions, policies: readonly Policy[] = [notPublic]): Promise<TextScan> => scanTexts(texts, policies, { terraform });
  const said = (scan: TextScan): readonly string[] => scan.diagnostics.filter(({ code }) => code === 'missing-parameter-value').map(({ message }) => message);

  it('plain: defaults and what loads of its own accord; an undecided variable names the files that were not used', async () => {
    const scan = await run({}, [notPublic, keyed]);
    expect(scan.told).toEqual(['fail aws_db_instance.this']);
    expect(placesOf(scan)).toEqual(['b.auto.tfvars:1:7-10']);
    expect(said(scan)).toEqual(['Without value and default: `class`; give them with `--var` or `--var-file`. Not used: `env/dev.tfvars`, `env/prod.tfvars`.']);
  });

  it('with a file of values: at its line', async () => {
    const scan = await run({ args: ['--var-file', 'env/dev.tfvars'] });
    expect(scan.told).toEqual(['fail aws_db_instance.this']);
    expect(placesOf(scan)).toEqual(['env/dev.tfvars:1:10-14']);
    expect(chain(only(scan))).toEqual(['main.tf:7:25-35 var.public']);
    expect(said(scan)).toEqual(['Without value and default: `class`; give them with `--var` or `--var-file`. Not used: `env/prod.tfvars`.']);
  });

  const variableSets = { dev: ['env/dev.tfvars'], prod: ['env/prod.tfvars'] };

  it('with both sets: once, and in which', async () => {
    const scan = await run({ variableSets });
    expect(scan.told).toEqual(['fail aws_db_instance.this when variables dev']);
    expect(placesOf(scan)).toEqual(['env/dev.tfvars:1:10-14']);
    expect(chain(only(scan))).toEqual(['main.tf:7:25-35 var.public']);
    expect(said(scan)).toEqual(['Without value and default: `class`; give them with `--var` or `--var-file`.']);
  });

  it('with sets that agree: without condition', async () => {
    expect((await run({ variableSets: { dev: ['env/dev.tfvars'], test: ['env/dev.tfvars'] } })).told).toEqual(['fail aws_db_instance.this']);
    expect((await run({ variableSets }, [keyed])).told).toEqual(['fail aws_db_instance.this']);
  });

  it('what holds for all gives way to a set, a flag wins over it', async () => {
    expect((await run({ variableSets, variables: { public: true } })).told).toEqual(['fail aws_db_instance.this when variables dev']);
    expect((await run({ variableSets: { prod: [] }, variableFiles: ['env/prod.tfvars'], variables: { public: true } })).told).toEqual(['fail aws_db_instance.this']);
    expect((await run({ variableSets, args: ['-var=public=false'] })).told).toEqual([]);
  });

  it('sets decide how many there are, and what is in them', async () => {
    const scan = await scanTexts({
      'main.tf': `variable "env" {}
variable "n" {}
variable "dbs" {}
resource "aws_db_instance" "counted" {
  count               = var.n
  publicly_accessible = true
}
resource "aws_db_instance" "each" {
  for_each            = var.dbs
  publicly_accessible = each.value
}
module "m" {
  source = "./m"
  count  = var.env == "prod" ? 0 : 1
  public = var.env != "stage"
}
`,
      'm/main.tf': 'variable "public" {}\nresource "aws_db_instance" "this" {\n  publicly_accessible = var.public\n}\n',
      'dev.tfvars': 'env = "dev"\nn = 1\ndbs = { a = true, b = false }\n',
      'stage.tfvars': 'env = "stage"\nn = 2\ndbs = { a = true, b = true }\n',
      'prod.tfvars': 'env = "prod"\nn = 2\ndbs = { a = true, c = false }\n',
    }, [notPublic], { terraform: { variableSets: { dev: ['dev.tfvars'], stage: ['stage.tfvars'], prod: ['prod.tfvars'] } } });
    expect([...scan.told].sort()).toEqual([
      'fail aws_db_instance.counted[0]',
      'fail aws_db_instance.counted[1] when variables stage or variables prod',
      'fail aws_db_instance.each["a"]',
      'fail aws_db_instance.each["b"] when variables stage',
      'fail module.m[0].aws_db_instance.this when variables dev',
    ]);
  });
});

describe('TF-7: unknown count, for_each, data values', () => {
  const about = { area: 'data-protection', severity: 'low', controls: {}, aliases: {}, resource: 'AWS::RDS::DBInstance' } as const;
  const keyIsSet = definePolicy({
    ...about, id: 'test/key-is-set', title: 'A key is set',
    check(instance, report) {
      if (!instance.get('KmsKeyId').exists) report(instance, 'No key.');
    },
  });
  const ownKey = definePolicy({
    ...about, id: 'test/own-key', title: 'The key is not one of AWS',
    check(instance, report) {
      const key = instance.get('KmsKeyId');
      if (key.includes('alias/aws/')) report(key, 'A key of AWS.');
    },
  });
  const named = definePolicy({
    ...about, id: 'test/named', title: 'Instances have a name',
    check(instance, report) {
      const name = instance.get('DBInstanceIdentifier');
      if (name.is('')) report(name, 'No name.');
    },
  });
  const one = (text: string, policy: Policy): Promise<TextScan> => scanTexts({ 'main.tf': text }, [policy]);

  it('a bad literal under an undecided count is to review, and the count is named', async () => {
    const scan = await one(`data "aws_region" "r" {}
resource "aws_db_instance" "this" {
  count               = data.aws_region.r.name == "eu-west-1" ? 1 : 0
  publicly_accessible = ⟪true⟫
}
`, notPublic);
    expect(scan.told).toEqual(['review aws_db_instance.this[0] when data.aws_region.r.name == "eu-west-1" is true']);
    expect(placesOf(scan)).toEqual(scan.marks);
    expect(chain(only(scan))).toEqual([
      'main.tf:3:25-70 `count` decides whether it exists',
      'main.tf:3:25-62 undecided before deployment: name of data.aws_region.r',
    ]);
  });

  it('a bad literal under an undecided for_each is to review, and the for_each is named', async () => {
    const scan = await one(`data "aws_subnets" "s" {}
resource "aws_db_instance" "this" {
  for_each            = toset(data.aws_subnets.s.ids)
  publicly_accessible = ⟪true⟫
}
`, notPublic);
    expect(scan.told).toEqual(['review aws_db_instance.this[*] when length(toset(data.aws_subnets.s.ids)) > 0 is true']);
    expect(placesOf(scan)).toEqual(scan.marks);
    expect(chain(only(scan))).toEqual(['main.tf:3:25-54 `for_each` decides whether it exists']);
  });

  it('a call that is undecided makes what is in the module undecided', async () => {
    const scan = await scanTexts({
      'main.tf': 'data "aws_region" "r" {}\nmodule "m" {\n  source = "./m"\n  count  = data.aws_region.r.name == "eu-west-1" ? 1 : 0\n}\n',
      'm/main.tf': 'resource "aws_db_instance" "this" {\n  publicly_accessible = ⟪true⟫\n}\n',
    }, [notPublic]);
    expect(scan.told).toEqual(['review module.m[0].aws_db_instance.this when data.aws_region.r.name == "eu-west-1" is true']);
    expect(placesOf(scan)).toEqual(scan.marks);
    expect(chain(only(scan))).toContain('main.tf:4:12-57 `count` decides whether it exists');
  });

  const key = 'data "aws_kms_alias" "k" {\n  name = "alias/k"\n}\nresource "aws_db_instance" "this" {\n  kms_key_id = ⟪data.aws_kms_alias.k.target_key_arn⟫\n}\n';

  it('a key that is known later is set; which it is, is to review', async () => {
    expect((await one(key, keyIsSet)).told).toEqual([]);
    const scan = await one(key, ownKey);
    expect(scan.told).toEqual(['review aws_db_instance.this']);
    expect(placesOf(scan)).toEqual(scan.marks);
  });

  it('a variable without value is to review at its reference', async () => {
    const scan = await one('variable "enc" {}\nresource "aws_db_instance" "this" {\n  storage_encrypted = ⟪var.enc⟫\n}\n', instanceEncrypted);
    expect(scan.told).toEqual(['review aws_db_instance.this']);
    expect(placesOf(scan)).toEqual(scan.marks);
    expect(only(scan).message).toMatch(/Undecided before deployment: var\.enc has no value\.$/);
  });

  it('what a function was refused for is why it is to review', async () => {
    const scan = await one('resource "aws_db_instance" "this" {\n  storage_encrypted = file(⟪"encrypted.txt"⟫)\n}\n', instanceEncrypted);
    expect(scan.told).toEqual(['review aws_db_instance.this']);
    expect(placesOf(scan)).toEqual(scan.marks);
    expect(only(scan).message).toMatch(/Undecided before deployment: no file exists at "encrypted\.txt"\.$/);
  });

  it('a generated password is no secret in the code', async () => {
    const text = 'resource "random_password" "p" {\n  length = 20\n}\nresource "aws_db_instance" "this" {\n  password = random_password.p.result\n}\n';
    expect((await one(text, passwordNotInTemplate)).told).toEqual([]);
    expect((await one(text.replace('random_password.p.result', '"hunter2"'), passwordNotInTemplate)).told).toEqual(['fail aws_db_instance.this']);
  });

  it('what has a known part is not empty', async () => {
    const text = 'variable "missing" {}\nresource "aws_db_instance" "this" {\n  identifier = "${var.missing}-x"\n}\n';
    expect((await one(text, named)).told).toEqual([]);
    expect((await one(text.replace('-x', ''), named)).told).toEqual(['review aws_db_instance.this']);
  });

  it('an unknown argument of one module changes nothing in its sibling', async () => {
    const texts = (argument: string): Readonly<Record<string, string>> => ({
      'main.tf': `module "one" {\n  source = "./m"\n  public = true\n  ${argument}\n}\nmodule "two" {\n  source = "./m"\n  public = true\n  name   = "x"\n}\ndata "aws_region" "r" {}\n`,
      'm/main.tf': 'variable "public" {}\nvariable "name" {\n  default = "d"\n}\nresource "aws_db_instance" "this" {\n  identifier          = var.name\n  publicly_accessible = var.public\n}\n',
    });
    const [withIt, without] = await Promise.all([scanTexts(texts('name = data.aws_region.r.name'), [notPublic, named]), scanTexts(texts(''), [notPublic, named])]);
    const two = (scan: TextScan): unknown => scan.findings.filter(({ resource }) => resource.address.startsWith('module.two'));
    expect(withIt.told).toContain('fail module.two.aws_db_instance.this');
    expect(two(withIt)).toEqual(two(without));
  });
});

describe('a variable that nobody gives a value', () => {
  const variable = (name: string, body: string): string => `variable "${name}" {\n${body}\n}\n`;
  const env = (condition: string): string => variable('env', `  type = string\n  validation {\n    condition     = ${condition}\n    error_message = "?"\n  }`);
  const database = (line: string): string => `resource "aws_db_instance" "db" {\n  ${line}\n}\n`;
  const provider = 'provider "aws" {}\n';
  const told = async (text: string): Promise<readonly string[]> => (await scanTexts({ 'main.tf': text }, [instanceEncrypted])).told;

  it.each([
    ['a list', 'contains(["dev", "prod"], var.env)'],
    ['comparisons', 'var.env == "dev" || ("prod" == var.env)'],
  ])('may be what %s of its validation permits', async (_, condition) => {
    const text = `${provider}${env(condition)}${database('storage_encrypted = var.env == "prod"')}`;
    expect(await told(text)).toEqual(['fail aws_db_instance.db when var.env is dev']);
  });

  it('is true or false where it is a bool, at its declaration', async () => {
    const text = `${provider}${variable('encrypted', '  type = bool')}${database('storage_encrypted = var.encrypted')}`;
    const scan = await scanTexts({ 'main.tf': text }, [instanceEncrypted]);
    expect(scan.told).toEqual(['fail aws_db_instance.db when var.encrypted is false']);
    expect(placesOf(scan)).toEqual(['main.tf:2:1-21']);
  });

  it.each([
    ['nothing lists its values', `${provider}${env('length(var.env) > 2')}${database('storage_encrypted = var.env == "prod"')}`],
    ['the list is another variable\'s', `${provider}${variable('other', '  type = string')}${env('contains(["dev"], var.other)')}${database('storage_encrypted = var.env == "prod"')}`],
    ['it is a secret', `${provider}${variable('encrypted', '  type = bool\n  sensitive = true')}${database('storage_encrypted = var.encrypted')}`],
    ['the module is for others to call', `${variable('encrypted', '  type = bool')}${database('storage_encrypted = var.encrypted')}`],
  ])('is not known where %s', async (_, text) => {
    expect((await told(text)).map((line) => line.split(' ')[0])).toEqual(['review']);
  });
});
