import { beforeEach, describe, expect, it } from 'vitest';
import type { ScanResult } from '../../src/model/finding.js';
import { hasGit, ScratchRepository } from '../scratch-repository.js';

const database = (open: boolean): string => `Resources:
  Db: {Type: AWS::RDS::DBInstance, Properties: {DBClusterIdentifier: c, PubliclyAccessible: ${String(open)}}}
`;
const parent = (child: string): string => `Resources:\n  Child: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ${child}}}\n`;
const MODULE = 'variable "open" {\n  default = true\n}\nresource "aws_db_instance" "d" {\n  publicly_accessible = var.open\n}\n';
const caller = 'module "m" {\n  source = "../modules/db"\n}\n';

describe.skipIf(!hasGit)('scan --affected', () => {
  const repository = new ScratchRepository();
  const start = ((): string => {
    if (!hasGit) return '';
    repository.write({
      'alone.yaml': database(true),
      'one.yaml': parent('nested/db.yaml'),
      'other.yaml': parent('nested/db.yaml'),
      'nested/db.yaml': database(true),
      'app/main.tf': caller,
      'net/main.tf': 'resource "aws_s3_bucket" "b" {}\n',
      'net/prod.auto.tfvars': 'x = 1\n',
      'modules/db/main.tf': MODULE,
      'shared/statement.json': '{"a": 1}',
      'reads/main.tf': 'locals {\n  d = file("../shared/statement.json")\n}\nresource "aws_sns_topic" "t" {\n  policy = local.d\n}\n',
      'exports.yaml': 'Resources:\n  Key: {Type: AWS::KMS::Key}\nOutputs:\n  Key: {Value: !Ref Key, Export: {Name: key}}\n',
      'imports.yaml': 'Resources:\n  T: {Type: AWS::SNS::Topic, Properties: {KmsMasterKeyId: !ImportValue key}}\n',
      '.gitignore': 'ignored.yaml\n',
    });
    return repository.commit();
  })();
  beforeEach(() => repository.reset(start));

  async function affected(): Promise<ScanResult> {
    return repository.scan('--affected', 'main', '--pack', 'all');
  }

  it.each<[string, () => void, readonly string[]]>([
    ['nothing', () => undefined, []],
    ['a template', () => repository.write({ 'alone.yaml': database(false) }), ['alone.yaml']],
    ['a nested template, of all its parents', () => repository.write({ 'nested/db.yaml': database(false) }), ['one.yaml', 'other.yaml']],
    ['a module, of its callers', () => repository.write({ 'modules/db/main.tf': `${MODULE}# more\n` }), ['app']],
    ['a file of values, of its root', () => repository.write({ 'net/prod.auto.tfvars': 'x = 2\n' }), ['net']],
    ['a shared file, of what reads it', () => repository.write({ 'shared/statement.json': '{"a": 2}' }), ['reads']],
    ['a new file that git does not know', () => repository.write({ 'fresh.yaml': database(true) }), ['fresh.yaml']],
    ['a file that is gone', () => repository.remove('net/prod.auto.tfvars'), ['net']],
    ['a commit of the branch', () => {
      repository.git('checkout', '-q', '-B', 'change');
      repository.write({ 'alone.yaml': database(false) });
      repository.commit();
    }, ['alone.yaml']],
    ['what the base did since', () => {
      repository.write({ 'alone.yaml': database(false) });
      repository.commit();
      repository.git('checkout', '-q', '-B', 'change', start);
    }, []],
    ['something that is no input', () => repository.write({ 'README.md': 'text' }), []],
    ['a file that git ignores', () => repository.write({ 'ignored.yaml': database(true) }), []],
  ])('%s', async (_, change, units) => {
    change();
    const part = await affected();
    expect(part.units.map(({ id }) => id)).toEqual(units);
    // Everything was read: what joins to other units is as in a scan of everything.
    const whole = await repository.scan('--pack', 'all');
    expect(part.findings).toEqual(whole.findings.filter(({ resource }) => units.includes(resource.unit)));
    repository.git('checkout', '-q', '-f', '-B', 'main', start);
  });

  it('everything when the configuration changed', async () => {
    repository.write({ 'nearside.config.yaml': 'pack: strict\n' });
    expect((await affected()).units.map(({ id }) => id)).toEqual((await repository.scan()).units.map(({ id }) => id));
  });

  it('says with -v which units, and for which files', async () => {
    repository.git('clean', '-q', '-d', '-f', '-x');
    repository.write({ 'nested/db.yaml': database(false), 'alone.yaml': database(false) });
    const { err } = await repository.nearside('scan', '--affected', 'main', '-v');
    expect(err).toBe(`configuration: none, everything has its default
looked for input in .: 12 files by their names, 1 of them turned out to be something else
judged 3 units, because of changed files:
  alone.yaml (cloudformation): alone.yaml
  one.yaml (cloudformation): nested/db.yaml
  other.yaml (cloudformation): nested/db.yaml
`);
  });

  it.each([
    [['--affected', 'nowhere'], '`--affected nowhere`: git knows no such commit, branch or tag here.'],
    [['--affected', 'main', '--shard', '1/2'], '`--affected` judges a part, `--shard` needs everything: give one of them.'],
    [['--affected', 'main', '--base', 'main'], '`--affected` judges a part, `--base` needs everything: give one of them.'],
    [['--affected', 'main', '--touched', 'a.tf'], 'give one of them.'],
    [['--affected', 'main', '-f', 'sarif'], 'scan everything for it.'],
    [['--affected=--output=x'], 'a reference of git does not start with `-`.'],
  ])('refuses %j', async (args, message) => {
    const { code, out, err } = await repository.nearside('scan', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});
