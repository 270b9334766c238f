import { describe, expect, it } from 'vitest';
import { Source, textAt } from '../../../../src/model/source.js';
import type { Value } from '../../../../src/model/value.js';
import { steps } from '../../../../src/model/value.js';
import type { FileAccess } from '../../../../src/frontend/terraform/functions/files.js';
import { textPieces, toModelValue } from '../../../../src/frontend/terraform/values/to-model.js';
import { NO_FILES, SmallRoot } from './small-root.js';

const CONTEXT = `
variable "acl" {
  default = "public-read"
}
variable "sizes" {
  type    = map(string)
  default = { dev = "t3.micro", prod = "m5.large" }
}
variable "rules" {
  type    = list(object({ port = number, open = optional(bool, false) }))
  default = [{ port = 443 }, { port = 22, open = true }]
}
locals {
  acl   = var.acl
  tags  = { team = "a", env = "b" }
  names = ["one", "two"]
  doc   = jsonencode({ Statement = [{ Effect = "Allow", Action = "*" }] })
}
`;

const files: FileAccess = {
  ...NO_FILES,
  read: (path) => {
    const texts: Readonly<Record<string, string>> = {
      'a.json': '{\n  "bucket": { "acl": "private" }\n}',
      'a.yaml': 'bucket:\n  acl: private\n',
      'a.csv': 'name,acl\nb,private\n',
      'a.tftpl': 'acl=${acl}, mode=fixed',
    };
    const text = texts[path];
    return text === undefined ? { kind: 'missing' } : { kind: 'file', source: new Source(path, text), bytes: undefined };
  },
};

const root = new SmallRoot(CONTEXT, files);

function modelOf(expression: string): Value {
  const { result, diagnostics } = root.answer(expression);
  expect(diagnostics).toEqual([]);
  return toModelValue(result);
}

function decidedAt(expression: string): string {
  const { place } = modelOf(expression).origin;
  return `${place.source.path}: ${textAt(place)}`;
}

describe('the place of a value is that of the literal that decided it', () => {
  it.each([
    ['"a"', 'case.tf: "a"'],
    ['local.acl', 'context.tf: "public-read"'],
    ['"${local.acl}"', 'context.tf: "public-read"'],
    ['upper(local.acl)', 'context.tf: "public-read"'],
    ['tobool("false")', 'case.tf: "false"'],
    ['var.sizes["prod"]', 'context.tf: "m5.large"'],
    ['lookup(var.sizes, "dev", "x")', 'context.tf: "t3.micro"'],
    ['lookup(var.sizes, "nope", "x")', 'case.tf: "x"'],
    ['var.rules[1].port', 'context.tf: 22'],
    ['var.rules[0].open', 'context.tf: false'],
    ['var.rules[*].port[0]', undefined],
    ['[for r in var.rules : r.port if r.open][0]', 'context.tf: 22'],
    ['{ for k, v in var.sizes : upper(k) => v }["PROD"]', 'context.tf: "m5.large"'],
    ['merge(local.tags, { env = "c" })["team"]', 'context.tf: "a"'],
    ['merge(local.tags, { env = "c" })["env"]', 'case.tf: "c"'],
    ['true ? local.acl : "x"', 'context.tf: "public-read"'],
    ['coalesce(null, "", local.names[1])', 'context.tf: "two"'],
    ['try(local.tags.nope, local.tags.env)', 'context.tf: "b"'],
    ['concat(["x"], local.names)[2]', 'context.tf: "two"'],
    ['flatten([["x"], [local.names]])[1]', 'context.tf: "one"'],
    ['element(local.names, 3)', 'context.tf: "two"'],
    ['sort(["b", local.names[0]])[1]', 'context.tf: "one"'],
    ['tolist(toset(local.names))[0]', 'context.tf: "one"'],
    ['values(local.tags)[0]', 'context.tf: "b"'],
    ['zipmap(["k"], [local.acl])["k"]', 'context.tf: "public-read"'],
    ['jsondecode(local.doc).Statement[0].Action', 'context.tf: "*"'],
    ['jsondecode(file("a.json")).bucket.acl', 'a.json: "private"'],
    ['yamldecode(file("a.yaml")).bucket.acl', 'a.yaml: private'],
    ['csvdecode(file("a.csv"))[0].acl', 'a.csv: private'],
    ['local.acl == "public-read"', 'context.tf: "public-read"'],
    ['max([1, 5, 3]...)', 'case.tf: 5'],
  ])('%s', (expression, expected) => {
    if (expected === undefined) expect(root.answer(expression).diagnostics).toHaveLength(1);
    else expect(decidedAt(expression)).toBe(expected);
  });

  it('keeps what carried it, nearest the literal first', () => {
    expect([...steps(modelOf('local.acl').origin)].map(({ note }) => note)).toEqual(['var.acl', 'local.acl']);
  });

  it('gives what carried a map to everything in it', () => {
    const value = modelOf('{ tags = local.tags }');
    const tags = value.kind === 'map' ? value.entries.get('tags')?.value : undefined;
    const team = tags?.kind === 'map' ? tags.entries.get('team')?.value : undefined;
    expect(team && [...steps(team.origin)].map(({ note }) => note)).toEqual(['local.tags']);
  });

  it('keeps the place of keys', () => {
    const value = modelOf('merge(local.tags, {})');
    expect(value.kind === 'map' ? [...value.entries].map(([key, entry]) => [key, textAt(entry.keyPlace)]) : value.kind).toEqual([['env', 'env'], ['team', 'team']]);
  });
});

describe('a text of several parts', () => {
  it('knows which part came from where', () => {
    const pieces = textPieces(root.answer('"arn:aws:s3:::${var.acl}/*"').result);
    expect(pieces?.map(({ text, origin }) => [text, `${origin.place.source.path}: ${textAt(origin.place)}`])).toEqual([
      ['arn:aws:s3:::', 'case.tf: arn:aws:s3:::'],
      ['public-read', 'context.tf: "public-read"'],
      ['/*', 'case.tf: /*'],
    ]);
  });

  it('from a template file knows the places in the file', () => {
    const pieces = textPieces(root.answer('templatefile("a.tftpl", { acl = var.acl })').result);
    expect(pieces?.map(({ text, origin }) => [text, origin.place.source.path])).toEqual([['acl=', 'a.tftpl'], ['public-read', 'context.tf'], [', mode=fixed', 'a.tftpl']]);
  });

  it('keeps the document that it was encoded from', () => {
    const value = modelOf('local.doc');
    if (value.kind !== 'literal') throw new Error('a literal was expected');
    expect(value.value).toBe('{"Statement":[{"Action":"*","Effect":"Allow"}]}');
    const document = value.document?.();
    const statements = document?.kind === 'map' ? document.entries.get('Statement')?.value : undefined;
    const first = statements?.kind === 'list' ? statements.items[0] : undefined;
    const action = first?.kind === 'map' ? first.entries.get('Action')?.value : undefined;
    expect(action && textAt(action.origin.place)).toBe('"*"');
  });
});

describe('a secret', () => {
  it('is marked at every leaf', () => {
    expect(modelOf('sensitive({ a = "x" })')).toMatchObject({ kind: 'map', entries: new Map([['a', expect.objectContaining({ value: expect.objectContaining({ sensitive: true }) })]]) });
    expect(modelOf('"x-${sensitive("y")}"')).toMatchObject({ kind: 'literal', sensitive: true });
  });
});
