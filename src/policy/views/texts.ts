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
  let holds = ownText(value, mayInterest);
  for (const inner of inside(value)) if (collect(inner, mayInterest, found)) holds = true;
  if (holds) found.add(value);
  return holds;
}

function ownText(value: Value, mayInterest: (text: string) => boolean): boolean {
  if (value.kind === 'literal') return typeof value.value === 'string' && mayInterest(value.value);
  return value.kind === 'concat' && mayInterest(value.parts.map((part) => (part.kind === 'literal' ? scalarText(part) : OPAQUE)).join(''));
}

function* inside(value: Value): Iterable<Value> {
  switch (value.kind) {
    case 'map':
      for (const entry of value.entries.values()) yield entry.value;
      return;
    case 'list':
      yield* value.items;
      return;
    case 'choice':
      yield* value.alternatives;
      return;
    case 'concat':
      yield* value.parts;
      return;
    case 'literal':
    case 'reference':
    case 'unknown':
    case 'absent':
      return;
  }
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
