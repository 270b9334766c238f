import type { AttributeStep, IndexStep, NumberLiteral, SplatStep, Step } from './ast.js';
import { composed } from './pieces.js';
import { TemplateParser } from './templates.js';

/** What can follow a value: attributes, indexes and splats. */
export abstract class StepParser extends TemplateParser {
  protected number(): NumberLiteral {
    const { start, end } = this;
    const text = this.word();
    if (!/^\d+(\.\d*)?([eE][+-]?\d+)?$/.test(text)) this.fail('invalidNumber');
    this.advance();
    return { kind: 'number', text, place: this.place(start, end) };
  }

  protected steps(into: Step[]): void {
    for (;;) {
      if (this.is('.')) into.push(this.dotStep());
      else if (this.is('[')) into.push(this.bracketStep());
      else return;
    }
  }

  private dotStep(): Step {
    const { start } = this;
    this.advance();
    if (!this.is('*')) return this.member(start);
    this.advance();
    const each: Step[] = [];
    while (this.is('.')) {
      const dot = this.start;
      this.advance();
      if (this.is('*')) this.fail('nestedSplat');
      each.push(this.member(dot));
    }
    return { kind: 'splat', full: false, each, place: this.place(start, this.previousEnd) };
  }

  /** What follows a dot: a name, or a number as in HCL 1. */
  private member(dot: number): AttributeStep | IndexStep {
    const name = this.word();
    if (this.is('number')) {
      if (name.includes('.')) this.fail('legacyIndex');
      const key = this.number();
      return { kind: 'index', key, legacy: true, place: this.place(dot, this.previousEnd) };
    }
    this.expect('identifier', 'attributeName');
    return { kind: 'attribute', name: composed(name), place: this.place(dot, this.previousEnd) };
  }

  private bracketStep(): IndexStep | SplatStep {
    const { start, newlines } = this;
    this.advance();
    if (this.is('*')) return this.fullSplat(start);
    this.newlines = false;
    if (this.is('newline')) this.advance();
    const key = this.expression();
    this.close(']', newlines, 'indexBracket');
    return { kind: 'index', key, legacy: false, place: this.place(start, this.previousEnd) };
  }

  private fullSplat(start: number): SplatStep {
    this.advance();
    this.expect(']', 'splatBracket');
    const each: Step[] = [];
    this.enter();
    this.steps(each);
    this.leave();
    return { kind: 'splat', full: true, each, place: this.place(start, this.previousEnd) };
  }
}
