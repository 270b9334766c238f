import type { Decision } from '../../../model/decision.js';
import { alternativeCount } from '../../../model/decision.js';
import type { Origin } from '../../../model/value.js';
import { mapEntries } from './convert.js';
import { keyOf } from './key.js';
import { setValue } from './set.js';
import type { TfValue } from './value.js';
import { HAS_CHOICE, isDecided, joinTraits, listValue, mapValue, objectValue, tupleValue, typeOf, unknownValue, withSensitivity } from './value.js';
import { DYNAMIC, sameType } from '../types.js';

/** What depends on more than so many outcomes counts as unknown. */
export const MAX_LEAVES = 256;

/** One value per outcome of `decision`; one of them, when all are the same decided value. */
export function choose(decision: Decision, alternatives: readonly TfValue[], origin: Origin): TfValue {
  const [first] = alternatives;
  if (first && alternatives.every((other) => other === first || isSame(first, other))) return first;
  return { kind: 'choice', decision, alternatives, origin, sensitive: false, traits: joinTraits(alternatives) | HAS_CHOICE };
}

function isSame(a: TfValue, b: TfValue): boolean {
  const isScalar = a.kind === 'bool' || a.kind === 'number' || a.kind === 'null' || a.kind === 'text';
  return isScalar && isDecided(a) && a.kind === b.kind && a.sensitive === b.sensitive && sameType(typeOf(a), typeOf(b)) && keyOf(a) === keyOf(b);
}

/** `value` in a world where `decision` came out as `alternative`. */
export function assume(value: TfValue, decision: Decision, alternative: number): TfValue {
  if ((value.traits & HAS_CHOICE) === 0) return value;
  const inside = (part: TfValue): TfValue => assume(part, decision, alternative);
  switch (value.kind) {
    case 'choice': {
      const chosen = value.alternatives[alternative];
      if (value.decision === decision && chosen) return withSensitivity(inside(chosen), value.sensitive);
      return withSensitivity(choose(value.decision, value.alternatives.map(inside), value.origin), value.sensitive);
    }
    case 'list':
      return withSensitivity(listValue(value.type.element, value.items.map(inside), value.origin), value.sensitive);
    case 'set':
      return withSensitivity(setValue(value.type.element, value.items.map(inside), value.origin), value.sensitive);
    case 'tuple':
      return withSensitivity(tupleValue(value.items.map(inside), value.origin), value.sensitive);
    case 'map':
      return withSensitivity(mapValue(value.type.element, mapEntries(value.entries, (entry) => inside(entry.value)), value.origin), value.sensitive);
    case 'object':
      return withSensitivity(objectValue(mapEntries(value.entries, (entry) => inside(entry.value)), value.origin), value.sensitive);
    default:
      return value;
  }
}

/** An operation on operands that are no choices. */
export type Apply = (operands: readonly TfValue[]) => TfValue;

/** How a choice in an operand is treated: wherever it is, only if the operand itself is one, or not at all. */
export type Depth = 'deep' | 'top' | 'none';

/**
 * Applies an operation that knows nothing of choices to operands that may be, or contain, some: once per joint outcome. Too many
 * outcomes give an unknown.
 */
export function distribute(operands: readonly TfValue[], depth: (index: number) => Depth, origin: Origin, apply: Apply): TfValue {
  const budget = { left: MAX_LEAVES };
  const result = distributed(operands, depth, origin, apply, budget);
  return budget.left < 0 ? unknownValue(DYNAMIC, 'too many possibilities', origin) : result;
}

function distributed(
  operands: readonly TfValue[],
  depth: (index: number) => Depth,
  origin: Origin,
  apply: Apply,
  budget: { left: number },
): TfValue {
  const decision = firstDecision(operands, depth);
  if (!decision) {
    budget.left--;
    return apply(operands);
  }
  const alternatives: TfValue[] = [];
  for (let outcome = 0; outcome < alternativeCount(decision) && budget.left >= 0; outcome++) {
    const assumed = operands.map((operand) => assume(operand, decision, outcome));
    alternatives.push(distributed(assumed, depth, origin, apply, budget));
  }
  return choose(decision, alternatives, origin);
}

function firstDecision(operands: readonly TfValue[], depth: (index: number) => Depth): Decision | undefined {
  for (const [index, operand] of operands.entries()) {
    const how = depth(index);
    if (how === 'none' || (operand.traits & HAS_CHOICE) === 0) continue;
    if (operand.kind === 'choice') return operand.decision;
    const found = how === 'deep' ? decisionWithin(operand) : undefined;
    if (found) return found;
  }
  return undefined;
}

function decisionWithin(value: TfValue): Decision | undefined {
  if ((value.traits & HAS_CHOICE) === 0) return undefined;
  if (value.kind === 'choice') return value.decision;
  if ('items' in value) return firstOf(value.items);
  return 'entries' in value ? firstOf([...value.entries.values()].map((entry) => entry.value)) : undefined;
}

function firstOf(values: readonly TfValue[]): Decision | undefined {
  const holder = values.find((value) => (value.traits & HAS_CHOICE) !== 0);
  return holder && decisionWithin(holder);
}
