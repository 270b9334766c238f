import type { CollectionType, Type } from '../types.js';
import { distinctTypes, DYNAMIC, hasDynamic, sameType, typeName } from '../types.js';
import { canConvert, collectionElement } from './convertible.js';
import { numberText, parseNumber } from './number-text.js';
import { leaf, ropeText } from './rope.js';
import { setValue } from './set.js';
import { unify } from './unify.js';
import type { Entries, Entry, MappingValue, ObjectValue, SequenceValue, TfValue, TupleValue } from './value.js';
import {
  boolValue, isDecided, listValue, mapValue, nullValue, numberValue, objectValue, ropeValue, tupleValue, typeOf, unknownValue, withSensitivity,
} from './value.js';

/** Why a value does not convert: the end of a sentence, without the value itself. */
export class ConversionError extends Error {}

/**
 * `value` as a value of type `to`; itself when it already is one. `dynamic` in `to` takes any type; where it is the element of a
 * collection, the elements are unified. Throws `ConversionError`.
 */
export function convert(value: TfValue, to: Type): TfValue {
  if (to.kind === 'dynamic') return value;
  if (value.kind === 'choice') return { ...value, alternatives: value.alternatives.map((alternative) => convert(alternative, to)) };
  const from = typeOf(value);
  if (sameType(from, to) || ('element' in to && to.element.kind === 'dynamic' && value.kind === to.kind)) return value;
  if (!canConvert(from, to)) throw new ConversionError(mismatch(from, to));
  return withSensitivity(converted(value, to), value.sensitive);
}

/** As `convert`, but undefined instead of an error. */
export function tryConvert(value: TfValue, to: Type): TfValue | undefined {
  try {
    return convert(value, to);
  } catch (error) {
    if (error instanceof ConversionError) return undefined;
    throw error;
  }
}

function converted(value: Exclude<TfValue, { kind: 'choice' }>, to: Type): TfValue {
  switch (value.kind) {
    case 'null':
      return nullValue(concrete(to, value.type), value.origin);
    case 'unknown':
      return { ...value, type: concrete(to, value.type) };
    case 'text':
      return parsed(value.kind === 'text' ? ropeText(value.text) : undefined, value, to);
    case 'number':
      return ropeValue(leaf(numberText(value.value), value.origin), value.origin);
    case 'bool':
      return ropeValue(leaf(String(value.value), value.origin), value.origin);
    case 'list':
    case 'set':
    case 'tuple':
      return to.kind === 'tuple' ? toTuple(value, to.elements) : toSequence(value, to);
    case 'map':
    case 'object':
      return to.kind === 'object' ? toObject(value, to) : toMap(value, to);
  }
}

/** What is `dynamic` in the target is decided by the type of a value that has no content; of an untyped value nothing decides it. */
function concrete(to: Type, from: Type): Type {
  if (!hasDynamic(to) || from.kind === 'dynamic') return to;
  if (to.kind === from.kind || to.kind === 'dynamic') return from;
  if (to.kind !== 'list' && to.kind !== 'set') return to;
  return 'element' in from ? { kind: to.kind, element: concrete(to.element, from.element) } : to;
}

const BOOLS: ReadonlyMap<string, boolean> = new Map([['true', true], ['1', true], ['false', false], ['0', false]]);

function parsed(text: string | undefined, value: TfValue, to: Type): TfValue {
  if (text === undefined) return unknownValue(to, 'a text that is not fully known', value.origin, { notNull: true });
  if (to.kind === 'number') {
    const number = parseNumber(text);
    if (!number) throw new ConversionError('a number is required');
    return numberValue(number, value.origin);
  }
  const bool = BOOLS.get(text);
  if (bool === undefined) throw new ConversionError('a bool is required');
  return boolValue(bool, value.origin);
}

function toSequence(value: SequenceValue | TupleValue, to: Type): TfValue {
  if (to.kind !== 'list' && to.kind !== 'set') throw new ConversionError(mismatch(typeOf(value), to));
  const items = value.items.map((item, index) => nested(item, to.element, `element ${index}`));
  const element = items.length === 0 ? emptyElement(value, to.element) : commonElement(items, to);
  const alike = items.map((item) => convert(item, element));
  requireAlike(alike, element);
  return to.kind === 'list' ? listValue(element, alike, value.origin) : setValue(element, alike, value.origin);
}

function emptyElement(value: TfValue, wanted: Type): Type {
  return wanted.kind === 'dynamic' && 'type' in value && 'element' in value.type ? value.type.element : wanted;
}

function commonElement(items: readonly TfValue[], { kind, element: wanted }: CollectionType): Type {
  if (!hasDynamic(wanted)) return wanted;
  const types = items.map(typeOf);
  const isOpen = isUnified(kind, wanted) || !items.every(isDecided);
  const element = wanted.kind === 'dynamic' ? collectionElement(types, kind) : isOpen ? unify(types) : onlyOf(types);
  if (!element) throw new ConversionError(DIFFERENT);
  return element;
}

const DIFFERENT = 'all elements must have the same type';

/** Elements that were converted to a type with open parts are made alike in lists, and in maps of what is no tuple. */
function isUnified(kind: CollectionType['kind'], element: Type): boolean {
  return kind === 'list' || (kind === 'map' && element.kind !== 'tuple');
}

function onlyOf(types: readonly Type[]): Type | undefined {
  const [first, ...others] = distinctTypes(types);
  return others.length === 0 ? first : undefined;
}

/** Where the type of the elements stays open, they have to be of one type by themselves. */
function requireAlike(items: readonly TfValue[], element: Type): void {
  if (items.length > 1 && hasDynamic(element) && items.every(isDecided) && !onlyOf(items.map(typeOf))) throw new ConversionError(DIFFERENT);
}

function toTuple(value: SequenceValue | TupleValue, elements: readonly Type[]): TfValue {
  return tupleValue(value.items.map((item, index) => nested(item, elements[index] ?? DYNAMIC, `element ${index}`)), value.origin);
}

function toMap(value: MappingValue | ObjectValue, to: Type): TfValue {
  if (to.kind !== 'map') throw new ConversionError(mismatch(typeOf(value), to));
  const entries = mapEntries(value.entries, (entry, key) => nested(entry.value, to.element, `element "${key}"`));
  const values = [...entries.values()].map((entry) => entry.value);
  const element = values.length === 0 ? emptyElement(value, to.element) : commonElement(values, to);
  const alike = mapEntries(entries, (entry) => convert(entry.value, element));
  requireAlike([...alike.values()].map((entry) => entry.value), element);
  return mapValue(element, alike, value.origin);
}

function toObject(value: MappingValue | ObjectValue, to: Type): TfValue {
  if (to.kind !== 'object') throw new ConversionError(mismatch(typeOf(value), to));
  const entries = new Map<string, Entry>();
  for (const [name, type] of to.attributes) {
    const given = value.entries.get(name);
    if (!given && !to.optional.has(name)) throw new ConversionError(`attribute "${name}" is required`);
    const attribute = given ? nested(given.value, type, `attribute "${name}"`) : nullValue(type, value.origin);
    entries.set(name, { keyPlace: given?.keyPlace ?? value.origin.place, value: attribute });
  }
  return objectValue(entries, value.origin);
}

/** The entries with other values under the same keys. */
export function mapEntries(entries: Entries, change: (entry: Entry, key: string) => TfValue): Entries {
  const changed = new Map<string, Entry>();
  for (const [key, entry] of entries) changed.set(key, { keyPlace: entry.keyPlace, value: change(entry, key) });
  return changed;
}

function nested(value: TfValue, to: Type, where: string): TfValue {
  try {
    return convert(value, to);
  } catch (error) {
    if (error instanceof ConversionError) throw new ConversionError(`${where}: ${error.message}`);
    throw error;
  }
}

/** Why no value of type `from` can become one of type `to`. */
function mismatch(from: Type, to: Type): string {
  if (from.kind === 'object' && to.kind === 'object') {
    for (const [name, type] of to.attributes) {
      const given = from.attributes.get(name);
      if (!given && !to.optional.has(name)) return `attribute "${name}" is required`;
      if (given && !canConvert(given, type)) return `attribute "${name}": ${mismatch(given, type)}`;
    }
  }
  if (from.kind === 'tuple' && (to.kind === 'list' || to.kind === 'set')) {
    const index = from.elements.findIndex((element) => !canConvert(element, to.element));
    const element = from.elements[index];
    return element ? `element ${index}: ${mismatch(element, to.element)}` : `all ${to.kind} elements must have the same type`;
  }
  if (from.kind === 'object' && to.kind === 'map') {
    const odd = [...from.attributes].find(([, type]) => !canConvert(type, to.element));
    return odd ? `element "${odd[0]}": ${mismatch(odd[1], to.element)}` : 'all map elements must have the same type';
  }
  return `${typeName(to)} required`;
}

