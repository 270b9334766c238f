import type { Condition, Formula } from '../../../model/decision.js';
import { and, not, or } from '../../../model/decision.js';
import type { Place } from '../../../model/source.js';
import { textAt } from '../../../model/source.js';
import type { Origin } from '../../../model/value.js';
import type { Type } from '../types.js';
import { BOOL } from '../types.js';
import { choose } from '../values/choice.js';
import { keyOf } from '../values/key.js';
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
  private readonly conditions = new WeakMap<object, Condition>();

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

  /** An unknown bool as a choice between true and false, named by the text at `place`. */
  decide(unknown: UnknownValue, place: Place): TfValue {
    const [inner] = unknown.logic?.operator === 'not' ? unknown.logic.operands : [];
    const origin: Origin = { place };
    const [yes, no] = [boolValue(true, origin), boolValue(false, origin)];
    const decision = this.conditionOf(inner ?? unknown, place);
    return withSensitivity(choose(decision, inner ? [no, yes] : [yes, no], origin), unknown.sensitive);
  }

  private conditionOf(unknown: UnknownValue, place: Place): Condition {
    const known = this.conditions.get(unknown.identity);
    if (known) return known;
    const condition: Condition = { kind: 'condition', name: nameOf(place), formula: this.formulaOf(unknown, place) };
    this.conditions.set(unknown.identity, condition);
    return condition;
  }

  private formulaOf(unknown: UnknownValue, place: Place): Formula {
    const { logic } = unknown;
    if (!logic) return { kind: 'unknowable', why: unknown.why, place };
    const parts = logic.operands.map((operand) => this.partOf(operand));
    switch (logic.operator) {
      case 'not':
        return not(parts[0] ?? { kind: 'unknowable', why: unknown.why, place });
      case 'and':
        return and(parts);
      case 'or':
        return or(parts);
    }
  }

  /** A part of a condition is a condition of its own, under the name it was written with. */
  private partOf(operand: UnknownValue): Formula {
    if (operand.logic) return this.formulaOf(operand, operand.origin.place);
    return { kind: 'condition', condition: this.conditionOf(operand, operand.origin.place) };
  }
}

/** An unknown for the reason that `operands` are; by default it is equal to nothing else. */
export function unknownFrom(operands: readonly TfValue[], type: Type, origin: Origin, details: UnknownDetails = {}): UnknownValue {
  const cause = operands.map(firstUnknown).find((unknown) => unknown !== undefined);
  const sensitive = (joinTraits(operands) & HAS_SENSITIVE) !== 0;
  return withSensitivity(unknownValue(type, cause?.why ?? 'not known', origin, details), sensitive);
}

function nameOf(place: Place): string {
  const text = textAt(place).replace(/\s+/g, ' ').trim().replace(/^!\s*(?=[\w.]+$)/, '');
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
