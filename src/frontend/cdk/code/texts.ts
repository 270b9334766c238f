import type { Value } from '../../../model/value.js';

/** The text that a property of a resource comes to; undefined when it is something else or undecided. */
export function textAtPath(properties: Value, path: string): string | undefined {
  let at: Value | undefined = properties;
  for (const [, name, index] of path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) {
    if (index !== undefined) at = at?.kind === 'list' ? at.items[Number(index)] : undefined;
    else at = at?.kind === 'map' ? at.entries.get(name ?? '')?.value : undefined;
  }
  return at?.kind === 'literal' && typeof at.value === 'string' ? at.value : undefined;
}
