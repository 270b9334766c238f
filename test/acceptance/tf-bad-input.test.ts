import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import unencrypted from '../../policies/rds/instance-encrypted.js';
import { graph } from '../../src/api.js';
import { run } from '../../src/cli/run.js';
import type { GraphDump } from '../../src/report/graph-dump.js';
import { scanTexts } from '../scan-texts.js';

/** A bad database: its finding tells that what is beside the bad input was looked at. */
const BAD = 'resource "aws_db_instance" "bad" {\n  instance_class    = "db.t3.micro"\n  storage_encrypted = false\n}\n';

const input = (expression: string): string => `resource "terraform_data" "r" {\n  input = ${expression}\n}\n`;

type Texts = Readonly<Record<string, string>>;

/** What is said of configuration, as codes, while the database beside it is found. */
async function told(files: string | Texts): Promise<readonly string[]> {
  const texts = typeof files === 'string' ? { 'main.tf': files } : files;
  const result = await scanTexts({ ...texts, 'zz.tf': BAD }, [unencrypted]);
  expect(result.findings.map(({ resource }) => resource.address)).toEqual(['aws_db_instance.bad']);
  return result.diagnostics.map(({ code }) => code);
}

/** `a0 = first`, and sixty locals of which each is made of the one before it. */
function chain(first: string, next: (before: string) => string): string {
  const lines = Array.from({ length: 60 }, (_, index) => `  a${index + 1} = ${next(`local.a${index}`)}\n`);
  return `locals {\n  a0 = ${first}\n${lines.join('')}}\n${input('local.a60')}`;
}

describe('a broken file', () => {
  it('costs its broken part; the rest of it and all other files are judged', async () => {
    const broken = 'resource "aws_db_instance" "half" {\n  storage_encrypted = false\n  port = = 1\n  instance_class = "db.t3.micro"\n}\n';
    const { findings, diagnostics } = await scanTexts({ 'a.tf': broken, 'b.tf': BAD }, [unencrypted]);
    expect(findings.map(({ resource }) => resource.address)).toEqual(['aws_db_instance.half', 'aws_db_instance.bad']);
    expect(diagnostics.map(({ code, location }) => `${code} ${location?.file}:${location?.startLine}`)).toEqual(['syntax-error a.tf:3']);
  });

  it.each([
    ['a heredoc without end', 'locals {\n  a = <<EOT\n  text\n'],
    ['a block without end', 'locals {\n  a = 1\n'],
    ['a string without end', 'locals {\n  a = "x\n}\n'],
    ['a stray brace', '}\n'],
  ])('%s', async (_, text) => {
    expect(await told(text)).toEqual(['syntax-error']);
  });

  it.each([['[1]'], ['"x"'], ['5'], ['null'], [''], ['{"resource": ['], ['[[[1]]]']])('of JSON syntax that is %s', async (text) => {
    expect(await told({ 'm.tf.json': text })).toEqual(['syntax-error']);
  });

  it('that is no configuration at all is said to be in error some hundred times, not at every line', async () => {
    expect((await told(`/*${' a\n'.repeat(5000)}`)).length).toBe(101);
    expect((await told(Array.from({ length: 5000 }, (_, index) => `a${index} = 1\n`).join(''))).length).toBe(21);
  });
});

describe('work that would not end', () => {
  it.each([
    ['regex("(a|aa)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab")', 'terraform-expression'],
    [`regex("${'(a'.repeat(2000)}${')*'.repeat(2000)}", "a")`, 'terraform-expression'],
    ['range(1e9)', 'terraform-expression'],
    ['setproduct(range(1000), range(1000), range(1000))', 'terraform-expression'],
    [`setproduct(${Array.from({ length: 30 }, () => '[1, 2, 3, 4]').join(', ')})`, 'terraform-expression'],
    ['format("%1000000000d", 1)', 'terraform-expression'],
    ['format("%.1000000000f", 1)', 'terraform-expression'],
    ['[for a in range(1000) : [for b in range(1000) : [for c in range(1000) : c]]]', 'budget-exhausted'],
    ['yamldecode("a: &a [x,x,x,x,x,x,x,x]\\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c]\\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d]\\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e]\\ng: [*f,*f,*f,*f,*f,*f,*f,*f]")', 'terraform-expression'],
  ])('%s', async (expression, code) => {
    expect(await told(input(expression))).toEqual([code]);
  });

  it.each([
    ['templates', '"x"', (a: string) => `"\${${a}}\${${a}}"`, 'budget-exhausted'],
    ['format()', '"x"', (a: string) => `format("%s%s", ${a}, ${a})`, 'budget-exhausted'],
    ['join()', '"x"', (a: string) => `join("", [${a}, ${a}])`, 'budget-exhausted'],
    ['replace()', '"xx"', (a: string) => `replace(${a}, "x", "xx")`, 'terraform-expression'],
    ['lists', '["x"]', (a: string) => `[${a}, ${a}]`, 'budget-exhausted'],
    ['objects', '{ x = 1 }', (a: string) => `{ a = ${a}, b = ${a} }`, 'budget-exhausted'],
    ['concat()', '["x"]', (a: string) => `concat(${a}, ${a})`, 'terraform-expression'],
  ])('sixty doublings by %s', async (_, first, next, code) => {
    expect(await told(chain(first, next))).toEqual([code]);
  });

  it('two policy documents that double each other', async () => {
    const documents = Array.from({ length: 40 }, (_, index) => `data "aws_iam_policy_document" "a${index + 1}" {\n  source_policy_documents = [data.aws_iam_policy_document.a${index}.json, data.aws_iam_policy_document.a${index}.json]\n}\n`);
    const codes = await told(`data "aws_iam_policy_document" "a0" {\n  statement {\n    actions = ["*"]\n  }\n}\n${documents.join('')}`);
    expect(new Set(codes)).toEqual(new Set(['budget-exhausted']));
  });

  it.each([
    ['count = 1e9'],
    ['for_each = toset([for pair in setproduct(range(400), range(400)) : "${pair[0]}-${pair[1]}"])'],
  ])('instances: %s', async (argument) => {
    expect(await told(`resource "aws_sns_topic" "t" {\n  ${argument}\n}\n`)).toEqual(['budget-exhausted']);
  });

  it('blocks that dynamic blocks make in each other', async () => {
    const nested = (types: readonly string[]): string => {
      const [type, ...inner] = types;
      return type === undefined ? 'v = 1\n' : `dynamic "${type}" {\nfor_each = range(1000)\ncontent {\n${nested(inner)}}\n}\n`;
    };
    expect(new Set(await told(`resource "x_y" "r" {\n${nested(['a', 'b', 'c'])}}\n`))).toEqual(new Set(['budget-exhausted']));
  });
});

describe('nesting', () => {
  const N = 100_000;
  it.each([
    ['parentheses', '(', '1', ')'], ['brackets', '[', '1', ']'], ['braces', '{ a = ', '1', ' }'], ['templates', '"${', '1', '}"'],
    ['calls', 'upper(', '"a"', ')'], ['loops', '[for x in [1] : ', '1', ']'], ['not', '!', 'true', ''], ['minus', '-', '1', ''],
    ['conditionals', 'true ? 1 : ', '1', ''], ['sums', '1 + ', '1', ''], ['indexes', 'local.a[', '0', ']'],
  ])('of %s', async (_, open, inner, close) => {
    const codes = await told(input(open.repeat(N) + inner + close.repeat(N)));
    expect(new Set(codes)).toEqual(new Set(['too-deep']));
  });

  it('of directives', async () => {
    expect(await told(input(`"${'%{if true}'.repeat(N)}${'%{endif}'.repeat(N)}"`))).toEqual(['too-deep']);
  });

  it('of blocks', async () => {
    expect(await told(`resource "x_y" "r" {\n${'a {\n'.repeat(N)}${'}\n'.repeat(N)}}\n`)).toEqual(['too-deep']);
  });

  it('of JSON', async () => {
    expect(new Set(await told({ 'm.tf.json': `{"locals": {"a": ${'['.repeat(N)}${']'.repeat(N)}}}` }))).toEqual(new Set(['too-deep']));
  });

  it('of types and of values for variables', async () => {
    const variable = (type: string): string => `variable "v" {\n  type    = ${type}\n  default = []\n}\n`;
    expect(await told(variable(`${'list('.repeat(N)}string${')'.repeat(N)}`))).toEqual(['too-deep']);
    expect(await told({ 'main.tf': variable('any'), 'terraform.tfvars': `v = ${'['.repeat(N)}${']'.repeat(N)}\n` })).toEqual(['too-deep']);
  });
});

describe('circles', () => {
  it.each<[string, Texts, string]>([
    ['a module that calls itself', { 'main.tf': 'module "m" {\n  source = "./"\n}\n' }, 'module-recursion'],
    ['two modules that call each other', {
      'main.tf': 'module "a" {\n  source = "./a"\n}\n',
      'a/a.tf': 'module "b" {\n  source = "../b"\n}\n',
      'b/b.tf': 'module "a" {\n  source = "../a"\n}\n',
    }, 'module-recursion'],
    ['locals', { 'main.tf': `locals {\n  a = local.b\n  b = local.a\n}\n${input('local.a')}` }, 'cyclic-reference'],
    ['an output and a variable', {
      'main.tf': 'module "m" {\n  source = "./m"\n  v      = module.m.o\n}\n',
      'm/m.tf': 'variable "v" {}\noutput "o" {\n  value = var.v\n}\n',
    }, 'cyclic-reference'],
    ['the numbers of two resources', { 'main.tf': 'resource "x_y" "a" {\n  count = length(x_y.b)\n}\nresource "x_y" "b" {\n  count = length(x_y.a)\n}\n' }, 'cyclic-reference'],
    ['a policy document that is its own source', {
      'main.tf': 'data "aws_iam_policy_document" "d" {\n  source_policy_documents = [data.aws_iam_policy_document.d.json]\n}\n',
    }, 'cyclic-reference'],
    ['a template that renders itself', { 'main.tf': input('templatefile("a.tftpl", {})'), 'a.tftpl': '${templatefile("a.tftpl", {})}' }, 'terraform-expression'],
  ])('%s', async (_, files, code) => {
    expect(await told(files)).toEqual([code]);
  });

  it('modules that call two modules each, forty levels deep, end', async () => {
    const two = (folder: string): string => `module "a" {\n  source = "${folder}"\n}\nmodule "b" {\n  source = "${folder}"\n}\n`;
    const levels = Array.from({ length: 40 }, (_, index) => [`m${index}/m.tf`, index === 39 ? '' : two(`../m${index + 1}`)] as const);
    expect(new Set(await told({ 'main.tf': two('./m0'), ...Object.fromEntries(levels) }))).toEqual(new Set(['budget-exhausted']));
  });
});

describe('names', () => {
  it('of JavaScript are names like any other', async () => {
    const text = `variable "__proto__" {\n  default = { __proto__ = 1 }\n}\nlocals {\n  constructor = var.__proto__\n}\nresource "x_y" "__proto__" {\n  __proto__ = local.constructor\n  __proto__ {\n    toString = 1\n  }\n}\n`;
    await told(text);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect('toString' in Object.create(null)).toBe(false);
  });

  it('that are taken count once', async () => {
    expect(await told(`${input('1')}${input('2')}`)).toEqual(['duplicate-key']);
  });
});

describe('a folder of this disk', () => {
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'nearside-tf-'));
  });

  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  function write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }

  function dump(folder = 'in'): Promise<GraphDump> {
    return graph({ paths: ['.'], cwd: join(root, folder) });
  }

  const codesOf = ({ diagnostics }: GraphDump): readonly string[] => diagnostics.map(({ code }) => code);
  const inputOf = ({ resources }: GraphDump): unknown => resources.find(({ address }) => address === 'terraform_data.r')?.attributes?.['input'];

  it.each([
    ['file("/etc/passwd")'], ['file("../secret.txt")'], ['file("../../../../../../../../etc/passwd")'], ['file("link.txt")'], ['file("folder/secret.txt")'],
    ['templatefile("../secret.txt", {})'], ['filebase64("../secret.txt")'], ['filesha256("../secret.txt")'], ['fileexists("../secret.txt")'], ['fileset("..", "*")'],
    ['fileset("/etc", "*")'], ['fileset("folder", "*")'],
  ])('keeps outside what is outside: %s', async (expression) => {
    write('secret.txt', 'secret');
    write('out/secret.txt', 'secret');
    write('in/main.tf', input(expression) + BAD);
    symlinkSync('../secret.txt', join(root, 'in/link.txt'));
    symlinkSync('../out', join(root, 'in/folder'));
    const result = await dump();
    expect(codesOf(result).filter((code) => code !== 'outside-root')).toEqual(['terraform-file']);
    expect(JSON.stringify(result)).not.toContain('"secret"');
    expect(inputOf(result)).toEqual({ $unknown: expect.stringContaining('outside of the scan root') as string });
    expect(result.resources.map(({ address }) => address)).toContain('aws_db_instance.bad');
  });

  it('is read through links that stay inside, and circles of links end', async () => {
    write('in/main.tf', input('[file("alias/a.txt"), fileset("alias", "**"), fileset("none", "*")]'));
    write('in/files/a.txt', 'A');
    symlinkSync('files', join(root, 'in/alias'));
    symlinkSync('.', join(root, 'in/files/loop'));
    symlinkSync('self', join(root, 'in/self'));
    const result = await dump();
    expect(codesOf(result)).toEqual([]);
    expect(inputOf(result)).toEqual(['A', ['a.txt'], []]);
  });

  it('has modules outside of it only by name', async () => {
    write('m/m.tf', BAD);
    write('in/main.tf', 'module "m" {\n  source = "../m"\n}\nmodule "n" {\n  source = "a/b/c"\n}\n');
    write('in/.terraform/modules/modules.json', '{"Modules":[{"Key":"n","Source":"x","Dir":"../m"}]}');
    const result = await dump();
    expect(codesOf(result)).toEqual(['module-unavailable', 'module-unavailable']);
    expect(result.resources).toEqual([]);
  });

  it('has files that are not UTF-8, binary or far too long', async () => {
    write('in/latin.tf', Buffer.concat([Buffer.from('locals {\n  a = "'), Buffer.from([0xe9]), Buffer.from('"\n}\n')]));
    write('in/nul.tf', Buffer.from('locals {\n  b = "\0"\n}\n'));
    write('in/long.tf', Buffer.alloc(65 * 1024 * 1024, '\n'));
    write('in/z.tf', BAD);
    const result = await dump();
    expect([...codesOf(result)].sort()).toEqual(['file-too-large', 'file-unreadable', 'syntax-error']);
    expect(result.resources.map(({ address }) => address)).toEqual(['aws_db_instance.bad']);
  });

  it('is told of on a terminal without the escape sequences in its names', async () => {
    write('in/main.tf', `resource "aws_db_instance" "\u001b[31mred\u001b[2J" {\n  storage_encrypted = false\n  identifier = nope("\u001b]0;title\u0007")\n}\n`);
    let output = '';
    const print = (text: string): void => void (output += text);
    await run(['scan', '.'], { cwd: join(root, 'in'), write: print, complain: print, color: false, width: 100 });
    expect(output).toContain('[31mred');
    expect(output).not.toContain('\u001b');
    expect(output).not.toContain('\u0007');
  });
});
