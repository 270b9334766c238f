import { RegexError } from './syntax.js';

const CONTROLS: ReadonlyMap<string, number> = new Map([['n', 10], ['t', 9], ['r', 13], ['f', 12], ['v', 11], ['a', 7]]);

/** A place in the text of a pattern. */
export class Cursor {
  protected at = 0;
  private readonly characters: readonly string[];

  constructor(text: string) {
    this.characters = Array.from(text);
  }

  protected peek(ahead = 0): string | undefined {
    return this.characters[this.at + ahead];
  }

  protected take(): string {
    const next = this.characters[this.at++];
    if (next === undefined) throw new RegexError('unexpected end');
    return next;
  }

  protected atEnd(): boolean {
    return this.at >= this.characters.length;
  }

  /** The next characters, at most `count`. */
  protected ahead(count: number): string {
    return this.characters.slice(this.at, this.at + count).join('');
  }

  protected since(start: number): string {
    return this.characters.slice(start, this.at).join('');
  }

  protected follows(text: string): boolean {
    return this.ahead(text.length) === text;
  }

  /** The character that an escape stands for: after the backslash. */
  protected escapedCharacter(): number {
    const next = this.take();
    const control = CONTROLS.get(next);
    if (control !== undefined) return control;
    if (/[0-7]/.test(next) && (next === '0' || /[0-7]/.test(this.peek() ?? ''))) {
      let digits = next;
      while (digits.length < 3 && /[0-7]/.test(this.peek() ?? '')) digits += this.take();
      return parseInt(digits, 8);
    }
    if (next === 'x') return this.hexadecimal();
    if (/[\p{L}\p{N}]/u.test(next)) throw new RegexError(`invalid escape sequence: \\${next}`);
    return next.codePointAt(0) ?? 0;
  }

  private hexadecimal(): number {
    const match = /^(?:\{([0-9a-fA-F]{1,8})\}|([0-9a-fA-F]{2}))/.exec(this.ahead(10));
    const codePoint = parseInt(match?.[1] ?? match?.[2] ?? '', 16);
    if (!match || codePoint > 0x10ffff) throw new RegexError('invalid escape sequence: \\x');
    this.at += match[0].length;
    return codePoint;
  }
}
