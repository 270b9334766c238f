import { describe, expect, it } from 'vitest';
import { Source, textAt } from '../../../src/model/source.js';
import { parseHcl } from '../../../src/syntax/hcl/index.js';
import { printBody } from './print.js';

function outline(text: string): { readonly body: string; readonly problems: readonly string[] } {
  const { result, diagnostics } = parseHcl(new Source('main.tf', text));
  const problems = diagnostics.map(({ message, place }) => `${place?.source.position(place.start).line}: ${message.split('. ')[0]}`);
  return { body: printBody(result), problems };
}

describe('bodies', () => {
  it.each([
    ['a = 1\nb = 2', 'a = 1; b = 2'],
    ['\ufeffa = 1\r\n\r\nb = 2\r\n', 'a = 1; b = 2'],
    ['r "a" b "c" {\n  x = 1\n  s {\n    y = 2\n  }\n  t {}\n}\n', 'r "a" "b" "c" { x = 1; s { y = 2 }; t {  } }'],
    ['a { b = [\n1\n] }\n', 'a { b = [1] }'],
    ['a { # why\n  b = 1 // so\n  /* c = 2 */\n}\n', 'a { b = 1 }'],
    ['for = 1\nif {}\n', 'for = 1; if {  }'],
    ['a "x$${y}\\n" {}\n', 'a "x${y}\\n" {  }'],
    ['__proto__ = 1\nconstructor {}\n', '__proto__ = 1; constructor {  }'],
    ['', ''],
  ])('%j', (text, body) => {
    expect(outline(text)).toEqual({ body, problems: [] });
  });

  it('know the places of their parts', () => {
    const { result } = parseHcl(new Source('main.tf', 'resource "t" n {\n  a  =  f(x) # y\n}\n'));
    const [block] = result.blocks;
    const attribute = block?.body.attributes.get('a');
    if (!block || !attribute) throw new Error('nothing parsed');
    const { header, typePlace, labels, openBrace, closeBrace, body, place } = block;
    expect([header, typePlace, ...labels.map((label) => label.place), openBrace, closeBrace ?? header].map(textAt)).toEqual([
      'resource "t" n', 'resource', '"t"', 'n', '{', '}',
    ]);
    expect(textAt(place)).toBe('resource "t" n {\n  a  =  f(x) # y\n}');
    expect(textAt(body.place)).toBe('{\n  a  =  f(x) # y\n}');
    expect([attribute.place, attribute.namePlace, attribute.equals, attribute.value.place].map(textAt)).toEqual(['a  =  f(x)', 'a', '=', 'f(x)']);
  });
});

describe('a broken item costs one diagnostic, and its neighbours survive', () => {
  it.each([
    ['an expression', 'a = 1 +\nb = 2\n', 'a = INVALID; b = 2', ['1: Invalid expression']],
    ['no value', 'a =\nb = 2\n', 'a = INVALID; b = 2', ['1: Invalid expression']],
    ['too much on a line', 'a = true and false\nb = 2\n', 'a = INVALID; b = 2', ['1: Missing new line after argument']],
    ['an unclosed bracket', 'a = [1,\n  2\nb = 2\n', 'a = INVALID; b = 2', ['3: Missing item separator']],
    ['an unclosed call before a block', 'a = f(1\nr "x" "y" {\n  c = 3\n}\n', 'a = INVALID; r "x" "y" { c = 3 }', ['2: Missing argument separator']],
    ['an unclosed object before a block', 'a = {\n  x = 1\nr "x" "y" {\n  c = 3\n}\n', 'a = INVALID; r "x" "y" { c = 3 }', ['3: Missing key separator']],
    ['an object of several lines', 'a = {\n  x = 1 2\n  y = {\n  }\n}\nb = 2\n', 'a = INVALID; b = 2', ['2: Missing item separator']],
    ['a block in an object', 'a = {\n  x {\n    y = 1\n  }\n}\nb = 2\n', 'a = INVALID; b = 2', ['2: Missing key separator']],
    ['an unclosed string', 'a = "x\nb = 2\n', 'a = INVALID; b = 2', ['1: Unclosed string']],
    ['a string over two lines', 'a = "x\ny"\nb = 2\n', 'a = INVALID; b = 2', ['1: Unclosed string']],
    ['an unclosed interpolation', 'r {\n  a = "x${y"\n  b = 2\n}\nc = 3\n', 'c = 3; r { a = INVALID; b = 2 }', ['2: Extra characters in interpolation']],
    ['a quoted name', '"a" = 1\nb = 2\n', 'b = 2', ['1: Invalid argument name']],
    ['a colon', 'a: 1\nb = 2\n', 'b = 2', ['1: Invalid argument definition']],
    ['a dotted name', 'a.b = 1\nb = 2\n', 'b = 2', ['1: Invalid argument name']],
    ['a lone name', 'a\nb = 2\n', 'b = 2', ['1: Argument or block expected']],
    ['an unknown character', 'a = 1; c = 3\nb = 2\n', 'a = INVALID; b = 2', ['1: Invalid character']],
    ['a second value', 'a = 1\na = 2\nb = 2\n', 'a = 1; b = 2', ['2: Argument set twice']],
    ['a header', 'r "x" = {\n  y = 1\n}\nb = 2\n', 'b = 2', ['1: Invalid block header']],
    ['a template as label', 'r "x${y}" {\n  z = 1\n}\n', 'r "x${y}" { z = 1 }', ['1: Invalid block label']],
    ['a brace on the next line', 'r "x"\n{\n  y = 1\n}\nb = 2\n', 'b = 2; r "x" { y = 1 }', ['1: Invalid block header']],
    ['a brace too many', 'r {\n}\n}\nb = 2\n', 'b = 2; r {  }', ['3: Unexpected closing brace']],
    ['a brace after a value', 'r {\n  a = 1 }\nb = 2\n', 'b = 2; r { a = 1 }', ['2: Missing new line after argument']],
    ['two blocks on a line', 'r {} s {}\nb = 2\n', 'b = 2; r {  }; s {  }', ['1: Missing new line after block']],
    ['rubbish after a block', 'r {} +\nb = 2\n', 'b = 2; r {  }', ['1: Missing new line after block']],
    ['two arguments in a one-line block', 'r { a = 1, b = 2 }\nc = 3\n', 'c = 3; r { a = 1; b = 2 }', ['1: Invalid one-line block']],
    ['a block in a one-line block', 'r { s { a = 1 } }\nc = 3\n', 'c = 3; r { s { a = 1 } }', ['1: Invalid one-line block']],
    ['a one-line block that goes on', 'r { a = 1\n  b = 2\n}\nc = 3\n', 'c = 3; r { a = 1; b = 2 }', ['1: Invalid one-line block']],
    ['an unclosed block', 'r "x" {\n  a = 1\n\ns "y" {\n  b = 2\n}\n', 'r "x" { a = 1 }; s "y" { b = 2 }', ['1: Unclosed block']],
    [
      'an unclosed block within a block',
      'r "x" {\n  n {\n    a = 1\n  b = 2\n}\ns "y" {\n  c = 3\n}\n',
      'r "x" { n { a = 1; b = 2 } }; s "y" { c = 3 }',
      ['1: Unclosed block'],
    ],
    ['an unclosed heredoc', 'r {\n  a = <<EOT\n  x = "\n}\ns "y" {\n  b = 2\n}\n', 'r { a = INVALID }; s "y" { b = 2 }', ['2: Unclosed heredoc']],
    ['a heredoc that ends with the file', 'a = <<EOT\nx\nEOT', 'a = "x\\n"', ['3: Missing new line after heredoc']],
  ])('%s', (_, text, body, problems) => {
    expect(outline(text)).toEqual({ body, problems });
  });

  it('places an invalid value at its text', () => {
    const { result } = parseHcl(new Source('main.tf', 'a = [1,\n  2\nb = 2\n'));
    const value = result.attributes.get('a')?.value;
    expect(value?.kind).toBe('invalid');
    expect(value && textAt(value.place)).toBe('[1,\n  2');
  });

  it('finds everything behind blocks nested too deeply', () => {
    const { body, problems } = outline(`${'a {\n'.repeat(600)}${'}\n'.repeat(600)}b = 2\n`);
    expect(problems).toEqual(['501: Nested too deeply']);
    expect(body.startsWith('b = 2; a { a {')).toBe(true);
  });
});

describe('comments', () => {
  const text = [
    '# one', 'a = 1 // two', 'r { /* three', ' lines */', '  b = "# not this // nor this"', '  c = <<EOT', '# nor this', 'EOT',
    '  d = [ # four', '    + # five', '  ]', '}', '',
  ].join('\r\n');

  it('are found wherever they are, in broken values too, and nowhere else', () => {
    const { comments } = parseHcl(new Source('main.tf', text)).result;
    expect(comments.map((comment) => [comment.text, comment.ownLine])).toEqual([
      ['one', true], ['two', false], ['three\r\n lines', false], ['four', false], ['five', false],
    ]);
    expect(comments.map(({ place }) => textAt(place))).toEqual(['# one', '// two', '/* three\r\n lines */', '# four', '# five']);
  });
});
