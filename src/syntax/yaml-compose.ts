import type { CST } from 'yaml';
import type { Place, Source } from '../model/source.js';
import { MAX_DEPTH } from './limits.js';
import type { Node } from './tree.js';
import type { AloneToken } from './yaml-alone.js';
import { Anchors } from './yaml-anchors.js';
import { composeBlockList, composeBlockMap, composeFlow } from './yaml-collections.js';
import { composeBlockScalar, composePlain, composeQuoted, plainScalar } from './yaml-leaves.js';
import type { Problems } from './yaml-problems.js';
import { Props } from './yaml-props.js';
import { resolvePlain } from './yaml-scalars.js';
import { tagMeaning, tagged } from './yaml-tags.js';
import type { TagMeaning } from './yaml-tags.js';

/** A tag or anchor in front of a node. */
type Prop = CST.SourceToken | undefined;

type Collection = CST.BlockMap | CST.BlockSequence | CST.FlowCollection;

/**
 * Makes located nodes of the concrete syntax that the `yaml` library read. The library could compose nodes too, but spends
 * more time on that than on reading, mostly for comments and schemas that nobody needs here.
 */
export class Composer {
  readonly source: Source;
  readonly props: Props;
  /** Where the text of the node composed last ends; for an alias, the alias. */
  lastEnd = 0;
  /** The quote that the last text of the file begins with and does not end with. */
  openQuote: string | undefined;
  /** Offsets of quoted texts and brackets that are not closed. */
  readonly unclosed: number[] = [];
  private readonly anchors: Anchors;

  /** @param alone By offset, what is to be taken instead of a quoted text there. */
  constructor(
    readonly problems: Problems,
    private readonly alone: ReadonlyMap<number, AloneToken>,
  ) {
    this.source = problems.source;
    this.props = new Props(problems);
    this.anchors = new Anchors(problems);
  }

  document(document: CST.Document): Node | undefined {
    this.props.read(document.start, 'doc-start', false);
    const { tag, anchor, end } = this.props;
    if (document.value?.type !== 'flow-collection') this.props.checkTab(document.value, -1);
    if (document.end) this.checkRest(document.end);
    return this.node(document.value, tag, anchor, end ?? document.offset, 0);
  }

  /** The node of `token`, or of nothing at `offset`; undefined when it cannot be kept. */
  node(token: CST.Token | null | undefined, tag: Prop, anchor: Prop, offset: number, depth: number): Node | undefined {
    const content = token ?? { type: 'scalar' as const, offset, indent: -1, source: '' };
    if (!tag && !anchor) return this.content(content, depth);
    this.checkGap(content, tag, anchor);
    if (content.type === 'alias') {
      this.problems.syntax('An alias can have neither tag nor anchor.', content.offset, content.offset + content.source.length);
      return this.content(content, depth);
    }
    if (!anchor) return this.taggedContent(content, tag, depth);
    const name = anchor.source.slice(1);
    const mark = this.anchors.open(name, depth);
    const node = this.taggedContent(content, tag, depth);
    this.anchors.close(name, mark, node, depth);
    return node;
  }

  /** A place within the source: the text that is read may be a little longer, see `parseYamlText`. */
  place(start: number, end: number): Place {
    const { length } = this.source.text;
    return { source: this.source, start: start < length ? start : length, end: end < length ? end : length };
  }

  /** Behind a value there may be only blanks and comments. */
  checkRest(tokens: readonly CST.SourceToken[], from = 0): void {
    for (let index = from; index < tokens.length; index += 1) {
      const token = tokens[index];
      if (!token || token.type === 'newline' || token.type === 'space' || token.type === 'comment') continue;
      this.problems.syntax(`Unexpected ${JSON.stringify(token.source)} after the value.`, token.offset, token.offset + token.source.length);
      return;
    }
  }

  private checkGap(token: CST.Token, ...props: readonly Prop[]): void {
    if ('source' in token && token.source === '') return;
    const touches = props.some((prop) => prop && prop.offset + prop.source.length === token.offset);
    if (touches) this.problems.syntax('Expected a space between this and what is before it.', token.offset);
  }

  private taggedContent(token: CST.Token, tag: Prop, depth: number): Node | undefined {
    const meaning: TagMeaning = tag ? tagMeaning(tag) : { kind: 'none' };
    switch (meaning.kind) {
      case 'none':
        return this.content(token, depth);
      case 'string':
        return asString(this.content(token, depth));
      case 'resolved':
        return asPlain(this.content(token, depth));
      case 'function': {
        const value = asString(this.content(token, depth + 1));
        if (!value || !tag) return undefined;
        return tagged(meaning.key, this.place(tag.offset, tag.offset + tag.source.length), value);
      }
      default:
        return meaning satisfies never;
    }
  }

  private content(token: CST.Token, depth: number): Node | undefined {
    switch (token.type) {
      case 'scalar':
        this.anchors.count(depth);
        return composePlain(this, token);
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        return this.quoted(token, depth);
      case 'block-scalar':
        this.anchors.count(depth);
        return composeBlockScalar(this, token, depth === 0);
      case 'alias':
        return this.alias(token, depth);
      case 'block-map':
      case 'block-seq':
      case 'flow-collection':
        return this.collection(token, depth);
      default:
        this.lastEnd = token.offset + (token.type === 'document' ? 0 : token.source.length);
        this.problems.syntax('Unexpected text here.', token.offset, this.lastEnd);
        return undefined;
    }
  }

  private quoted(token: CST.FlowScalar, depth: number): Node | undefined {
    const original = this.alone.get(token.offset) ?? token;
    if (original.type === 'flow-collection') {
      const node = this.collection(original, depth);
      if (token.end) this.checkRest(token.end);
      return node;
    }
    this.anchors.count(depth);
    return composeQuoted(this, original === token ? token : { ...original, end: token.end ?? [] });
  }

  private alias(token: CST.FlowScalar, depth: number): Node | undefined {
    const end = token.offset + token.source.length;
    if (token.end) this.checkRest(token.end);
    this.lastEnd = end;
    return this.anchors.resolve(token, this.place(token.offset, end), depth);
  }

  private collection(token: Collection, depth: number): Node | undefined {
    this.anchors.count(depth);
    if (depth >= MAX_DEPTH) {
      this.lastEnd = token.offset;
      this.problems.once('too-deep', `Nested deeper than ${MAX_DEPTH} levels; this part is left out.`, this.place(token.offset, token.offset + 1));
      return undefined;
    }
    switch (token.type) {
      case 'block-map':
        return composeBlockMap(this, token, depth);
      case 'block-seq':
        return composeBlockList(this, token, depth);
      case 'flow-collection':
        return composeFlow(this, token, depth);
      default:
        return token satisfies never;
    }
  }
}

/** A scalar as the string that was written. */
function asString(node: Node | undefined): Node | undefined {
  if (node?.kind !== 'scalar' || typeof node.value === 'string') return node;
  return { kind: 'scalar', value: node.text ?? String(node.value), place: node.place };
}

/** A scalar as if it had been written without quotes. */
function asPlain(node: Node | undefined): Node | undefined {
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return node;
  const value = resolvePlain(node.value);
  return value === node.value ? node : plainScalar(value, node.value, node.place);
}
