import { DYNAMIC } from '../types.js';
import { fromInteger } from '../values/number.js';
import type { TfValue, UnknownValue } from '../values/value.js';
import { listValue, numberValue, tupleValue, typeOf } from '../values/value.js';
import type { Call } from './definition.js';
import { Refusal } from './definition.js';

/** No function makes more elements than this. */
export const MAX_ELEMENTS = 200_000;

/** The elements from `start` up to `end` of a sequence that is not known: the same unknowns as by index. */
export function elementsOfUnknown(sequence: TfValue, start: number, end: number, { origin, session }: Call): readonly UnknownValue[] {
  if (end - start > MAX_ELEMENTS) throw new Refusal('the result has too many elements');
  const type = typeOf(sequence);
  const element = 'element' in type ? type.element : DYNAMIC;
  return Array.from({ length: end - start }, (_, offset) => {
    const index = numberValue(fromInteger(start + offset), origin);
    return session.environment.conditions.derive('[]', [sequence, index], element, origin, false);
  });
}

/** A list stays a list of the same type, a tuple becomes one of the elements' own types. */
export function alike(sequence: TfValue, items: readonly TfValue[], { origin }: Call): TfValue {
  const type = typeOf(sequence);
  return 'element' in type ? listValue(type.element, items, origin) : tupleValue(items, origin);
}
