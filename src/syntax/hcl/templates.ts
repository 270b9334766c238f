import type { Expression, Name, TemplatePart } from './ast.js';
import { Cursor } from './cursor.js';
import { lineEnd } from './characters.js';
import { escapeAt } from './escapes.js';
import { Landmarks, markerLineEnd, skipSpaces } from './landmarks.js';
import { composed, removeIndentation, structure, trimAfter, trimBefore } from './pieces.js';
import type { Piece, SequencePiece, TextPiece } from './pieces.js';
import { SyntaxFailure } from './problems.js';
import { quotedEnd } from './recovery.js';
import { heredocOpening } from './scanner.js';

const QUOTE = 34;
const DOLLAR = 36;
const PERCENT = 37;
const BACKSLASH = 92;
const OPEN_BRACE = 123;
const TILDE = 126;

/** How the text between sequences is written, and ends. */
type Style =
  | { readonly kind: 'quoted' | 'bare' }
  | { readonly kind: 'heredoc'; readonly marker: string; readonly start: number; readonly end: number };

const quotedStyle: Style = { kind: 'quoted' };
const bareStyle: Style = { kind: 'bare' };

/** Templates: quoted strings, heredocs, whole texts. Reads characters, not tokens, except within sequences. */
export abstract class TemplateParser extends Cursor {
  readonly landmarks = new Landmarks(this.text);
  /** Where the text of the template goes on after the last piece. */
  private at = 0;

  abstract expression(): Expression;

  /** The quoted string at the current token. A broken one that ends on its line costs nothing but itself. */
  protected quoted(): Expression {
    const { start, newlines, depth } = this;
    const plainEnd = this.plainEnd(this.end);
    if (plainEnd > 0) {
      const value = composed(this.text.slice(start + 1, plainEnd));
      this.resume(plainEnd + 1);
      return { kind: 'string', value, place: this.place(start, plainEnd + 1) };
    }
    try {
      const pieces = this.pieces(quotedStyle, this.end);
      return this.finish(pieces, start, this.at + 1);
    } catch (failure) {
      if (!(failure instanceof SyntaxFailure) || failure.openEnded) throw failure;
      const { end, closed } = quotedEnd(this.text, start);
      if (!closed) {
        failure.openEnded = true;
        throw failure;
      }
      return this.skipped(failure, start, end, newlines, depth);
    }
  }

  /** The heredoc at the current token. */
  protected heredoc(): Expression {
    const { start, newlines, depth } = this;
    const opening = heredocOpening(this.text, start);
    if (!opening) return this.fail('expressionExpected');
    const { marker, flush, end: textStart } = opening;
    if (!this.landmarks.heredocCloses(marker, textStart)) this.fail('unclosedHeredoc', start, textStart - 1);
    try {
      const pieces = this.pieces({ kind: 'heredoc', marker, start, end: textStart - 1 }, textStart);
      if (flush) removeIndentation(pieces);
      if (lineEnd(this.text, this.at) === this.text.length) this.report('heredocEndLine', this.at, this.at);
      return this.finish(pieces, start, this.at, skipSpaces(this.text, this.at));
    } catch (failure) {
      if (!(failure instanceof SyntaxFailure) || failure.openEnded) throw failure;
      const end = this.landmarks.heredocEnd(marker, textStart);
      if (end === undefined) {
        failure.openEnded = true;
        throw failure;
      }
      return this.skipped(failure, start, end, newlines, depth);
    }
  }

  /** The whole text is one template. */
  wholeTemplate(): Expression {
    const start = this.end;
    const pieces = this.pieces(bareStyle, start);
    return this.finish(pieces, start, this.at);
  }

  private skipped(failure: SyntaxFailure, start: number, end: number, newlines: boolean, depth: number): Expression {
    this.reportFailure(failure);
    this.resetDepth(depth);
    this.newlines = newlines;
    this.resume(end);
    return this.invalid(start, end);
  }

  private finish(pieces: readonly Piece[], start: number, end: number, resume = end): Expression {
    const place = this.place(start, end);
    const only = pieces.length === 1 ? pieces[0] : undefined;
    const expression = only?.kind === 'interpolation' ? only.expression : undefined;
    const parts = expression ? [] : structure(pieces, (from, to) => this.place(from, to));
    this.resume(resume);
    if (expression) return { kind: 'template-wrap', expression, place };
    const text = onlyText(parts);
    return text === undefined ? { kind: 'template', parts, place } : { kind: 'string', value: text, place };
  }

  /** The offset of the closing quote when nothing in the string needs interpretation, else -1. */
  private plainEnd(from: number): number {
    const { text } = this;
    for (let at = from; ; at++) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) return at;
      if (code === BACKSLASH || code === DOLLAR || code === PERCENT || code === 10 || code === 13 || at >= text.length) return -1;
    }
  }

  /** Reads texts and sequences up to the end of the template, where `this.at` then stands. */
  private pieces(style: Style, from: number): Piece[] {
    const { depth } = this;
    const pieces: Piece[] = [];
    this.at = from;
    let atLineStart = true;
    let trimNext = false;
    while (!this.templateEnds(style, atLineStart)) {
      const trim = trimNext;
      trimNext = false;
      const code = this.text.charCodeAt(this.at);
      if ((code === DOLLAR || code === PERCENT) && this.text.charCodeAt(this.at + 1) === OPEN_BRACE) {
        if (this.text.charCodeAt(this.at + 2) === TILDE) trimBefore(pieces);
        pieces.push(this.sequence(code === DOLLAR, depth));
        trimNext = this.is('~}');
        atLineStart = false;
      } else {
        const piece = style.kind === 'quoted' ? this.quotedText() : this.line(style.kind === 'heredoc');
        if (trim) trimAfter(piece);
        pieces.push(piece);
        atLineStart = this.text.charCodeAt(this.at - 1) === 10;
      }
    }
    this.depth = depth;
    return pieces;
  }

  /** Whether the template ends at `this.at`; fails where it should have ended before. */
  private templateEnds(style: Style, atLineStart: boolean): boolean {
    const { text, at } = this;
    switch (style.kind) {
      case 'quoted': {
        const code = text.charCodeAt(at);
        if (code === 10 || code === 13) return this.fail('lineBreakInString', at, at + 1);
        if (at >= text.length) return this.fail('unclosedString', at, at);
        return code === QUOTE;
      }
      case 'heredoc': {
        if (at >= text.length) return this.fail('unclosedHeredoc', style.start, style.end);
        const end = atLineStart ? markerLineEnd(text, at, style.marker) : undefined;
        if (end !== undefined) this.at = end;
        return end !== undefined;
      }
      case 'bare':
        return at >= text.length;
      default:
        return style satisfies never;
    }
  }

  /** The text of a quoted string up to the next sequence, line end or quote. */
  private quotedText(): TextPiece {
    const { text, at: start } = this;
    let value = '';
    let chunk = start;
    let at = start;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === QUOTE || code === 10 || code === 13) break;
      if (code === BACKSLASH) {
        const escape = escapeAt(text, at);
        if (!escape) return this.invalidEscape(at);
        value += text.slice(chunk, at) + escape.value;
        chunk = at + escape.length;
        at = chunk - 1;
      } else if (code === DOLLAR || code === PERCENT) {
        if (text.charCodeAt(at + 1) === OPEN_BRACE) break;
        if (!this.isDoubled(code, at)) continue;
        value += text.slice(chunk, at + 1);
        chunk = at + 2;
        at = chunk;
      }
    }
    this.at = at;
    return { kind: 'text', value: value + text.slice(chunk, at), start, end: at };
  }

  private invalidEscape(at: number): never {
    const lineBreak = this.text.charCodeAt(at + 1);
    if (lineBreak === 10 || lineBreak === 13) return this.fail('lineBreakInString', at + 1, at + 2);
    return this.fail('invalidEscape', at, Math.min(at + 2, this.text.length));
  }

  /**
   * One line of a heredoc or of a whole text, or what there is of it before the next sequence. HCL's scanner gives up at a
   * carriage return without line feed: an error in a heredoc, while the rest of a whole text is taken literally.
   */
  private line(isHeredoc: boolean): TextPiece {
    const { text, at: start } = this;
    let value = '';
    let chunk = start;
    let at = start;
    let toTheEnd = false;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code === DOLLAR || code === PERCENT) {
        if (text.charCodeAt(at + 1) === OPEN_BRACE && !toTheEnd) break;
        if (this.isDoubled(code, at)) {
          value += text.slice(chunk, at + 1);
          chunk = at + 2;
          at += 2;
        }
      } else if (code === 13 && text.charCodeAt(at + 1) !== 10) {
        if (isHeredoc) this.fail('invalidCharacter', at, at + 1);
        toTheEnd = true;
      }
      at++;
      if (code === 10 && !toTheEnd) break;
    }
    this.at = at;
    return { kind: 'text', value: value + text.slice(chunk, at), start, end: at };
  }

  /** `$${` and `%%{` stand for `${` and `%{`. */
  private isDoubled(code: number, at: number): boolean {
    return this.text.charCodeAt(at + 1) === code && this.text.charCodeAt(at + 2) === OPEN_BRACE;
  }

  /** The sequence at `this.at`; afterwards its closing brace is the current token, and the text goes on after it. */
  private sequence(isInterpolation: boolean, depth: number): SequencePiece {
    const { at: start, newlines } = this;
    this.newlines = false;
    this.resume(this.text.charCodeAt(start + 2) === TILDE ? start + 3 : start + 2);
    let piece: SequencePiece;
    if (isInterpolation) {
      const expression = this.expression();
      piece = { kind: 'interpolation', expression, start, end: this.sequenceEnd('unclosedInterpolation') };
    } else {
      piece = this.directive(start, depth);
    }
    this.newlines = newlines;
    return piece;
  }

  private sequenceEnd(problem: 'unclosedInterpolation' | 'unclosedDirective'): number {
    if (!this.is('}') && !this.is('~}')) this.fail(problem);
    this.at = this.end;
    return this.end;
  }

  /** Directives nest, so `if` and `for` count as depth until their end; `depth` is that of the template. */
  private directive(start: number, depth: number): SequencePiece {
    const keyword = this.is('identifier') ? this.word() : '';
    switch (keyword) {
      case 'if': {
        this.enter();
        this.advance();
        const condition = this.expression();
        return { kind: 'if', condition, start, end: this.sequenceEnd('unclosedDirective') };
      }
      case 'for': {
        this.enter();
        this.advance();
        const names = this.forNames();
        const collection = this.expression();
        return { kind: 'for', ...names, collection, start, end: this.sequenceEnd('unclosedDirective') };
      }
      case 'else':
      case 'endif':
      case 'endfor':
        if (keyword !== 'else' && this.depth > depth) this.leave();
        this.advance();
        return { kind: keyword, start, end: this.sequenceEnd('unclosedDirective') };
      default:
        return this.fail('directiveKeyword');
    }
  }

  /** `key, value in` or `value in`. */
  protected forNames(): { readonly keyName: Name | undefined; readonly valueName: Name } {
    const first = this.forName();
    let second: Name | undefined;
    if (this.is(',')) {
      this.advance();
      second = this.forName();
    }
    if (!this.isWord('in')) this.fail('forIn');
    this.advance();
    return { keyName: second && first, valueName: second ?? first };
  }

  private forName(): Name {
    if (!this.is('identifier')) this.fail('forName');
    const name = { name: composed(this.word()), place: this.place(this.start, this.end) };
    this.advance();
    return name;
  }
}

/** The text of a template without sequences; undefined when it has any. */
function onlyText(parts: readonly TemplatePart[]): string | undefined {
  const [first] = parts;
  if (first === undefined) return '';
  return parts.length === 1 && first.kind === 'text' ? first.value : undefined;
}
