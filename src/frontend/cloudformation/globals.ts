import type { Place } from '../../model/source.js';
import type { MapEntry, Value } from '../../model/value.js';
import { carried } from '../../model/value.js';
import type { MapNode } from '../../syntax/tree.js';

/**
 * What the resources of a SAM template inherit from `Globals` was decided there, and reaches each resource through its own
 * declaration: the returned function adds that step to everything inherited in a resource's properties.
 */
export function throughGlobals(written: MapNode): (properties: Value, resource: Place, name: string) => Value {
  const globals = written.entries.get('Globals')?.value.place;
  if (globals === undefined) return (properties) => properties;
  const { source, start, end } = globals;
  const isInherited = ({ origin: { place } }: Value): boolean => place.source === source && place.start >= start && place.end <= end;
  return (properties, resource, name) => {
    const note = `inherited by \`${name}\``;
    const inherit = (value: Value): Value => within(isInherited(value) ? carried(value, resource, note) : value);
    const within = (value: Value): Value => {
      if (value.kind === 'list') return { ...value, items: value.items.map(inherit) };
      if (value.kind === 'concat') return { ...value, parts: value.parts.map(inherit) };
      if (value.kind === 'choice') return { ...value, alternatives: value.alternatives.map(inherit) };
      if (value.kind !== 'map') return value;
      const entries = new Map<string, MapEntry>();
      for (const [key, entry] of value.entries) entries.set(key, { ...entry, value: inherit(entry.value) });
      return { ...value, entries };
    };
    return within(properties);
  };
}
