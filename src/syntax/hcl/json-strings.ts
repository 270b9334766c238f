import type { Place } from '../../model/source.js';
import { textAt } from '../../model/source.js';

/**
 * The source offsets of the characters of a JSON string's value, and of its closing quote. Where the text at `place` is not
 * a JSON string with that value, all are that of its beginning.
 */
export function stringPositions(value: string, place: Place): ArrayLike<number> {
  const raw = textAt(place);
  const positions = new Int32Array(value.length + 1).fill(place.start);
  let at = 1;
  for (let index = 0; index < value.length; index++) {
    positions[index] = place.start + at;
    if (raw[at] !== '\\') at++;
    else at += raw[at + 1] === 'u' ? 6 : 2;
  }
  if (!raw.startsWith('"') || at !== raw.length - 1) return positions.fill(place.start);
  positions[value.length] = place.start + at;
  return positions;
}
