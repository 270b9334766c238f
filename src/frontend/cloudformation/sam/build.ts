import type { Place } from '../../../model/source.js';
import type { Entry, MapNode, Node } from '../../../syntax/tree.js';
import { list, map, scalar } from '../../../syntax/tree.js';
import { Draft } from './draft.js';

/**
 * What expansion writes: plain data with nodes and entries of the source in it. An entry keeps the place of its key; a key
 * whose value is `undefined` is left out.
 */
export type Literal = Node | Entry | Draft | string | number | boolean | null | undefined | readonly Literal[] | Fields;

export interface Fields {
  readonly [key: string]: Literal;
}

/** Makes nodes of `literal`; whatever has no text of its own is placed at `place`. */
export function build(literal: Literal, place: Place): Node {
  if (literal === undefined || literal === null) return scalar(null, place);
  if (typeof literal !== 'object') return scalar(literal, place);
  if (literal instanceof Draft) return literal.build();
  if (isList(literal)) return list(literal.filter((item) => item !== undefined).map((item) => build(item, place)), place);
  if (isNode(literal)) return literal;
  if (isEntry(literal)) return literal.value;
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

function isList(literal: object): literal is readonly Literal[] {
  return Array.isArray(literal);
}

export function isNode(literal: object): literal is Node {
  return 'kind' in literal && 'place' in literal;
}

function isEntry(literal: unknown): literal is Entry {
  return typeof literal === 'object' && literal !== null && 'keyPlace' in literal && 'value' in literal;
}
