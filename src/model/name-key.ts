import type { Value } from './value.js';
import { scalarText } from './value.js';

/**
 * A text that is equal for two values exactly when they will be the same name, whatever the deployment decides: literals by
 * their text, names put together from parts (`!Sub ${App}-logs`) part by part, unknowns and decisions by identity. Undefined
 * for what is no name.
 */
export function nameKey(value: Value): string | undefined {
  switch (value.kind) {
    case 'literal':
      return value.value === null ? undefined : JSON.stringify(scalarText(value));
    case 'concat':
      return concatKey(value.parts);
    case 'reference':
      return `{${value.target} ${value.attribute ?? ''}}`;
    case 'unknown':
      return `{#${numberOf(value.identity)}}`;
    case 'choice':
      return `{?${numberOf(value.decision)}: ${value.alternatives.map((alternative) => nameKey(alternative) ?? '').join('|')}}`;
    case 'list':
    case 'map':
    case 'absent':
      return undefined;
  }
}

/** Literal parts count by their joined text: where one ends and the next begins does not matter. */
function concatKey(parts: readonly Value[]): string | undefined {
  const keys: string[] = [];
  let text = '';
  for (const part of parts) {
    if (part.kind === 'literal') {
      text += scalarText(part);
      continue;
    }
    const key = nameKey(part);
    if (key === undefined) return undefined;
    keys.push(JSON.stringify(text), key);
    text = '';
  }
  return keys.length === 0 ? JSON.stringify(text) : `(${[...keys, JSON.stringify(text)].join('+')})`;
}

const numbers = new WeakMap<object, number>();
let next = 0;

function numberOf(identity: object): number {
  const known = numbers.get(identity);
  if (known !== undefined) return known;
  next += 1;
  numbers.set(identity, next);
  return next;
}
