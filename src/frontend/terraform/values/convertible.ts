import type { CollectionType, Type } from '../types.js';
import { distinctTypes, DYNAMIC } from '../types.js';
import { unify } from './unify.js';

/** Whether values of type `from` convert to type `to`, unless a single value refuses (a string that is no number). */
export function canConvert(from: Type, to: Type): boolean {
  if (from === to || from.kind === 'dynamic') return true;
  switch (to.kind) {
    case 'dynamic':
      return true;
    case 'string':
      return from.kind === 'string' || from.kind === 'number' || from.kind === 'bool';
    case 'number':
    case 'bool':
      return from.kind === to.kind || from.kind === 'string';
    case 'list':
    case 'set':
      if (from.kind === 'list' || from.kind === 'set') return canConvert(from.element, to.element);
      return from.kind === 'tuple' && allConvert(from.elements, to);
    case 'map':
      if (from.kind === 'map') return canConvert(from.element, to.element);
      return from.kind === 'object' && allConvert([...from.attributes.values()], to);
    case 'tuple':
      if (from.kind !== 'tuple' || from.elements.length !== to.elements.length) return false;
      return from.elements.every((element, index) => canConvert(element, to.elements[index] ?? DYNAMIC));
    case 'object':
      if (from.kind === 'map') return [...to.attributes.values()].every((type) => canConvert(from.element, type));
      if (from.kind !== 'object') return false;
      for (const [name, type] of to.attributes) {
        const given = from.attributes.get(name);
        if (given ? !canConvert(given, type) : !to.optional.has(name)) return false;
      }
      return true;
  }
}

/** Whether elements of these types become elements of one collection. */
function allConvert(elements: readonly Type[], { kind, element: wanted }: CollectionType): boolean {
  const distinct = distinctTypes(elements);
  if (wanted.kind !== 'dynamic') return distinct.every((element) => canConvert(element, wanted));
  return collectionElement(distinct, kind) !== undefined;
}

/** The element type of a collection of any single type that is made from elements of these types. */
export function collectionElement(elements: readonly Type[], kind: CollectionType['kind']): Type | undefined {
  const element = unify(elements);
  if (element?.kind !== 'dynamic') return element;
  const typed = distinctTypes(elements).filter((type) => type.kind !== 'dynamic');
  // Beside elements of one type, a map may hold what has no type.
  const [only] = typed;
  return typed.length === 0 ? element : kind === 'map' && typed.length === 1 ? only : undefined;
}
