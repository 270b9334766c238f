import type { Diagnostic } from '../../model/diagnostic.js';
import { MAX_DEPTH } from '../limits.js';
import type { Invalid } from './ast.js';
import { diagnosticOf, SyntaxFailure } from './problems.js';
import type { Problem } from './problems.js';
import { Scanner } from './scanner.js';
import type { TokenKind } from './scanner.js';

/** What the parser knows while it goes: the next token, what it has reported, how deep it is. */
export class Cursor extends Scanner {
  readonly diagnostics: Diagnostic[] = [];
  protected depth = 0;
  /** The depth that the tree under construction has reached. */
  private deepest = 0;

  /** Whether the current token is of this kind; a method, because the compiler would go on believing an earlier answer. */
  protected is(kind: TokenKind): boolean {
    return this.kind === kind;
  }

  /** An error about the current token, or about a given range. */
  fail(problem: Problem, start = this.start, end = this.end): never {
    throw new SyntaxFailure(this.is('invalid') && start === this.start ? this.characterProblem() : problem, start, end);
  }

  report(problem: Problem, start = this.start, end = this.end): void {
    this.diagnostics.push(diagnosticOf(problem, this.place(start, end)));
  }

  reportFailure(failure: SyntaxFailure): void {
    this.report(failure.problem, failure.start, failure.end);
  }

  invalid(start: number, end: number): Invalid {
    return { kind: 'invalid', place: this.place(start, end) };
  }

  private characterProblem(): Problem {
    switch (this.text[this.start]) {
      case "'": return 'singleQuote';
      case '`': return 'backtick';
      case ';': return 'semicolon';
      case '&':
      case '|':
      case '^':
      case '~': return 'bitwise';
      default: return 'invalidCharacter';
    }
  }

  protected enter(): void {
    this.depth++;
    if (this.depth > this.deepest) this.deepen(this.depth);
  }

  protected leave(): void {
    this.depth--;
  }

  /**
   * Chains of operators are parsed in a loop but make a tree that grows at its root. A chain takes a mark before its first
   * operand, calls `growTree` for each operator and gives the mark back at its end.
   */
  protected markDepth(): number {
    const outer = this.deepest;
    this.deepest = this.depth;
    return outer;
  }

  protected growTree(): void {
    this.deepen(this.deepest + 1);
  }

  protected restoreDepth(mark: number): void {
    if (mark > this.deepest) this.deepest = mark;
  }

  /** After a failure: back to the depth at which it was caught. */
  protected resetDepth(depth: number): void {
    this.depth = depth;
    this.deepest = depth;
  }

  private deepen(depth: number): void {
    if (depth > MAX_DEPTH) this.fail('tooDeep');
    this.deepest = depth;
  }

  /** Consumes a token that must be there. */
  protected expect(kind: TokenKind, problem: Problem): void {
    if (!this.is(kind)) this.fail(problem);
    this.advance();
  }

  /** Opens brackets, parentheses or braces: moves past the opener. Returns what `close` needs. */
  protected open(newlines: boolean): boolean {
    const outer = this.newlines;
    this.newlines = newlines;
    this.advance();
    return outer;
  }

  /** Moves past the closer; the line ends after it count again as they did before the opener. */
  protected close(kind: TokenKind, outer: boolean, problem: Problem): void {
    if (!this.is(kind)) this.fail(problem);
    this.newlines = outer;
    this.advance();
  }
}
