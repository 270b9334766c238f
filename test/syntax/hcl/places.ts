import type { Place } from '../../../src/model/source.js';

/** Every node of a tree with the node that contains it; a node is whatever has a place of its own. */
export function* placedNodes(value: unknown, parent?: Place): Iterable<{ readonly place: Place; readonly parent: Place | undefined }> {
  if (Array.isArray(value) || value instanceof Map) {
    for (const item of value.values()) yield* placedNodes(item, parent);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const own = 'place' in value && isPlace(value.place) ? value.place : undefined;
  if (own) yield { place: own, parent };
  for (const [name, child] of Object.entries(value)) {
    if (name === 'place') continue;
    if (isPlace(child)) yield { place: child, parent: own ?? parent };
    else yield* placedNodes(child, own ?? parent);
  }
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'source' in value && 'start' in value && 'end' in value;
}
