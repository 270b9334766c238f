import type { BinaryOperator, Expression, For, ObjectConstructor, ObjectItem, ObjectKey, Step, Unary } from './ast.js';
import { composed } from './pieces.js';
import { StepParser } from './steps.js';
import type { TokenKind } from './scanner.js';

/** Expressions, by recursive descent. Each method begins at the first token of what it parses and ends after the last one. */
export class ExpressionParser extends StepParser {
  expression(): Expression {
    this.enter();
    const mark = this.markDepth();
    const { start } = this;
    const condition = this.binary(1);
    const result = this.is('?') ? this.conditional(condition, start) : condition;
    this.restoreDepth(mark);
    this.leave();
    return result;
  }

  /** The whole text is one expression. */
  wholeExpression(): Expression {
    this.newlines = false;
    this.advance();
    const expression = this.expression();
    if (!this.is('end')) this.fail('extraCharacters');
    return expression;
  }

  private conditional(condition: Expression, start: number): Expression {
    this.growTree();
    this.advance();
    const yes = this.expression();
    this.expect(':', 'missingElse');
    const no = this.expression();
    return { kind: 'conditional', condition, yes, no, place: this.place(start, this.previousEnd) };
  }

  /** Operators of the same precedence group to the left. */
  private binary(lowest: number): Expression {
    const mark = this.markDepth();
    const { start } = this;
    let left = this.operand();
    for (;;) {
      const operator = this.kind;
      const precedence = precedenceOf(operator);
      if (precedence < lowest || !isBinary(operator)) break;
      this.advance();
      this.growTree();
      this.enter();
      const right = this.binary(precedence + 1);
      this.leave();
      left = { kind: 'binary', operator, left, right, place: this.place(start, this.previousEnd) };
    }
    this.restoreDepth(mark);
    return left;
  }

  private operand(): Expression {
    const { start } = this;
    const source = this.term();
    if (!this.is('.') && !this.is('[')) return source;
    const steps: Step[] = [];
    this.steps(steps);
    return { kind: 'traversal', source, steps, place: this.place(start, this.previousEnd) };
  }

  private term(): Expression {
    const { kind } = this;
    switch (kind) {
      case 'identifier':
        return this.named();
      case 'number':
        return this.number();
      case 'quote':
        return this.quoted();
      case 'heredoc':
        return this.heredoc();
      case '(':
        return this.parentheses();
      case '[':
        return this.bracketed();
      case '{':
        return this.braced();
      case '-':
      case '!':
        return this.unary(kind);
      default:
        return this.fail('expressionExpected');
    }
  }

  /** An identifier: a constant, a function call or a variable. */
  private named(): Expression {
    const { start, end } = this;
    const name = this.word();
    this.advance();
    if (this.is('(') || this.is('::')) return this.call(name, start);
    const place = this.place(start, end);
    switch (name) {
      case 'true':
      case 'false':
        return { kind: 'boolean', value: name === 'true', place };
      case 'null':
        return { kind: 'null', place };
      default:
        return { kind: 'variable', name: composed(name), place };
    }
  }

  private unary(operator: Unary['operator']): Expression {
    const { start } = this;
    this.enter();
    this.advance();
    const operand = this.operand();
    this.leave();
    return { kind: 'unary', operator, operand, place: this.place(start, this.previousEnd) };
  }

  private parentheses(): Expression {
    const { start } = this;
    const outer = this.open(false);
    const expression = this.expression();
    this.close(')', outer, 'unclosedParenthesis');
    return { kind: 'parentheses', expression, place: this.place(start, this.previousEnd) };
  }

  private call(first: string, start: number): Expression {
    const name = this.functionName(first);
    const namePlace = this.place(start, this.previousEnd);
    if (!this.is('(')) this.fail('functionParenthesis');
    const outer = this.open(false);
    const list: Expression[] = [];
    let expandFinal = false;
    while (!this.is(')')) {
      list.push(this.expression());
      if (this.is('...')) {
        expandFinal = true;
        this.advance();
        if (!this.is(')')) this.fail('expansionNotLast');
      } else if (this.is(',')) this.advance();
      else if (!this.is(')')) this.fail('argumentSeparator');
    }
    this.close(')', outer, 'argumentSeparator');
    return { kind: 'call', name, namePlace, arguments: list, expandFinal, place: this.place(start, this.previousEnd) };
  }

  /** With its namespaces: `provider::aws::arn_parse`. */
  private functionName(first: string): string {
    let name = first;
    while (this.is('::')) {
      this.advance();
      if (!this.is('identifier')) this.fail('functionName');
      name += `::${this.word()}`;
      this.advance();
    }
    return name;
  }

  /** `[`: a tuple or a `for` expression. */
  private bracketed(): Expression {
    const { start } = this;
    const outer = this.open(false);
    if (this.isWord('for')) return this.forExpression(start, outer, ']');
    const items: Expression[] = [];
    while (!this.is(']')) {
      items.push(this.expression());
      if (this.is(',')) this.advance();
      else if (!this.is(']')) this.fail('itemSeparator');
    }
    this.close(']', outer, 'itemSeparator');
    return { kind: 'tuple', items, place: this.place(start, this.previousEnd) };
  }

  /** `{`: an object or a `for` expression. Line ends separate items of an object, and are nothing elsewhere. */
  private braced(): Expression {
    const { start } = this;
    const outer = this.open(false);
    return this.isWord('for') ? this.forExpression(start, outer, '}') : this.object(start, outer);
  }

  private object(start: number, outer: boolean): ObjectConstructor {
    const items: ObjectItem[] = [];
    this.newlines = true;
    for (;;) {
      this.skipNewlines();
      if (this.is('}')) break;
      items.push(this.objectItem());
      if (this.is(',') || this.is('newline')) this.advance();
      else if (!this.is('}')) this.fail('attributeSeparator');
    }
    this.close('}', outer, 'attributeSeparator');
    return { kind: 'object', items, place: this.place(start, this.previousEnd) };
  }

  protected skipNewlines(): void {
    while (this.is('newline')) this.advance();
  }

  private objectItem(): ObjectItem {
    const { start } = this;
    const key = objectKey(this.expression());
    if (!this.is('=') && !this.is(':')) this.fail('keySeparator');
    this.advance();
    const value = this.expression();
    return { key, value, place: this.place(start, this.previousEnd) };
  }

  private forExpression(start: number, outer: boolean, closer: ']' | '}'): For {
    this.advance();
    const names = this.forNames();
    const collection = this.expression();
    this.expect(':', 'forColon');
    let value = this.expression();
    let key: Expression | undefined;
    if (this.is('=>')) {
      if (closer === ']') this.fail('forKeyInTuple');
      this.advance();
      key = value;
      value = this.expression();
    } else if (closer === '}') this.fail('forKeyMissing');
    const grouping = this.is('...');
    if (grouping) {
      if (closer === ']') this.fail('forGroupInTuple');
      this.advance();
    }
    let condition: Expression | undefined;
    if (this.isWord('if')) {
      this.advance();
      condition = this.expression();
    }
    this.close(closer, outer, 'forEnd');
    return { kind: 'for', ...names, collection, key, value, grouping, condition, place: this.place(start, this.previousEnd) };
  }
}

/** A bare name, even one of the constants, is a string as a key; in parentheses it is an expression. */
function objectKey(expression: Expression): ObjectKey {
  const { place } = expression;
  switch (expression.kind) {
    case 'variable':
      return { kind: 'name', name: expression.name, place };
    case 'boolean':
      return { kind: 'name', name: String(expression.value), place };
    case 'null':
      return { kind: 'name', name: 'null', place };
    default:
      return { kind: 'expression', expression, place };
  }
}

function precedenceOf(kind: TokenKind): number {
  switch (kind) {
    case '||': return 1;
    case '&&': return 2;
    case '==':
    case '!=': return 3;
    case '<':
    case '<=':
    case '>':
    case '>=': return 4;
    case '+':
    case '-': return 5;
    case '*':
    case '/':
    case '%': return 6;
    default: return 0;
  }
}

function isBinary(kind: TokenKind): kind is BinaryOperator {
  return precedenceOf(kind) > 0;
}
