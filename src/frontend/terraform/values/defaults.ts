import type { Type } from '../types.js';
import { convert, mapEntries } from './convert.js';
import { setValue } from './set.js';
import { unify } from './unify.js';
import type { Entry, TfValue } from './value.js';
import { listValue, mapValue, objectValue, tupleValue, typeOf, withSensitivity } from './value.js';
import { DYNAMIC } from '../types.js';

/** A type as a variable declares it, with the defaults of `optional(…)`. */
export interface TypeConstraint {
  readonly type: Type;
  readonly defaults: Defaults | undefined;
}

/** Defaults of the attributes of an object, and of what is inside of anything. */
export interface Defaults {
  readonly attributes: ReadonlyMap<string, TfValue>;
  /** By attribute name or position; under `""`, of every element of a collection. */
  readonly children: ReadonlyMap<string, Defaults>;
}

export const ANY: TypeConstraint = { type: DYNAMIC, defaults: undefined };

/** `value` completed with defaults and converted to the type. Throws `ConversionError`. */
export function constrain(value: TfValue, { type, defaults }: TypeConstraint): TfValue {
  return convert(defaults ? complete(value, defaults) : value, type);
}

/** Puts defaults where an attribute is missing or null, at every depth; a value that is itself null stays so. */
function complete(value: TfValue, defaults: Defaults): TfValue {
  return withSensitivity(completed(value, defaults), value.sensitive);
}

function completed(value: TfValue, defaults: Defaults): TfValue {
  const item = (part: TfValue, key: string): TfValue => {
    const inner = defaults.children.get(key) ?? defaults.children.get('');
    return inner ? complete(part, inner) : part;
  };
  switch (value.kind) {
    case 'choice':
      return { ...value, alternatives: value.alternatives.map((alternative) => complete(alternative, defaults)) };
    case 'tuple':
      return tupleValue(value.items.map((part, index) => item(part, String(index))), value.origin);
    case 'list':
    case 'set': {
      const items = value.items.map((part) => item(part, ''));
      const element = unify(items.map(typeOf));
      if (!element) return tupleValue(items, value.origin);
      const alike = items.map((part) => convert(part, element));
      return value.kind === 'list' ? listValue(element, alike, value.origin) : setValue(element, alike, value.origin);
    }
    case 'map':
    case 'object': {
      const entries = new Map<string, Entry>(mapEntries(value.entries, (entry, key) => item(entry.value, key)));
      for (const [name, fallback] of defaults.attributes) {
        const given = entries.get(name);
        if (given && given.value.kind !== 'null') continue;
        const inner = defaults.children.get(name);
        entries.set(name, { keyPlace: given?.keyPlace ?? fallback.origin.place, value: inner ? complete(fallback, inner) : fallback });
      }
      const element = value.kind === 'map' ? unify([...entries.values()].map((entry) => typeOf(entry.value))) : undefined;
      return element ? mapValue(element, mapEntries(entries, (entry) => convert(entry.value, element)), value.origin) : objectValue(entries, value.origin);
    }
    default:
      return value;
  }
}
