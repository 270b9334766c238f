import type { WithDiagnostics } from '../../model/diagnostic.js';
import type { Source } from '../../model/source.js';
import type { Comment, Expression, FileBody } from './ast.js';
import { BodyParser } from './bodies.js';
import { SyntaxFailure } from './problems.js';

/** Parses a file of HCL's native syntax. Broken items cost a diagnostic each; all others are in the result. */
export function parseHcl(source: Source): WithDiagnostics<FileBody> {
  const parser = new BodyParser(source, source.text);
  const body = parser.file();
  return { result: { ...body, comments: commentsOf(parser) }, diagnostics: parser.diagnostics };
}

/**
 * Parses a whole text as one expression, as Terraform does with the value of `-var` for a variable that is not a string. Line
 * ends are white space.
 */
export function parseHclExpression(source: Source): WithDiagnostics<Expression> {
  return parseWhole(source, (parser) => parser.wholeExpression());
}

/** Parses a whole text as one template, as `templatefile` does: no quotes around it, no backslash escapes in it. */
export function parseHclTemplate(source: Source): WithDiagnostics<Expression> {
  return parseWhole(source, (parser) => parser.wholeTemplate());
}

/** Parses `text`, which was decoded from the source: `positions` are the source offsets of its characters and of its end. */
export function parseDecoded(
  source: Source,
  text: string,
  positions: ArrayLike<number>,
  syntax: 'expression' | 'template',
): WithDiagnostics<Expression> {
  return attempt(new BodyParser(source, text, positions), (parser) => (syntax === 'expression' ? parser.wholeExpression() : parser.wholeTemplate()));
}

function parseWhole(source: Source, parse: (parser: BodyParser) => Expression): WithDiagnostics<Expression> {
  return attempt(new BodyParser(source, source.text), parse);
}

function attempt(parser: BodyParser, parse: (parser: BodyParser) => Expression): WithDiagnostics<Expression> {
  try {
    return { result: parse(parser), diagnostics: parser.diagnostics };
  } catch (failure) {
    if (!(failure instanceof SyntaxFailure)) throw failure;
    parser.reportFailure(failure);
    return { result: parser.invalid(0, parser.text.length), diagnostics: parser.diagnostics };
  }
}

function commentsOf({ source, comments }: BodyParser): readonly Comment[] {
  const result: Comment[] = [];
  for (let index = 0; index < comments.length; index += 2) result.push(comment(source, comments[index] ?? 0, comments[index + 1] ?? 0));
  return result;
}

function comment(source: Source, start: number, end: number): Comment {
  const { text } = source;
  const isBlock = text.startsWith('/*', start);
  const marker = text.startsWith('#', start) ? 1 : 2;
  let before = start - 1;
  while (text[before] === ' ' || text[before] === '\t') before--;
  return {
    text: text.slice(start + marker, isBlock ? end - 2 : end).trim(),
    place: { source, start, end },
    ownLine: before < 0 || text[before] === '\n' || text[before] === '\r' || text[before] === '\ufeff',
  };
}
