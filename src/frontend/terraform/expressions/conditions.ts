import type { Condition, Decision, Formula } from '../../../model/decision.js';
import { and, not, or } from '../../../model/decision.js';
import type { Place } from '../../../model/source.js';
import { textAt } from '../../../model/source.js';
import type { Origin } from '../../../model/value.js';
import { steps } from '../../../model/value.js';
import type { Type } from '../types.js';
import { BOOL } from '../types.js';
import { choose } from '../values/choice.js';
import { keyOf } from '../values/key.js';
import { within } from '../values/origin.js';
import type { Rope } from '../values/rope.js';
import type { Logic, TfValue, UnknownDetails, UnknownValue } from '../values/value.js';
import { boolValue, HAS_SENSITIVE, HAS_UNKNOWN, joinTraits, unknownValue, withSensitivity } from '../values/value.js';

/** Operands with longer keys are not told apart: what follows from them is then equal to nothing else. */
const MAX_KEY = 4096;

const MAX_NAME = 120;

/**
 * What unknown values have to do with each other, for one root module: the same computation on the same unknowns gives the same
 * unknown, and the same question is one decision.
 */
export class Conditions {
  private readonly derived = new Map<string, object>();
  private readonly questions = new WeakMap<object, Question>();
  private readonly later = new WeakSet<Decision>();

  /** The unknown result of an operation on operands of which some are unknown. */
  derive(operation: string, operands: readonly TfValue[], type: Type, origin: Origin, notNull = true): UnknownValue {
    return unknownFrom(operands, type, origin, { identity: this.identityOf(operation, operands), notNull });
  }

  private identityOf(operation: string, operands: readonly TfValue[]): object {
    const key = `${operation}(${operands.map(keyOf).join()})`;
    if (key.length > MAX_KEY) return {};
    const known = this.derived.get(key);
    if (known) return known;
    const identity = {};
    this.derived.set(key, identity);
    return identity;
  }

  not(operand: UnknownValue, origin: Origin): UnknownValue {
    const [inner] = operand.logic?.operator === 'not' ? operand.logic.operands : [];
    if (inner) return { ...inner, origin, sensitive: operand.sensitive, traits: operand.traits };
    return this.combine('not', [operand], origin);
  }

  combine(operator: Logic['operator'], operands: readonly UnknownValue[], origin: Origin): UnknownValue {
    return { ...this.derive(operator, operands, BOOL, origin), logic: { operator, operands } };
  }

  /** An unknown bool as a choice between true and false, named by its text within `place`. */
  decide(unknown: UnknownValue, place: Place): TfValue {
    const [inner] = unknown.logic?.operator === 'not' ? unknown.logic.operands : [];
    const { condition, inverted } = this.questionOf(unknown, place);
    const origin: Origin = { place };
    const outcomes = [boolValue(true, origin), boolValue(false, origin)];
    return withSensitivity(choose(condition, (inner !== undefined) === inverted ? outcomes : outcomes.reverse(), origin), unknown.sensitive);
  }

  /** Whether only the deployment says how a decision comes out. */
  isLater(decision: Decision): boolean {
    return this.later.has(decision);
  }

  /** What is asked about an unknown, or about what it is the opposite of. */
  private questionOf(unknown: UnknownValue, within: Place): Question {
    const [inner] = unknown.logic?.operator === 'not' ? unknown.logic.operands : [];
    const subject = inner ?? unknown;
    const known = this.questions.get(subject.identity);
    if (known) return known;
    const place = ownPlace(subject, within);
    // `a != b` is the opposite of `a == b`, which is written nowhere; `!a` is the opposite of `a`, which is.
    const inverted = inner !== undefined && place.start === ownPlace(unknown, within).start;
    const formula = this.formulaOf(subject, place);
    const condition: Condition = { kind: 'condition', name: nameOf(place), formula: inverted ? not(formula) : formula };
    if (subject.isLater === true) this.later.add(condition);
    const question = { condition, inverted };
    this.questions.set(subject.identity, question);
    return question;
  }

  private formulaOf(unknown: UnknownValue, place: Place): Formula {
    const { logic } = unknown;
    if (!logic) return { kind: 'unknowable', why: unknown.why, place };
    const parts = logic.operands.map((operand) => this.partOf(operand, place));
    const [first] = parts;
    switch (logic.operator) {
      case 'not':
        return first ? not(first) : { kind: 'unknowable', why: unknown.why, place };
      case 'and':
        return and(parts);
      case 'or':
        return or(parts);
    }
  }

  /** A part of a condition is a condition of its own, under the name it was written with. */
  private partOf(operand: UnknownValue, within: Place): Formula {
    if (operand.logic && operand.logic.operator !== 'not') return this.formulaOf(operand, within);
    const { condition, inverted } = this.questionOf(operand, within);
    const holds: Formula = { kind: 'condition', condition };
    return (operand.logic !== undefined) === inverted ? holds : not(holds);
  }
}

/** A question as it was asked first; inverted: its answer is the opposite of the unknown. */
interface Question {
  readonly condition: Condition;
  readonly inverted: boolean;
}

/** The text that an unknown comes from within a condition: the reference or operation itself, as far as it is there. */
function ownPlace({ origin }: UnknownValue, condition: Place): Place {
  let last = origin.place;
  for (const step of steps(origin)) last = step.place;
  return within(last, condition) ? last : condition;
}

/** An unknown for the reason that `operands` are; by default it is equal to nothing else. */
export function unknownFrom(operands: readonly TfValue[], type: Type, origin: Origin, details: UnknownDetails = {}): UnknownValue {
  const causes = operands.map(firstUnknown).filter((unknown) => unknown !== undefined);
  const isLater = causes.some((unknown) => unknown.isLater === true);
  const [cause] = causes;
  const sensitive = (joinTraits(operands) & HAS_SENSITIVE) !== 0;
  return withSensitivity(unknownValue(type, cause?.why ?? 'not known', origin, { ...details, isLater }), sensitive);
}

function nameOf(place: Place): string {
  const text = textAt(place).replace(/\s+/g, ' ').trim();
  return text.length > MAX_NAME ? `${text.slice(0, MAX_NAME - 1)}…` : text;
}

/** An unknown that is, or is in, a value. */
export function firstUnknown(value: TfValue): UnknownValue | undefined {
  const pending: TfValue[] = [value];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.kind === 'unknown') return next;
    if (next.kind === 'text') {
      const hole = holeOf(next.text);
      if (hole) return hole;
    } else if ('items' in next) {
      pending.push(...next.items.filter((item) => item.traits & HAS_UNKNOWN).slice(0, 1));
    } else if ('entries' in next) {
      pending.push(...[...next.entries.values()].flatMap((entry) => (entry.value.traits & HAS_UNKNOWN ? [entry.value] : [])).slice(0, 1));
    } else if (next.kind === 'choice') {
      pending.push(...next.alternatives.filter((alternative) => alternative.traits & HAS_UNKNOWN).slice(0, 1));
    }
  }
  return undefined;
}

function holeOf(rope: Rope): UnknownValue | undefined {
  let current = rope;
  for (;;) {
    if (current.kind === 'hole') return current.unknown;
    if (current.kind === 'leaf' || !current.hasHole) return undefined;
    const next = current.parts.find((part) => part.kind === 'hole' || (part.kind === 'joined' && part.hasHole));
    if (!next) return undefined;
    current = next;
  }
}
