import type { Place } from '../../../model/source.js';
import type { MapEntry, MapValue, Origin, Scalar, Value } from '../../../model/value.js';
import { combinedMaps, assemble } from './merge.js';
import { pairNames, parsePath, shapeAt } from './path.js';
import type { Path } from './path.js';
import type { ObjectShape } from './shapes.js';

/** What the type itself says: `FileSystemType: LUSTRE`. It stands where the resource's header is. */
export function withConstants(properties: MapValue, constants: Readonly<Record<string, Scalar>>, root: ObjectShape, place: Place): MapValue {
  const placements = Object.entries(constants).map(([text, value]) => {
    const path = parsePath(text);
    const last = path.at(-1);
    const list = last?.item ? shapeAt(root, [...path.slice(0, -1), { name: last.name }]) : undefined;
    const names = list?.kind === 'list' ? pairNames(list.of) : undefined;
    return { path, value: { kind: 'literal', value, origin: { place } } as const, keyPlace: place, ...(names && { pairNames: names }) };
  });
  return placements.length === 0 ? properties : combinedMaps(assemble(placements, properties.origin), properties);
}

/**
 * What the provider sends where nothing is written, or null. Where something may be absent on some path, the default is there on
 * that path. What is inside something absent has no default.
 */
export function withDefaults(properties: MapValue, defaults: Readonly<Record<string, Scalar | readonly []>>, place: Place): MapValue {
  const all = Object.entries(defaults);
  if (all.length === 0) return properties;
  // Changed in place: a copy for each of many defaults would be most of the work.
  const entries = new Map(properties.entries);
  for (const [text, value] of all) {
    const makeDefault: Default = (origin) => (isEmptyList(value) ? { kind: 'list', items: [], origin } : { kind: 'literal', value, origin });
    setDefault(entries, parsePath(text), makeDefault, place);
  }
  return { ...properties, entries };
}

type Default = (origin: Origin) => Value;

function setDefault(entries: Map<string, MapEntry>, [segment, ...rest]: Path, value: Default, place: Place): void {
  if (!segment) return;
  if (segment.name === '*') {
    for (const [key, entry] of entries) entries.set(key, { ...entry, value: defaulted(entry.value, rest, value, place) });
    return;
  }
  const entry = entries.get(segment.name);
  if (entry) entries.set(segment.name, { ...entry, value: defaulted(entry.value, rest, value, place) });
  else if (rest.length === 0) entries.set(segment.name, { keyPlace: place, value: value({ place }) });
}

function defaultedMap(map: MapValue, path: Path, value: Default, place: Place): MapValue {
  const entries = new Map(map.entries);
  setDefault(entries, path, value, place);
  return { ...map, entries };
}

function defaulted(current: Value, rest: Path, value: Default, place: Place): Value {
  switch (current.kind) {
    case 'choice':
      return { ...current, alternatives: current.alternatives.map((one) => defaulted(one, rest, value, place)) };
    case 'absent':
      return rest.length === 0 ? value(current.origin) : current;
    case 'map':
      return defaultedMap(current, rest, value, place);
    case 'list':
      return rest.length === 0 ? current : { ...current, items: current.items.map((item) => defaulted(item, rest, value, place)) };
    case 'literal':
    case 'reference':
    case 'concat':
    case 'unknown':
      return current;
  }
}

function isEmptyList(value: Scalar | readonly []): value is readonly [] {
  return Array.isArray(value);
}
