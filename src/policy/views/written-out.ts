import type { Subject } from '../property.js';
import { textAt } from '../../model/source.js';

/** Whether a part of a property's value stands in the code as it is, rather than being what a function made of something else. */
export function isWrittenOut({ place }: Subject, part: string): boolean {
  return textAt(place).includes(part);
}
