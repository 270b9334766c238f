import { describe, expect, it } from 'vitest';
import { Source, textAt } from '../../../src/model/source.js';
import { parseHcl, parseHclExpression, parseHclTemplate } from '../../../src/syntax/hcl/index.js';
import { print } from './print.js';

function parse(text: string): string {
  const { result, diagnostics } = parseHclExpression(new Source('e.tf', text));
  expect(diagnostics).toEqual([]);
  return print(result);
}

describe('quoted templates', () => {
  it.each([
    ['"a${b}c"', 't("a" ${b} "c")'],
    ['"${b}"', 'wrap(b)'],
    ['"${"${b}"}"', 'wrap(wrap(b))'],
    ['"${b} "', 't(${b} " ")'],
    ['"$${a} %%{b} $ % $$ %%"', '"${a} %{b} $ % $$ %%"'],
    ['"$$${1}"', '"$${1}"'],
    ['"${a}$"', 't(${a} "$")'],
    ['"a ${~ b ~} c"', 't("a" ${b} "c")'],
    ['"a\\n  ${~ b ~}  \\n c"', 't("a" ${b} "c")'],
    // Emptied text is still text: the value is a string.
    ['" ${~ b }"', 't(${b})'],
    ['"${{ a = 1 }.a}"', 'wrap({a = 1}.a)'],
    ['"${\n[\n1\n]\n}"', 'wrap([1])'],
    ['"%{ if a }x%{ else }${y}%{ endif }"', 't(if a {"x"} else {${y}})'],
    ['"%{if a}%{endif}"', 't(if a {} else {})'],
    ['"%{ for k, v in m ~} ${k} %{~ endfor }!"', 't(for k, v in m {${k}} "!")'],
    ['"%{ for x in l }%{ if x }a%{ endif }%{ endfor }"', 't(for x in l {if x {"a"} else {}})'],
    ['"#no //comment /* here */"', '"#no //comment /* here */"'],
  ])('%s', (text, tree) => {
    expect(parse(text)).toBe(tree);
  });
});

describe('heredocs', () => {
  it.each([
    ['<<EOT\nEOT\n', '""'],
    ['<<EOT\n  a\n  EOT\n', '"  a\\n"'],
    ['<<-EOT\n    four\n  two\n\n      six\n  EOT\n', '"  four\\ntwo\\n\\n    six\\n"'],
    ['<<-EOT\n\ttab\n  spaces\n  EOT\n', '"tab\\n spaces\\n"'],
    ['<<-EOT\n    a\n  \n    b\n    EOT\n', '"a\\n  \\nb\\n"'],
    // What an interpolation brings is not indented text.
    ['<<-EOT\n    ${"x\\n  y"}\n      z\n    EOT\n', 't(${"x\\n  y"} "\\n  z\\n")'],
    ['<<-EOT\n${a}\n  two\nEOT\n', 't(${a} "\\n  two\\n")'],
    // Backslashes are themselves, `$${` is not.
    ['<<EOT\n\\n "q" $${x}\nEOT\n', '"\\\\n \\"q\\" ${x}\\n"'],
    // A strip marker takes white space of its own line only.
    ['<<EOT\na\n  ${~ b ~}\nc\nEOT\n', 't("a\\n" ${b} "c\\n")'],
    ['<<EOT\na ${ b ~}\n\n   c\nEOT\n', 't("a " ${b} "\\n   c\\n")'],
    // Strip markers come before indentation: what follows `~}` is no longer at the beginning of a line.
    ['<<-EOT\n  %{ for x in l ~}\n  item ${x}\n  %{ endfor ~}\n  done\n  EOT\n', 't(for x in l {"  item " ${x} "\\n"} "  done\\n")'],
    ['<<-EOT\n    %{ if a ~}\n    yes\n    %{~ endif }\n  EOT\n', 't("    " if a {"    yes\\n"} else {} "\\n")'],
    ['<<EOT\n${x}EOT\nEOT\n', 't(${x} "EOT\\n")'],
    ['<<EOT\nEOTX\n EOT x\nEOT \t\n', '"EOTX\\n EOT x\\n"'],
    ['<<EOT\r\na\r\nEOT\r\n', '"a\\r\\n"'],
    ['<<EOT\n${f(<<EOT\ninner\nEOT\n)}\nEOT\n', 't(${f("inner\\n")} "\\n")'],
  ])('%j', (text, tree) => {
    expect(parse(text)).toBe(tree);
  });

  it('covers its markers, and the line end after it is not its own', () => {
    const { result, diagnostics } = parseHcl(new Source('e.tf', 'a = <<-EOT\n  x ${y}\n  EOT\nb = 1\n'));
    expect(diagnostics).toEqual([]);
    const value = result.attributes.get('a')?.value;
    expect(value && textAt(value.place)).toBe('<<-EOT\n  x ${y}\n  EOT');
    if (value?.kind !== 'template') throw new Error('no template');
    expect(value.parts.map(({ place }) => textAt(place))).toEqual(['  x ', '${y}', '\n']);
    expect([...result.attributes.keys()]).toEqual(['a', 'b']);
  });
});

describe('whole texts', () => {
  it.each([
    ['a "${b}" \\n\n%{ if c ~}\n  d\n%{ endif ~}\n', 't("a \\"" ${b} "\\" \\\\n\\n" if c {"  d\\n"} else {})'],
    ['${b}', 'wrap(b)'],
    ['', '""'],
    ['cost: $5 100%', '"cost: $5 100%"'],
  ])('%j', (text, tree) => {
    const { result, diagnostics } = parseHclTemplate(new Source('t.tftpl', text));
    expect(diagnostics).toEqual([]);
    expect(print(result)).toBe(tree);
  });

  it('are invalid as a whole when they are broken', () => {
    const { result, diagnostics } = parseHclTemplate(new Source('t.tftpl', 'a ${ b c } d'));
    expect(print(result)).toBe('INVALID');
    expect(diagnostics.map(({ place }) => place && textAt(place))).toEqual(['c']);
  });
});

describe('broken templates', () => {
  it.each([
    ['"\\x41"', 'Invalid escape sequence', '\\x'],
    ['"\\uD83D\\uDE00"', 'Invalid escape sequence', '\\u'],
    ['"\\u00"', 'Invalid escape sequence', '\\u'],
    ['"${a b}"', 'Extra characters in interpolation', 'b'],
    ['"${}"', 'Invalid expression', '}'],
    ['"%{ if a }x"', 'Unclosed `if` directive', '%{ if a }'],
    ['"%{ endif }"', 'Unexpected `endif` directive', '%{ endif }'],
    ['"%{ for x in l }%{ endif }"', 'Unexpected `endif` directive', '%{ endif }'],
    ['"%{ if a }%{ else }%{ else }%{ endif }"', 'Unexpected `else` directive', '%{ else }'],
    ['"%{ elseif }"', 'Invalid template directive', 'elseif'],
    ['"%{ else if b }"', 'Extra characters in template directive', 'if'],
    ['<<EOT\n${ + }\nEOT\n', 'Invalid expression', '+'],
  ])('%j costs itself and nothing else', (text, summary, at) => {
    const { result, diagnostics } = parseHcl(new Source('e.tf', `v = [1, ${text}, 2]\nw = 3\n`));
    expect(diagnostics.map(({ message, place }) => [message.split('. ')[0], place && textAt(place)])).toEqual([[summary, at]]);
    expect(Array.from(result.attributes.values(), ({ name, value }) => `${name} = ${print(value)}`)).toEqual(['v = [1, INVALID, 2]', 'w = 3']);
  });
});
