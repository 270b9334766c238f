import { append } from '../../../../model/append.js';
import type { Condition, Decision, Formula } from '../../../../model/decision.js';
import { alternativeCount, and, describeOutcome, or, outcome } from '../../../../model/decision.js';
import type { Origin } from '../../../../model/value.js';
import { unknownFrom } from '../../expressions/conditions.js';
import { DYNAMIC } from '../../types.js';
import { assume, choose } from '../../values/choice.js';
import type { TfValue, UnknownValue } from '../../values/value.js';
import { objectValue, tupleValue, unknownValue } from '../../values/value.js';
import type { InstanceKey } from '../addresses.js';
import { UNKNOWN_KEY } from '../addresses.js';
import type { RootContext } from './root-context.js';

/** Which instances there are, as `count` or `for_each` says. */
export type Instances =
  | { readonly kind: 'single' }
  | { readonly kind: 'count'; readonly count: number; readonly origin: Origin }
  | { readonly kind: 'for_each'; readonly items: ReadonlyMap<string, EachItem>; readonly origin: Origin }
  | { readonly kind: 'choice'; readonly decision: Decision; readonly alternatives: readonly Instances[]; readonly origin: Origin }
  /** Any number of them: one stands for all. */
  | { readonly kind: 'unknown'; readonly of: 'count' | 'for_each'; readonly value: UnknownValue };

export interface EachItem {
  readonly key: TfValue;
  readonly value: TfValue;
}

/** One outcome of a decision on the way to an instance. */
export interface Guard {
  readonly decision: Decision;
  readonly alternative: number;
}

/** One instance: its key, what `each` is, and when it exists. */
export interface Instance {
  readonly key: InstanceKey;
  readonly isSymbolic: boolean;
  readonly each: EachItem | undefined;
  readonly index: TfValue | undefined;
  /** All that must hold; none: it always exists. */
  readonly conditions: readonly Condition[];
  /** What can be taken for granted inside: the one way to the instance, if there is but one. */
  readonly assumed: readonly Guard[];
}

interface Way {
  readonly guards: readonly Guard[];
  readonly each: EachItem | undefined;
}

/** The instances in Terraform's order. An instance that several outcomes make is one. */
export function instancesOf(instances: Instances, context: RootContext, index: (count: number) => TfValue): readonly Instance[] {
  const ways = new Map<InstanceKey, Way[]>();
  collect(instances, [], ways);
  const symbolic = firstUnknown(instances);
  return [...ways].map(([key, found]) => {
    const isSymbolic = key === UNKNOWN_KEY && symbolic !== undefined;
    const [first] = found;
    const always = found.some(({ guards }) => guards.length === 0) || covers(instances, key);
    const assumed = !always && first !== undefined && found.length === 1 ? first.guards : [];
    const existence = always ? [] : conditionsOf(found, context);
    const makesAny = isSymbolic ? [context.makesAny(symbolic.of, symbolic.value, symbolic.value.origin.place)] : [];
    return {
      key,
      isSymbolic,
      each: isSymbolic ? symbolicEach(symbolic, context) : eachOf(instances, key) ?? first?.each,
      index: isSymbolic ? symbolicIndex(symbolic, context) : typeof key === 'number' ? index(key) : undefined,
      conditions: [...existence, ...makesAny],
      assumed,
    };
  });
}

function collect(instances: Instances, guards: readonly Guard[], ways: Map<InstanceKey, Way[]>): void {
  const add = (key: InstanceKey, each?: EachItem): void => append(ways, key, { guards, each });
  switch (instances.kind) {
    case 'single':
      add(undefined);
      return;
    case 'count':
      for (let key = 0; key < instances.count; key++) add(key);
      return;
    case 'for_each':
      for (const [key, item] of instances.items) add(key, item);
      return;
    case 'choice':
      instances.alternatives.forEach((alternative, index) => collect(alternative, [...guards, { decision: instances.decision, alternative: index }], ways));
      return;
    case 'unknown':
      add(UNKNOWN_KEY);
      return;
    default:
      instances satisfies never;
  }
}

/** Whether there is an instance; undefined: that is still to be decided. */
export function hasInstance(instances: Instances, key: InstanceKey): boolean | undefined {
  if (instances.kind === 'unknown') return undefined;
  return covers(instances, key) || (instances.kind === 'choice' ? undefined : false);
}

/** Whether the instance exists whatever is decided. */
function covers(instances: Instances, key: InstanceKey): boolean {
  switch (instances.kind) {
    case 'single':
      return key === undefined;
    case 'count':
      return typeof key === 'number' && key >= 0 && key < instances.count;
    case 'for_each':
      return typeof key === 'string' && instances.items.has(key);
    case 'choice':
      return instances.alternatives.every((alternative) => covers(alternative, key));
    case 'unknown':
      return key === UNKNOWN_KEY;
    default:
      return instances satisfies never;
  }
}

/** `each` of an instance: one value, or a choice where the outcomes give it different ones. */
function eachOf(instances: Instances, key: InstanceKey): EachItem | undefined {
  if (typeof key !== 'string') return undefined;
  if (instances.kind === 'for_each') return instances.items.get(key);
  if (instances.kind !== 'choice') return undefined;
  const found = instances.alternatives.map((alternative) => eachOf(alternative, key));
  const some = found.find((item) => item !== undefined);
  if (some === undefined) return undefined;
  return { key: some.key, value: choose(instances.decision, found.map((item) => (item ?? some).value), instances.origin) };
}

function conditionsOf(ways: readonly Way[], context: RootContext): readonly Condition[] {
  const [first, ...others] = ways;
  if (others.length === 0) return first?.guards.map(({ decision, alternative }) => context.conditionOf(decision, alternative)) ?? [];
  const name = nameOf(ways);
  const formula = or(ways.map(({ guards }) => and(guards.map(formulaOf))));
  return [{ kind: 'condition', name, formula, readings: [name, `not (${name})`] }];
}

function formulaOf({ decision, alternative }: Guard): Formula {
  return outcome(decision, alternative);
}

function nameOf(ways: readonly Way[]): string {
  const names = ways.map(({ guards }) => guards.map(({ decision, alternative }) => describeOutcome(decision, alternative)).join(' and '));
  return names.slice(0, 3).join(' or ');
}

type UnknownInstances = Extract<Instances, { kind: 'unknown' }>;

function firstUnknown(instances: Instances): UnknownInstances | undefined {
  if (instances.kind === 'unknown') return instances;
  if (instances.kind !== 'choice') return undefined;
  for (const alternative of instances.alternatives) {
    const found = firstUnknown(alternative);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Of a set, key and value are the same; nobody knows yet which it is. */
function symbolicEach({ of, value }: UnknownInstances, { environment }: RootContext): EachItem | undefined {
  if (of === 'count') return undefined;
  const key = environment.conditions.derive('each.key', [value], { kind: 'string' }, value.origin);
  if (value.type.kind === 'set') return { key, value: key };
  const element = value.type.kind === 'map' ? value.type.element : DYNAMIC;
  return { key, value: environment.conditions.derive('each.value', [value], element, value.origin, false) };
}

function symbolicIndex({ of, value }: UnknownInstances, { environment }: RootContext): TfValue | undefined {
  return of === 'count' ? environment.conditions.derive('count.index', [value], { kind: 'number' }, value.origin) : undefined;
}

/** All instances as one value, as a reference without a key sees them: the object itself, a tuple, or an object by key. */
export function wholeValue(instances: Instances, valueOf: (key: InstanceKey) => TfValue, origin: Origin): TfValue {
  switch (instances.kind) {
    case 'single':
      return valueOf(undefined);
    case 'count':
      return tupleValue(Array.from({ length: instances.count }, (_, key) => valueOf(key)), origin);
    case 'for_each':
      return objectValue(new Map([...instances.items].map(([key, { key: { origin: { place } } }]) => [key, { keyPlace: place, value: valueOf(key) }])), origin);
    case 'choice': {
      const { decision, alternatives } = instances;
      return choose(decision, alternatives.map((alternative, index) => assume(wholeValue(alternative, valueOf, origin), decision, index)), origin);
    }
    case 'unknown':
      return unknownFrom([instances.value], DYNAMIC, origin);
    default:
      return instances satisfies never;
  }
}

/** The value of one instance by key, where it exists; a choice, if that is still to be decided. Undefined: it never exists. */
export function instanceValue(instances: Instances, key: InstanceKey, valueOf: (key: InstanceKey) => TfValue, origin: Origin): TfValue | undefined {
  if (covers(instances, key)) return valueOf(key);
  if (instances.kind === 'unknown') return valueOf(UNKNOWN_KEY);
  if (instances.kind !== 'choice') return undefined;
  const found = instances.alternatives.map((alternative) => instanceValue(alternative, key, valueOf, origin));
  if (found.every((value) => value === undefined)) return undefined;
  const missing = unknownValue(DYNAMIC, 'there is no such instance in this case', origin);
  const alternatives = Array.from({ length: alternativeCount(instances.decision) }, (_, index) => assume(found[index] ?? missing, instances.decision, index));
  return choose(instances.decision, alternatives, origin);
}
