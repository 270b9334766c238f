import { describe, expect, it } from 'vitest';
import { typeNotation } from '../../../../src/frontend/terraform/types.js';
import { jsonRope } from '../../../../src/frontend/terraform/functions/json-text.js';
import { ropeText } from '../../../../src/frontend/terraform/values/rope.js';
import { isDecided, typeOf } from '../../../../src/frontend/terraform/values/value.js';
import { judge } from './judge.js';
import { SmallRoot } from './small-root.js';

const root = new SmallRoot(`
variable "nothing" {
  type    = string
  default = null
}
variable "no_list" {
  type    = list(string)
  default = null
}
variable "empty" {
  type    = list(string)
  default = []
}
variable "secret" {
  sensitive = true
  default   = "s"
}
`);

/** What Terraform 1.11.4 answered: an expression, its value, and its type where the value does not say it. */
type Fact = readonly [expression: string, value: string, type?: string];

const ANSWERED: Readonly<Record<string, readonly Fact[]>> = {
  'a number in %v has an exponent where that is shorter': [
    ['format("%v", 0.0001)', '"0.0001"'],
    ['format("%v", 0.00001)', '"1e-05"'],
    ['format("%v", 1000000)', '"1e+06"'],
    ['format("%v", 12345678.9)', '"1.23456789e+07"'],
    ['format("%10v|", -0.000001)', '"    -1e-06|"'],
    ['format("%s", 1000000)', '"1000000"'],
  ],
  'the zero that means the rest': [
    ['substr("abc", -1, 0)', '"c"'],
    ['substr("abc", -5, 0)', '"abc"'],
    ['substr("abc", 1, 0)', '""'],
  ],
  'elements of lists are counted from the end, those of tuples only by whole rounds': [
    ['element(tolist(["a", "b", "c"]), -4)', '"c"'],
    ['element(tolist(["a", "b"]), -1)', '"b"'],
    ['element(["a", "b"], -2)', '"a"'],
  ],
  'structures beside collections are made collections first': [
    ['true ? { a = 1, c = true } : tomap({})', '{"a":1,"c":true}', '["object",{"a":"number","c":"bool"}]'],
    ['true ? { a = 1, c = "x" } : tomap({})', '{"a":"1","c":"x"}', '["map","string"]'],
    ['true ? [[1], [2]] : tolist([])', '[[1],[2]]', '["list",["tuple",["number"]]]'],
    ['true ? tolist([]) : [{ a = 1 }, { b = 2 }]', '[]', '["list","dynamic"]'],
    ['true ? [null] : tolist([1])', '[null]', '["list","number"]'],
    ['false ? tomap({ a = [1], b = [] }) : {}', '{}', '["map",["list","number"]]'],
  ],
  'an arm in error has the type of its operation': [
    ['true ? null : "a" && 1', 'null', '"bool"'],
    ['true ? 1 : "${nosuch()}!"', '"1"'],
  ],
  'beside elements of one type a map may hold untyped nulls': [
    ['tomap({ a = [1], b = null })', '{"a":[1],"b":null}', '["map",["tuple",["number"]]]'],
    ['tomap({ a = { x = 1 }, b = null })', '{"a":{"x":1},"b":null}', '["map",["object",{"x":"number"}]]'],
    ['tolist([{ a = null }, { a = 1 }])', '[{"a":null},{"a":1}]', '["list",["object",{"a":"number"}]]'],
  ],
  'sets and lists have a common type of element': [
    ['setunion(tolist([1]), var.empty)', '["1"]', '["set","string"]'],
    ['setunion(tolist([1]), [])', '[1]', '["set","number"]'],
    ['concat(tolist([1]), tolist(["a"]))', '["1","a"]', '["list","string"]'],
    ['concat(tolist([]), var.empty)', '[]', '["list","string"]'],
    ['concat(tolist([["a"]]), tolist([]))', '[["a"]]', '["list",["tuple",["string"]]]'],
    ['concat(tolist([1]), tolist([true]))', '[1,true]', '["tuple",["number","bool"]]'],
  ],
  'a null keeps what is known of its type': [
    ['[toset(var.no_list), tolist(var.no_list)]', '[null,null]', '["tuple",[["set","string"],["list","string"]]]'],
  ],
  'only a text is skipped for being empty': [
    ['coalesce(null, "", [1])', '""'],
    ['coalesce(null, "", true)', '"true"'],
  ],
  'behind an untyped null merge looks at elements only': [
    ['merge(null, [], { a = 1 })', '{"a":1}'],
    ['merge(null, tonumber(null))', '{}'],
  ],
  'a list behind the dots is the further arguments': [
    ['try([true, 1]...)', 'true'],
    ['try({}.a, [2]...)', '2'],
    ['can([1]...)', 'true'],
  ],
  'patterns may use a name twice, and names any letters': [
    ['regex("(?P<n>a)|(?P<n>b)", "b")', '{"n":"b"}'],
    ['regex("(?P<n>a)|(?P<n>b)", "a")', '{"n":null}'],
    ['replace("ab", "/(?P<n>a)|(?P<n>b)/", "<$${n}>")', '"\\u003ca\\u003e\\u003cb\\u003e"'],
    ['replace("ab", "/(a)/", "[$1é]")', '"[]b"'],
    ['replace("ab", "/(a)/", "[$01]")', '"[]b"'],
    ['replace("ab", "/(a)/", "[$${}]")', '"[${}]b"'],
  ],
  'letters that have a single capital': [
    ['upper("ᾳ ᾀ ῳ ŉ ß")', '"ᾼ ᾈ ῼ ŉ ß"'],
    ['title("ᾳa")', '"ᾼa"'],
  ],
  'powers by squaring': [
    ['pow(3, 100)', '515377520732011400000000000000000000000000000000'],
    ['pow(100, 1.5)', '1000.0000000000002'],
    ['pow(-2147483649, 2)', '4611686022722355000'],
    ['pow(2, -3)', '0.125'],
    ['pow(10, 22)', '10000000000000000000000'],
    ['pow(0, 0)', '1'],
    ['pow(-8, 3)', '-512'],
  ],
  'networks out of the ordinary': [
    ['cidrsubnet("192.168.1.0/24", -1, 2)', '"192.168.5.0/23"'],
    ['cidrhost("fe80::1/64", 1e30)', '"fe80:c:9f2c:9cd0:4674:edea:4000:0"'],
    ['cidrsubnet("192.168.1.0/24", -2, -5)', '"0.0.19.0/22"'],
    ['cidrsubnet("0.0.0.0/1", -3, 0)', '"\\u003cnil\\u003e"'],
    ['cidrsubnet("::ffff:1.2.3.4/96", 8, 3)', '"3.0.0.0/8"'],
    ['cidrhost("::ffff:1.2.3.4/96", 3)', '"0:3::ffff:0:0"'],
    ['cidrnetmask("::ffff:1.2.3.4/96")', '"ffff:ffff:ffff:ffff:ffff:ffff::"'],
  ],
  'encodings under all their names': [
    ['textdecodebase64("gJM=", "windows-1252")', '"€“"'],
    ['textencodebase64("€“", "cswindows1252")', '"gJM="'],
    ['textencodebase64("ü", "cp437")', '"gQ=="'],
    ['textdecodebase64("pA==", "Latin-9")', '"€"'],
    ['textencodebase64("a", "US-ASCII")', '"YQ=="'],
    ['textencodebase64("Ğ", "ISO-8859-9")', '"0A=="'],
    ['textdecodebase64("vr4=", "KOI8-U")', '"ЎЎ"'],
  ],
  'keys that only begin with no name': [
    ['{ tolist(["a", "b"])[0] = 1 }', '{"a":1}'],
  ],
  'quotes in the format of a date': [
    ['formatdate("\'\'", "2020-01-01T00:00:00Z")', '"\'"'],
    ['formatdate("\'a\'\'\'", "2020-01-01T00:00:00Z")', '"a\'"'],
  ],
  'times that are nearly RFC 3339': [
    ['timecmp("2020-01-01T00:00:00,5Z", "2020-01-01T00:00:00Z")', '1'],
    ['timecmp("2020-01-01T00:00:00+24:60", "2020-01-01T00:00:00Z")', '-1'],
    ['timeadd("2020-01-01T00:00:00Z", "-2562047h47m16.854775808s")', '"1727-09-22T00:12:43Z"'],
  ],
  'scalars under tags of other kinds': [
    ['yamldecode("!!bool 1")', '1'],
    ['yamldecode("!!int true")', 'true'],
    ['yamldecode("!!null x")', 'null'],
  ],
  'a list of no rows has no format': [
    ['formatlist("%!", [])', '[]', '["list","string"]'],
    ['formatlist("%s%s", [], 1)', '[]', '["list","string"]'],
  ],
  'the order of sets of tuples': [
    ['toset([[1.5], [99999999999999999999.5], [3], [1e21], [100]])', '[[1.5],[100],[99999999999999999999.5],[1000000000000000000000],[3]]'],
    ['toset([["no"], ["\\u2028"], ["1"], ["z\\n"], ["za"]])', '[["1"],["\\u2028"],["no"],["z\\n"],["za"]]'],
  ],
  'values as Terraform writes them': [
    ['provider::terraform::encode_tfvars({ a = { x = 1 }, c = 2, dd = 3 })', '"a = {\\n  x = 1\\n}\\nc  = 2\\ndd = 3\\n"'],
    ['provider::terraform::encode_expr([{ a = 1 }, 2, { b = 2 }])', '"[{\\n  a = 1\\n  }, 2, {\\n  b = 2\\n}]"'],
    ['provider::terraform::encode_expr({ a = {}, bb = { x = {} }, ccc = 1 })', '"{\\n  a = {}\\n  bb = {\\n    x = {}\\n  }\\n  ccc = 1\\n}"'],
    [
      'provider::terraform::encode_expr({ a = [1, { b = 2 }, [{ c = 3, dd = 4 }]], bb = 5, "c c" = null })',
      '"{\\n  a = [1, {\\n    b = 2\\n    }, [{\\n      c  = 3\\n      dd = 4\\n  }]]\\n  bb    = 5\\n  \\"c c\\" = null\\n}"',
    ],
    ['provider::terraform::encode_expr({ a = "é", "日本" = 1, "👩" = 2, zzzz = 3 })', '"{\\n  a    = \\"é\\"\\n  zzzz = 3\\n  日本   = 1\\n  \\"👩\\"  = 2\\n}"'],
    ['provider::terraform::encode_expr("a\\u2028b\\u00a0\\u0000")', '"\\"a\\\\u2028b\\\\u00a0\\\\u0000\\""'],
    ['provider::terraform::decode_tfvars("a = [for x in [1] : x]")', '{"a":[1]}'],
  ],
  'what is inside keeps its secrets': [
    ['issensitive(nonsensitive([var.secret])[0])', 'true'],
    ['issensitive(nonsensitive(var.secret))', 'false'],
  ],
  'nothing ephemeral': [
    ['ephemeralasnull(5)', '5'],
    ['nonsensitive(ephemeralasnull(var.secret))', '"s"'],
    ['issensitive(ephemeralasnull(var.secret))', 'true'],
  ],
};

const REFUSED: Readonly<Record<string, readonly string[]>> = {
  'a negative index of a tuple': ['element(["a", "b"], -1)', 'element([1, 2, 3], -4)'],
  'elements that stay different': ['true ? [[1], []] : tolist([])', 'true ? { a = [1], c = [] } : tomap({})', 'true ? [1, true] : tolist(null)'],
  'elements of which a null keeps the type open': ['tolist([[1], null])', 'tolist([{ a = null }, { a = [1] }])', 'tomap({ a = { x = 1 }, b = { y = 1 }, c = null })'],
  'an arm beside an operation in error of another type': ['true ? 1 : "x" && null', 'true ? ["a"] : "x" * 2', 'true ? {} : !1', 'true ? [] : "${nosuch()}!"'],
  'characters that an encoding does not have': [
    'textencodebase64("é", "us-ascii")', 'textdecodebase64("gA==", "US-ASCII")', 'textdecodebase64("ng==", "ISO-8859-15")',
    'textdecodebase64("gQ==", "windows-1252")', 'textencodebase64("a", "GB2312")',
  ],
  'references in what is never evaluated': ['[for x in ["a"] : a if false]', 'true ? 0 : nosuch(nothing)'],
  'modulo and infinity': ['5 % "Inf"', '"Inf" % 5', '"-Inf" % "Inf"'],
  'a condition of a loop without rounds': ['[for v in [] : v if 1]', '{for k, v in {} : k => v if null}', '[for v in tolist([]) : v if "x"]'],
  'steps that do not fit elements which are not there': [
    'var.empty[*].a', 'var.empty[*][0]', 'var.nothing[*].a', 'var.nothing[*][0]', 'compact([])[*].a',
  ],
  'what no format has': ['format("%F", 1)', 'formatlist("%!")', 'formatlist("%s%s", [], [1])'],
  'lists that are none': ['coalescelist([true], toset([1]))', 'coalescelist([true], null)', 'merge(null, [1])', 'merge([], null)'],
  'what cannot be spread': ['try([]...)', 'try(null...)', 'can([1, 2]...)', 'try(1, nosuch()...)'],
  'attributes whose names are not normalized': ['jsondecode("{\\"e\\\\u0301\\":1}")'],
  'times that are not RFC 3339': ['formatdate("YYYY", "2020-01-01T00:00:00,5Z")', 'timeadd("2020-01-01T00:00:00+24:00", "1s")'],
  'steps of zero that lead nowhere': ['range(1, -1, 0)'],
  'networks that begin at zero': ['cidrsubnets("0.0.0.0/0", 24)', 'cidrsubnets("::/0", 8)'],
  'networks that become too large': ['cidrsubnet("192.168.1.0/24", -25, 1)', 'cidrsubnet("fd00::/8", 0, -1)'],
  'texts under tags of other kinds': ['yamldecode("!!float x")', 'yamldecode("!!int x")', 'yamldecode("!!bool x")', 'yamldecode("!!binary x")', 'yamldecode("!!timestamp x")'],
  'functions among values of variables': ['provider::terraform::decode_tfvars("a = upper(\\"x\\")")', 'provider::terraform::decode_tfvars("a = try(1)")'],
  'a null to be written': ['provider::terraform::encode_expr(null)', 'provider::terraform::encode_expr(var.nothing)'],
};

describe.each(Object.entries(ANSWERED))('%s', (_group, facts) => {
  it.each(facts.map((fact) => ({ fact, name: `${fact[0]} is ${fact[1]}` })))('$name', ({ fact: [expression, value, type] }) => {
    const { result, diagnostics } = root.answer(expression);
    expect(diagnostics).toEqual([]);
    expect(ropeText(jsonRope(result))).toBe(value);
    if (type !== undefined) expect(JSON.stringify(typeNotation(typeOf(result)))).toBe(type);
  });
});

describe.each(Object.entries(REFUSED))('%s', (_group, expressions) => {
  it.each(expressions)('%s is refused', (expression) => {
    const { result, diagnostics } = root.answer(expression);
    expect(diagnostics).toHaveLength(1);
    expect(isDecided(result)).toBe(false);
  });
});

describe('a null without a type', () => {
  it.each(['format("%o", [1], null)', 'format("x", null)', 'formatlist("%s", ["a"], null)'])('leaves %s open', (expression) => {
    const { result, diagnostics } = root.answer(expression);
    expect(diagnostics).toEqual([]);
    expect(isDecided(result)).toBe(false);
  });
});

/** Defaults of variables whose type is open somewhere, as Terraform 1.11.4 took or refused them. */
const DECLARED: readonly (readonly [expr: string, constraint: string, answer: { readonly type: unknown; readonly result: unknown } | 'refused'])[] = [
  ['[["1"], [2]]', 'list(list(any))', { type: ['list', ['list', 'string']], result: [['1'], ['2']] }],
  ['[["1"], [2]]', 'set(list(any))', 'refused'],
  ['[[1], null]', 'list(list(any))', { type: ['list', ['list', 'number']], result: [[1], null] }],
  ['[[1], null]', 'set(list(any))', 'refused'],
  ['{ a = [], b = ["0"] }', 'map(list(any))', { type: ['map', ['list', 'string']], result: { a: [], b: ['0'] } }],
  ['{ a = [{ x = 1 }], b = [] }', 'map(list(any))', 'refused'],
  ['{ a = [1], b = ["a"] }', 'map(tuple([any]))', 'refused'],
  ['{ a = { x = 1 }, b = { x = "a" } }', 'map(object({ x = any }))', { type: ['map', ['object', { x: 'string' }]], result: { a: { x: '1' }, b: { x: 'a' } } }],
  ['[{ x = 1 }, { x = "a" }]', 'set(object({ x = any }))', 'refused'],
  ['[]', 'set(object({ x = any }))', { type: ['set', ['object', { x: 'dynamic' }]], result: [] }],
  ['{ z = [], a = null }', 'map(any)', { type: ['map', ['tuple', []]], result: { a: null, z: [] } }],
];

describe('a variable of an open type', () => {
  it.each(DECLARED)('%s as %s', (expr, constraint, answer) => {
    const line = { expr, type_constraint: constraint, ...(answer === 'refused' ? { error: 'Invalid default value for variable' } : { type: answer.type }) };
    const text = JSON.stringify(line);
    expect(judge(root, answer === 'refused' ? text : `${text.slice(0, -1)},"result": ${JSON.stringify(answer.result)}}`)).toBeUndefined();
  });
});
