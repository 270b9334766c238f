import type { MapValue, Value } from '../../../model/value.js';
import { stepsOf } from './property-path.js';

/** Texts that are written in the code for a property of a resource, the most telling first: what it comes to, the name at the end of an ARN. */
export function textsAt(properties: Value, path: string): readonly string[] {
  const value = valueAt(properties, path);
  return value === undefined ? [] : [...textsIn(value)];
}

/** The value at a path, or nothing when the template has none there. */
export function valueAt(properties: Value, path: string): Value | undefined {
  let at: Value | undefined = properties;
  for (const step of stepsOf(path)) {
    if (typeof step === 'number') at = at?.kind === 'list' ? at.items[step] : undefined;
    else at = at?.kind === 'map' ? at.entries.get(step)?.value : undefined;
  }
  return at;
}

/** The item of a list, the innermost one, that a property is in. */
export function itemAround(properties: Value, path: string): Value | undefined {
  const item = /^.*\[\d+\]/.exec(path)?.[0];
  return item === undefined ? undefined : valueAt(properties, item);
}

/** The statement of a policy that a property is in, with the path of what is meant of it. */
export function statementAround(properties: Value, path: string): { readonly statement: MapValue; readonly within: string } | undefined {
  const [, prefix] = /^(.*Statement(?:\[\d+\])?)(?:\.|$)/.exec(path) ?? [];
  const statement = prefix === undefined ? undefined : valueAt(properties, prefix);
  return prefix === undefined || statement?.kind !== 'map' ? undefined : { statement, within: path.slice(prefix.length + 1) };
}

/** The text of a value that is one. */
export function ownText(value: Value | undefined): string | undefined {
  return value?.kind === 'literal' && value.value !== null ? String(value.value) : undefined;
}

/** The texts and numbers inside of a value. */
export function* leavesOf(value: Value | undefined): Iterable<string> {
  if (value?.kind === 'literal' && typeof value.value !== 'boolean' && value.value !== null) yield String(value.value);
  if (value?.kind === 'list') for (const item of value.items) yield* leavesOf(item);
  if (value?.kind === 'map') for (const entry of value.entries.values()) yield* leavesOf(entry.value);
}

function* textsIn(value: Value): Iterable<string> {
  if (value.kind === 'literal' && typeof value.value === 'string') {
    yield value.value;
    if (value.value.startsWith('arn:')) yield afterSlash(value.value);
  } else if (value.kind === 'concat') {
    const last = value.parts.at(-1);
    if (last?.kind === 'literal') yield afterSlash(String(last.value));
  } else if (value.kind === 'list') {
    for (const item of value.items) if (item.kind !== 'list') yield* textsIn(item);
  }
}

function afterSlash(text: string): string {
  return text.slice(text.lastIndexOf('/') + 1);
}
