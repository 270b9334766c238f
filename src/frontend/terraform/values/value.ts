import type { Decision } from '../../../model/decision.js';
import type { Place } from '../../../model/source.js';
import type { Origin } from '../../../model/value.js';
import type { CollectionType, Type } from '../types.js';
import { BOOL, DYNAMIC, listOf, mapOf, NUMBER, objectOf, sameType, STRING, tupleOf } from '../types.js';
import type { Float } from './number.js';
import { compareText } from './order.js';
import type { Rope } from './rope.js';
import { leaf, ropeTraits } from './rope.js';

/**
 * A value of Terraform's language. Beside known, null and unknown values there are choices: one alternative per outcome of
 * something that is still to be decided.
 */
export type TfValue = TextValue | NumberValue | BoolValue | SequenceValue | TupleValue | MappingValue | ObjectValue | NullValue | UnknownValue | ChoiceValue;

interface Common {
  readonly origin: Origin;
  /** The value itself is secret; what is inside may be even if this is false. */
  readonly sensitive: boolean;
  /** What is somewhere in it; a union of the flags below. */
  readonly traits: number;
}

export const HAS_UNKNOWN = 1;
export const HAS_CHOICE = 2;
export const HAS_SENSITIVE = 4;
/** An unknown that stands for an error which was reported. */
export const HAS_FAILURE = 8;

export interface TextValue extends Common {
  readonly kind: 'text';
  readonly text: Rope;
  /** What the text was made of by `jsonencode`. */
  readonly document?: TfValue;
}

export interface NumberValue extends Common {
  readonly kind: 'number';
  readonly value: Float;
}

export interface BoolValue extends Common {
  readonly kind: 'bool';
  readonly value: boolean;
}

/** The items of a set are distinct and in Terraform's order. */
export interface SequenceValue extends Common {
  readonly kind: 'list' | 'set';
  readonly type: CollectionType;
  readonly items: readonly TfValue[];
}

export interface TupleValue extends Common {
  readonly kind: 'tuple';
  readonly items: readonly TfValue[];
}

/** Sorted by key, as Terraform iterates. */
export type Entries = ReadonlyMap<string, Entry>;

export interface Entry {
  readonly keyPlace: Place;
  readonly value: TfValue;
}

export interface MappingValue extends Common {
  readonly kind: 'map';
  readonly type: CollectionType;
  readonly entries: Entries;
}

export interface ObjectValue extends Common {
  readonly kind: 'object';
  readonly entries: Entries;
}

export interface NullValue extends Common {
  readonly kind: 'null';
  readonly type: Type;
}

export interface UnknownValue extends Common {
  readonly kind: 'unknown';
  readonly type: Type;
  /** Unknowns with the same identity turn out to be the same value. */
  readonly identity: object;
  readonly why: string;
  /** It will not be null. */
  readonly notNull: boolean;
  /** What will be known of a resource after deployment. */
  readonly reference?: { readonly target: string; readonly attribute: string | undefined };
  /** A part of what will be known of a resource after deployment: `master_user_secret[0]`. */
  readonly partOf?: UnknownValue['reference'];
  /** How an unknown bool follows from others. */
  readonly logic?: Logic;
  /** As in the model: what it is wherever nobody says otherwise. */
  readonly usual?: string;
  /** A first plan does not know it either: only the deployment says. */
  readonly isLater?: true;
}

export interface Logic {
  readonly operator: 'not' | 'and' | 'or';
  readonly operands: readonly UnknownValue[];
}

export interface ChoiceValue extends Common {
  readonly kind: 'choice';
  readonly decision: Decision;
  readonly alternatives: readonly TfValue[];
}

export function textValue(value: string, origin: Origin): TextValue {
  return { kind: 'text', text: leaf(value, origin), origin, sensitive: false, traits: 0 };
}

export function ropeValue(text: Rope, origin: Origin, document?: TfValue): TextValue {
  return { kind: 'text', text, origin, sensitive: false, traits: ropeTraits(text), ...(document && { document }) };
}

export function numberValue(value: Float, origin: Origin): NumberValue {
  return { kind: 'number', value, origin, sensitive: false, traits: 0 };
}

export function boolValue(value: boolean, origin: Origin): BoolValue {
  return { kind: 'bool', value, origin, sensitive: false, traits: 0 };
}

export function nullValue(type: Type, origin: Origin): NullValue {
  return { kind: 'null', type, origin, sensitive: false, traits: 0 };
}

export function listValue(element: Type, items: readonly TfValue[], origin: Origin): SequenceValue {
  return { kind: 'list', type: listOf(element), items, origin, sensitive: false, traits: joinTraits(items) };
}

export function tupleValue(items: readonly TfValue[], origin: Origin): TupleValue {
  return { kind: 'tuple', items, origin, sensitive: false, traits: joinTraits(items) };
}

export function mapValue(element: Type, entries: ReadonlyMap<string, Entry>, origin: Origin): MappingValue {
  const ordered = sortedEntries(entries);
  return { kind: 'map', type: mapOf(element), entries: ordered, origin, sensitive: false, traits: entryTraits(ordered) };
}

export function objectValue(entries: ReadonlyMap<string, Entry>, origin: Origin): ObjectValue {
  const ordered = sortedEntries(entries);
  return { kind: 'object', entries: ordered, origin, sensitive: false, traits: entryTraits(ordered) };
}

export interface UnknownDetails {
  readonly identity?: object;
  readonly notNull?: boolean;
  readonly reference?: UnknownValue['reference'];
  readonly logic?: Logic;
  readonly usual?: string;
  readonly isLater?: boolean | undefined;
}

export function unknownValue(type: Type, why: string, origin: Origin, details: UnknownDetails = {}): UnknownValue {
  const { identity = {}, notNull = false, reference, logic, usual, isLater = false } = details;
  const extra = { ...(reference && { reference }), ...(logic && { logic }), ...(usual !== undefined && { usual }), ...(isLater && { isLater }) };
  return { kind: 'unknown', type, why, identity, notNull, origin, sensitive: false, traits: HAS_UNKNOWN, ...extra };
}

/** Stands for something that is wrong and was reported. */
export function failedValue(origin: Origin, why = 'what is written here is an error'): UnknownValue {
  return { ...unknownValue(DYNAMIC, why, origin), traits: HAS_UNKNOWN | HAS_FAILURE };
}

export function isFailed(value: TfValue): boolean {
  return value.kind === 'unknown' && (value.traits & HAS_FAILURE) !== 0;
}

export function withSensitivity<T extends TfValue>(value: T, sensitive: boolean): T {
  if (!sensitive || value.sensitive) return value;
  return { ...value, sensitive: true, traits: value.traits | HAS_SENSITIVE };
}

export function joinTraits(values: Iterable<TfValue>): number {
  let traits = 0;
  for (const value of values) traits |= value.traits;
  return traits;
}

function entryTraits(entries: Entries): number {
  let traits = 0;
  for (const entry of entries.values()) traits |= entry.value.traits;
  return traits;
}

function sortedEntries(entries: ReadonlyMap<string, Entry>): Entries {
  let previous: string | undefined;
  for (const key of entries.keys()) {
    if (previous !== undefined && compareText(previous, key) > 0) return new Map([...entries].sort(([a], [b]) => compareText(a, b)));
    previous = key;
  }
  return entries;
}

/** Nothing in the value is unknown or to be decided. */
export function isDecided(value: TfValue): boolean {
  return (value.traits & (HAS_UNKNOWN | HAS_CHOICE)) === 0;
}

const types = new WeakMap<object, Type>();

/** The type of a value; of a choice between different types, `dynamic`. */
export function typeOf(value: TfValue): Type {
  switch (value.kind) {
    case 'text':
      return STRING;
    case 'number':
      return NUMBER;
    case 'bool':
      return BOOL;
    case 'null':
    case 'unknown':
    case 'list':
    case 'set':
    case 'map':
      return value.type;
    case 'tuple':
      return cachedType(value.items, () => tupleOf(value.items.map(typeOf)));
    case 'object':
      return cachedType(value.entries, () => objectOf(new Map([...value.entries].map(([name, entry]) => [name, typeOf(entry.value)]))));
    case 'choice':
      return cachedType(value.alternatives, () => commonType(value.alternatives));
  }
}

/** Values are immutable, and copies of a value share what is in it. */
function cachedType(content: object, find: () => Type): Type {
  const known = types.get(content);
  if (known) return known;
  const found = find();
  types.set(content, found);
  return found;
}

function commonType(alternatives: readonly TfValue[]): Type {
  const [first, ...others] = alternatives.map(typeOf);
  return first && others.every((type) => sameType(type, first)) ? first : DYNAMIC;
}
