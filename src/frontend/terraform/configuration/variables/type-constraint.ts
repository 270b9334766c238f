import type { Call, Expression, ObjectKey } from '../../../../syntax/hcl/index.js';
import type { Place } from '../../../../model/source.js';
import type { Type } from '../../types.js';
import { BOOL, DYNAMIC, listOf, mapOf, NUMBER, objectOf, setOf, STRING, tupleOf } from '../../types.js';

/** What a variable's `type` says. */
export interface TypeConstraint {
  readonly type: Type;
  /** Undefined when nothing in it has a default. */
  readonly defaults: Defaults | undefined;
}

/** Defaults that `optional(type, default)` gives to attributes, at the places of a type where they are. */
export type Defaults =
  | { readonly kind: 'object'; readonly own: ReadonlyMap<string, Expression>; readonly inner: ReadonlyMap<string, Defaults> }
  | { readonly kind: 'elements'; readonly of: Defaults }
  | { readonly kind: 'tuple'; readonly of: readonly (Defaults | undefined)[] };

export type Refuse = (message: string, place: Place) => void;

const ANYTHING: TypeConstraint = { type: DYNAMIC, defaults: undefined };

const PRIMITIVES: ReadonlyMap<string, Type> = new Map<string, Type>([
  ['string', STRING],
  ['number', NUMBER],
  ['bool', BOOL],
  ['any', DYNAMIC],
]);

/** The names of collection types without their element type, and quoted names, are Terraform 0.11's. */
const OLD_NAMES: ReadonlyMap<string, Type> = new Map<string, Type>([
  ['list', listOf(DYNAMIC)],
  ['map', mapOf(DYNAMIC)],
  ['set', setOf(DYNAMIC)],
]);

/** Reads a type constraint. What is wrong in it counts as `any`. */
export function typeConstraint(expression: Expression, refuse: Refuse): TypeConstraint {
  switch (expression.kind) {
    case 'variable':
      return named(expression.name, expression.place, refuse);
    case 'string':
      return named(expression.value, expression.place, refuse);
    case 'parentheses':
    case 'template-wrap':
      return typeConstraint(expression.expression, refuse);
    case 'call':
      return constructed(expression, refuse);
    default:
      refuse('A type constraint is the name of a type or a type constructor.', expression.place);
      return ANYTHING;
  }
}

function named(name: string, place: Place, refuse: Refuse): TypeConstraint {
  const type = PRIMITIVES.get(name) ?? OLD_NAMES.get(name);
  if (type !== undefined) return { type, defaults: undefined };
  refuse(`There is no type \`${name}\`.`, place);
  return ANYTHING;
}

const COLLECTIONS: ReadonlyMap<string, (element: Type) => Type> = new Map([
  ['list', listOf],
  ['set', setOf],
  ['map', mapOf],
]);

function constructed(call: Call, refuse: Refuse): TypeConstraint {
  const [argument] = call.arguments;
  const collection = COLLECTIONS.get(call.name);
  if (argument === undefined || call.arguments.length > 1) refuse(`\`${call.name}\` takes one argument.`, call.place);
  else if (collection) {
    const { type, defaults } = typeConstraint(argument, refuse);
    return { type: collection(type), defaults: defaults && { kind: 'elements', of: defaults } };
  } else if (call.name === 'object' && argument.kind === 'object') return objectConstraint(argument, refuse);
  else if (call.name === 'tuple' && argument.kind === 'tuple') {
    const elements = argument.items.map((item) => typeConstraint(item, refuse));
    const defaults = elements.map((element) => element.defaults);
    return { type: tupleOf(elements.map(({ type }) => type)), defaults: defaults.some((inner) => inner) ? { kind: 'tuple', of: defaults } : undefined };
  } else refuse(`\`${call.name}\` is no type constructor, or not of these arguments.`, call.place);
  return ANYTHING;
}

function objectConstraint(object: Extract<Expression, { kind: 'object' }>, refuse: Refuse): TypeConstraint {
  const attributes = new Map<string, Type>();
  const optional = new Set<string>();
  const own = new Map<string, Expression>();
  const inner = new Map<string, Defaults>();
  for (const { key, value } of object.items) {
    const name = nameOf(key);
    if (name === undefined) {
      refuse('The attributes of an object type have plain names.', key.place);
      continue;
    }
    const isOptional = value.kind === 'call' && value.name === 'optional';
    const [typed, preset] = isOptional ? value.arguments : [value];
    if (typed === undefined) continue;
    const { type, defaults } = typeConstraint(typed, refuse);
    attributes.set(name, type);
    if (isOptional) optional.add(name);
    if (preset !== undefined) own.set(name, preset);
    if (defaults !== undefined) inner.set(name, defaults);
  }
  return { type: objectOf(attributes, optional), defaults: own.size + inner.size > 0 ? { kind: 'object', own, inner } : undefined };
}

function nameOf(key: ObjectKey): string | undefined {
  if (key.kind === 'name') return key.name;
  return key.expression.kind === 'string' ? key.expression.value : undefined;
}
