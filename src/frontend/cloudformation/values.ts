import type { Place } from '../../model/source.js';
import type { Absent, Literal, Unknown, Value } from '../../model/value.js';
import { carried, scalarText } from '../../model/value.js';
import type { ScalarNode } from '../../syntax/tree.js';

/** What a value may weigh before only its outside is carried: templates that double a value at every level stay linear. */
const CARRIED_NODES = 2048;

export function literal(node: ScalarNode): Literal {
  const value: Literal = { kind: 'literal', value: node.value, origin: { place: node.place } };
  return node.text === undefined ? value : { ...value, text: node.text };
}

export function text(value: string, place: Place): Literal {
  return { kind: 'literal', value, origin: { place } };
}

export function absent(place: Place): Absent {
  return { kind: 'absent', origin: { place } };
}

export function unknown(identity: object, why: string, place: Place): Unknown {
  return { kind: 'unknown', identity, why, origin: { place } };
}

/** An unknown that equals nothing but itself. */
export function freshUnknown(why: string, place: Place): Unknown {
  return unknown({}, why, place);
}

/** The text of a literal as CloudFormation compares it: `True` in YAML is the string `true` by then. */
export function comparableText(value: Literal): string {
  return typeof value.value === 'boolean' ? String(value.value) : scalarText(value);
}

/**
 * `value`, carried one step further, with everything inside that may decide on its own. An unknown stands where it is used last:
 * nothing in the template decided it, so that is where a person looks first.
 */
export function carry(value: Value, place: Place, note: string): Value {
  return carryWithin(value, place, note, { left: CARRIED_NODES });
}

function carryWithin(value: Value, place: Place, note: string, budget: { left: number }): Value {
  if (budget.left-- <= 0) return value;
  const inside = (part: Value): Value => carryWithin(part, place, note, budget);
  switch (value.kind) {
    case 'unknown':
      return carryUnknown(value, place);
    case 'choice':
      return { ...carried(value, place, note), alternatives: value.alternatives.map(inside) };
    case 'list':
      return { ...carried(value, place, note), items: value.items.map(inside) };
    case 'concat':
      return { ...carried(value, place, note), parts: value.parts.map(inside) };
    case 'literal':
    case 'map':
    case 'reference':
    case 'absent':
      return carried(value, place, note);
  }
}

function carryUnknown(value: Unknown, place: Place): Unknown {
  const moved = carried(value, value.origin.place, value.origin.via === undefined ? value.why : 'carried from here');
  return { ...moved, origin: { ...moved.origin, place } };
}

const derivedIdentities = new WeakMap<object, Map<string, object>>();

/** The identity of what is made of something unknown: equal operations on equal unknowns give equal unknowns. */
export function derivedIdentity(base: object, operation: string): object {
  let known = derivedIdentities.get(base);
  if (known === undefined) derivedIdentities.set(base, (known = new Map<string, object>()));
  let identity = known.get(operation);
  if (identity === undefined) known.set(operation, (identity = {}));
  return identity;
}
