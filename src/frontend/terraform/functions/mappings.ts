import { DYNAMIC, listOf, sameType, STRING } from '../types.js';
import { tryConvert } from '../values/convert.js';
import { takenFrom } from '../values/origin.js';
import { ropeText } from '../values/rope.js';
import type { Entry, TfValue } from '../values/value.js';
import { listValue, mapValue, objectValue, textValue, tupleValue, typeOf } from '../values/value.js';
import { unknownFrom } from '../expressions/conditions.js';
import { outside } from './collections.js';
import type { Call, FunctionDefinition } from './definition.js';
import { Refusal } from './definition.js';
import { elementsOfUnknown } from './known-length.js';
import { entriesOf, isSequence, itemsOf, textOf } from './reading.js';

function isMapping(value: TfValue | undefined): boolean {
  return value?.kind === 'map' || value?.kind === 'object';
}

function keys([map]: readonly TfValue[], { origin }: Call): TfValue {
  if (!isMapping(map)) throw new Refusal('must have map or object type', 0);
  const names = [...entriesOf(map)].map(([key, entry]) => textValue(key, { ...(map?.origin.via && { via: map.origin.via }), place: entry.keyPlace }));
  return map?.kind === 'map' ? listValue(STRING, names, origin) : tupleValue(names, origin);
}

function values([map]: readonly TfValue[], { origin }: Call): TfValue {
  if (!map || !isMapping(map)) throw new Refusal('values() requires a map as the first argument');
  const items = [...entriesOf(map).values()].map((entry) => takenFrom(entry.value, map));
  return map.kind === 'map' ? listValue(map.type.element, items, origin) : tupleValue(items, origin);
}

function lookup([map, key, fallback, ...more]: readonly TfValue[]): TfValue {
  if (more.length > 0) throw new Refusal(`lookup() takes two or three arguments, got ${3 + more.length}`);
  if (!map || !isMapping(map)) throw new Refusal('lookup() requires a map as the first argument', 0);
  const name = textOf(key);
  const entry = entriesOf(map).get(name);
  const element = map.kind === 'map' ? map.type.element : undefined;
  const converted = fallback && (element ? tryConvert(fallback, element) : fallback);
  if (fallback && !converted) throw new Refusal('the default value must have the same type as the map elements', 2);
  if (entry) return takenFrom(entry.value, map);
  if (converted) return converted;
  if (map.kind === 'object') throw new Refusal(`the given object has no attribute ${JSON.stringify(name)}`, 0);
  throw new Refusal(`lookup failed to find key ${JSON.stringify(name)}`);
}

function merge(maps: readonly TfValue[], { origin }: Call): TfValue {
  const given = maps.filter((map) => map.kind !== 'null');
  const types = maps.map(typeOf);
  // Behind an untyped null types are not looked at any more: what has no elements passes.
  const untyped = types.findIndex(({ kind }) => kind === 'dynamic') >>> 0;
  for (const [index, { kind }] of types.entries()) {
    const map = maps[index];
    const passes = index > untyped && map && (map.kind === 'null' || (isSequence(map) && itemsOf(map).length === 0));
    if (kind === 'map' || kind === 'object' || kind === 'dynamic' || passes) continue;
    throw new Refusal(`arguments must be maps or objects, got ${JSON.stringify(kind)}`);
  }
  const entries = new Map<string, Entry>();
  for (const map of given) {
    for (const [key, entry] of entriesOf(map)) entries.set(key, { keyPlace: entry.keyPlace, value: takenFrom(entry.value, map) });
  }
  const [first] = maps;
  const type = first && typeOf(first);
  const isMap = type?.kind === 'map' && maps.every((map) => sameType(typeOf(map), type));
  return isMap ? mapValue(type.element, entries, origin) : objectValue(entries, origin);
}

/** The keys are known even if the values are not: there are as many, or Terraform refuses. */
function zipmap([names, list]: readonly TfValue[], call: Call): TfValue {
  const { origin } = call;
  const type = list && typeOf(list);
  const isOpen = list?.kind === 'unknown' && type?.kind === 'dynamic';
  if (!list || (type?.kind !== 'list' && type?.kind !== 'tuple' && !isOpen)) throw new Refusal('values argument must be a list or tuple value', 1);
  const nameItems = itemsOf(names);
  const items = 'items' in list ? list.items : elementsOfUnknown(list, 0, nameItems.length, call);
  if (nameItems.length !== items.length) throw new Refusal(`number of keys (${nameItems.length}) does not match number of values (${items.length})`);
  const entries = new Map<string, Entry>();
  for (const [index, name] of nameItems.entries()) {
    const item = items[index];
    if (name.kind === 'null') throw new Refusal(`keys list has null value at index ${index}`);
    const key = name.kind === 'text' ? ropeText(name.text) : undefined;
    if (key === undefined) return unknownFrom([name], DYNAMIC, origin);
    if (item) entries.set(key, { keyPlace: name.origin.place, value: takenFrom(item, list) });
  }
  return type?.kind === 'list' ? mapValue(type.element, entries, origin) : objectValue(entries, origin);
}

export const MAPPINGS: Readonly<Record<string, FunctionDefinition>> = {
  keys: { parameters: [outside('inputMap')], call: keys },
  values: { parameters: [outside('mapping')], call: values },
  lookup: {
    parameters: [outside('inputMap'), { name: 'key', type: STRING, marks: 'outside' }],
    rest: { name: 'default', type: DYNAMIC, nullable: true, open: 'any', marks: 'own' },
    call: lookup,
  },
  merge: { parameters: [], rest: { name: 'maps', type: DYNAMIC, nullable: true, open: 'elements', marks: 'outside' }, call: merge },
  zipmap: { parameters: [{ name: 'keys', type: listOf(STRING), marks: 'outside' }, { ...outside('values'), open: 'any' }], call: zipmap },
};
