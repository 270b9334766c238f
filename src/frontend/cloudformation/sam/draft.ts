import type { Place } from '../../../model/source.js';
import type { Entry, MapNode, Node } from '../../../syntax/tree.js';
import { list, map } from '../../../syntax/tree.js';
import type { Fields, Literal } from './build.js';
import { entryOf } from './build.js';
import { ifParts, isNoValue } from './intrinsics.js';

/** An `Fn::If` whose branches are still being written. */
interface DraftChoice {
  readonly place: Place;
  readonly condition: Node;
  readonly branches: readonly (Node | Draft)[];
}

/** A list that is still being written. */
interface DraftList {
  readonly place: Place;
  readonly items: Node[];
}

type Part = Node | Draft | DraftChoice | DraftList;

/** A map that is still being written. Inner maps become drafts when they are asked for, so untouched parts are never copied. */
export class Draft {
  private readonly parts = new Map<string, { readonly keyPlace: Place; readonly value: Part }>();

  constructor(
    readonly place: Place,
    origin?: MapNode,
  ) {
    for (const { key, keyPlace, value } of origin?.entries.values() ?? []) this.parts.set(key, { keyPlace, value });
  }

  keys(): string[] {
    return [...this.parts.keys()];
  }

  has(key: string): boolean {
    return this.parts.has(key);
  }

  /** The node under `key`, as it stands now. */
  get(key: string): Node | undefined {
    const value = this.parts.get(key)?.value;
    return value && finished(value);
  }

  keyPlace(key: string): Place {
    return this.parts.get(key)?.keyPlace ?? this.place;
  }

  /** Writes `key`; a key that exists keeps its position. `undefined` writes nothing. */
  set(key: string, value: Literal, place: Place = this.place): this {
    if (value === undefined) return this;
    if (value instanceof Draft) this.parts.set(key, { keyPlace: place, value });
    else {
      const entry = entryOf(key, value, place);
      this.parts.set(key, { keyPlace: entry.keyPlace, value: entry.value });
    }
    return this;
  }

  setAll(fields: Fields, place: Place = this.place): this {
    for (const [key, value] of Object.entries(fields)) this.set(key, value, place);
    return this;
  }

  delete(key: string): void {
    this.parts.delete(key);
  }

  /** The draft of the map under `key`; `undefined` when there is none or it is not a map. */
  draft(key: string): Draft | undefined {
    const part = this.parts.get(key);
    if (!part) return undefined;
    if (part.value instanceof Draft) return part.value;
    if (!('kind' in part.value) || part.value.kind !== 'map') return undefined;
    const value = new Draft(part.value.place, part.value);
    this.parts.set(key, { keyPlace: part.keyPlace, value });
    return value;
  }

  /** The draft of the map under `key`, made when it is not there (or is not a map). */
  ensure(key: string, place: Place = this.place): Draft {
    const existing = this.draft(key);
    if (existing) return existing;
    const value = new Draft(place);
    this.parts.set(key, { keyPlace: place, value });
    return value;
  }

  /** The maps that may stand under `key`: both branches of an `Fn::If`, or the one map. */
  alternatives(key: string): readonly Draft[] {
    const part = this.parts.get(key);
    if (!part) return [];
    if ('condition' in part.value) return part.value.branches.filter((branch) => branch instanceof Draft);
    const choice = 'kind' in part.value ? this.openChoice(key, part.keyPlace, part.value) : undefined;
    if (choice) return choice.branches.filter((branch) => branch instanceof Draft);
    const only = this.draft(key);
    return only ? [only] : [];
  }

  private openChoice(key: string, keyPlace: Place, node: Node): DraftChoice | undefined {
    const parts = ifParts(node);
    if (!parts) return undefined;
    const [condition, ...branches] = parts;
    const value: DraftChoice = {
      place: node.place,
      condition,
      branches: branches.map((branch) => (branch.kind === 'map' && !isNoValue(branch) ? new Draft(branch.place, branch) : branch)),
    };
    this.parts.set(key, { keyPlace, value });
    return value;
  }

  /** Whether items have been added to the list under `key`. */
  isAppended(key: string): boolean {
    const part = this.parts.get(key);
    return part !== undefined && isDraftList(part.value);
  }

  /** Adds an item to the list under `key`; something else than a list becomes its first item. */
  append(key: string, item: Node, place: Place): void {
    const part = this.parts.get(key);
    if (part && isDraftList(part.value)) {
      part.value.items.push(item);
      return;
    }
    const existing = this.get(key);
    const before = existing?.kind === 'list' ? existing.items : existing ? [existing] : [];
    const keyPlace = part?.keyPlace ?? place;
    this.parts.set(key, { keyPlace, value: { place: existing?.place ?? place, items: [...before, item] } });
  }

  /** Keeps what is under `key` only when `condition` holds. */
  restrict(key: string, condition: Node, otherwise: Node): void {
    const part = this.parts.get(key);
    if (!part) return;
    const inner = part.value instanceof Draft ? part.value : finished(part.value);
    this.parts.set(key, { keyPlace: part.keyPlace, value: { place: condition.place, condition, branches: [inner, otherwise] } });
  }

  build(): MapNode {
    const entries: Entry[] = [];
    for (const [key, { keyPlace, value }] of this.parts) entries.push({ key, keyPlace, value: finished(value) });
    return map(entries, this.place);
  }
}

function isDraftList(part: Part): part is DraftList {
  return 'items' in part && !('kind' in part);
}

function finished(part: Part): Node {
  if (part instanceof Draft) return part.build();
  if ('kind' in part) return part;
  if (isDraftList(part)) return list(part.items, part.place);
  const items = [part.condition, ...part.branches.map(finished)];
  return map([['Fn::If', list(items, part.place)]], part.place);
}
