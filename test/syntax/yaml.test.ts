import { describe, expect, it } from 'vitest';
import { textAt, toLocation } from '../../src/model/source.js';
import { child } from '../../src/syntax/tree.js';
import { parseYaml, yamlComments } from '../../src/syntax/yaml.js';
import { outline, remarks, source, texts } from './outline.js';

function read(text: string): string {
  const { result, diagnostics } = parseYaml(source(text));
  return [outline(result), ...remarks(diagnostics)].join(' ! ');
}

function places(text: string): string[] {
  return texts(parseYaml(source(text)).result);
}

describe('scalars', () => {
  it.each([
    ['a', 'a'],
    ['yes', '=true<yes>'],
    ['On', '=true<On>'],
    ['true', '=true'],
    ['FALSE', '=false<FALSE>'],
    ['y', 'y'],
    ['yEs', 'yEs'],
    ['null', '=null'],
    ['~', '=null<~>'],
    ['12', '=12'],
    ['-12', '=-12'],
    ['+12', '=12<+12>'],
    ['0', '=0'],
    ['012', '=10<012>'],
    ['-017', '=-15<-017>'],
    ['089', '089'],
    ['0o17', '0o17'],
    ['0x1F', '=31<0x1F>'],
    ['0b101', '=5<0b101>'],
    ['1_000', '=1000<1_000>'],
    ['_1', '_1'],
    ['012345670123', '=1402433619<012345670123>'],
    ['012345678901', '012345678901'],
    ['12345678901234567890', '=12345678901234567000<12345678901234567890>'],
    ['9007199254740993', '=9007199254740992<9007199254740993>'],
    ['1.50', '=1.5<1.50>'],
    ['1.5', '=1.5'],
    ['.5', '=0.5<.5>'],
    ['1.', '=1<1.>'],
    ['1.2.3', '1.2.3'],
    ['1e3', '=1000<1e3>'],
    ['1.5e-7', '=1.5e-7'],
    ['.inf', '=Infinity<.inf>'],
    ['-.INF', '=-Infinity<-.INF>'],
    ['.nan', '=NaN<.nan>'],
    ['.', '.'],
    ['-', '[=null<>]'],
    ['10:30', '10:30'],
    ['190:20:30', '190:20:30'],
    ['2012-10-17', '2012-10-17'],
    ['2001-12-14t21:59:43.10-05:00', '2001-12-14t21:59:43.10-05:00'],
    ['"12"', '12'],
    ["'yes'", 'yes'],
    ["'it''s'", "it's"],
    ['"a\\tb\\u0041"', 'a\\tbA'],
    ['"a\n  b"', 'a b'],
    ['a\n b\n\n c', 'a b\\nc'],
    ['!!str 12', '12'],
    ['! 12', '12'],
    ['!!int "12"', '=12'],
    ['!!binary aGk=', 'aGk='],
    ['!!timestamp 2012-10-17', '2012-10-17'],
    ['!<tag:yaml.org,2002:str> yes', 'yes'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['|\n  x\n   y\n\n', 'x\\n y\\n'],
    ['|-\n  x\n', 'x'],
    ['|+\n  x\n\n', 'x\\n\\n'],
    ['|2\n    x\n', '  x\\n'],
    ['>\n  x\n  y\n\n  z\n', 'x y\\nz\\n'],
    ['>-\n  x\n    y\n', 'x\\n  y'],
    ['| # comment\n  x # no comment\n', 'x # no comment\\n'],
    ['|\n', ''],
  ])('block scalar %j is %s', (text, expected) => {
    expect(read(`a: ${text}`)).toBe(`{a: ${expected}}`);
  });
});

describe('collections', () => {
  it.each([
    ['a: 1\nb:\n  c: x\nd:\n', '{a: =1, b: {c: x}, d: =null<>}'],
    ['a:\n- 1\n-\n- - x\n', '{a: [=1, =null<>, [x]]}'],
    ['- a: 1\n  b: 2\n- c', '[{a: =1, b: =2}, c]'],
    ['{a: 1, b: [x, y,], c}', '{a: =1, b: [x, y], c: =null<>}'],
    ['[a: 1, {"b":2}]', '[{a: =1}, {b: =2}]'],
    ['{}', '{}'],
    ['[]', '[]'],
    ['? a\n: 1\n? b\n', '{a: =1, b: =null<>}'],
    ['1: a\nyes: b\n~: c\n0x1F: d\n"q": e\n', '{1: a, yes: b, ~: c, 0x1F: d, q: e}'],
    ['200: a\n100: b\n', '{200: a, 100: b}'],
    ['__proto__: a\nconstructor: b\n', '{__proto__: a, constructor: b}'],
    ['---\na: 1\n...\n', '{a: =1}'],
    ['%YAML 1.1\n---\na: 1\n---\n', '{a: =1}'],
    ['--- # none\n---\na: 1\n', '{a: =1}'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('takes the last of equal keys and remarks each repetition where it is', () => {
    expect(read('a: 1\nb: 2\na: 3\n')).toBe('{a: =3, b: =2} ! info duplicate-key 3:1');
    expect(places('a: 1\na: 2')).toEqual(['a: 1\na: 2', 'a|a', '2']);
  });
});

describe('short forms', () => {
  it.each([
    ['!Ref a', '{Ref: a}'],
    ['!Condition a', '{Condition: a}'],
    ['!Sub "${a}"', '{Fn::Sub: ${a}}'],
    ['!Join ["", [a, !Ref b]]', '{Fn::Join: [, [a, {Ref: b}]]}'],
    ['!If\n- a\n- !Ref b\n- c\n', '{Fn::If: [a, {Ref: b}, c]}'],
    ['!Transform {Name: x}', '{Fn::Transform: {Name: x}}'],
    ['!GetAtt a.b.c', '{Fn::GetAtt: [a, b.c]}'],
    ['!GetAtt [a, b]', '{Fn::GetAtt: [a, b]}'],
    ['!GetAtt a', '{Fn::GetAtt: a}'],
    ['!Ref 012', '{Ref: 012}'],
    ['!Sub true', '{Fn::Sub: true}'],
    ['!Equals [012, true]', '{Fn::Equals: [=10<012>, =true]}'],
    ['!GetAZs', '{Fn::GetAZs: }'],
    ['!Rain::Embed x', '{Fn::Rain::Embed: x}'],
    ['!Length [1]', '{Fn::Length: [=1]}'],
    ['!Base64\n  Fn::Sub: x\n', '{Fn::Base64: {Fn::Sub: x}}'],
    ['!Sub |\n  a\n', '{Fn::Sub: a\\n}'],
  ])('%j is %s', (text, expected) => {
    expect(read(`k: ${text}`)).toBe(`{k: ${expected}}`);
  });

  it('places the long form at the tagged text', () => {
    expect(places('k: !Ref Encrypt # x')).toEqual(['k: !Ref Encrypt', 'k|k', '!Ref Encrypt', 'Ref|!Ref', 'Encrypt']);
    expect(places('k: !If\n  - a\n  - b\n')).toEqual(['k: !If\n  - a\n  - b', 'k|k', '!If\n  - a\n  - b', 'Fn::If|!If', '- a\n  - b', 'a', 'b']);
  });

  it('places the parts of an attribute', () => {
    expect(places('!GetAtt a.b.c')).toEqual(['!GetAtt a.b.c', 'Fn::GetAtt|!GetAtt', 'a.b.c', 'a', 'b.c']);
    expect(places('!GetAtt "a.b"')).toEqual(['!GetAtt "a.b"', 'Fn::GetAtt|!GetAtt', '"a.b"', 'a', 'b']);
    expect(places('!GetAtt "\\x61.b"').slice(3)).toEqual(['"\\x61.b"', '"\\x61.b"']);
  });

  it('remarks a second tag on one value', () => {
    expect(read('k: !Base64 !Sub x')).toBe('{k: {Fn::Base64: x}} ! error syntax-error 1:12');
  });
});

describe('anchors and merge keys', () => {
  it.each([
    ['a: &x 1\nb: *x\n', '{a: =1, b: =1}'],
    ['a: &x {k: v}\nb: *x\n', '{a: {k: v}, b: {k: v}}'],
    ['a: &x !Ref r\nb: [*x]\n', '{a: {Ref: r}, b: [{Ref: r}]}'],
    ['a: &x 1\nb: &x 2\nc: *x\n', '{a: =1, b: =2, c: =2}'],
    ['&k a: 1\nb: *k\n', '{a: =1, b: a}'],
    ['a: &x k\n*x : 1\n', '{a: k, k: =1}'],
    ['a: &x {p: 1, q: 2}\nb:\n  <<: *x\n  q: 3\n', '{a: {p: =1, q: =2}, b: {p: =1, q: =3}}'],
    ['a: &x {p: 1, q: 2}\nb:\n  q: 3\n  <<: *x\n', '{a: {p: =1, q: =2}, b: {q: =3, p: =1}}'],
    ['- &x {p: 1}\n- &y {p: 2, q: 2}\n- <<: [*x, *y]\n', '[{p: =1}, {p: =2, q: =2}, {p: =1, q: =2}]'],
    ['a: {<<: {p: 1}}', '{a: {p: =1}}'],
    ['"<<": 1\n', '{<<: =1}'],
    ['a: *nowhere\nb: 1\n', '{b: =1} ! error syntax-error 1:4'],
    ['a: &x [1, *x]\n', '{a: [=1]} ! error syntax-error 1:11'],
    ['<<: 1\na: 2\n', '{a: =2} ! error syntax-error 1:1'],
    ['a: &x 1\nb: &y *x\n', '{a: =1, b: =1} ! error syntax-error 2:7'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('places aliased and merged values where they are written, and shares them', () => {
    const { result } = parseYaml(source('a: &x {p: 1}\nb: *x\nc:\n  <<: *x\n'));
    const a = child(result, 'a');
    expect(child(result, 'b')).toBe(a);
    expect(child(child(result, 'c'), 'p')).toBe(child(a, 'p'));
    expect(texts(child(result, 'c'))).toEqual(['<<: *x', 'p|p', '1']);
  });

  it('gives up on aliases that stand for more than a million nodes, and keeps the rest', () => {
    const levels = Array.from({ length: 30 }, (_, level) => `l${level}: &l${level} [${level === 0 ? 'x, x' : `*l${level - 1}, *l${level - 1}`}]\n`);
    const { result, diagnostics } = parseYaml(source(`${levels.join('')}last: 1\n`));
    // Levels 0 to 18 of the doubling list stand for less than 2^21 nodes together.
    expect(remarks(diagnostics)).toEqual([expect.stringMatching(/^error alias-bomb (?:18|19|20):/)]);
    expect(outline(child(result, 'last'))).toBe('=1');
    expect(outline(child(result, 'l1'))).toBe('[[x, x], [x, x]]');
  });

  it('bounds nesting by aliases', () => {
    const nest = (inner: string): string => '['.repeat(100) + inner + ']'.repeat(100);
    const lines = Array.from({ length: 10 }, (_, index) => `l${index}: &l${index} ${nest(index === 0 ? 'x' : `*l${index - 1}`)}\n`);
    const { result, diagnostics } = parseYaml(source(lines.join('')));
    expect(remarks(diagnostics)).toEqual([expect.stringMatching(/^error too-deep 5:/)]);
    let depth = 0;
    for (let node = child(result, 'l9'); node?.kind === 'list'; node = node.items[0]) depth += 1;
    expect(depth).toBeLessThanOrEqual(500);
  });
});

describe('places', () => {
  it.each<[string, string[]]>([
    ['a: 1 # c\n\n# d\nb:  "x"  \n', ['a: 1 # c\n\n# d\nb:  "x"', 'a|a', '1', 'b|b', '"x"']],
    ['a:\n  b: 1\n\n\nc: 2\n', ['a:\n  b: 1\n\n\nc: 2', 'a|a', 'b: 1', 'b|b', '1', 'c|c', '2']],
    [
      'a:\n  - x\n  # c\n  - y\n\nb: {c: [1] }\n',
      ['a:\n  - x\n  # c\n  - y\n\nb: {c: [1] }', 'a|a', '- x\n  # c\n  - y', 'x', 'y', 'b|b', '{c: [1] }', 'c|c', '[1]', '1'],
    ],
    ['a: |\n  x\n\n   y\n\nb: 1', ['a: |\n  x\n\n   y\n\nb: 1', 'a|a', 'x\n\n   y', 'b|b', '1']],
    ['a: |\n\n  x\n', ['a: |\n\n  x', 'a|a', 'x']],
    ['a: |2-\n    x\n', ['a: |2-\n    x', 'a|a', '  x']],
    ['a: >-\r\n  x\r\n  y\r\nb: 1\r\n', ['a: >-\r\n  x\r\n  y\r\nb: 1', 'a|a', 'x\r\n  y', 'b|b', '1']],
    ['a: |\n', ['a: |', 'a|a', '|']],
    ['\uFEFFa: "x"\n', ['a: "x"', 'a|a', '"x"']],
    ['a:\nb: 1', ['a:\nb: 1', 'a|a', '', 'b|b', '1']],
    ['[a: 1]', ['[a: 1]', 'a: 1', 'a|a', '1']],
    ["? 'k'\n: v", ["? 'k'\n: v", "k|'k'", 'v']],
    ['&x a: &y b', ['a: &y b', 'a|a', 'b']],
  ])('of %j', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });
});

describe('what is no YAML', () => {
  it.each([
    ['', 'nothing'],
    ['\uFEFF', 'nothing'],
    ['# only a comment\n', 'nothing'],
    ['---\n', 'nothing'],
    ['a: 1\n---\nb: 2\n', '{a: =1} ! error multiple-documents 2:1'],
    ['a: 1\n---\nb: 2\n---\nc: 3\n', '{a: =1} ! error multiple-documents 2:1'],
    ['a: b: c\nd: 1\n', '{a: {b: c}, d: =1} ! error syntax-error 1:4'],
    ['a: 1\nb\nc: 2\n', '{a: =1, c: =2} ! error syntax-error 2:1'],
    ['a:\n  b: 1\n c: 2\nd: 3\n', '{a: {b: =1}, c: =2, d: =3} ! error syntax-error 3:2'],
    ['a: [1, 2\nb: 3\n', '{a: [=1, =2], b: =3} ! error syntax-error 1:4'],
    ['a: {b: 1 c: 2}\nd: 3\n', '{a: {b: {1 c: =2}}, d: =3} ! error syntax-error 1:8'],
    ['a: [1,,2]\n', '{a: [=1, =2]} ! error syntax-error 1:7'],
    ['a: ["x" "y"]\n', '{a: [x, y]} ! error syntax-error 1:9'],
    ['a: "x\nb: 1\n', '{a: x, b: =1} ! error syntax-error 1:4'],
    ["r:\n  a: 'x\n  b: 1\nc: 2\n", '{r: {a: x, b: =1}, c: =2} ! error syntax-error 2:6'],
    ['"x', 'x ! error syntax-error 1:1'],
    ['a: "\\q"\n', '{a: \\\\q} ! error syntax-error 1:5'],
    ['a: "x" y\nb: 1\n', '{a: x, b: =1} ! error syntax-error 1:8'],
    ['a: @x\n', '{a: @x} ! error syntax-error 1:4'],
    ['a:\n\tb: 1\n', '{a: =null<>, b: =1} ! error syntax-error 2:1'],
    ['{a: 1}: b\nc: 1\n', '{c: =1} ! error syntax-error 1:1'],
    ['? [a]\n: b\nc: 1\n', '{c: =1} ! error syntax-error 1:3'],
    ['a: |x\n  y\nb: 1\n', '{a: y\\n, b: =1} ! error syntax-error 1:5'],
    ['a: !Sub"x"\n', '{a: {Fn::Sub: x}} ! error syntax-error 1:8'],
    ['a: - b\n', expect.stringContaining(' ! error syntax-error 1:4')],
    ['- a\nb: 1\n', expect.stringContaining(' ! error syntax-error 2:1')],
    ['a: \u0000\n', '{a: \\u0000}'],
    ['\t', 'nothing'],
  ])('%j gives %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['r:\n  a: \'{\n    "x": 1\n}\'\n  b: 1\n', '{r: {a: { \\"x\\": 1 }, b: =1}}'],
    ['r:\n  a: !Sub "x\ny"\n  b: 1\n', '{r: {a: {Fn::Sub: x y}, b: =1}}'],
    ['r:\n  a: [\n1,\n  !Ref x\n] # end\n  b: {\nc: "d\ne"}\n', '{r: {a: [=1, {Ref: x}], b: {c: d e}}}'],
    ["r:\n  a: ['x\ny', *k, &k z]\n  b: 1\n", '{r: {a: [x y, z], b: =1}} ! error syntax-error 3:5'],
  ])('reads quotes and brackets regardless of indentation: %j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('places what is less indented', () => {
    const text = 'r:\n  a: [\n1,\n "x\ny"\n]\n  b: 1\n';
    expect(places(text).slice(2)).toEqual(['a: [\n1,\n "x\ny"\n]\n  b: 1', 'a|a', '[\n1,\n "x\ny"\n]', '1', '"x\ny"', 'b|b', '1']);
  });

  it.each([
    ['flow lists', '['.repeat(100_000)],
    ['flow maps', '{a: '.repeat(100_000)],
    ['block lists', '- '.repeat(100_000)],
    ['explicit keys', '? '.repeat(100_000)],
    ['indented maps', Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')],
  ])('reads %s nested thousands deep only so far, and says so once', (_, text) => {
    const { result, diagnostics } = parseYaml(source(text));
    expect(result).toBeDefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['too-deep']);
  });

  it('tells one broken place once', () => {
    const { diagnostics } = parseYaml(source(`a: "never closed\n${'b: c\n  - d: {\n'.repeat(200)}`));
    expect(diagnostics.filter(({ code }) => code === 'syntax-error').length).toBeLessThanOrEqual(10);
    expect(parseYaml(source('a: 1\n'.repeat(1000))).diagnostics.length).toBeLessThanOrEqual(50);
  });
});

describe('comments', () => {
  it('are found wherever they are, but not in scalars', () => {
    const text = '# one\na: 1 # two\nb: "# no" # three\nc: |\n  # no\n\td: x\n  # four\ne: a#no\nf: [ # five\n  \'# no\', x]\n';
    const found = yamlComments(source(text.replace('\td: x\n  # four\n', '  x\n# four\n')));
    expect(found.map(({ text: comment, ownLine }) => `${ownLine}${comment}`)).toEqual(['true one', 'false two', 'false three', 'true four', 'false five']);
    expect(found.map(({ place }) => textAt(place))).toEqual(['# one', '# two', '# three', '# four', '# five']);
    expect(found.map(({ place }) => toLocation(place).startLine)).toEqual([1, 2, 3, 7, 9]);
  });

  it('exclude the end of a CRLF line, and are none without #', () => {
    expect(yamlComments(source('a: 1 # x\r\n')).map(({ text }) => text)).toEqual([' x']);
    expect(yamlComments(source('a: 1\n'))).toEqual([]);
  });

  it('are counted right behind control characters in the text', () => {
    const text = 'a: \u0002\u001f\nb: 1 # x\n';
    expect(yamlComments(source(text)).map(({ place }) => textAt(place))).toEqual(['# x']);
  });
});
