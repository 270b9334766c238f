import type { Place } from '../../../model/source.js';
import type { MapEntry, MapValue, Reference, Value } from '../../../model/value.js';
import { align, dotted, targetPath } from './alignment.js';
import type { Aligned, Scope } from './alignment.js';
import { converted, presence } from './conversion.js';
import type { Converter } from './conversion.js';
import { guarded, guardedItems, otherwise } from './guards.js';
import type { Guarded } from './guards.js';
import { assemble } from './merge.js';
import type { Placement } from './merge.js';
import { ownEntry } from './own-entry.js';
import { pairNames, shapeAt } from './path.js';
import type { Path } from './path.js';
import type { Conversion, Spread } from './row.js';

/** What a mapping needs to know beside the attributes, and what it finds out. */
export interface Reading {
  readonly reference: (reference: Reference) => Value;
  /** The resource itself, as another one refers to it. */
  readonly self: (place: Place) => Value;
  /** Spreads by dotted block. */
  readonly spread: Readonly<Record<string, Spread>>;
  /** Attributes that somebody else deals with, dotted. */
  readonly skipped: ReadonlySet<string>;
  /** Receives the dotted attributes that have a value and no counterpart. */
  readonly unmapped: Set<string>;
}

/** Where the attributes of one block go, whatever is inside them included. */
export function placementsOf(block: MapValue, scope: Scope, reading: Reading): readonly Placement[] {
  return [...block.entries].flatMap(([name, entry]) => {
    const path = dotted(scope, name);
    if (reading.skipped.has(path)) return [];
    const aligned = align(scope, name);
    if (aligned) return aligned.kind === 'ignored' ? [] : [...placements(entry, aligned, scope, reading), ...implied(entry, aligned.conversion, scope)];
    if (isSet(entry.value)) reading.unmapped.add(path);
    return [];
  });
}

/** A block as the object that CloudFormation has for it. */
export function objectOfBlock(block: MapValue, scope: Scope, reading: Reading): MapValue {
  return assemble(placementsOf(block, scope, reading), block.origin);
}

/** The objects that one block is, each with one of the values of its many-valued attributes. */
export function spreadObjects(block: MapValue, scope: Scope, spread: Spread, reading: Reading): readonly Guarded[] {
  const names = Object.keys(spread).map((name) => dotted(scope, name));
  const common = objectOfBlock(block, scope, { ...reading, skipped: new Set([...reading.skipped, ...names]) });
  const peers = Object.entries(spread).flatMap(([name, to]) => {
    const entry = block.entries.get(name);
    if (!entry) return [];
    if (typeof to === 'string') return valuesOf(entry, to, reading);
    const self = to.as === undefined ? reading.self(entry.value.origin.place) : block.entries.get(to.as)?.value;
    return self ? flag(entry, to.refersBy, self, reading) : [];
  });
  const spreadOut = peers.map(({ property, entry, guards }) => ({ value: { ...common, entries: new Map(common.entries).set(property, entry) }, guards }));
  const without = otherwise(peers.map(({ guards }) => guards), common.origin);
  return without ? [...spreadOut, { value: common, guards: without }] : spreadOut;
}

interface SpreadValue extends Pick<Guarded, 'guards'> {
  readonly property: string;
  readonly entry: MapEntry;
}

function valuesOf({ keyPlace, value }: MapEntry, property: string, reading: Reading): readonly SpreadValue[] {
  return guardedItems(value).map((item) => {
    const scalar = converted(item.value, { kind: 'scalar' }, {}, converterOf(undefined, reading));
    return { property, entry: { keyPlace, value: scalar }, guards: item.guards };
  });
}

function flag({ keyPlace, value }: MapEntry, property: string, self: Value, reading: Reading): readonly SpreadValue[] {
  return guardedItems(value).flatMap((item) => {
    if (item.value.kind !== 'literal') return [{ property, entry: { keyPlace, value: item.value }, guards: item.guards }];
    if (String(item.value.value) !== 'true') return [];
    const reference = self.kind === 'reference' ? reading.reference(self) : self;
    return [{ property, entry: { keyPlace, value: reference }, guards: item.guards }];
  });
}

function placements(entry: MapEntry, aligned: Aligned & { readonly kind: 'property' }, scope: Scope, reading: Reading): readonly Placement[] {
  const { path, shape, conversion, inside, item } = aligned;
  const spread = ownEntry(reading.spread, inside.prefix);
  if (spread) return [{ path, keyPlace: entry.keyPlace, value: spreadList(entry.value, inside, spread, reading) }];
  if (isBlock(entry.value) && shape.kind === 'object' && conversion.present === undefined && conversion.as === undefined) {
    const present = conversion.onlyIf === undefined ? entry.value : blocksWith(entry.value, conversion.onlyIf);
    return blockPlacements({ ...entry, value: present }, path, inside, samePath(path, scope.base), reading);
  }
  const value = converted(entry.value, shape, conversion, converterOf(item, reading));
  const names = pairNamesOf(scope, path);
  return [{ path, keyPlace: entry.keyPlace, value, ...(names && { pairNames: names }) }];
}

function implied({ keyPlace, value }: MapEntry, { implies = {} }: Conversion, scope: Scope): readonly Placement[] {
  return Object.entries(implies).map(([path, scalar]) => ({ path: targetPath(scope, path), keyPlace, value: presence(value, scalar) }));
}

/** The contents of a block that is one object. Those that stay inside it come and go with it; others only with what decides the block. */
function blockPlacements({ keyPlace, value }: MapEntry, path: Path, inside: Scope, isFlat: boolean, reading: Reading): readonly Placement[] {
  return guardedItems(value).flatMap(({ value: item, guards }) => {
    if (item.kind !== 'map') return isFlat ? [] : [{ path, keyPlace, value: guarded({ value: item, guards }) }];
    const contents = placementsOf(item, inside, reading);
    const within = isFlat ? [] : contents.filter((placement) => startsWith(placement.path, path));
    const object = assemble(within.map((placement) => ({ ...placement, path: placement.path.slice(path.length) })), item.origin);
    const outside = contents.filter((placement) => !within.includes(placement));
    const own: readonly Placement[] = isFlat ? [] : [{ path, keyPlace, value: guarded({ value: object, guards }) }];
    return [...own, ...outside.map((placement) => ({ ...placement, value: guarded({ value: placement.value, guards }) }))];
  });
}

/** What Terraform takes for true. https://developer.hashicorp.com/terraform/language/expressions/types#type-conversion */
const TRUE = new Set(['true', '1']);

/** The blocks whose flag is set; one whose flag is only known later is only known later itself. */
function blocksWith(blocks: Value, flag: string): Value {
  const items = guardedItems(blocks).flatMap(({ value, guards }) => {
    if (value.kind !== 'map') return [{ value, guards }];
    return guardedItems(value.entries.get(flag)?.value ?? { kind: 'absent', origin: value.origin }).flatMap((item): readonly Guarded[] => {
      const all = [...guards, ...item.guards];
      if (item.value.kind !== 'literal') return [{ value: unknownBlock(item.value, value), guards: all }];
      return TRUE.has(String(item.value.value)) ? [{ value, guards: all }] : [];
    });
  });
  return { kind: 'list', items: items.map(guarded), origin: blocks.origin };
}

function unknownBlock(flag: Value, block: Value): Value {
  return {
    kind: 'unknown',
    identity: {},
    why: flag.kind === 'unknown' ? flag.why : 'whether it is there is known after deployment',
    mayBeAbsent: true,
    origin: block.origin,
  };
}

function spreadList(value: Value, inside: Scope, spread: Spread, reading: Reading): Value {
  if (value.kind === 'choice') return { ...value, alternatives: value.alternatives.map((one) => spreadList(one, inside, spread, reading)) };
  if (value.kind !== 'list') return value.kind === 'literal' && value.value === null ? { kind: 'absent', origin: value.origin } : value;
  const items = guardedItems(value).flatMap((item) => {
    if (item.value.kind !== 'map') return [item];
    return spreadObjects(item.value, inside, spread, reading).map((one) => ({ value: one.value, guards: [...item.guards, ...one.guards] }));
  });
  return { kind: 'list', items: items.map(guarded), origin: value.origin };
}

export function converterOf(inside: Scope | undefined, reading: Reading): Converter {
  return {
    object: (block) => (inside ? objectOfBlock(block, inside, reading) : block),
    isBlock: inside?.source !== undefined,
    reference: (reference) => reading.reference(reference),
  };
}

/** Blocks come as lists, objects as maps; either may still be undecided. */
function isBlock(value: Value): boolean {
  if (value.kind === 'choice') return value.alternatives.some(isBlock);
  return value.kind === 'list' || value.kind === 'map';
}

function isSet(value: Value): boolean {
  return value.kind !== 'absent' && !(value.kind === 'literal' && value.value === null) && !(value.kind === 'list' && value.items.length === 0);
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((segment, index) => path[index]?.name === segment.name);
}

function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && startsWith(a, b);
}

/** How the list at the end of `path` names its pairs, when the path goes to one of them. */
function pairNamesOf(scope: Scope, path: Path): readonly [string, string] | undefined {
  const last = path.at(-1);
  if (last?.item?.kind !== 'pair') return undefined;
  const list = shapeAt(scope.root, [...path.slice(0, -1), { name: last.name }]);
  return list?.kind === 'list' ? pairNames(list.of) : undefined;
}
