import type { Place } from '../../model/source.js';
import type { Value } from '../../model/value.js';
import { overChoices } from './choices.js';

/**
 * A list whose length is decided by conditions as a choice of lists: items that may be absent are there or not. Other values
 * are returned as they are.
 */
export function optionalItems(list: Value, place: Place): Value {
  if (list.kind === 'choice') return { ...list, alternatives: list.alternatives.map((alternative) => optionalItems(alternative, place)) };
  if (list.kind !== 'list' || !list.items.some(mayBeAbsent)) return list;
  const optional = list.items.filter(mayBeAbsent);
  return overChoices(optional, place, (decided) => {
    let next = 0;
    const items = list.items.map((item) => (mayBeAbsent(item) ? decided[next++] : item));
    return { ...list, items: items.filter((item): item is Value => item !== undefined && item.kind !== 'absent') };
  });
}

/** Whether a value may turn out not to be there. */
function mayBeAbsent(value: Value): boolean {
  if (value.kind === 'choice') return value.alternatives.some(mayBeAbsent);
  return value.kind === 'absent' || (value.kind === 'unknown' && value.mayBeAbsent === true);
}
