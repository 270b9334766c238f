import type { Entry, Node, ScalarNode } from '../../../syntax/tree.js';
import type { Budget } from './budget.js';
import type { Item } from './collection.js';
import { scalarText } from './collection.js';

/** The loop variables in scope, by identifier. */
export type Bindings = ReadonlyMap<string, Item>;

type Variables = ReadonlyMap<string, Entry>;

const PLACEHOLDER = /([$&])\{(\w+)\}/g;
const WHOLE_PLACEHOLDER = /^\$\{(\w+)\}$/;
const OPENING = /\$\{(?:(\w+)\})?/g;

/** Replaces the loop variables in the texts of one turn of a loop. */
export class Substitution {
  constructor(
    private readonly bindings: Bindings,
    private readonly budget: Budget,
  ) {}

  /** A key or a name: items in place of `${Id}`, their letters and digits in place of `&{Id}`, `*` for unknown ones. */
  name(text: string): string {
    return this.fill(text, () => '*');
  }

  /** What `Ref: name` stands for, if that is a loop variable: the item, at the item's place. */
  reference(name: string): Node | undefined {
    const item = this.bindings.get(name);
    return item?.kind === 'known' ? item.node : item?.standIn;
  }

  /** A plain text. One that is nothing but `${Id}` is the item itself; one with an unknown item becomes a `Fn::Sub`. */
  text(node: ScalarNode): Node {
    const text = textWithPlaceholders(node);
    if (text === undefined) return node;
    const whole = this.whole(text);
    if (whole !== undefined) return whole;
    const unknown = this.unknown(text);
    if (unknown.size === 0) return rewritten(node, this.fill(text, placeholder));
    const escaped = text.replace(OPENING, (opening, name?: string) => (this.bindings.has(name ?? '') ? opening : opening.replace('${', '${!')));
    const { place } = node;
    const value = subArgument(rewritten(node, this.fill(escaped, placeholder)), unknown);
    return { kind: 'map', entries: new Map([['Fn::Sub', { key: 'Fn::Sub', keyPlace: place, value }]]), place };
  }

  /** The argument of `Fn::Sub: text`. A scalar `text` replaces the whole function when nothing is left to substitute. */
  template(node: ScalarNode): { readonly kind: 'text' | 'argument'; readonly node: Node } {
    const text = textWithPlaceholders(node);
    if (text === undefined) return { kind: 'argument', node };
    const whole = this.whole(text);
    if (whole !== undefined) return { kind: 'text', node: whole };
    const filled = rewritten(node, this.fill(text, placeholder));
    const unknown = this.unknown(text);
    if (unknown.size > 0) return { kind: 'argument', node: subArgument(filled, unknown) };
    return { kind: filled !== node && !String(filled.value).includes('${') ? 'text' : 'argument', node: filled };
  }

  /** The argument of `Fn::Sub: [text, variables]`. Its own variables hide those of loops. */
  templateWithVariables(node: ScalarNode, variables: Variables): { readonly text: ScalarNode; readonly variables: Variables } {
    const text = textWithPlaceholders(node);
    if (text === undefined) return { text: node, variables };
    const outer = new Substitution(new Map([...this.bindings].filter(([name]) => !variables.has(name))), this.budget);
    const unknown = outer.unknown(text);
    return { text: rewritten(node, outer.fill(text, placeholder)), variables: unknown.size === 0 ? variables : new Map([...variables, ...unknown]) };
  }

  private whole(text: string): Node | undefined {
    return this.reference(WHOLE_PLACEHOLDER.exec(text)?.[1] ?? '');
  }

  /** The unknown variables that a text mentions, as variables of a `Fn::Sub`. */
  private unknown(text: string): Variables {
    const result = new Map<string, Entry>();
    for (const [, , name = ''] of text.matchAll(PLACEHOLDER)) {
      const item = this.bindings.get(name);
      if (item?.kind === 'unknown') result.set(name, { key: name, keyPlace: item.standIn.place, value: item.standIn });
    }
    return result;
  }

  private fill(text: string, unknown: (name: string) => string): string {
    if (!text.includes('{')) return text;
    return text.replace(PLACEHOLDER, (whole, sigil: string, name: string) => {
      const item = this.bindings.get(name);
      if (item === undefined) return whole;
      if (item.kind === 'unknown') return unknown(name);
      const value = scalarText(item.node);
      if (!this.budget.spend(value.length)) return '';
      return sigil === '&' ? value.replace(/[^A-Za-z0-9]+/g, '') : value;
    });
  }
}

function placeholder(name: string): string {
  return `\${${name}}`;
}

function textWithPlaceholders(node: ScalarNode): string | undefined {
  return typeof node.value === 'string' && node.value.includes('{') ? node.value : undefined;
}

function rewritten(node: ScalarNode, value: string): ScalarNode {
  return value === node.value ? node : { kind: 'scalar', value, place: node.place };
}

function subArgument(text: ScalarNode, variables: Variables): Node {
  return { kind: 'list', items: [text, { kind: 'map', entries: variables, place: text.place }], place: text.place };
}
