import type { Origin } from '../../../model/value.js';
import type { Type } from '../types.js';
import { setOf } from '../types.js';
import { keyOf } from './key.js';
import { compare } from './number.js';
import { compareText } from './order.js';
import { ropeText } from './rope.js';
import type { SequenceValue, TfValue } from './value.js';
import { HAS_CHOICE, HAS_UNKNOWN, joinTraits, withSensitivity } from './value.js';

/**
 * A set of items that already have the type `element`: each once, in Terraform's order. What is secret inside makes the set
 * itself secret. Items that are not known yet are kept: they may turn out equal.
 */
export function setValue(element: Type, items: readonly TfValue[], origin: Origin): SequenceValue {
  const distinct = new Map<string, TfValue>();
  for (const item of items) {
    const key = keyOf(item);
    if (!distinct.has(key)) distinct.set(key, item);
  }
  const sorted = [...distinct.entries()].sort(([keyA, a], [keyB, b]) => compareElements(a, b) || compareText(keyA, keyB)).map(([, item]) => item);
  const set: SequenceValue = { kind: 'set', type: setOf(element), items: sorted, origin, sensitive: false, traits: joinTraits(sorted) };
  return withSensitivity(set, items.some((item) => item.sensitive));
}

/** Whether the number of elements is certain. */
export function hasCertainLength(set: SequenceValue): boolean {
  return set.items.length <= 1 || (set.traits & (HAS_UNKNOWN | HAS_CHOICE)) === 0;
}

/** Numbers numerically, strings by bytes, false before true, everything else by its key; null and unknown last. */
function compareElements(a: TfValue, b: TfValue): number {
  if (a.kind === 'text' && b.kind === 'text') return compareText(ropeText(a.text) ?? '', ropeText(b.text) ?? '');
  if (a.kind === 'number' && b.kind === 'number') return compare(a.value, b.value);
  if (a.kind === 'bool' && b.kind === 'bool') return Number(a.value) - Number(b.value);
  return lateness(a) - lateness(b);
}

function lateness(value: TfValue): number {
  if (value.kind === 'null') return 1;
  return value.kind === 'unknown' || value.kind === 'choice' ? 2 : 0;
}
