import type { Place } from '../../../model/source.js';
import { textAt } from '../../../model/source.js';
import type { Origin } from '../../../model/value.js';
import { withSteps, within } from '../values/origin.js';
import type { TfValue } from '../values/value.js';

/**
 * Where the result of an operation was decided: by the one operand that comes from elsewhere, if there is exactly one; by the
 * only operand, if there is but one; else by the operation itself.
 */
export function decidingOrigin(operands: readonly TfValue[], place: Place, note: string): Origin {
  const [only] = operands;
  if (only && operands.length === 1) return withSteps(only.origin, { place, note });
  const foreign = operands.filter((operand) => !within(operand.origin.place, place));
  const [decider] = foreign;
  return decider && foreign.length === 1 ? withSteps(decider.origin, { place, note }) : { place };
}

/** The text at a place on one line, shortened, to say what carried a value. */
export function noteAt(place: Place): string {
  const text = textAt(place).replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
