import type { Entries, TfValue } from './value.js';

/** Values with more parts than this are not made: written out, a few that hold each other many times would fill any memory. */
export const MAX_SIZE = 500_000;

/** Why a value is unknown that was not made. */
export const TOO_LARGE = 'a value of too many parts';

const sizes = new WeakMap<object, number>();

/**
 * How many parts a value has when it is written out, shared ones counted as often as they are there. Copies of a value share
 * what is in it, so this is looked up, not counted again. What is read only when it is asked for counts as one. Infinite where a
 * part was too large already.
 */
export function sizeOf(value: TfValue): number {
  switch (value.kind) {
    case 'list':
    case 'set':
    case 'tuple':
      return cached(value.items, () => total(value.items));
    case 'map':
    case 'object':
      return isLazy(value.entries) ? 1 : cached(value.entries, () => total([...value.entries.values()].map((entry) => entry.value)));
    case 'choice':
      return cached(value.alternatives, () => total(value.alternatives));
    case 'unknown':
      return value.why === TOO_LARGE ? Infinity : 1;
    default:
      return 1;
  }
}

function isLazy(entries: Entries): boolean {
  return !(entries instanceof Map);
}

function cached(content: object, count: () => number): number {
  const known = sizes.get(content);
  if (known !== undefined) return known;
  const size = count();
  sizes.set(content, size);
  return size;
}

function total(values: readonly TfValue[]): number {
  let size = 1;
  for (const value of values) size += sizeOf(value);
  return size;
}
