import type { Decision } from '../../../../model/decision.js';
import { alternativeCount } from '../../../../model/decision.js';
import type { Place } from '../../../../model/source.js';
import type { MapEntry, MapValue, Value } from '../../../../model/value.js';
import type { Scope } from '../../expressions/scope.js';
import { DYNAMIC } from '../../types.js';
import { assume, choose } from '../../values/choice.js';
import { toModelValue } from '../../values/to-model.js';
import type { Entry, TfValue } from '../../values/value.js';
import { objectValue, tupleValue, unknownValue } from '../../values/value.js';
import type { Guard } from './expansion.js';

/** A body, evaluated: its arguments, and its nested blocks by type. */
export interface BodyValue {
  readonly attributes: ReadonlyMap<string, Entry>;
  readonly blocks: ReadonlyMap<string, BlockList>;
  readonly place: Place;
}

export interface BlockList {
  readonly keyPlace: Place;
  readonly items: readonly BlockItem[];
}

export interface BlockItem {
  readonly body: BodyValue;
  /** The block exists only so. */
  readonly guards: readonly Guard[];
}

/** A scope in which a `dynamic` block's content is evaluated too. */
export interface BlockScope extends Scope {
  withIterator(name: string, value: TfValue): BlockScope;
}

/** A body in the vocabulary of all front ends, blocks as lists. */
export function bodyModel(body: BodyValue, document: (value: Value) => Value): MapValue {
  const entries = new Map<string, MapEntry>();
  for (const [name, { keyPlace, value }] of body.attributes) entries.set(name, { keyPlace, value: document(toModelValue(value)) });
  for (const [type, { keyPlace, items }] of body.blocks) {
    const values = items.map((item) => guardedModel(blockModel(item.body, document), item.guards));
    entries.set(type, { keyPlace, value: { kind: 'list', items: values, origin: { place: items[0]?.body.place ?? keyPlace } } });
  }
  return { kind: 'map', entries, origin: { place: body.place } };
}

/** The body of a nested block may be that of many instances. */
const models = new WeakMap<BodyValue, MapValue>();

function blockModel(body: BodyValue, document: (value: Value) => Value): MapValue {
  const known = models.get(body);
  if (known) return known;
  const model = bodyModel(body, document);
  models.set(body, model);
  return model;
}

function guardedModel(value: Value, guards: readonly Guard[]): Value {
  const { origin } = value;
  return guards.reduceRight<Value>((inner, { decision, alternative }) => {
    const alternatives = outcomes(decision, (index): Value => (index === alternative ? inner : { kind: 'absent', origin }));
    return { kind: 'choice', decision, alternatives, origin };
  }, value);
}

/** With more decisions, which blocks there are counts as unknown where it is read. */
const MAX_DECISIONS = 8;

/** Nested blocks of one type as references see them: a tuple of objects. */
export function blocksValue(list: BlockList): TfValue {
  const { keyPlace, items } = list;
  const origin = { place: items[0]?.body.place ?? keyPlace };
  const decisions = new Set(items.flatMap(({ guards }) => guards.map(({ decision }) => decision)));
  const [decision] = decisions;
  if (decision === undefined) return tupleValue(items.map(({ body }) => bodyObject(body)), origin);
  if (decisions.size > MAX_DECISIONS) return unknownValue(DYNAMIC, 'which blocks there are depends on too much', origin);
  return choose(decision, outcomes(decision, (index) => blocksValue({ keyPlace, items: assumed(items, decision, index) })), origin);
}

function assumed(items: readonly BlockItem[], decision: Decision, alternative: number): readonly BlockItem[] {
  return items.flatMap(({ body, guards }) => {
    if (guards.some((guard) => guard.decision === decision && guard.alternative !== alternative)) return [];
    return [{ body, guards: guards.filter((guard) => guard.decision !== decision) }];
  });
}

function bodyObject({ attributes, blocks, place }: BodyValue): TfValue {
  const entries = new Map<string, Entry>(attributes);
  for (const [type, list] of blocks) entries.set(type, { keyPlace: list.keyPlace, value: blocksValue(list) });
  return objectValue(entries, { place });
}

/** The value in worlds in which all guards hold. */
export function assuming(value: TfValue, guards: readonly Guard[]): TfValue {
  return guards.reduce((result, { decision, alternative }) => assume(result, decision, alternative), value);
}

function outcomes<T>(decision: Decision, of: (index: number) => T): readonly T[] {
  return Array.from({ length: alternativeCount(decision) }, (_, index) => of(index));
}
