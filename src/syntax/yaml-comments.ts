import { CST, Lexer } from 'yaml';
import type { Place, Source } from '../model/source.js';

export interface YamlComment {
  /** What follows the `#`. */
  readonly text: string;
  /** The whole comment, its `#` included. */
  readonly place: Place;
  /** Whether nothing but blanks precedes it on its line. */
  readonly ownLine: boolean;
}

const HASH = 0x23;

/** The comments of a YAML text, in source order; a `#` in a quoted or block scalar is none. Costs a pass of the lexer if there is any `#`. */
export function yamlComments(source: Source): readonly YamlComment[] {
  const { text } = source;
  const comments: YamlComment[] = [];
  if (!text.includes('#')) return comments;
  let offset = 0;
  let previous = '';
  for (const lexeme of new Lexer().lex(text)) {
    const isScalar = previous === CST.SCALAR;
    previous = lexeme;
    if (!isScalar && isMark(lexeme)) continue;
    if (!isScalar && lexeme.charCodeAt(0) === HASH) {
      const place = { source, start: offset, end: offset + lexeme.length };
      comments.push({ text: lexeme.slice(1), place, ownLine: isOwnLine(text, offset) });
    }
    offset += lexeme.length;
  }
  return comments;
}

/** The lexer's marks are control characters that do not stand in the text. */
function isMark(lexeme: string): boolean {
  return lexeme === CST.SCALAR || lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END;
}

function isOwnLine(text: string, offset: number): boolean {
  let at = offset - 1;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at -= 1;
  return at < 0 || text.charAt(at) === '\n' || text.charAt(at) === '\r' || text.charCodeAt(at) === 0xfeff;
}
