import { alternativeCount, and, not, outcome, outcomeCondition } from '../../../model/decision.js';
import type { Condition, Decision } from '../../../model/decision.js';
import type { Choice, Origin, Value } from '../../../model/value.js';

/** Something is there only when `decision` turns out as `alternative`. */
export interface Guard {
  readonly decision: Decision;
  readonly alternative: number;
  readonly origin: Origin;
}

export interface Guarded {
  readonly value: Value;
  /** Outermost first; all must hold. */
  readonly guards: readonly Guard[];
}

/** The items of a list however it comes to be one: decided or not, its items each under what decides them. Anything else is one item. */
export function guardedItems(value: Value, guards: readonly Guard[] = []): readonly Guarded[] {
  switch (value.kind) {
    case 'list':
      return value.items.flatMap((item) => guardedValues(item, guards));
    case 'choice':
      return value.alternatives.flatMap((alternative, index) => guardedItems(alternative, [...guards, guardOf(value, index)]));
    case 'absent':
      return [];
    case 'literal':
      return value.value === null ? [] : [{ value, guards }];
    case 'map':
    case 'reference':
    case 'concat':
    case 'unknown':
      return [{ value, guards }];
  }
}

/** `value` where all guards hold, absent elsewhere. */
export function guarded({ value, guards }: Guarded): Value {
  return guards.reduceRight<Value>((inner, guard) => choiceOf(guard, inner, { kind: 'absent', origin: guard.origin }), value);
}

/** The conditions under which all guards hold. */
export function conditionsOf(guards: readonly Guard[]): readonly Condition[] {
  return guards.map(({ decision, alternative }) => outcomeCondition(decision, alternative));
}

/** The guards that hold when none of `others` does all hold; undefined when one always does. */
export function otherwise(others: readonly (readonly Guard[])[], origin: Origin): readonly Guard[] | undefined {
  if (others.length === 0) return [];
  if (others.some((guards, index) => isExhausted(others.slice(index), guards))) return undefined;
  const formula = and(others.map((guards) => not(and(guards.map(({ decision, alternative }) => outcome(decision, alternative))))));
  return [{ decision: { kind: 'condition', name: 'none of the others', formula }, alternative: 0, origin }];
}

/** Whether there is one for each outcome of the decision that alone is asked first; no guard at all always holds. */
function isExhausted(others: readonly (readonly Guard[])[], [first, ...more]: readonly Guard[]): boolean {
  if (!first) return true;
  if (more.length > 0) return false;
  const alone = others.flatMap((guards) => (guards.length === 1 && guards[0]?.decision === first.decision ? [guards[0].alternative] : []));
  return new Set(alone).size === alternativeCount(first.decision);
}

/** The guards that make something exist only under `conditions`. */
export function guardsOf(conditions: readonly Condition[], origin: Origin): readonly Guard[] {
  return conditions.map((decision) => ({ decision, alternative: 0, origin }));
}

function choiceOf({ decision, alternative, origin }: Guard, value: Value, otherwise: Value): Choice {
  const alternatives = Array.from({ length: alternativeCount(decision) }, (_, index) => (index === alternative ? value : otherwise));
  return { kind: 'choice', decision, alternatives, origin };
}

function guardedValues(item: Value, guards: readonly Guard[]): readonly Guarded[] {
  if (item.kind === 'choice') {
    return item.alternatives.flatMap((alternative, index) => guardedValues(alternative, [...guards, guardOf(item, index)]));
  }
  if (item.kind === 'absent' || (item.kind === 'literal' && item.value === null)) return [];
  return [{ value: item, guards }];
}

function guardOf({ decision, origin }: Choice, alternative: number): Guard {
  return { decision, alternative, origin };
}
