import type { Value } from '../../../model/value.js';

/**
 * Texts that are written in the code for a property of a resource, the most telling first: what it comes to, the name at the end
 * of an ARN; of a policy's statement, the actions that tell it from others.
 */
export function textsAt(properties: Value, path: string): readonly string[] {
  const value = valueAt(properties, path);
  const own = value === undefined ? [] : [...textsIn(value)];
  const [statement] = /^.*Statement\[\d+\]/.exec(path) ?? [];
  return statement === undefined ? own : [...own, ...actionsOf(valueAt(properties, statement))];
}

function valueAt(properties: Value, path: string): Value | undefined {
  let at: Value | undefined = properties;
  for (const [, name, index] of path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) {
    if (index !== undefined) at = at?.kind === 'list' ? at.items[Number(index)] : undefined;
    else at = at?.kind === 'map' ? at.entries.get(name ?? '')?.value : undefined;
  }
  return at;
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

function actionsOf(statement: Value | undefined): readonly string[] {
  if (statement?.kind !== 'map') return [];
  return ['Action', 'NotAction'].flatMap((name) => {
    const value = statement.entries.get(name)?.value;
    return value === undefined ? [] : [...textsIn(value)];
  });
}

function afterSlash(text: string): string {
  return text.slice(text.lastIndexOf('/') + 1);
}
