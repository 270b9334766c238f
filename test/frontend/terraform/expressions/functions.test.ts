import { describe, expect, it } from 'vitest';
import { typeNotation } from '../../../../src/frontend/terraform/types.js';
import { jsonRope } from '../../../../src/frontend/terraform/functions/json-text.js';
import { ropeText } from '../../../../src/frontend/terraform/values/rope.js';
import { isDecided, typeOf } from '../../../../src/frontend/terraform/values/value.js';
import { SmallRoot } from './small-root.js';

const root = new SmallRoot('variable "tags" {\n  type    = map(string)\n  default = { b = "2", a = "1" }\n}\n');

function answer(expression: string): string {
  const { result, diagnostics } = root.answer(expression);
  expect(diagnostics).toEqual([]);
  return ropeText(jsonRope(result)) ?? 'too long';
}

/** One fact per line; most are the examples of Terraform's own documentation. */
const FACTS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  numbers: [
    ['0.1 + 0.2', '0.3'],
    ['10000000000000000000000000000001 + 1', '10000000000000000000000000000002'],
    ['-7 % 3', '-1'],
    ['ceil(5.1)', '6'],
    ['floor(-4.1)', '-5'],
    ['parseint("FF", 16)', '255'],
    ['log(16, 2)', '4'],
    ['signum(-13)', '-1'],
  ],
  strings: [
    ['format("%-5s|%05.1f|%#x|%+d", "a", 3.14159, 255, 7)', '"a    |003.1|0xff|+7"'],
    ['formatlist("%s-%02d", ["a", "b"], [1, 2])', '["a-01","b-02"]'],
    ['replace("foo-bar", "/(\\\\w+)-(\\\\w+)/", "$2-$1")', '"bar-foo"'],
    ['regexall("[a-z]+", "1234abcd5678efgh9")', '["abcd","efgh"]'],
    ['title("hello world")', '"Hello World"'],
    ['substr("hello world", -5, -1)', '"world"'],
    ['indent(2, "a\\nb")', '"a\\n  b"'],
    ['trim("?!hello?!", "!?")', '"hello"'],
    ['strrev("a☃")', '"☃a"'],
  ],
  collections: [
    ['chunklist(["a", "b", "c"], 2)', '[["a","b"],["c"]]'],
    ['merge({ a = "b", c = "d" }, { e = "f", c = "z" })', '{"a":"b","c":"z","e":"f"}'],
    ['setproduct(["a", "b"], ["x"])', '[["a","x"],["b","x"]]'],
    ['transpose({ a = ["1", "2"], b = ["2", "3"] })', '{"1":["a"],"2":["a","b"],"3":["b"]}'],
    ['matchkeys(["i-1", "i-2"], ["w", "e"], ["e"])', '["i-2"]'],
    ['range(1, 8, 2)', '[1,3,5,7]'],
    ['flatten([["a", "b"], [], [["c"]]])', '["a","b","c"]'],
    ['zipmap(keys(var.tags), values(var.tags))', '{"a":"1","b":"2"}'],
    ['setsubtract(["a", "b", "c"], ["a", "c"])', '["b"]'],
  ],
  encodings: [
    ['jsonencode({ b = "<&>", a = [1, null] })', '"{\\"a\\":[1,null],\\"b\\":\\"\\\\u003c\\\\u0026\\\\u003e\\"}"'],
    ['jsondecode("{\\"a\\": 1e3}")', '{"a":1000}'],
    ['yamlencode({ b = ["x", { c = 1 }], a = "p\\nq" })', '"\\"a\\": |-\\n  p\\n  q\\n\\"b\\":\\n- \\"x\\"\\n- \\"c\\": 1\\n"'],
    ['yamldecode("a: yes\\nb: 0o17\\nc: \\"1\\"")', '{"a":true,"b":15,"c":"1"}'],
    ['csvdecode("a,b\\n1,\\"2,3\\"\\n")', '[{"a":"1","b":"2,3"}]'],
    ['base64encode("Hello World")', '"SGVsbG8gV29ybGQ="'],
    ['urlencode("a b/c")', '"a+b%2Fc"'],
    ['textencodebase64("Hello", "UTF-16LE")', '"SABlAGwAbABvAA=="'],
    ['md5("hello world")', '"5eb63bbbe01eeed093cb22bb8f5acdc3"'],
    ['uuidv5("dns", "www.terraform.io")', '"a5008fae-b28c-5ba5-96cd-82b4c53552d6"'],
  ],
  networks: [
    ['cidrsubnet("172.16.0.0/12", 4, 2)', '"172.18.0.0/16"'],
    ['cidrsubnet("fd00:fd12:3456:7890::/56", 16, 162)', '"fd00:fd12:3456:7800:a200::/72"'],
    ['cidrsubnets("10.1.0.0/16", 4, 4, 8, 4)', '["10.1.0.0/20","10.1.16.0/20","10.1.32.0/24","10.1.48.0/20"]'],
    ['cidrhost("10.12.112.0/20", 268)', '"10.12.113.12"'],
    ['cidrhost("10.0.0.0/24", -1)', '"10.0.0.255"'],
    ['cidrnetmask("172.16.0.0/12")', '"255.240.0.0"'],
  ],
  dates: [
    ['formatdate("EEEE, DD-MMM-YY hh:mm:ss ZZZ", "2018-01-02T23:12:01Z")', '"Tuesday, 02-Jan-18 23:12:01 UTC"'],
    ['timeadd("2017-11-22T00:00:00Z", "-1h30m")', '"2017-11-21T22:30:00Z"'],
    ['timecmp("2017-11-22T01:00:00Z", "2017-11-22T00:00:00-01:00")', '0'],
  ],
  conversions: [
    ['tolist(["a", 1, true])', '["a","1","true"]'],
    ['toset(["c", "b", "b"])', '["b","c"]'],
    ['try({}.nope, "fallback")', '"fallback"'],
    ['can(tonumber("x"))', 'false'],
    ['provider::terraform::encode_tfvars({ a = 1, bc = "x" })', '"a  = 1\\nbc = \\"x\\"\\n"'],
    ['provider::terraform::decode_tfvars("a = [1]\\n")', '{"a":[1]}'],
    ['core::max(1, 2)', '2'],
  ],
};

describe.each(Object.keys(FACTS))('%s', (family) => {
  it.each(FACTS[family] ?? [])('%s', (expression, expected) => expect(answer(expression)).toBe(expected));
});

describe('types', () => {
  it.each([
    ['[1, "a"]', ['tuple', ['number', 'string']]],
    ['true ? [1] : ["a", "b"]', ['list', 'string']],
    ['true ? { a = 1 } : { b = "x" }', ['map', 'string']],
    ['concat(keys(var.tags), ["x"])', ['tuple', ['string', 'string', 'string']]],
    ['merge(var.tags, tomap({ c = "3" }))', ['map', 'string']],
    ['merge(var.tags, { c = 3 })', ['object', { a: 'string', b: 'string', c: 'number' }]],
    ['toset([])', ['set', 'dynamic']],
    ['null', 'dynamic'],
  ])('of %s', (expression, type) => expect(typeNotation(typeOf(root.answer(expression).result))).toEqual(type));
});

describe('errors', () => {
  it.each([
    ['tonumber("x")', 'Invalid function argument'],
    ['nope("x")', 'Call to unknown function'],
    ['provider::aws::arn_parse("x")', 'Unknown provider function'],
    ['upper()', 'Not enough function arguments'],
    ['upper("a", "b")', 'Too many function arguments'],
    ['element([], 0)', 'Error in function call'],
    ['[1][2]', 'Invalid index'],
    ['{ a = 1 }.b', 'Unsupported attribute'],
    ['"x${null}"', 'Invalid template interpolation value'],
    ['1 + "a"', 'Invalid operand'],
    ['true ? 1 : true', 'Inconsistent conditional result types'],
    ['{ for x in ["a", "a"] : x => 1 }', 'Duplicate object key'],
    ['try(var.nope, 1)', 'Reference to undeclared input variable'],
    ['true ? "a" : var.nope', 'Reference to undeclared input variable'],
    ['[for x in [] : var.nope]', 'Reference to undeclared input variable'],
  ])('%s: %s', (expression, summary) => {
    const { result, diagnostics } = root.answer(expression);
    expect(diagnostics.map(({ message }) => message.split(':')[0])).toEqual([summary]);
    expect(isDecided(result)).toBe(false);
  });

  it('cost what they concern, and nothing else', () => {
    const { result, diagnostics } = root.answer('{ good = upper("a"), bad = tonumber("x"), worse = [1, nope()] }');
    expect(diagnostics).toHaveLength(2);
    expect(result.kind === 'object' ? [...result.entries].map(([key, { value }]) => [key, value.kind]) : result.kind).toEqual([
      ['bad', 'unknown'],
      ['good', 'text'],
      ['worse', 'tuple'],
    ]);
  });

  it('do not disappear in what would not need the broken part', () => {
    for (const expression of ['length([1, nope()])', '[1, nope()][0]', 'false && nope()', 'keys({ a = nope() })']) {
      expect(root.answer(expression).result.kind, expression).toBe('unknown');
    }
  });
});
