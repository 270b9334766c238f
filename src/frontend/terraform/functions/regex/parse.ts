import { anyOf, DIGIT, foldCase, not, posixClass, range, single, SPACE, unicodeClass, WORD } from './classes.js';
import { Cursor } from './cursor.js';
import type { Matcher, ParsedPattern, Pattern } from './syntax.js';
import { RegexError } from './syntax.js';

interface Flags {
  readonly ignoreCase: boolean;
  readonly multiLine: boolean;
  readonly dotAll: boolean;
  readonly ungreedy: boolean;
}

const FLAGS: ReadonlyMap<string, keyof Flags> = new Map([['i', 'ignoreCase'], ['m', 'multiLine'], ['s', 'dotAll'], ['U', 'ungreedy']]);

const MAX_DEPTH = 200;
const MAX_REPEAT = 1000;

const PERL: ReadonlyMap<string, Matcher> = new Map([
  ['d', DIGIT], ['D', not(DIGIT)],
  ['w', WORD], ['W', not(WORD)],
  ['s', SPACE], ['S', not(SPACE)],
]);

export function parsePattern(text: string): ParsedPattern {
  return new PatternParser(text).parse();
}

class PatternParser extends Cursor {
  private depth = 0;
  private flags: Flags = { ignoreCase: false, multiLine: false, dotAll: false, ungreedy: false };
  private readonly names: (string | undefined)[] = [undefined];

  parse(): ParsedPattern {
    const pattern = this.alternatives();
    if (!this.atEnd()) throw new RegexError('unexpected )');
    return { pattern, names: this.names };
  }

  private alternatives(): Pattern {
    if (++this.depth > MAX_DEPTH) throw new RegexError('expression nests too deeply');
    const outer = this.flags;
    const all = [this.sequence()];
    while (this.peek() === '|') {
      this.at++;
      all.push(this.sequence());
    }
    this.flags = outer;
    this.depth--;
    return all.length === 1 ? (all[0] ?? { kind: 'empty' }) : { kind: 'alternatives', of: all };
  }

  private sequence(): Pattern {
    const of: Pattern[] = [];
    for (let next = this.peek(); next !== undefined && next !== '|' && next !== ')'; next = this.peek()) {
      if (this.follows('\\Q')) of.push(...this.quoted());
      else of.push(this.repeated(this.atom()));
    }
    return of.length === 1 ? (of[0] ?? { kind: 'empty' }) : { kind: 'sequence', of };
  }

  private quoted(): Pattern[] {
    this.at += 2;
    const of: Pattern[] = [];
    while (!this.atEnd() && !this.follows('\\E')) of.push(this.literal(this.take()));
    this.at += 2;
    return of;
  }

  private repeated(atom: Pattern): Pattern {
    const start = this.at;
    const bounds = this.bounds();
    if (!bounds) return atom;
    const lazy = this.peek() === '?';
    if (lazy) this.at++;
    const after = this.at;
    if (this.bounds()) throw new RegexError(`invalid nested repetition operator: ${this.since(start)}`);
    this.at = after;
    return { kind: 'repeat', of: atom, ...bounds, greedy: lazy === this.flags.ungreedy };
  }

  private bounds(): { readonly min: number; readonly max: number | undefined } | undefined {
    switch (this.peek()) {
      case '*':
        this.at++;
        return { min: 0, max: undefined };
      case '+':
        this.at++;
        return { min: 1, max: undefined };
      case '?':
        this.at++;
        return { min: 0, max: 1 };
      case '{':
        return this.counted();
      default:
        return undefined;
    }
  }

  /** `{2}`, `{2,}`, `{2,5}`; any other brace is a literal. */
  private counted(): { readonly min: number; readonly max: number | undefined } | undefined {
    const match = /^\{(\d+)(?:(,)(\d*))?\}/.exec(this.ahead(20));
    if (!match) return undefined;
    this.at += match[0].length;
    const min = Number(match[1]);
    const max = match[2] === undefined ? min : match[3] === '' ? undefined : Number(match[3]);
    if (min > MAX_REPEAT || (max !== undefined && (max > MAX_REPEAT || max < min))) throw new RegexError(`invalid repeat count: ${match[0]}`);
    return { min, max };
  }

  private atom(): Pattern {
    const next = this.take();
    switch (next) {
      case '(':
        return this.group();
      case '[':
        return { kind: 'one', matches: this.characterClass() };
      case '.':
        return { kind: 'one', matches: this.flags.dotAll ? () => true : not(single(10)) };
      case '^':
        return { kind: 'assertion', what: this.flags.multiLine ? 'line-start' : 'text-start' };
      case '$':
        return { kind: 'assertion', what: this.flags.multiLine ? 'line-end' : 'text-end' };
      case '*':
      case '+':
      case '?':
        throw new RegexError(`missing argument to repetition operator: ${next}`);
      case '\\':
        return this.escape();
      default:
        return this.literal(next);
    }
  }

  private literal(character: string): Pattern {
    return this.one(single(character.codePointAt(0) ?? 0));
  }

  private one(matches: Matcher): Pattern {
    return { kind: 'one', matches: this.flags.ignoreCase ? foldCase(matches) : matches };
  }

  private group(): Pattern {
    if (this.peek() !== '?') return this.capture(undefined);
    const name = /^\?P?<([^>]*)>/.exec(this.ahead(200));
    if (name) {
      if (!/^\w+$/.test(name[1] ?? '')) throw new RegexError(`invalid named capture: (${name[0]}`);
      this.at += name[0].length;
      return this.capture(name[1]);
    }
    this.at++;
    const outer = this.flags;
    this.flags = this.flagChanges();
    if (this.take() === ')') return { kind: 'empty' };
    const of = this.alternatives();
    this.flags = outer;
    this.close();
    return of;
  }

  private capture(name: string | undefined): Pattern {
    const index = this.names.push(name) - 1;
    const of = this.alternatives();
    this.close();
    return { kind: 'group', index, of };
  }

  private close(): void {
    if (this.peek() !== ')') throw new RegexError('missing closing )');
    this.at++;
  }

  /** `i`, `m-s`, up to the colon or the bracket that ends them. */
  private flagChanges(): Flags {
    const changed = { ...this.flags };
    let on = true;
    let count = 0;
    for (; ; this.at++) {
      const flag = this.peek() ?? '';
      const name = FLAGS.get(flag);
      if (flag === ':' || flag === ')') {
        if (count === 0 && (flag === ')' || !on)) throw new RegexError('missing argument to repetition operator: ?');
        return changed;
      }
      if (flag === '-' && on) {
        on = false;
        count = 0;
      } else if (name) {
        changed[name] = on;
        count++;
      } else {
        throw new RegexError('invalid or unsupported Perl syntax');
      }
    }
  }

  private escape(): Pattern {
    const next = this.peek();
    switch (next) {
      case undefined:
        throw new RegexError('trailing backslash at end of expression');
      case 'A':
        this.at++;
        return { kind: 'assertion', what: 'text-start' };
      case 'z':
        this.at++;
        return { kind: 'assertion', what: 'text-end' };
      case 'b':
        this.at++;
        return { kind: 'assertion', what: 'word-boundary' };
      case 'B':
        this.at++;
        return { kind: 'assertion', what: 'no-word-boundary' };
      default: {
        const matches = this.classEscape();
        return matches ? this.one(matches) : this.one(single(this.escapedCharacter()));
      }
    }
  }

  /** `\d`, `\pL`, `\p{Greek}`: after the backslash. */
  private classEscape(): Matcher | undefined {
    const next = this.peek();
    const perl = next === undefined ? undefined : PERL.get(next);
    if (perl) {
      this.at++;
      return perl;
    }
    if (next !== 'p' && next !== 'P') return undefined;
    this.at++;
    let name = this.take();
    if (name === '{') {
      name = '';
      while (this.peek() !== '}') name += this.take();
      this.at++;
    }
    const matches = unicodeClass(name);
    return next === 'P' ? not(matches) : matches;
  }

  private characterClass(): Matcher {
    const negated = this.peek() === '^';
    if (negated) this.at++;
    const members: Matcher[] = [];
    for (let first = true; first || this.peek() !== ']'; first = false) {
      if (this.peek() === undefined) throw new RegexError('missing closing ]');
      members.push(this.classMember());
    }
    this.at++;
    const matches = this.flags.ignoreCase ? foldCase(anyOf(members)) : anyOf(members);
    return negated ? not(matches) : matches;
  }

  private classMember(): Matcher {
    const posix = /^\[:(\^?\w+):\]/.exec(this.ahead(20));
    if (posix) {
      this.at += posix[0].length;
      return posixClass(posix[1] ?? '');
    }
    if (this.peek() === '\\') {
      this.at++;
      const matches = this.classEscape();
      if (matches) return matches;
      this.at--;
    }
    const low = this.classCharacter();
    if (this.peek() !== '-' || this.peek(1) === ']' || this.peek(1) === undefined) return single(low);
    this.at++;
    const high = this.classCharacter();
    if (high < low) throw new RegexError('invalid character class range');
    return range(low, high);
  }

  private classCharacter(): number {
    const next = this.take();
    return next === '\\' ? this.escapedCharacter() : (next.codePointAt(0) ?? 0);
  }
}
