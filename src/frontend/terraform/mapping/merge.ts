import type { Place } from '../../../model/source.js';
import type { Condition } from '../../../model/decision.js';
import type { ListValue, MapEntry, MapValue, Origin, Value } from '../../../model/value.js';
import { guarded, guardedItems } from './guards.js';
import type { Path, Segment } from './path.js';

/** A value and where it goes. */
export interface Placement {
  readonly path: Path;
  readonly value: Value;
  /** The key as it is written in Terraform. */
  readonly keyPlace: Place;
  /** How the pair that a segment `[key]` stands for calls its key and value. */
  readonly pairNames?: readonly [string, string];
}

/** The map that has all values in their places. */
export function assemble(placements: readonly Placement[], origin: Origin): MapValue {
  const entries = new Map<string, MapEntry>();
  const map: MapValue = { kind: 'map', entries, origin };
  for (const placement of placements) {
    const [segment, ...rest] = placement.path;
    if (segment) entries.set(segment.name, entryWith(entries.get(segment.name), segment, rest, placement));
    else if (placement.value.kind === 'map') for (const [key, entry] of placement.value.entries) entries.set(key, combinedEntry(entries.get(key), entry));
  }
  return map;
}

/** What both say together: maps entry by entry, lists one after the other, otherwise `added`; where that is absent, `base`. */
export function combine(base: Value | undefined, added: Value): Value {
  if (base === undefined || base.kind === 'absent') return added;
  if (added.kind === 'absent') return base;
  if (base.kind === 'list' && isListLike(added)) return concatenated(base, added);
  if (base.kind === 'map' && added.kind === 'map') return combinedMaps(base, added);
  if (added.kind === 'choice') return complementary(base, added) ?? { ...added, alternatives: added.alternatives.map((one) => combine(base, one)) };
  if (base.kind === 'choice' && (added.kind === 'map' || added.kind === 'list')) {
    return { ...base, alternatives: base.alternatives.map((one) => combine(one, added)) };
  }
  return added;
}

export function combinedMaps(base: MapValue, added: MapValue): MapValue {
  const entries = new Map(base.entries);
  for (const [key, entry] of added.entries) entries.set(key, combinedEntry(entries.get(key), entry));
  return { ...base, entries };
}

function combinedEntry(known: MapEntry | undefined, { keyPlace, value }: MapEntry): MapEntry {
  return { keyPlace: known && value.kind === 'absent' ? known.keyPlace : keyPlace, value: combine(known?.value, value) };
}

function placedInMap(base: MapValue, path: Path, placement: Placement): MapValue {
  const [segment, ...rest] = path;
  if (!segment) return placement.value.kind === 'map' ? combinedMaps(base, placement.value) : base;
  const entry = entryWith(base.entries.get(segment.name), segment, rest, placement);
  return { ...base, entries: new Map(base.entries).set(segment.name, entry) };
}

function entryWith(known: MapEntry | undefined, segment: Segment, rest: Path, placement: Placement): MapEntry {
  return { keyPlace: known?.keyPlace ?? placement.keyPlace, value: placedInEntry(known?.value, segment, rest, placement) };
}

/** Containers come to be where something is in them, and on the paths where it is. */
function placedInEntry(base: Value | undefined, segment: Segment, rest: Path, placement: Placement): Value {
  const { item } = segment;
  const { value } = placement;
  if (item === undefined && rest.length === 0) return combine(base, value);
  if (base?.kind === 'choice') return { ...base, alternatives: base.alternatives.map((one) => placedInEntry(one, segment, rest, placement)) };
  if (base === undefined || base.kind === 'absent') {
    if (value.kind === 'absent') return base ?? value;
    if (value.kind === 'choice') return {
      ...value,
      alternatives: value.alternatives.map((one) => placedInEntry(base, segment, rest, { ...placement, value: one })),
    };
  }
  return item === undefined ? placed(base, rest, placement) : placedInList(base, item, rest, placement);
}

function placedInList(base: Value | undefined, item: NonNullable<Segment['item']>, rest: Path, placement: Placement): Value {
  const { origin } = placement.value;
  const list: ListValue = base?.kind === 'list' ? base : { kind: 'list', items: [], origin };
  if (item.kind === 'pair') return { ...list, items: [...list.items, pair(item.key, placement)] };
  const length = Math.max(list.items.length, item.index + 1);
  const items = Array.from({ length }, (_, index): Value => list.items[index] ?? { kind: 'absent', origin });
  return { ...list, items: items.map((known, index) => (index === item.index ? placed(known, rest, placement) : known)) };
}

function placed(base: Value | undefined, path: Path, placement: Placement): Value {
  const { value } = placement;
  if (path.length === 0) return combine(base, value);
  if (base?.kind === 'choice') return { ...base, alternatives: base.alternatives.map((one) => placed(one, path, placement)) };
  if (base?.kind === 'map') return placedInMap(base, path, placement);
  if (base !== undefined && base.kind !== 'absent') return base;
  if (value.kind === 'absent') return base ?? value;
  if (value.kind === 'choice') return { ...value, alternatives: value.alternatives.map((one) => placed(base, path, { ...placement, value: one })) };
  return placedInMap({ kind: 'map', entries: new Map(), origin: value.origin }, path, placement);
}

/** A pair whose value is absent is no pair. */
function pair(key: string, { value, keyPlace, pairNames = ['Key', 'Value'] }: Placement): Value {
  if (value.kind === 'absent') return value;
  if (value.kind === 'choice') return { ...value, alternatives: value.alternatives.map((one) => pair(key, { path: [], value: one, keyPlace, pairNames })) };
  return {
    kind: 'map',
    entries: new Map<string, MapEntry>([
      [pairNames[0], { keyPlace, value: { kind: 'literal', value: key, origin: { place: keyPlace } } }],
      [pairNames[1], { keyPlace, value }],
    ]),
    origin: { place: keyPlace },
  };
}

/** A list, or what turns out as one. */
function isListLike(value: Value): boolean {
  return value.kind === 'list' || (value.kind === 'choice' && value.alternatives.every((one) => one.kind === 'absent' || isListLike(one)));
}

function concatenated(base: ListValue, added: Value): ListValue {
  return { ...base, items: [...base.items, ...guardedItems(added).map(guarded)] };
}

/** Two that are there in opposite cases are one choice between them. */
function complementary(base: Value, added: Value): Value | undefined {
  if (base.kind !== 'choice' || added.kind !== 'choice') return undefined;
  const [condition, other] = [base.decision, added.decision];
  if (condition.kind !== 'condition' || other.kind !== 'condition') return undefined;
  const [whenTrue, whenFalse] = base.alternatives;
  const [whenOther, otherwise] = added.alternatives;
  if (!whenTrue || !whenFalse || !whenOther || !otherwise) return undefined;
  if (condition === other) return { ...base, alternatives: [combine(whenTrue, whenOther), combine(whenFalse, otherwise)] };
  if (!isNegation(other, condition)) return undefined;
  return { ...base, alternatives: [combine(whenTrue, otherwise), combine(whenFalse, whenOther)] };
}

function isNegation(a: Condition, b: Condition): boolean {
  return negates(a, b) || negates(b, a);
}

function negates({ formula }: Condition, condition: Condition): boolean {
  if (formula.kind !== 'not') return false;
  return formula.of === condition.formula || (formula.of.kind === 'condition' && formula.of.condition === condition);
}
