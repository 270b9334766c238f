import type { CollectionType, ObjectType, TupleType, Type } from '../types.js';
import { distinctTypes, DYNAMIC, listOf, mapOf, objectOf, sameType, setOf, tupleOf } from '../types.js';
import { canConvert } from './convertible.js';

/** More types than that are not compared with each other. */
const MAX_TYPES = 200;

/**
 * The type that all of `types` convert to, as Terraform chooses it for the elements of a list or the arms of a conditional;
 * undefined when there is none.
 */
export function unify(types: readonly Type[]): Type | undefined {
  const distinct = distinctTypes(types);
  const [first] = distinct;
  if (first === undefined) return DYNAMIC;
  if (distinct.length === 1) return first;
  if (distinct.length > MAX_TYPES) return undefined;
  const structural = unifyStructures(distinct);
  if (structural === 'impossible') return undefined;
  return structural ?? preferred(distinct).find((wanted) => distinct.every((type) => sameType(type, wanted) || canConvert(type, wanted)));
}

/** For types of the same structural kind a new type may be made that none of them is. */
function unifyStructures(types: readonly Type[]): Type | 'impossible' | undefined {
  const kinds = new Set(types.map((type) => type.kind));
  const dynamic = kinds.delete('dynamic');
  const only = (...allowed: readonly Type['kind'][]): boolean => [...kinds].every((kind) => allowed.includes(kind));
  if (kinds.has('map') && only('map')) return dynamic ? DYNAMIC : collection(types, mapOf);
  if (kinds.has('map') && only('map', 'object')) return amongCollections(types, 'object', asMap);
  if (kinds.has('list') && only('list')) return dynamic ? DYNAMIC : collection(types, listOf);
  if (kinds.has('list') && only('list', 'tuple')) return amongCollections(types, 'tuple', asList);
  if (kinds.has('set') && only('set')) return dynamic ? DYNAMIC : collection(types, setOf);
  if (kinds.has('object') && only('object')) return dynamic ? DYNAMIC : unifyObjects(types);
  if (kinds.has('tuple') && only('tuple')) return dynamic ? DYNAMIC : unifyTuples(types);
  return kinds.has('object') && kinds.has('tuple') ? 'impossible' : undefined;
}

function collection(types: readonly Type[], of: (element: Type) => Type): Type | 'impossible' {
  const element = unify(types.flatMap((type) => ('element' in type ? [type.element] : [])));
  return element ? of(element) : 'impossible';
}

/** First the structures among `types` are made one collection, then that is unified with the others; undefined when the first step fails. */
function amongCollections(types: readonly Type[], structure: 'object' | 'tuple', collect: typeof asMap): Type | undefined {
  const collected = collect(types.filter((type) => type.kind === structure));
  const unified = collected && unify(types.map((type) => (type.kind === structure ? collected : type)));
  return unified?.kind === collected?.kind ? unified : undefined;
}

function asMap(types: readonly Type[]): CollectionType | undefined {
  const attributes = types.flatMap((type) => (type.kind === 'object' ? [...type.attributes.values()] : []));
  const element = attributes.length === 0 ? undefined : unify(attributes);
  return element && mapOf(element);
}

function asList(types: readonly Type[]): CollectionType | undefined {
  const elements = types.flatMap((type) => (type.kind === 'tuple' ? type.elements : []));
  const element = elements.length === 0 ? undefined : unify(elements);
  return element && listOf(element);
}

function unifyObjects(types: readonly Type[]): Type | 'impossible' {
  const objects = types.filter((type): type is ObjectType => type.kind === 'object');
  const [first] = objects;
  if (!first) return 'impossible';
  const { size } = first.attributes;
  const alike = objects.every(({ attributes }) => attributes.size === size && [...attributes.keys()].every((name) => first.attributes.has(name)));
  if (!alike) return asMap(objects) ?? 'impossible';
  const unified = new Map<string, Type>();
  for (const name of first.attributes.keys()) {
    const type = unify(objects.map(({ attributes }) => attributes.get(name) ?? DYNAMIC));
    if (!type) return 'impossible';
    unified.set(name, type);
  }
  return objectOf(unified);
}

function unifyTuples(types: readonly Type[]): Type | 'impossible' {
  const tuples = types.filter((type): type is TupleType => type.kind === 'tuple');
  const [first] = tuples;
  if (!first || tuples.some(({ elements }) => elements.length !== first.elements.length)) return asList(tuples) ?? 'impossible';
  const unified: Type[] = [];
  for (const index of first.elements.keys()) {
    const type = unify(tuples.map(({ elements }) => elements[index] ?? DYNAMIC));
    if (!type) return 'impossible';
    unified.push(type);
  }
  return tupleOf(unified);
}

/** Sorted so that what others convert to comes first, otherwise in the given order (a topological sort). */
function preferred(types: readonly Type[]): readonly Type[] {
  const before = types.map((type, index) => types.flatMap((other, at) => (at !== index && generality(other, type) < 0 ? [at] : [])));
  const sorted: Type[] = [];
  const done = new Set<number>();
  while (sorted.length < types.length) {
    const ready = types.findIndex((_, index) => !done.has(index) && (before[index] ?? []).every((at) => done.has(at)));
    const next = ready >= 0 ? ready : types.findIndex((_, index) => !done.has(index));
    const type = types[next];
    if (!type) break;
    done.add(next);
    sorted.push(type);
  }
  return sorted;
}

/** Negative when `a` is the better type to convert to. */
function generality(a: Type, b: Type): number {
  if (a.kind === 'dynamic' || b.kind === 'dynamic') return Number(a.kind === 'dynamic') - Number(b.kind === 'dynamic');
  if (isPrimitive(a) && isPrimitive(b)) return Number(b.kind === 'string') - Number(a.kind === 'string');
  if ('element' in a && 'element' in b && a.kind === b.kind) return generality(a.element, b.element);
  const ranks = [STRUCTURE_RANK[a.kind], STRUCTURE_RANK[b.kind]] as const;
  const [left, right] = ranks;
  if (left !== undefined && right !== undefined && Math.sign(left) === Math.sign(right) && left !== right) return Math.abs(left) - Math.abs(right);
  if (a.kind === 'object' && b.kind === 'object') return generalityOfObjects(a, b);
  if (a.kind === 'tuple' && b.kind === 'tuple') return generalityOfTuples(a, b);
  return 0;
}

/** Sequences are positive, mappings negative; of two of one sign the smaller is preferred. */
const STRUCTURE_RANK: Readonly<Partial<Record<Type['kind'], number>>> = { list: 1, tuple: 2, set: 3, map: -1, object: -2 };

function isPrimitive(type: Type): boolean {
  return type.kind === 'string' || type.kind === 'number' || type.kind === 'bool';
}

function generalityOfObjects(a: ObjectType, b: ObjectType): number {
  if (a.attributes.size !== b.attributes.size) return 0;
  const parts: number[] = [];
  for (const [name, type] of a.attributes) {
    const other = b.attributes.get(name);
    if (!other) return 0;
    parts.push(generality(type, other));
  }
  return consensus(parts);
}

function generalityOfTuples(a: TupleType, b: TupleType): number {
  if (a.elements.length !== b.elements.length) return 0;
  return consensus(a.elements.map((type, index) => generality(type, b.elements[index] ?? DYNAMIC)));
}

function consensus(parts: readonly number[]): number {
  const negative = parts.some((part) => part < 0);
  const positive = parts.some((part) => part > 0);
  return negative === positive ? 0 : negative ? -1 : 1;
}
