import type { Place } from '../model/source.js';

/**
 * The located tree of YAML and JSON: what was written, before any meaning. Short-form tags (`!Ref x`) arrive as their long
 * form (`{ Ref: x }`), placed at the tagged text; aliases and merge keys are resolved, each copy placed where it was written.
 */
export type Node = ScalarNode | ListNode | MapNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** What was written, where it differs from `String(value)`: `012345678901`, `1.50`, `yes`. */
  readonly text?: string;
  readonly place: Place;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly place: Place;
}

export interface MapNode {
  readonly kind: 'map';
  /** In source order, keys unique (the last of equal keys wins, as in YAML 1.1 and JSON). Any key is possible, `__proto__` too. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly place: Place;
  /** The earlier ones of equal keys, for who asks for them. */
  readonly repeated?: readonly Entry[];
}

export interface Entry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: Node;
}

export function scalar(value: ScalarNode['value'], place: Place): ScalarNode {
  return { kind: 'scalar', value, place };
}

export function list(items: readonly Node[], place: Place): ListNode {
  return { kind: 'list', items, place };
}

/** A map whose keys have no text of their own: each key is placed at its value unless the entry says otherwise. */
export function map(entries: Iterable<readonly [string, Node] | Entry>, place: Place): MapNode {
  const result = new Map<string, Entry>();
  for (const entry of entries) {
    if ('key' in entry) result.set(entry.key, entry);
    else result.set(entry[0], { key: entry[0], keyPlace: entry[1].place, value: entry[1] });
  }
  return { kind: 'map', entries: result, place };
}

/** The child under `key`, when `node` is a map that has it. */
export function child(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'map' ? node.entries.get(key)?.value : undefined;
}

/** The string that `node` is, if it is one. */
export function stringOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
