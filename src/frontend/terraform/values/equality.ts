import { sameType } from '../types.js';
import { compare } from './number.js';
import { keyOf } from './key.js';
import { ropeText } from './rope.js';
import type { Entries, TfValue } from './value.js';
import { isDecided, typeOf } from './value.js';

/** Whether two values are equal, as `==` has it: never across types, null only to null. Undefined when that is not known yet. */
export function equals(a: TfValue, b: TfValue): boolean | undefined {
  if (a.kind === 'choice' || b.kind === 'choice') return undefined;
  if (a.kind === 'unknown' || b.kind === 'unknown') return equalsUnknown(a, b);
  if (a.kind === 'null' || b.kind === 'null') return a.kind === b.kind;
  if (isDecided(a) && isDecided(b) && !sameType(typeOf(a), typeOf(b))) return false;
  return equalContent(a, b);
}

function equalsUnknown(a: TfValue, b: TfValue): boolean | undefined {
  if (a.kind === 'unknown' && b.kind === 'unknown') return a.identity === b.identity ? true : undefined;
  const [unknown, other] = a.kind === 'unknown' ? [a, b] : [b, a];
  if (unknown.kind === 'unknown' && unknown.notNull && other.kind === 'null') return false;
  return undefined;
}

function equalContent(a: TfValue, b: TfValue): boolean | undefined {
  switch (a.kind) {
    case 'text':
      if (b.kind !== 'text') return false;
      return equalText(a, b);
    case 'number':
      return b.kind === 'number' && compare(a.value, b.value) === 0;
    case 'bool':
      return b.kind === 'bool' && a.value === b.value;
    case 'list':
    case 'tuple':
      return b.kind === a.kind ? equalItems(a.items, b.items) : false;
    case 'set':
      if (b.kind !== 'set') return false;
      return isDecided(a) && isDecided(b) ? keyOf(a) === keyOf(b) : undefined;
    case 'map':
    case 'object':
      return b.kind === a.kind ? equalEntries(a.entries, b.entries) : false;
    default:
      return undefined;
  }
}

function equalText(a: TfValue, b: TfValue): boolean | undefined {
  if (a.kind !== 'text' || b.kind !== 'text') return false;
  if (a.text === b.text) return true;
  const left = ropeText(a.text);
  const right = ropeText(b.text);
  if (left === undefined || right === undefined) return keyOf(a) === keyOf(b) ? true : undefined;
  return left === right;
}

function equalItems(a: readonly TfValue[], b: readonly TfValue[]): boolean | undefined {
  if (a.length !== b.length) return false;
  return every(a.map((item, index) => [item, b[index]] as const));
}

function equalEntries(a: Entries, b: Entries): boolean | undefined {
  if (a.size !== b.size) return false;
  return every([...a].map(([key, entry]) => [entry.value, b.get(key)?.value] as const));
}

/** False as soon as one pair differs, even if others are not known. */
function every(pairs: Iterable<readonly [TfValue, TfValue | undefined]>): boolean | undefined {
  let result: boolean | undefined = true;
  for (const [a, b] of pairs) {
    const equal = b ? equals(a, b) : false;
    if (equal === false) return false;
    if (equal === undefined) result = undefined;
  }
  return result;
}
