/**
 * Terraform's types. `dynamic` stands for a type that is not known yet (of an untyped null, of an unknown); as the target of
 * a conversion it means any type.
 */
export type Type = Primitive | CollectionType | TupleType | ObjectType;

export interface Primitive {
  readonly kind: 'string' | 'number' | 'bool' | 'dynamic';
}

export interface CollectionType {
  readonly kind: 'list' | 'set' | 'map';
  readonly element: Type;
}

export interface TupleType {
  readonly kind: 'tuple';
  readonly elements: readonly Type[];
}

export interface ObjectType {
  readonly kind: 'object';
  readonly attributes: ReadonlyMap<string, Type>;
  /** Attributes that a value which is converted to this type need not have. */
  readonly optional: ReadonlySet<string>;
}

export const STRING: Primitive = { kind: 'string' };
export const NUMBER: Primitive = { kind: 'number' };
export const BOOL: Primitive = { kind: 'bool' };
export const DYNAMIC: Primitive = { kind: 'dynamic' };

const NOTHING_OPTIONAL: ReadonlySet<string> = new Set();

export function listOf(element: Type): CollectionType {
  return { kind: 'list', element };
}

export function setOf(element: Type): CollectionType {
  return { kind: 'set', element };
}

export function mapOf(element: Type): CollectionType {
  return { kind: 'map', element };
}

export function tupleOf(elements: readonly Type[]): TupleType {
  return { kind: 'tuple', elements };
}

export function objectOf(attributes: ReadonlyMap<string, Type>, optional: ReadonlySet<string> = NOTHING_OPTIONAL): ObjectType {
  return { kind: 'object', attributes, optional };
}

/** The same type, whatever is optional in it: optional attributes matter only while converting. */
export function sameType(a: Type, b: Type): boolean {
  if (a === b) return true;
  switch (a.kind) {
    case 'string':
    case 'number':
    case 'bool':
    case 'dynamic':
      return a.kind === b.kind;
    case 'list':
    case 'set':
    case 'map':
      return b.kind === a.kind && sameType(a.element, b.element);
    case 'tuple':
      if (b.kind !== 'tuple' || a.elements.length !== b.elements.length) return false;
      return a.elements.every((element, index) => sameType(element, b.elements[index] ?? DYNAMIC));
    case 'object':
      return b.kind === 'object' && sameAttributes(a.attributes, b.attributes);
  }
}

function sameAttributes(a: ReadonlyMap<string, Type>, b: ReadonlyMap<string, Type>): boolean {
  if (a.size !== b.size) return false;
  for (const [name, type] of a) {
    const other = b.get(name);
    if (!other || !sameType(type, other)) return false;
  }
  return true;
}

/** The distinct types among `types`, in order of their first appearance. */
export function distinctTypes(types: Iterable<Type>): readonly Type[] {
  const seen = new Set<Type>();
  const distinct: Type[] = [];
  for (const type of types) {
    if (seen.has(type)) continue;
    seen.add(type);
    if (!distinct.some((other) => sameType(other, type))) distinct.push(type);
  }
  return distinct;
}

/** Whether a part of the type is not known. */
export function hasDynamic(type: Type): boolean {
  switch (type.kind) {
    case 'string':
    case 'number':
    case 'bool':
      return false;
    case 'dynamic':
      return true;
    case 'list':
    case 'set':
    case 'map':
      return hasDynamic(type.element);
    case 'tuple':
      return type.elements.some(hasDynamic);
    case 'object':
      return [...type.attributes.values()].some(hasDynamic);
  }
}

/** What a value of this type is, for a message: `list of string`, `object`. */
export function typeName(type: Type): string {
  switch (type.kind) {
    case 'list':
    case 'set':
    case 'map':
      return `${type.kind} of ${type.element.kind === 'dynamic' ? 'any single type' : typeName(type.element)}`;
    default:
      return type.kind;
  }
}

/** A type as JSON, in the notation of Terraform's plans: `["list","string"]`. */
export type TypeNotation = string | readonly [string, TypeNotation | readonly TypeNotation[] | { readonly [name: string]: TypeNotation }];

export function typeNotation(type: Type): TypeNotation {
  switch (type.kind) {
    case 'list':
    case 'set':
    case 'map':
      return [type.kind, typeNotation(type.element)];
    case 'tuple':
      return ['tuple', type.elements.map(typeNotation)];
    case 'object':
      return ['object', Object.fromEntries([...type.attributes].map(([name, attribute]) => [name, typeNotation(attribute)]))];
    default:
      return type.kind;
  }
}
