import type { Resource } from '../../model/resource.js';
import type { Value } from '../../model/value.js';
import { scalarText } from '../../model/value.js';

/** Whether the resource was written with all these arguments, by path and text; of nested blocks any may have it. */
export function hasArguments(resource: Resource | undefined, wanted: readonly (readonly [path: string, value: string])[]): boolean {
  return wanted.every(([path, text]) => hasText(resource?.written, path.split('.'), text));
}

function hasText(value: Value | undefined, [key, ...rest]: readonly string[], text: string): boolean {
  if (value?.kind === 'list') return value.items.some((item) => hasText(item, key === undefined ? [] : [key, ...rest], text));
  if (key === undefined) return value?.kind === 'literal' && scalarText(value) === text;
  return value?.kind === 'map' && hasText(value.entries.get(key)?.value, rest, text);
}
