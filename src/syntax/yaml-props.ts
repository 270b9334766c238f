import type { CST } from 'yaml';
import type { Problems } from './yaml-problems.js';

type Indicator = 'doc-start' | 'explicit-key-ind' | 'map-value-ind' | 'seq-item-ind';

/**
 * What stands in front of a node: its tag and anchor, the indicator (`-`, `?`, `:`) and comma that it needs. One object is
 * used for all nodes of a file; read the fields before the next call.
 */
export class Props {
  tag: CST.SourceToken | undefined;
  anchor: CST.SourceToken | undefined;
  indicator: CST.SourceToken | undefined;
  comma: CST.SourceToken | undefined;
  newline = false;
  /** Where the last of tag, anchor and indicator ends. */
  end: number | undefined;
  private atLineStart = false;
  private tab: CST.SourceToken | undefined;

  constructor(private readonly problems: Problems) {}

  read(tokens: readonly CST.SourceToken[], indicator: Indicator, inFlow: boolean): void {
    this.tag = this.anchor = this.indicator = this.comma = this.tab = undefined;
    this.newline = false;
    this.end = undefined;
    this.atLineStart = indicator !== 'map-value-ind' && !inFlow;
    for (const token of tokens) {
      switch (token.type) {
        case 'space':
          if (!inFlow && token.source.includes('\t')) this.tab = token;
          break;
        case 'newline':
          this.newline = this.atLineStart = true;
          this.tab = undefined;
          break;
        case 'comment':
          this.atLineStart = false;
          this.tab = undefined;
          break;
        default:
          if (this.tab && this.atLineStart) this.reportTab(this.tab);
          this.tab = undefined;
          this.atLineStart = token.type === 'seq-item-ind' || token.type === 'explicit-key-ind';
          this.readProp(token, indicator, inFlow);
      }
    }
  }

  /** To be called after `read`, in block style: the line of `next` must not be indented by tabs. */
  checkTab(next: CST.Token | null | undefined, parentIndent: number): void {
    const { tab } = this;
    if (!tab) return;
    const isTrailing = !next && endOf(tab) >= this.problems.source.text.length;
    if (isBlock(next) || (this.atLineStart && tab.indent <= parentIndent && !isTrailing)) this.reportTab(tab);
  }

  private reportTab(tab: CST.SourceToken): void {
    this.problems.syntax('Tabs must not be used for indentation.', tab.offset);
  }

  private readProp(token: CST.SourceToken, indicator: Indicator, inFlow: boolean): void {
    if (token.type !== 'comma') this.end = endOf(token);
    if (token.type === indicator && !this.indicator) this.indicator = token;
    else if (token.type === 'tag' && !this.tag) this.tag = token;
    else if (token.type === 'anchor' && !this.anchor) this.anchor = token;
    else if (token.type === 'comma' && inFlow && !this.comma) this.comma = token;
    else {
      const secondTag = 'A value can have only one tag; write the outer function in its long form.';
      this.problems.syntax(token.type === 'tag' ? secondTag : `Unexpected ${JSON.stringify(token.source)}.`, token.offset, endOf(token));
    }
  }
}

function endOf(token: CST.SourceToken): number {
  return token.offset + token.source.length;
}

export function isBlock(token: CST.Token | null | undefined): boolean {
  return token?.type === 'block-map' || token?.type === 'block-seq';
}
