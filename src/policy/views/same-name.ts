import type { ScalarProperty } from '../property.js';
import { nameKey } from '../../model/name-key.js';

/** Whether two properties will be the same text: put together in the same way, or one is the literal that the other turns out to be. */
export function isSameName(one: ScalarProperty<string>, other: ScalarProperty<string>): boolean {
  const key = nameKey(one.value);
  if (key !== undefined && key === nameKey(other.value)) return true;
  if (one.value.kind === 'literal') return other.is(one.text);
  return other.value.kind === 'literal' && one.is(other.text);
}
