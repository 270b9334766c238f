import type { MapNode, Node, ScalarNode } from '../../../syntax/tree.js';
import { child, stringOf } from '../../../syntax/tree.js';
import { placeWithin } from '../text-place.js';

/** What loops have to be told about the deployment. */
export interface LoopContext {
  /** The value of a parameter or pseudo parameter (given, or default): a scalar or a list; undefined when it is not known. */
  readonly parameter: (name: string) => Node | undefined;
}

/** One item of a collection: its text where it was written, or a node for what is known only after deployment. */
export type Item = { readonly kind: 'known'; readonly node: ScalarNode } | { readonly kind: 'unknown'; readonly standIn: Node };

/** The items of a collection; undefined when something stands there that no collection can be. */
export function readCollection(node: Node, template: MapNode, context: LoopContext): readonly Item[] | undefined {
  const scope = { template, context };
  if (node.kind === 'list') return node.items.flatMap((item) => readItem(item, scope));
  if (node.kind === 'scalar' || call(node) === undefined) return undefined;
  const value = resolve(node, scope);
  if (value?.kind === 'list') return value.items.flatMap((item) => readItem(item, scope));
  if (value?.kind === 'scalar') return splitItems(value);
  return [{ kind: 'unknown', standIn: someItem(node) }];
}

/** The text of a scalar, as it is put into other texts. */
export function scalarText(node: ScalarNode): string {
  return node.text !== undefined && typeof node.value !== 'boolean' ? node.text : String(node.value ?? '');
}

interface Scope {
  readonly template: MapNode;
  readonly context: LoopContext;
}

/** An item is one text; a reference to a list brings all of its items. */
function readItem(node: Node, scope: Scope): readonly Item[] {
  const value = resolve(node, scope);
  if (value?.kind === 'scalar') return [{ kind: 'known', node: value }];
  if (value?.kind === 'list' && value !== node) return value.items.flatMap((item) => readItem(item, scope));
  return [{ kind: 'unknown', standIn: node }];
}

/** An item of a list that is not known stands for each of them. */
function someItem(collection: Node): Node {
  const { place } = collection;
  const items: Node = { kind: 'list', items: [{ kind: 'scalar', value: 0, place }, collection], place };
  return { kind: 'map', entries: new Map([['Fn::Select', { key: 'Fn::Select', keyPlace: place, value: items }]]), place };
}

/** `a, b`, each at its own place in the text. */
function splitItems(node: ScalarNode): readonly Item[] {
  const text = scalarText(node);
  if (text.trim() === '') return [];
  const items: Item[] = [];
  let from = 0;
  for (const piece of text.split(',')) {
    const value = piece.trim();
    const start = from + piece.indexOf(value);
    items.push({ kind: 'known', node: { kind: 'scalar', value, place: placeWithin(node.place, text, start, start + value.length) } });
    from += piece.length + 1;
  }
  return items;
}

function call(node: Node): { readonly key: string; readonly value: Node } | undefined {
  if (node.kind !== 'map' || node.entries.size !== 1) return undefined;
  const [entry] = node.entries.values();
  return entry;
}

/** What a node means before deployment, as far as loops may depend on it: literals, `Ref`, `Fn::FindInMap`, `Fn::Sub`. */
function resolve(node: Node, scope: Scope): Node | undefined {
  if (node.kind !== 'map') return node;
  const { key, value } = call(node) ?? {};
  if (value === undefined) return undefined;
  if (key === 'Ref') return scope.context.parameter(stringOf(value) ?? '');
  if (key === 'Fn::FindInMap') return findInMap(value, scope);
  return key === 'Fn::Sub' ? substituted(value, scope) : undefined;
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-findinmap-enhancements.html */
function findInMap(argument: Node, scope: Scope): Node | undefined {
  if (argument.kind !== 'list') return undefined;
  const [name, first, second, options] = argument.items;
  const keys = [name, first, second].map((key) => knownText(key, scope));
  let found: Node | undefined = child(scope.template, 'Mappings');
  for (const key of keys) {
    if (key === undefined) return undefined;
    found = child(found, key);
  }
  const fallback = child(options, 'DefaultValue');
  return found ?? (fallback && resolve(fallback, scope));
}

function knownText(node: Node | undefined, scope: Scope): string | undefined {
  const value = node && resolve(node, scope);
  return value?.kind === 'scalar' ? scalarText(value) : undefined;
}

function substituted(argument: Node, scope: Scope): Node | undefined {
  const template = stringOf(argument);
  if (template === undefined) return undefined;
  let isKnown = true;
  const value = template.replace(/\$\{([^{}]*)\}/g, (_, name: string) => {
    const parameter = scope.context.parameter(name);
    if (parameter?.kind === 'scalar') return scalarText(parameter);
    isKnown = false;
    return '';
  });
  return isKnown ? { kind: 'scalar', value, place: argument.place } : undefined;
}
