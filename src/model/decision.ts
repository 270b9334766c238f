import type { Place } from './source.js';

/**
 * What somebody or something still has to decide. A value that depends on it is a `Choice`; the engine replays a policy
 * once per alternative that is possible together with what is already decided.
 */
export type Decision = Input | Condition;

/** A parameter or variable with more than one possible value. Identity is the object's. */
export interface Input {
  readonly kind: 'input';
  /** How people know it: `Env`, `Child/Env`. */
  readonly name: string;
  /** What the input may be: `dev`, `prod`. */
  readonly alternatives: readonly InputAlternative[];
  /** Index of the value that was given or is the declared default; undefined when there is neither. */
  readonly given: number | undefined;
  /** What must hold together: assertions of the template's `Rules`, filled by the front end once they are evaluated. */
  readonly constraints: Formula[];
}

export interface InputAlternative {
  /** `prod`, in "Env is prod". */
  readonly text: string;
  /** The outcome in words, where "Env is prod" would not say it: `variables prod`. */
  readonly reading?: string;
}

/** A named or anonymous yes/no question over inputs. Alternative 0 is true, 1 is false. Identity is the object's. */
export interface Condition {
  readonly kind: 'condition';
  /** `IsProd`, in "IsProd is false". */
  readonly name: string;
  readonly formula: Formula;
  /** Both outcomes in words, where "IsProd is true" would not say it. */
  readonly readings?: readonly [holds: string, fails: string];
}

/** A proposition over inputs. Build it with the functions below, which fold constants. */
export type Formula =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'is'; readonly input: Input; readonly alternative: number }
  | { readonly kind: 'not'; readonly of: Formula }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Formula[] }
  | { readonly kind: 'condition'; readonly condition: Condition }
  /** A question that only the deployment answers. Equal objects have equal answers. */
  | { readonly kind: 'unknowable'; readonly why: string; readonly place: Place };

export const TRUE: Formula = { kind: 'constant', value: true };
export const FALSE: Formula = { kind: 'constant', value: false };

export function constant(value: boolean): Formula {
  return value ? TRUE : FALSE;
}

export function is(input: Input, alternative: number): Formula {
  return { kind: 'is', input, alternative };
}

export function not(of: Formula): Formula {
  if (of.kind === 'constant') return constant(!of.value);
  return of.kind === 'not' ? of.of : { kind: 'not', of };
}

export function and(of: readonly Formula[]): Formula {
  return junction('and', of, false);
}

export function or(of: readonly Formula[]): Formula {
  return junction('or', of, true);
}

/** Joins formulas; a constant that is `absorbing` decides the whole, the other one disappears. */
function junction(kind: 'and' | 'or', of: readonly Formula[], absorbing: boolean): Formula {
  const rest = of.filter((part) => part.kind !== 'constant' || part.value === absorbing);
  const [only] = rest;
  if (only === undefined) return constant(!absorbing);
  return rest.find((part) => part.kind === 'constant') ?? (rest.length === 1 ? only : { kind, of: rest });
}

/** The number of alternatives of a decision. */
export function alternativeCount(decision: Decision): number {
  return decision.kind === 'input' ? decision.alternatives.length : 2;
}

/** The proposition that `decision` turned out as `alternative`. */
export function outcome(decision: Decision, alternative: number): Formula {
  if (decision.kind === 'input') return is(decision, alternative);
  const holds: Formula = { kind: 'condition', condition: decision };
  return alternative === 0 ? holds : not(holds);
}

/** The condition that `decision` comes out as `alternative`. */
export function outcomeCondition(decision: Decision, alternative: number): Condition {
  if (decision.kind === 'condition' && alternative === 0) return decision;
  const readings = Array.from({ length: alternativeCount(decision) }, (_, index) => describeOutcome(decision, index));
  const [holds] = readings.splice(alternative, 1);
  const name = holds ?? '?';
  return { kind: 'condition', name, formula: outcome(decision, alternative), readings: [name, readings.join(' or ')] };
}

/** `Env is prod`, `IsProd is false`. */
export function describeOutcome(decision: Decision, alternative: number): string {
  if (decision.kind === 'condition') return decision.readings?.[alternative === 0 ? 0 : 1] ?? `${decision.name} is ${alternative === 0 ? 'true' : 'false'}`;
  const { text = '?', reading } = decision.alternatives[alternative] ?? {};
  return reading ?? `${decision.name} is ${text}`;
}
