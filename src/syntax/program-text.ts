import type { Comment, Place, Source } from '../model/source.js';

/** What can be seen of a program without understanding it. */
export interface ProgramText {
  readonly comments: readonly Comment[];
  /** From the first thing on a line to the bracket that closes what is opened there, where that is on a later line: calls with their arguments, blocks. */
  readonly extents: readonly Place[];
}

/** How a language writes what could be taken for a comment or a bracket. */
interface Notation {
  readonly line: '//' | '#';
  readonly blocks: boolean;
  readonly tripleQuotes: boolean;
  /** What a backtick begins. */
  readonly backtick: 'template' | 'raw' | undefined;
  /** Whether a slash may begin a regular expression. */
  readonly slashes: boolean;
}

const SCRIPT: Notation = { line: '//', blocks: true, tripleQuotes: false, backtick: 'template', slashes: true };
const JAVA: Notation = { line: '//', blocks: true, tripleQuotes: true, backtick: undefined, slashes: false };
const GO: Notation = { line: '//', blocks: true, tripleQuotes: false, backtick: 'raw', slashes: false };
const PYTHON: Notation = { line: '#', blocks: false, tripleQuotes: true, backtick: undefined, slashes: false };

/** The languages in which CDK apps are written, by the ends of their files' names. */
const NOTATIONS: readonly (readonly [RegExp, Notation])[] = [
  [/\.(?:[cm]?[jt]s|[jt]sx)$/, SCRIPT],
  [/\.(?:java|cs)$/, JAVA],
  [/\.go$/, GO],
  [/\.py$/, PYTHON],
];

/** Undefined for files in a language that is not known. Costs a pass over the text. */
export function readProgram(source: Source): ProgramText | undefined {
  const notation = NOTATIONS.find(([name]) => name.test(source.path))?.[1];
  return notation && new ProgramReader(source, notation).read();
}

/** An open bracket. */
interface Open {
  /** Where what it belongs to begins: the first thing on its line. */
  readonly start: number;
  readonly line: number;
  /** It began inside of a template's text, which goes on behind it. */
  readonly inTemplate: boolean;
}

class ProgramReader {
  private readonly comments: Comment[] = [];
  private readonly extents: Place[] = [];
  private readonly open: Open[] = [];
  private readonly text: string;
  private at = 0;
  private line = 0;
  private lineStart = 0;
  /** The first thing on the line that is no comment. */
  private first: number | undefined;
  /** The last thing before, for telling a regular expression from a division. */
  private previous = '';
  private closed: { readonly start: number; readonly depth: number; readonly line: number } | undefined;

  constructor(
    private readonly source: Source,
    private readonly notation: Notation,
  ) {
    this.text = source.text;
  }

  read(): ProgramText {
    while (this.at < this.text.length) this.step();
    return { comments: this.comments, extents: this.extents };
  }

  private step(): void {
    const { text, at, notation } = this;
    const character = text.charAt(at);
    if (character === '\n') return this.newLine();
    if (/\s/.test(character)) return this.skip(1);
    if (text.startsWith(notation.line, at)) return this.comment(this.endOfLine(), notation.line.length, 0);
    if (notation.blocks && text.startsWith('/*', at)) return this.comment(this.behind('*/', at + 2), 2, 2);
    this.first ??= at;
    switch (character) {
      case '"':
      case '\'':
        return this.quoted(character);
      case '`':
        return notation.backtick === undefined ? this.take(1) : notation.backtick === 'raw' ? this.goTo(this.behind('`', at + 1)) : this.template();
      case '(':
      case '[':
      case '{':
        return this.opening(false);
      case ')':
      case ']':
      case '}':
        return this.closing();
      case '/':
        return notation.slashes && this.mayBeginExpression() ? this.goTo(this.behindRegex()) : this.take(1);
      case ';':
      case ',':
        this.closed = undefined;
        return this.take(1);
      default:
        return this.word();
    }
  }

  private opening(inTemplate: boolean): void {
    const start = this.beginning();
    this.open.push({ start, line: this.line, inTemplate });
    this.take(1);
  }

  /** What goes on behind a bracket (`}).add(`, `.add(` on a line of its own) began where that began. */
  private beginning(): number {
    const { first = this.at, closed } = this;
    const goesOn = closed?.depth === this.open.length && (closed.line === this.line || this.text.charAt(first) === '.');
    return goesOn ? closed.start : first;
  }

  private closing(): void {
    const opened = this.open.pop();
    this.take(1);
    if (opened === undefined) return;
    if (opened.line !== this.line) this.extents.push({ source: this.source, start: opened.start, end: this.at });
    this.closed = { start: opened.start, depth: this.open.length, line: this.line };
    if (opened.inTemplate) this.templateText();
  }

  private comment(end: number, opener: number, closer: number): void {
    const { at, text, source } = this;
    const closes = closer > 0 && text.startsWith('*/', end - closer) && end - closer >= at + opener;
    const inside = text.slice(at + opener, closes ? end - closer : end);
    this.comments.push({ text: inside, place: { source, start: at, end }, ownLine: this.first === undefined });
    this.countLines(at, end);
    this.at = end;
  }

  private quoted(quote: string): void {
    const triple = quote.repeat(3);
    if (this.notation.tripleQuotes && this.text.startsWith(triple, this.at)) return this.goTo(this.behind(triple, this.at + 3));
    let end = this.at + 1;
    while (end < this.text.length && this.text.charAt(end) !== quote && this.text.charAt(end) !== '\n') end += this.text.charAt(end) === '\\' ? 2 : 1;
    // A quote that is not closed on its line is none: what follows the line is read as if it had been.
    this.goTo(this.text.charAt(end) === quote ? end + 1 : end);
  }

  private template(): void {
    this.take(1);
    this.templateText();
  }

  /** The text of a template up to its end, or to something that is put into it. */
  private templateText(): void {
    let end = this.at;
    for (; end < this.text.length; end += this.text.charAt(end) === '\\' ? 2 : 1) {
      if (this.text.charAt(end) === '`') return this.goTo(end + 1);
      if (!this.text.startsWith('${', end)) continue;
      this.goTo(end + 1);
      return this.opening(true);
    }
    this.goTo(end);
  }

  private word(): void {
    const word = /[\w$]+/y;
    word.lastIndex = this.at;
    this.take(word.exec(this.text)?.[0].length ?? 1);
  }

  /** Behind an operator or an opening bracket there is no division. */
  private mayBeginExpression(): boolean {
    return /^(?:|[(,=:[!&|?{};+\-*%~^<>]|return|typeof|case|in|of|await|yield)$/.test(this.previous);
  }

  private behindRegex(): number {
    let inClass = false;
    let end = this.at + 1;
    for (; end < this.text.length && this.text.charAt(end) !== '\n'; end += this.text.charAt(end) === '\\' ? 2 : 1) {
      const character = this.text.charAt(end);
      if (character === '/' && !inClass) return end + 1;
      if (character === '[') inClass = true;
      if (character === ']') inClass = false;
    }
    return this.at + 1;
  }

  private take(length: number): void {
    this.previous = this.text.slice(this.at, this.at + length);
    this.at += length;
  }

  /** A whole that may go over several lines. */
  private goTo(end: number): void {
    const bounded = Math.min(end, this.text.length);
    this.countLines(this.at, bounded);
    this.first ??= this.lineStart;
    this.previous = 'text';
    this.at = bounded;
  }

  private skip(length: number): void {
    this.at += length;
  }

  private newLine(): void {
    this.line += 1;
    this.at += 1;
    this.lineStart = this.at;
    this.first = undefined;
  }

  private countLines(start: number, end: number): void {
    for (let next = this.text.indexOf('\n', start); next !== -1 && next < end; next = this.text.indexOf('\n', next + 1)) {
      this.line += 1;
      this.lineStart = next + 1;
      this.first = undefined;
    }
  }

  private endOfLine(): number {
    const end = this.text.indexOf('\n', this.at);
    const whole = end === -1 ? this.text.length : end;
    return this.text.charAt(whole - 1) === '\r' ? whole - 1 : whole;
  }

  private behind(closing: string, from: number): number {
    const end = this.text.indexOf(closing, from);
    return end === -1 ? this.text.length : end + closing.length;
  }
}
