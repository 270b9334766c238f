import type { Place } from '../../../model/source.js';
import type { Entry, MapNode, Node } from '../../../syntax/tree.js';
import { list, map, scalar } from '../../../syntax/tree.js';

/**
 * What expansion writes: plain data with nodes and entries of the source in it. An entry keeps the place of its key; a key
 * whose value is `undefined` is left out.
 */
export type Literal = Node | Entry | Unfinished | string | number | boolean | null | undefined | readonly Literal[] | Fields;

export interface Fields {
  readonly [key: string]: Literal;
}

/** Something that makes its node when it is asked for: a map that is still being written. */
export interface Unfinished {
  readonly build: () => MapNode;
}

/** Makes nodes of `literal`; whatever has no text of its own is placed at `place`. */
export function build(literal: Literal, place: Place): Node {
  if (literal === undefined || literal === null) return scalar(null, place);
  if (typeof literal !== 'object') return scalar(literal, place);
  if (isList(literal)) return list(literal.filter((item) => item !== undefined).map((item) => build(item, place)), place);
  if (isNode(literal)) return literal;
  if (isEntry(literal)) return literal.value;
  if (isUnfinished(literal)) return literal.build();
  return buildMap(literal, place);
}

export function buildMap(fields: Fields, place: Place): MapNode {
  const entries: Entry[] = [];
  for (const [key, value] of Object.entries(fields)) {
    if (value !== undefined) entries.push(entryOf(key, value, place));
  }
  return map(entries, place);
}

export function entryOf(key: string, value: Literal, place: Place): Entry {
  if (isEntry(value)) return { key, keyPlace: value.keyPlace, value: value.value };
  return { key, keyPlace: place, value: build(value, place) };
}

function isUnfinished(literal: object): literal is Unfinished {
  return 'build' in literal && typeof literal.build === 'function';
}

/** The entries of `names` that `node` has, to be passed on unchanged. */
export function pick(node: Node | undefined, names: readonly string[]): Fields {
  return node?.kind === 'map' ? Object.fromEntries(names.map((name) => [name, node.entries.get(name)])) : {};
}

/** All entries of `node`, for a map that has them and more. */
export function spread(node: Node | undefined): Fields {
  return node?.kind === 'map' ? Object.fromEntries(node.entries) : {};
}

function isList(literal: object): literal is readonly Literal[] {
  return Array.isArray(literal);
}

export function isNode(literal: object): literal is Node {
  return 'kind' in literal && 'place' in literal;
}

export function isEntry(literal: unknown): literal is Entry {
  return typeof literal === 'object' && literal !== null && 'keyPlace' in literal && 'value' in literal;
}
