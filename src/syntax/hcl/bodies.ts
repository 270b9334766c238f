import type { Attribute, Block, Body, Label } from './ast.js';
import { lineEnd } from './characters.js';
import { ExpressionParser } from './expressions.js';
import { composed } from './pieces.js';
import { SyntaxFailure } from './problems.js';
import { itemEnd, nextTopLevelBlock } from './recovery.js';

/** A body under construction. */
interface Items {
  readonly attributes: Map<string, Attribute>;
  blocks: Block[];
}

/** How items are separated: by lines; not at all, as there is only one; or, after an error, however they are. */
type Layout = 'lines' | 'one-line' | 'lenient';

/** Bodies: arguments and blocks, with recovery after each broken item. */
export class BodyParser extends ExpressionParser {
  /** What fails next is the rest of something that was reported: of an unclosed string, of a line with too much on it. */
  private muted = false;
  /** After an unclosed heredoc nothing is reported any more: what follows may be its text. */
  private doubtful = false;
  private unclosedReported = false;

  /** The whole text is a file. A closing brace too many is reported only when it cannot be the consequence of another error. */
  file(): Body {
    const items: Items = { attributes: new Map(), blocks: [] };
    this.advance();
    while (!this.is('end')) {
      if (this.is('}')) {
        if (this.diagnostics.length === 0) this.report('strayBrace');
        this.advance();
      } else if (this.is('newline')) this.advance();
      else this.item(items, 'lines');
    }
    return { kind: 'body', ...items, place: this.place(0, this.text.length) };
  }

  private complain(...about: Parameters<BodyParser['report']>): void {
    if (!this.muted && !this.doubtful) this.report(...about);
  }

  private item(items: Items, layout: Layout): void {
    const { start, end, depth } = this;
    try {
      if (!this.is('identifier')) this.fail(this.is('quote') ? 'quotedName' : 'itemExpected');
      const name = composed(this.word());
      this.advance();
      if (this.is('=')) this.attribute(items, name, start, end, layout);
      else if (this.is('{') || this.is('quote') || this.is('identifier')) this.block(items, name, start, end, layout);
      else this.fail(this.is(':') ? 'colonForEquals' : this.is('.') ? 'dottedName' : 'itemExpected');
    } catch (failure) {
      this.recover(failure, start, depth);
    }
  }

  /** Reports, and moves to where the next item may begin. Returns where the broken one ends. */
  private recover(failure: unknown, from: number, depth: number): number {
    if (!(failure instanceof SyntaxFailure)) throw failure;
    this.complain(failure.problem, failure.start, failure.end);
    this.resetDepth(depth);
    this.newlines = true;
    this.muted = failure.openEnded;
    const end = this.recoveryPoint(failure, from);
    this.resume(end);
    return end;
  }

  private recoveryPoint({ problem, start }: SyntaxFailure, from: number): number {
    switch (problem) {
      case 'unclosedHeredoc':
        this.doubtful = true;
        return nextTopLevelBlock(this.text, from);
      case 'tooDeep':
        // Not back to before it: each level would be tried again, and fail again.
        return Math.max(itemEnd(this.text, from, this, true), lineEnd(this.text, start));
      default:
        return itemEnd(this.text, from, this, false);
    }
  }

  private attribute(items: Items, name: string, start: number, nameEnd: number, layout: Layout): void {
    const equals = this.place(this.start, this.end);
    const { depth, end: equalsEnd } = this;
    this.advance();
    const valueStart = this.is('newline') || this.is('end') ? equalsEnd : this.start;
    let value;
    try {
      value = this.expression();
      if (!this.argumentEnds(layout)) this.fail('newlineAfterArgument');
      this.muted = false;
    } catch (failure) {
      const end = this.recover(failure, valueStart, depth);
      value = this.invalid(valueStart, this.textEnd(valueStart, end));
    }
    if (items.attributes.has(name)) this.complain('duplicateAttribute', start, nameEnd);
    else {
      const place = this.place(start, Math.max(value.place.end, equalsEnd));
      items.attributes.set(name, { kind: 'attribute', name, namePlace: this.place(start, nameEnd), equals, value, place });
    }
    if (this.is('newline') && layout === 'lines') this.advance();
  }

  /** In a block over several lines the closing brace needs a line of its own; its absence costs a diagnostic, not the value. */
  private argumentEnds(layout: Layout): boolean {
    if (this.is('newline') || this.is('end') || layout !== 'lines') return true;
    if (!this.is('}') || this.depth === 0) return false;
    this.complain('newlineAfterArgument');
    return true;
  }

  private textEnd(start: number, end: number): number {
    let last = end;
    while (last > start && ' \t\r\n'.includes(this.text[last - 1] ?? '')) last--;
    return last;
  }

  private block(items: Items, type: string, start: number, typeEnd: number, layout: Layout): void {
    if (layout === 'one-line') this.complain('oneLineBlock', start, typeEnd);
    const labels = this.labels();
    const header = this.place(start, this.previousEnd);
    this.openingBrace();
    const openBrace = this.place(this.start, this.end);
    const children: Items = { attributes: new Map(), blocks: [] };
    this.enter();
    this.advance();
    this.muted = false;
    this.contents(children);
    this.leave();
    const closed = this.is('}');
    const rest = closed ? [] : this.hoisted(children, header.start);
    const end = closed ? this.end : lastEnd(children, openBrace.end);
    const body: Body = { kind: 'body', ...children, place: this.place(openBrace.start, end) };
    const closeBrace = closed ? this.place(this.start, this.end) : undefined;
    const typePlace = this.place(start, typeEnd);
    items.blocks.push({ kind: 'block', type, typePlace, labels, body, header, openBrace, closeBrace, place: this.place(start, end) }, ...rest);
    if (closed) this.afterBlock(layout);
    else this.reportUnclosed(header.start, header.end);
  }

  private labels(): Label[] {
    const labels: Label[] = [];
    for (;;) {
      const { start, end } = this;
      if (this.is('identifier')) {
        labels.push({ value: composed(this.word()), place: this.place(start, end) });
        this.advance();
      } else if (this.is('quote')) labels.push(this.quotedLabel(start));
      else return labels;
    }
  }

  private quotedLabel(start: number): Label {
    const written = this.quoted();
    if (written.kind === 'string') return { value: written.value, place: written.place };
    if (written.kind !== 'invalid') this.complain('templateLabel', start, written.place.end);
    return { value: this.text.slice(start + 1, written.place.end - 1), place: written.place };
  }

  /** A brace on the next line is an error too, but it is plain what was meant. */
  private openingBrace(): void {
    if (this.is('newline') && /\S/.exec(this.text.slice(this.end, this.end + 200))?.[0] === '{') {
      this.complain('blockHeader');
      this.skipNewlines();
    }
    if (!this.is('{')) this.fail('blockHeader');
  }

  private contents(children: Items): void {
    let layout: Layout = this.is('newline') ? 'lines' : 'one-line';
    while (!this.is('}') && !this.is('end')) {
      if (this.is('newline') || (layout === 'lenient' && this.is(','))) this.advance();
      else if (layout === 'one-line') layout = this.onlyItem(children);
      else this.item(children, layout);
    }
  }

  /** A block on one line ends after its first argument. If it does not, the rest is read without further complaint. */
  private onlyItem(children: Items): Layout {
    const reported = this.diagnostics.length;
    this.item(children, 'one-line');
    if (!this.is('}') && !this.is('end') && this.diagnostics.length === reported) {
      this.complain('oneLineBlock');
      this.muted = true;
    }
    return 'lenient';
  }

  private afterBlock(layout: Layout): void {
    this.advance();
    if (layout !== 'lines') return;
    const ends = this.is('newline') || this.is('end');
    if (!ends) this.complain('newlineAfterBlock');
    this.muted = !ends;
    if (this.is('newline')) this.advance();
  }

  private reportUnclosed(start: number, end: number): void {
    if (!this.unclosedReported) this.complain('unclosedBlock', start, end);
    this.unclosedReported = true;
  }

  /**
   * When a block is not closed, what follows it seems to lie within it. Takes out of it the blocks from the first one on that
   * is indented no more than the header itself: they are its siblings.
   */
  private hoisted(children: Items, header: number): readonly Block[] {
    const indentation = this.column(header);
    const first = children.blocks.findIndex((child) => this.column(child.header.start) <= indentation);
    if (first < 0) return [];
    const siblings = children.blocks.slice(first);
    children.blocks = children.blocks.slice(0, first);
    return siblings;
  }

  private column(offset: number): number {
    return offset - (this.text.lastIndexOf('\n', offset - 1) + 1);
  }
}

function lastEnd(items: Items, least: number): number {
  let end = least;
  for (const { place } of items.attributes.values()) end = Math.max(end, place.end);
  for (const { place } of items.blocks) end = Math.max(end, place.end);
  return end;
}
