import { once } from '../../once.js';
import type { Place } from '../../../model/source.js';
import type { ListValue, Literal, MapEntry, MapValue, Reference, Scalar, Value } from '../../../model/value.js';
import { guarded, guardedItems } from './guards.js';
import { combine } from './merge.js';
import { ownEntry } from './own-entry.js';
import { pairNames } from './path.js';
import type { Conversion } from './row.js';
import type { Shape } from './shapes.js';

export interface Converter {
  /** A block (or an object) as CloudFormation's object. */
  readonly object: (value: MapValue) => Value;
  /** Whether the value is written as blocks, whose names are Terraform's; the keys of a map are the user's. */
  readonly isBlock: boolean;
  /** A reference with CloudFormation's attribute. */
  readonly reference: (reference: Reference) => Value;
}

/** `value` in the shape that CloudFormation wants. */
export function converted(value: Value, shape: Shape, conversion: Conversion, converter: Converter): Value {
  if (conversion.present !== undefined) return presence(value, conversion.present);
  switch (value.kind) {
    case 'choice':
      return { ...value, alternatives: value.alternatives.map((one) => converted(one, shape, conversion, converter)) };
    case 'absent':
      return value;
    case 'unknown':
      return conversion.values || conversion.negated || conversion.times !== undefined ? { ...value, identity: {} } : value;
    case 'literal':
      if (value.value === null) return { kind: 'absent', origin: value.origin };
      break;
    case 'list':
    case 'map':
    case 'reference':
    case 'concat':
      break;
  }
  if (conversion.entries && value.kind === 'list') return keyed(value, conversion.entries, converter);
  if (conversion.itemsIn !== undefined && value.kind === 'map') return itemsIn(value, conversion.itemsIn, shape, converter);
  if (conversion.only !== undefined) return partOfDocument(value, conversion.only, converter);
  if (conversion.as !== undefined && shape.kind === 'list') return wrappedItems(value, conversion.as, converter);
  switch (shape.kind) {
    case 'scalar':
      return convertedScalar(value, conversion, converter);
    case 'json':
      return convertedDocument(value, converter);
    case 'list':
      return convertedList(value, shape.of, conversion, converter);
    case 'map':
      if (value.kind !== 'map') return convertedText(value, shape, conversion, converter);
      return mapEntries(value, (entry) => converted(entry, shape.of, {}, converter));
    case 'object':
      return convertedObject(value, shape, conversion, converter);
  }
}

/** References inside with CloudFormation's attributes, nothing else changed; documents in texts when somebody reads them. */
export function withReferences(value: Value, converter: Pick<Converter, 'reference'>): Value {
  const inside = (part: Value): Value => withReferences(part, converter);
  switch (value.kind) {
    case 'reference':
      return converter.reference(value);
    case 'concat':
      return { ...value, parts: value.parts.map(inside), ...documentOf(value.document, inside) };
    case 'literal':
      return value.document ? { ...value, ...documentOf(value.document, inside) } : value;
    case 'list':
      return { ...value, items: value.items.map(inside) };
    case 'map':
      return mapEntries(value, inside);
    case 'choice':
      return { ...value, alternatives: value.alternatives.map(inside) };
    case 'unknown':
    case 'absent':
      return value;
  }
}

export function literal(value: Scalar, place: Place): Literal {
  return { kind: 'literal', value, origin: { place } };
}

function documentOf(document: (() => Value | undefined) | undefined, inside: (value: Value) => Value): { readonly document?: () => Value | undefined } {
  if (!document) return {};
  // Every policy on the resource reads it.
  const read = once(() => {
    const value = document();
    return value && inside(value);
  });
  return { document: read };
}

/** `present` where there is a value, or at least one block. */
export function presence(value: Value, present: Scalar): Value {
  if (value.kind === 'choice') return { ...value, alternatives: value.alternatives.map((one) => presence(one, present)) };
  const absent: Value = { kind: 'absent', origin: value.origin };
  return guardedItems(value).reduce<Value>(
    (known, { value: item, guards }) => combine(known, guarded({ guards, value: literal(present, item.origin.place) })),
    absent,
  );
}

/** `[{ name = a, value = 1 }]` as `{ a: 1 }`. What has no literal name is left out. */
function keyed(value: ListValue, [key, content]: readonly [string, string], converter: Converter): Value {
  const entries = new Map<string, MapEntry>();
  for (const { value: item, guards } of guardedItems(value)) {
    const named = item.kind === 'map' ? item.entries.get(key) : undefined;
    const entry = item.kind === 'map' ? keyedEntry(item, content, converter) : undefined;
    for (const name of named && entry ? guardedItems(named.value, guards) : []) {
      if (name.value.kind !== 'literal' || !entry) continue;
      const text = String(name.value.value);
      entries.set(text, { keyPlace: entry.keyPlace, value: combine(entries.get(text)?.value, guarded({ guards: name.guards, value: entry.value })) });
    }
  }
  return { kind: 'map', entries, origin: value.origin };
}

function keyedEntry(item: MapValue, content: string, converter: Converter): MapEntry | undefined {
  if (content === '') return { keyPlace: item.origin.place, value: converter.object(item) };
  const entry = item.entries.get(content);
  return entry && { ...entry, value: withReferences(entry.value, converter) };
}

/** A block that only holds blocks, as the list of them. */
function itemsIn(block: MapValue, name: string, shape: Shape, converter: Converter): Value {
  return converted(block.entries.get(name)?.value ?? { kind: 'list', items: [], origin: block.origin }, shape, {}, converter);
}

/** Of a document, or the text of one, what is under one key; nothing where it cannot be read. */
function partOfDocument(value: Value, key: string, converter: Converter): Value {
  const document = value.kind === 'map' ? value : textDocument(value);
  if (document?.kind !== 'map') return value.kind === 'literal' ? { kind: 'absent', origin: value.origin } : withReferences(value, converter);
  return withReferences(document.entries.get(key)?.value ?? { kind: 'absent', origin: document.origin }, converter);
}

function convertedScalar(value: Value, { values, negated, times }: Conversion, converter: Converter): Value {
  if (value.kind !== 'literal' || value.value === null) return withReferences(value, converter);
  const replacement = ownEntry(values, String(value.value));
  if (replacement !== undefined) return { kind: 'literal', value: replacement, origin: value.origin };
  if (negated && /^(true|false)$/.test(String(value.value))) return { kind: 'literal', value: String(value.value) !== 'true', origin: value.origin };
  if (times !== undefined && Number.isFinite(Number(value.value))) return { kind: 'literal', value: Number(value.value) * times, origin: value.origin };
  return withReferences(value, converter);
}

/** A block in place of a document becomes one; a text stays the text that it is. */
function convertedDocument(value: Value, converter: Converter): Value {
  if (!converter.isBlock) return withReferences(value, converter);
  if (value.kind === 'map') return converter.object(value);
  if (value.kind !== 'list' || !guardedItems(value).some((item) => item.value.kind === 'map')) return withReferences(value, converter);
  return { ...value, items: value.items.map((item) => convertedDocument(item, converter)) };
}

function convertedList(value: Value, of: Shape, conversion: Conversion, converter: Converter): Value {
  if (value.kind === 'list') return { ...value, items: value.items.map((item) => converted(item, of, conversion, converter)) };
  if (value.kind === 'map') return pairs(value, of, conversion) ?? wrapped(converted(value, of, conversion, converter));
  const document = textDocument(value);
  if (document && of.kind === 'object') return converted(document, { kind: 'list', of }, conversion, converter);
  return wrapped(converted(value, of, conversion, converter));
}

function wrappedItems(value: Value, property: string, converter: Converter): Value {
  const items = guardedItems(value).map(({ value: item, guards }) => {
    const place = item.origin.place;
    const entries = new Map<string, MapEntry>([[property, { keyPlace: place, value: withReferences(item, converter) }]]);
    return guarded({ guards, value: { kind: 'map', entries, origin: item.origin } });
  });
  return { kind: 'list', items, origin: value.origin };
}

function convertedObject(value: Value, shape: Shape, conversion: Conversion, converter: Converter): Value {
  if (value.kind === 'map') return converter.object(value);
  if (value.kind === 'list') {
    const [first] = guardedItems(value);
    if (!first) return { kind: 'absent', origin: value.origin };
    return guarded({ guards: first.guards, value: converted(first.value, shape, conversion, converter) });
  }
  if (conversion.as !== undefined) {
    const entry = { keyPlace: value.origin.place, value: withReferences(value, converter) };
    return { kind: 'map', entries: new Map([[conversion.as, entry]]), origin: value.origin };
  }
  return convertedText(value, shape, conversion, converter);
}

/** A text where CloudFormation has a structure: what the text says. */
function convertedText(value: Value, shape: Shape, conversion: Conversion, converter: Converter): Value {
  const document = textDocument(value);
  return document ? converted(document, shape, conversion, converter) : withReferences(value, converter);
}

function textDocument(value: Value): Value | undefined {
  return value.kind === 'literal' || value.kind === 'concat' ? value.document?.() : undefined;
}

/** `{ a = 1 }` as `[{ Key: a, Value: 1 }]`. */
function pairs(value: MapValue, of: Shape, conversion: Conversion): ListValue | undefined {
  const names = conversion.pairs ?? pairNames(of);
  if (!names) return undefined;
  const items = [...value.entries].map(([key, { keyPlace, value: entry }]) => pairOf(names, key, keyPlace, entry));
  return { kind: 'list', items, origin: value.origin };
}

function pairOf(names: readonly [string, string], key: string, keyPlace: Place, value: Value): Value {
  if (value.kind === 'choice') return { ...value, alternatives: value.alternatives.map((one) => pairOf(names, key, keyPlace, one)) };
  if (value.kind === 'absent' || (value.kind === 'literal' && value.value === null)) return { kind: 'absent', origin: value.origin };
  const entries = new Map<string, MapEntry>([
    [names[0], { keyPlace, value: literal(key, keyPlace) }],
    [names[1], { keyPlace, value }],
  ]);
  return { kind: 'map', entries, origin: { place: keyPlace } };
}

function wrapped(value: Value): Value {
  if (value.kind === 'unknown' || value.kind === 'absent' || value.kind === 'list') return value;
  if (value.kind === 'choice') return { ...value, alternatives: value.alternatives.map(wrapped) };
  return { kind: 'list', items: [value], origin: value.origin };
}

function mapEntries(value: MapValue, change: (entry: Value) => Value): MapValue {
  return { ...value, entries: new Map([...value.entries].map(([key, entry]) => [key, { ...entry, value: change(entry.value) }])) };
}
