import { CST, Lexer, Parser } from 'yaml';
import { MAX_DEPTH } from './limits.js';

/** Quoted text or a bracketed collection, read without regard to what surrounds it. */
export type AloneToken = CST.FlowScalar | CST.FlowCollection;

export interface Alone {
  readonly token: AloneToken;
  readonly end: number;
}

/**
 * Reads the quoted text or bracketed collection at `start` by itself; undefined when it is not closed, or when its line goes
 * on behind it, so that it is not likely to end where it seems to. The specification of YAML wants everything inside of
 * block style indented, and so does the `yaml` library; CloudFormation's parser ignores indentation between quotes and brackets.
 */
export function readAlone(text: string, start: number): Alone | undefined {
  const parser = new Parser();
  // Blanks instead of what precedes keep the offsets.
  const lexer = new Lexer().lex(' '.repeat(start) + text.slice(start));
  let level = 0;
  let previous = '';
  for (const lexeme of lexer) {
    for (const token of parser.next(lexeme)) if (token.type === 'error') return undefined;
    if (parser.stack.length > MAX_DEPTH) return undefined;
    const isText = previous === CST.SCALAR;
    previous = lexeme;
    if (isText) continue;
    if (lexeme === '[' || lexeme === '{') level += 1;
    else if (lexeme === ']' || lexeme === '}') level -= 1;
    const isQuoted = lexeme.startsWith('"') || lexeme.startsWith("'");
    if (level === 0 && (isQuoted || lexeme === ']' || lexeme === '}')) return finish(parser, text);
  }
  return undefined;
}

function finish(parser: Parser, text: string): Alone | undefined {
  const end = parser.offset;
  for (const document of parser.end()) {
    if (document.type !== 'document' || !goesOnWell(text, end)) return undefined;
    const token = document.value;
    switch (token?.type) {
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
      case 'flow-collection':
        return { token, end };
      default:
        return undefined;
    }
  }
  return undefined;
}

/** Whether the rest of the line can stand behind a value: nothing, a comment, or what belongs to a collection around it. */
function goesOnWell(text: string, end: number): boolean {
  const rest = /[ \t]*(.?)/y;
  rest.lastIndex = end;
  const next = rest.exec(text)?.[1] ?? '';
  return next === '' || next === '\r' || next === '#' || next === ',' || next === ']' || next === '}';
}
