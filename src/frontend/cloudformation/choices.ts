import type { Decision } from '../../model/decision.js';
import type { Place } from '../../model/source.js';
import type { Value } from '../../model/value.js';
import { freshUnknown } from './values.js';

/** How many combinations of outcomes are computed before a value counts as unknown. */
const COMBINATIONS = 256;

/**
 * Applies a function to values that are undecided: once per combination of outcomes, each decision having one outcome in a
 * combination. `compute` sees no choice at the top of any value. Too many combinations make an unknown.
 */
export function overChoices(values: readonly Value[], place: Place, compute: (decided: readonly Value[]) => Value): Value {
  const result = foldChoices<Value>(values, compute, (decision, alternatives) => ({ kind: 'choice', decision, alternatives, origin: { place } }));
  return result ?? freshUnknown('it depends on too many decisions at once', place);
}

/** As `overChoices`, for any kind of result; undefined when there are too many combinations. */
export function foldChoices<T>(
  values: readonly Value[],
  leaf: (decided: readonly Value[]) => T,
  branch: (decision: Decision, outcomes: readonly T[]) => T,
): T | undefined {
  let left = COMBINATIONS;
  let exhausted = false;

  function fold(current: readonly Value[], from: number, made: ReadonlyMap<Decision, number>): T | undefined {
    const decided = [...current];
    for (let index = from; index < decided.length; index++) {
      const value = settle(decided[index], made);
      if (value === undefined) continue;
      decided[index] = value;
      if (value.kind !== 'choice') continue;
      left -= value.alternatives.length;
      if (left < 0) exhausted = true;
      if (exhausted) return undefined;
      const outcomes: T[] = [];
      for (const [outcome, alternative] of value.alternatives.entries()) {
        decided[index] = alternative;
        const result = fold(decided, index, new Map(made).set(value.decision, outcome));
        if (result === undefined) return undefined;
        outcomes.push(result);
      }
      return branch(value.decision, outcomes);
    }
    return leaf(decided);
  }

  return fold(values, 0, new Map());
}

/** Follows the choices whose decision is already made. */
function settle(value: Value | undefined, made: ReadonlyMap<Decision, number>): Value | undefined {
  let current = value;
  while (current?.kind === 'choice') {
    const outcome = made.get(current.decision);
    const next: Value | undefined = outcome === undefined ? undefined : current.alternatives[outcome];
    if (next === undefined) return current;
    current = next;
  }
  return current;
}
