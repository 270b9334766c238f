import type { Value } from '../../model/value.js';
import { scalarText } from '../../model/value.js';
import type { JsonProperty } from '../property.js';
import { OPAQUE } from '../text.js';

/**
 * Every text in `property`, which is `raw` on this path, that may be of interest. Most resources have none: then nothing is decided,
 * no property is read, and it costs one look at each text.
 */
export function textsWith(property: JsonProperty, raw: Value, mayInterest: (text: string) => boolean): readonly JsonProperty[] {
  const interesting = new Set<Value>();
  if (!collect(raw, mayInterest, interesting)) return [];
  return textsIn(property, interesting);
}

/** Whether there is such a text in a value, on any path; each value that has one, or is one, goes into `found`. */
function collect(value: Value, mayInterest: (text: string) => boolean, found: Set<Value>): boolean {
  let holds = false;
  switch (value.kind) {
    case 'literal':
      holds = typeof value.value === 'string' && mayInterest(value.value);
      break;
    case 'concat':
      holds = mayInterest(value.parts.map((part) => (part.kind === 'literal' ? scalarText(part) : OPAQUE)).join(''));
      for (const part of value.parts) holds = collect(part, mayInterest, found) || holds;
      break;
    case 'map':
      for (const entry of value.entries.values()) holds = collect(entry.value, mayInterest, found) || holds;
      break;
    case 'list':
      for (const item of value.items) holds = collect(item, mayInterest, found) || holds;
      break;
    case 'choice':
      for (const alternative of value.alternatives) holds = collect(alternative, mayInterest, found) || holds;
      break;
    case 'reference':
    case 'unknown':
    case 'absent':
      return false;
  }
  if (holds) found.add(value);
  return holds;
}

/** Reads no more than leads to one of these: what does not matter is not decided. */
function textsIn(property: JsonProperty, interesting: ReadonlySet<Value>): readonly JsonProperty[] {
  const { value } = property;
  if (!interesting.has(value)) return [];
  switch (value.kind) {
    case 'literal':
    case 'concat':
      return [property];
    case 'list':
      return property.items.flatMap((item) => textsIn(item, interesting));
    case 'map':
      return [...value.entries].flatMap(([key, entry]) => (interesting.has(entry.value) ? textsIn(property.get(key), interesting) : []));
    case 'choice':
    case 'reference':
    case 'unknown':
    case 'absent':
      return [];
  }
}
