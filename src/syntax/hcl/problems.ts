import type { Diagnostic } from '../../model/diagnostic.js';
import type { Place } from '../../model/source.js';
import { MAX_DEPTH } from '../limits.js';

/** What can be wrong with HCL: a constant summary, and what it means or how to mend it. */
export const PROBLEMS = {
  invalidCharacter: ['Invalid character', 'This character has no meaning in HCL.'],
  singleQuote: ['Invalid character', 'Strings are written in double quotes; single quotes have no meaning in HCL.'],
  backtick: ['Invalid character', 'Text over several lines is written as a heredoc (`<<EOT`); backticks have no meaning in HCL.'],
  semicolon: ['Invalid character', 'Arguments end with their line and items with a comma; semicolons have no meaning in HCL.'],
  bitwise: ['Unsupported operator', 'HCL has no bitwise operators; the logical ones are `&&`, `||` and `!`.'],
  expressionExpected: ['Invalid expression', 'An expression is expected here.'],
  invalidNumber: ['Invalid number', 'A number has digits, perhaps one dot and more digits, perhaps an exponent.'],
  unclosedParenthesis: ['Unbalanced parentheses', 'A closing parenthesis is expected here.'],
  missingElse: ['Incomplete conditional', 'A conditional has two results: `condition ? yes : no`; a colon is expected here.'],
  functionName: ['Missing function name', '`::` stands between a namespace and the name of a function.'],
  functionParenthesis: ['Missing opening parenthesis', 'The name of a function with a namespace is followed by its arguments in parentheses.'],
  argumentSeparator: ['Missing argument separator', 'Arguments of a function are separated by commas and end with a closing parenthesis.'],
  expansionNotLast: ['Misplaced argument expansion', '`...` is allowed after the last argument only, directly before the closing parenthesis.'],
  itemSeparator: ['Missing item separator', 'Items of a tuple are separated by commas and end with a closing bracket.'],
  keySeparator: ['Missing key separator', 'Key and value of an object item are separated by `=` or `:`.'],
  attributeSeparator: ['Missing item separator', 'Items of an object are separated by commas or new lines and end with a closing brace.'],
  forName: ['Invalid `for` expression', 'A name is expected here: `for value in …` or `for key, value in …`.'],
  forIn: ['Invalid `for` expression', 'The keyword `in` is expected after the names.'],
  forColon: ['Invalid `for` expression', 'A colon is expected after the collection.'],
  forEnd: ['Invalid `for` expression', 'The closing bracket is expected here.'],
  forKeyInTuple: ['Invalid `for` expression', '`=>` makes an object, which is written in braces.'],
  forGroupInTuple: ['Invalid `for` expression', '`...` groups values by key, which only an object (in braces) has.'],
  forKeyMissing: ['Invalid `for` expression', 'In braces, `for` makes an object and needs a key: `key => value`.'],
  attributeName: ['Invalid attribute name', 'The name of an attribute is expected after a dot.'],
  legacyIndex: ['Invalid legacy index', 'Two indexes in a row are written in brackets: `[0][1]`.'],
  nestedSplat: ['Nested splat', 'A `.*` cannot follow another one; `[*]` can.'],
  splatBracket: ['Unclosed index', 'A closing bracket is expected after `[*`.'],
  indexBracket: ['Unclosed index', 'A closing bracket is expected here.'],
  extraCharacters: ['Extra characters after the expression', 'The expression ends before this.'],
  lineBreakInString: ['Unclosed string', 'A quoted string ends on the line on which it begins; longer text is written as a heredoc (`<<EOT`).'],
  unclosedString: ['Unclosed string', 'The closing quote is missing.'],
  unclosedHeredoc: ['Unclosed heredoc', 'No line consists of its end marker alone.'],
  heredocEndLine: ['Missing new line after heredoc', 'The end marker of a heredoc stands on a line of its own, which is ended like any other.'],
  invalidEscape: ['Invalid escape sequence', 'A backslash is followed by n, r, t, a quote, a backslash, or u and 4 or U and 8 hexadecimal digits.'],
  unclosedInterpolation: ['Extra characters in interpolation', 'A closing brace is expected here; to write `${` as text, double its first character.'],
  unclosedDirective: ['Extra characters in template directive', 'A closing brace is expected here; to write `%{` as text, double the percent sign.'],
  directiveKeyword: ['Invalid template directive', 'The keywords of directives are `if`, `else`, `endif`, `for` and `endfor`.'],
  unexpectedElse: ['Unexpected `else` directive', 'It stands in no `if` directive, or in one that has an `else` already.'],
  unexpectedEndif: ['Unexpected `endif` directive', 'No `if` directive is open here.'],
  unexpectedEndfor: ['Unexpected `endfor` directive', 'No `for` directive is open here.'],
  missingEndif: ['Unclosed `if` directive', 'The template ends without its `endif`.'],
  missingEndfor: ['Unclosed `for` directive', 'The template ends without its `endfor`.'],
  itemExpected: ['Argument or block expected', 'A body consists of arguments (`name = value`) and blocks (`type "label" { … }`).'],
  quotedName: ['Invalid argument name', 'Names of arguments are not quoted.'],
  colonForEquals: ['Invalid argument definition', 'An argument is set with `=`; the colon belongs to object items.'],
  dottedName: ['Invalid argument name', 'The name of an argument has no dots.'],
  strayBrace: ['Unexpected closing brace', 'No block is open here.'],
  duplicateAttribute: ['Argument set twice', 'Each argument of a body is set once; the first one counts.'],
  duplicateKey: ['Object attribute set twice', 'Each key of an object in JSON is written once; the last one counts.'],
  newlineAfterArgument: ['Missing new line after argument', 'Each argument stands on its own line.'],
  newlineAfterBlock: ['Missing new line after block', 'Nothing follows the closing brace of a block on its line.'],
  oneLineBlock: ['Invalid one-line block', 'A block on one line has one argument at most, and no blocks.'],
  blockHeader: ['Invalid block header', 'After the type of a block come its labels and, on the same line, an opening brace.'],
  templateLabel: ['Invalid block label', 'A label is plain text; to write `${` or `%{` as text, double its first character.'],
  unclosedBlock: ['Unclosed block', 'The file ends without the closing brace of this block.'],
  tooDeep: ['Nested too deeply', `nearside looks at no more than ${MAX_DEPTH} levels of nesting.`],
  notJsonBody: ['Invalid JSON configuration', 'An object, or a list of objects, is expected here.'],
  notJsonBlock: ['Invalid JSON configuration', 'The contents of a block are an object, or a list of objects.'],
} as const satisfies Record<string, readonly [summary: string, detail: string]>;

export type Problem = keyof typeof PROBLEMS;

export function diagnosticOf(problem: Problem, place: Place): Diagnostic {
  const [summary, detail] = PROBLEMS[problem];
  const code = problem === 'tooDeep' ? 'too-deep' : problem === 'duplicateAttribute' || problem === 'duplicateKey' ? 'duplicate-key' : 'syntax-error';
  return { severity: 'error', code, message: `${summary}. ${detail}`, place };
}

/** Ends the parsing of one broken place; always caught where parsing can go on. Never leaves this folder. */
export class SyntaxFailure extends Error {
  /** Set when the string around it has no end on its line: then nothing within that line can be saved. */
  openEnded = false;

  constructor(
    readonly problem: Problem,
    readonly start: number,
    readonly end: number,
  ) {
    super(problem);
  }
}
