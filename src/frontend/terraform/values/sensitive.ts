import { mapEntries } from './convert.js';
import type { TfValue } from './value.js';
import { HAS_SENSITIVE, joinTraits } from './value.js';

/** `value` without its own mark of secrecy; what is inside keeps its marks. */
export function unmarkedOutside(value: TfValue): TfValue {
  if ((value.traits & HAS_SENSITIVE) === 0) return value;
  switch (value.kind) {
    case 'list':
    case 'set':
    case 'tuple':
      return { ...value, sensitive: false, traits: joinTraits(value.items) };
    case 'map':
    case 'object':
      return { ...value, sensitive: false, traits: joinTraits([...value.entries.values()].map((entry) => entry.value)) };
    case 'choice':
      return { ...value, sensitive: false, alternatives: value.alternatives.map(unmarkedOutside) };
    default:
      return unmarked(value);
  }
}

/** `value` without marks of secrecy, inside as well. */
export function unmarked(value: TfValue): TfValue {
  if ((value.traits & HAS_SENSITIVE) === 0) return value;
  const plain = { sensitive: false, traits: value.traits & ~HAS_SENSITIVE };
  switch (value.kind) {
    case 'list':
    case 'set':
    case 'tuple':
      return { ...value, ...plain, items: value.items.map(unmarked) };
    case 'map':
    case 'object':
      return { ...value, ...plain, entries: mapEntries(value.entries, (entry) => unmarked(entry.value)) };
    case 'choice':
      return { ...value, ...plain, alternatives: value.alternatives.map(unmarked) };
    default:
      return { ...value, ...plain };
  }
}
