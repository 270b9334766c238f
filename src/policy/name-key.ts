import type { Value } from '../model/value.js';

/**
 * A text that is equal for two values exactly when they will be the same name, whatever the deployment decides: literals by
 * their text, names put together from parts (`!Sub ${App}-logs`) part by part, unknowns and decisions by identity. Undefined
 * for what is no name.
 */
export function nameKey(value: Value): string | undefined {
  switch (value.kind) {
    case 'literal':
      return value.value === null ? undefined : JSON.stringify(String(value.value));
    case 'concat': {
      const keys = value.parts.map(nameKey);
      return keys.includes(undefined) ? undefined : `(${keys.join('+')})`;
    }
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

const numbers = new WeakMap<object, number>();
let next = 0;

function numberOf(identity: object): number {
  const known = numbers.get(identity);
  if (known !== undefined) return known;
  next += 1;
  numbers.set(identity, next);
  return next;
}
