import type { Float } from '../values/number.js';
import { isInteger, truncate, ZERO } from '../values/number.js';
import { ropeText } from '../values/rope.js';
import type { Entries, TfValue } from '../values/value.js';
import { Refusal } from './definition.js';

/** The text of an argument that was converted to a string and is known. */
export function textOf(value: TfValue | undefined): string {
  const text = value?.kind === 'text' ? ropeText(value.text) : undefined;
  if (text === undefined) throw new Refusal('the text is too long');
  return text;
}

export function numberOf(value: TfValue | undefined): Float {
  return value?.kind === 'number' ? value.value : ZERO;
}

/** A whole number in the range of 64 bits. `argument`: whom to blame for anything else. */
export function integerOf(value: TfValue | undefined, argument?: number, prefix = ''): number {
  const number = numberOf(value);
  const integer = isInteger(number) ? truncate(number) : undefined;
  if (integer === undefined || BigInt.asIntN(64, integer) !== integer) {
    throw new Refusal(`${prefix}value must be a whole number, between -9223372036854775808 and 9223372036854775807 inclusive`, argument);
  }
  return Number(integer);
}

/** The elements of a list, set or tuple. */
export function itemsOf(value: TfValue | undefined): readonly TfValue[] {
  return value && 'items' in value ? value.items : [];
}

/** The entries of a map or object. */
export function entriesOf(value: TfValue | undefined): Entries {
  return value && 'entries' in value ? value.entries : new Map();
}

export function isSequence(value: TfValue): boolean {
  return value.kind === 'list' || value.kind === 'set' || value.kind === 'tuple';
}
