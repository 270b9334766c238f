import type { Place, Source } from '../../model/source.js';
import { characterLength, identifierEnd, isDigit, isIdentifierStart } from './characters.js';

/** Tokens of expressions and bodies. The text of templates is read by the template parser, which knows where it ends. */
export type TokenKind = 'identifier' | 'number' | 'quote' | 'heredoc' | 'newline' | 'end' | 'invalid' | Punctuation;

type Punctuation =
  | '(' | ')' | '[' | ']' | '{' | '}' | '~}' | ',' | '.' | '...' | ':' | '::' | '?' | '=' | '=>' | '==' | '!=' | '!' | '<' | '<='
  | '>' | '>=' | '&&' | '||' | '+' | '-' | '*' | '/' | '%';

/**
 * One token of lookahead over a text. `newlines` says whether line ends are tokens (bodies, objects) or white space
 * (parentheses, brackets, interpolations); it takes effect at the next `advance`.
 */
export class Scanner {
  kind: TokenKind = 'end';
  start = 0;
  end = 0;
  /** Where the token before this one ended. */
  previousEnd = 0;
  newlines = true;
  /** Start and end of each comment, in source order. */
  readonly comments: number[] = [];
  private lastCommentEnd: number | undefined;

  /**
   * `positions`, where the text is not that of the source but was decoded from it: the source offset of each character, and
   * of the end.
   */
  constructor(
    readonly source: Source,
    readonly text: string,
    private readonly positions?: ArrayLike<number>,
  ) {
    if (text.charCodeAt(0) === 0xfeff) this.end = 1;
  }

  place(start: number, end: number): Place {
    const { source, positions } = this;
    return positions ? { source, start: positions[start] ?? 0, end: positions[end] ?? 0 } : { source, start, end };
  }

  /** The text of the current token. */
  word(): string {
    return this.text.slice(this.start, this.end);
  }

  isWord(word: string): boolean {
    return this.kind === 'identifier' && this.end - this.start === word.length && this.text.startsWith(word, this.start);
  }

  /** Reads the next token. */
  advance(): void {
    this.previousEnd = this.end;
    this.kind = this.scan(this.end);
  }

  /** Reads the token at or after `offset`. */
  resume(offset: number): void {
    this.end = offset;
    this.advance();
  }

  private scan(from: number): TokenKind {
    const { text } = this;
    let at = from;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === 32 || code === 9) at++;
      else if (code === 10 || (code === 13 && text.charCodeAt(at + 1) === 10)) {
        const length = code === 10 ? 1 : 2;
        if (this.newlines) return this.token('newline', at, length);
        at += length;
      } else if (code === 35 || (code === 47 && this.commentFollows(at))) at = this.comment(at);
      else return this.significant(code, at);
    }
  }

  private token(kind: TokenKind, start: number, length: number): TokenKind {
    this.start = start;
    this.end = start + length;
    return kind;
  }

  private commentFollows(at: number): boolean {
    const next = this.text.charCodeAt(at + 1);
    return next === 47 || (next === 42 && this.blockCommentCloses(at));
  }

  /** Whether a `*` `/` follows; the last one is looked up once, so that many unclosed comments cost no more than one. */
  blockCommentCloses(at: number): boolean {
    this.lastCommentEnd ??= this.text.lastIndexOf('*/');
    return this.lastCommentEnd >= at + 2;
  }

  /** Notes the comment at `at`; returns the offset after it. A line comment does not contain its line end. */
  comment(at: number): number {
    const { text, comments } = this;
    let end: number;
    if (text.startsWith('/*', at)) end = text.indexOf('*/', at + 2) + 2;
    else {
      end = text.indexOf('\n', at);
      if (end < 0) end = text.length;
      else if (text.charCodeAt(end - 1) === 13) end--;
    }
    if (comments.length === 0 || (comments[comments.length - 2] ?? 0) < at) comments.push(at, end);
    return end;
  }

  private significant(code: number, at: number): TokenKind {
    const { text } = this;
    const identifier = identifierEnd(text, at);
    if (identifier > at) return this.token('identifier', at, identifier - at);
    if (isDigit(code)) return this.token('number', at, numberEnd(text, at) - at);
    const next = text.charCodeAt(at + 1);
    switch (code) {
      case 34: return this.token('quote', at, 1);
      case 40: return this.token('(', at, 1);
      case 41: return this.token(')', at, 1);
      case 91: return this.token('[', at, 1);
      case 93: return this.token(']', at, 1);
      case 123: return this.token('{', at, 1);
      case 125: return this.token('}', at, 1);
      case 44: return this.token(',', at, 1);
      case 63: return this.token('?', at, 1);
      case 43: return this.token('+', at, 1);
      case 45: return this.token('-', at, 1);
      case 42: return this.token('*', at, 1);
      case 47: return this.token('/', at, 1);
      case 37: return this.token('%', at, 1);
      case 46: return next === 46 && text.charCodeAt(at + 2) === 46 ? this.token('...', at, 3) : this.token('.', at, 1);
      case 58: return next === 58 ? this.token('::', at, 2) : this.token(':', at, 1);
      case 61: return next === 61 ? this.token('==', at, 2) : next === 62 ? this.token('=>', at, 2) : this.token('=', at, 1);
      case 33: return next === 61 ? this.token('!=', at, 2) : this.token('!', at, 1);
      case 62: return next === 61 ? this.token('>=', at, 2) : this.token('>', at, 1);
      case 60: return this.less(next, at);
      case 38: return next === 38 ? this.token('&&', at, 2) : this.token('invalid', at, 1);
      case 124: return next === 124 ? this.token('||', at, 2) : this.token('invalid', at, 1);
      case 126: return next === 125 ? this.token('~}', at, 2) : this.token('invalid', at, 1);
      default: return at >= text.length ? this.token('end', text.length, 0) : this.token('invalid', at, characterLength(text, at));
    }
  }

  private less(next: number, at: number): TokenKind {
    if (next === 61) return this.token('<=', at, 2);
    const opening = next === 60 ? heredocOpening(this.text, at) : undefined;
    return opening ? this.token('heredoc', at, opening.end - at) : this.token('<', at, 1);
  }
}

/**
 * HCL's scanner takes digits, dots and exponents in any order, up to the last one that is not a dot; whether that is a number
 * is asked later. So `a.0.1` has the one index `0.1`, which is an error, and `1.2.3` is an invalid number.
 */
function numberEnd(text: string, at: number): number {
  let end = at + 1;
  for (let next = end; ; ) {
    const code = text.charCodeAt(next);
    if (code === 46) {
      next++;
      continue;
    }
    if (isDigit(code)) next++;
    else {
      const sign = text.charCodeAt(next + 1);
      const exponent = sign === 43 || sign === 45 ? next + 2 : next + 1;
      if ((code | 32) !== 101 || !isDigit(text.charCodeAt(exponent))) return end;
      next = exponent + 1;
    }
    end = next;
  }
}

export interface HeredocOpening {
  readonly marker: string;
  /** `<<-`: the common indentation is removed. */
  readonly flush: boolean;
  /** After the line end, where the text begins. */
  readonly end: number;
}

/** The heredoc that `<<` at `at` opens: a marker follows at once, and then the line ends. */
export function heredocOpening(text: string, at: number): HeredocOpening | undefined {
  const flush = text.charCodeAt(at + 2) === 45;
  const markerStart = flush ? at + 3 : at + 2;
  if (!isIdentifierStart(text, markerStart)) return undefined;
  const markerEnd = identifierEnd(text, markerStart);
  const lineEnd = text.charCodeAt(markerEnd) === 13 ? markerEnd + 1 : markerEnd;
  if (text.charCodeAt(lineEnd) !== 10) return undefined;
  return { marker: text.slice(markerStart, markerEnd), flush, end: lineEnd + 1 };
}
