import type { Literal, Value } from '../../../model/value.js';
import { scalarText } from '../../../model/value.js';

/** Lists longer than this are not compared item by item. */
const MAX_COMPARED = 200;

/** Whether `planned` may be what the evaluated `source` comes to; `true` wherever one of both cannot be known. */
export function mayComeTo(source: Value, planned: Value): boolean {
  if (planned.kind === 'unknown') return source.kind !== 'literal' || source.value === null;
  switch (source.kind) {
    case 'literal':
      if (planned.kind !== 'literal') return source.value === null && isEmpty(planned);
      return sameScalar(source.value, planned.value, scalarText(source), scalarText(planned));
    case 'list':
      return planned.kind === 'list' && listsMatch(source.items, planned.items);
    case 'map':
      return planned.kind === 'map' && [...source.entries].every(([key, { value }]) => {
        const there = planned.entries.get(key)?.value;
        return there === undefined || mayComeTo(value, there);
      });
    case 'choice':
      return source.alternatives.some((alternative) => mayComeTo(alternative, planned));
    case 'concat':
      return planned.kind === 'literal' && holdsParts(source.parts, scalarText(planned));
    case 'reference':
    case 'unknown':
      return true;
    case 'absent':
      return isEmpty(planned);
    default:
      return source satisfies never;
  }
}

/** Sets have an order of their own in a plan. */
function listsMatch(source: readonly Value[], planned: readonly Value[]): boolean {
  const isCertain = source.every(({ kind }) => kind !== 'choice' && kind !== 'unknown');
  if (isCertain && source.length !== planned.length) return false;
  if (source.length > MAX_COMPARED || planned.length > MAX_COMPARED) return true;
  return source.every((item, index) => {
    const beside = planned[index];
    return item.kind === 'choice' || item.kind === 'unknown' || (beside && mayComeTo(item, beside)) || planned.some((other) => mayComeTo(item, other));
  });
}

function holdsParts(parts: readonly Value[], text: string): boolean {
  let at = 0;
  return parts.every((part) => {
    if (part.kind !== 'literal') return true;
    const found = text.indexOf(scalarText(part), at);
    at = found + scalarText(part).length;
    return found >= 0;
  });
}

/** Terraform converts between texts, numbers and booleans. */
function sameScalar(a: unknown, b: unknown, textA: string, textB: string): boolean {
  if (a === null || b === null) return a === b || (a === null && b === '') || (a === '' && b === null);
  return textA === textB || (Number(textA) === Number(textB) && textA.trim() !== '' && textB.trim() !== '');
}

/** Terraform plans what is not set as null, nothing or no blocks. */
export function isEmpty(value: Value): boolean {
  switch (value.kind) {
    case 'literal':
      return value.value === null;
    case 'list':
      return value.items.length === 0;
    case 'map':
      return value.entries.size === 0;
    default:
      return value.kind === 'absent';
  }
}

/** The provider keeps long texts, `user_data` for one, as their SHA-1 or SHA-256. */
export function isHash(literal: Literal): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(scalarText(literal));
}

/**
 * For each planned item the item of the source that it comes from. Sets are sorted in plans: what is equal belongs together
 * wherever it stands, what is left over by position.
 */
export function pairItems(source: readonly Value[], planned: readonly Value[]): readonly (Value | undefined)[] {
  if (source.length > MAX_COMPARED || planned.length > MAX_COMPARED) return pairScalars(source, planned);
  const left = new Set(source.keys());
  return planned.map((item, position) => {
    const beside = source[position];
    const isBeside = beside !== undefined && left.has(position) && mayComeTo(beside, item);
    const index = isBeside ? position : [...left].find((candidate) => fits(source[candidate], item));
    if (index === undefined) return unsettled(source);
    if (isRepeatable(source[index])) return source[index];
    left.delete(index);
    return source[index];
  });
}

function fits(source: Value | undefined, planned: Value): boolean {
  return source !== undefined && mayComeTo(source, planned);
}

/** One unknown may stand for any number of items. */
function isRepeatable(source: Value | undefined): boolean {
  return source?.kind === 'unknown';
}

function unsettled(source: readonly Value[]): Value | undefined {
  return source.find(({ kind }) => kind === 'unknown');
}

function pairScalars(source: readonly Value[], planned: readonly Value[]): readonly (Value | undefined)[] {
  const byText = new Map(source.flatMap((item) => (item.kind === 'literal' ? [[scalarText(item), item] as const] : [])));
  return planned.map((item, position) => (item.kind === 'literal' ? byText.get(scalarText(item)) : undefined) ?? source[position]);
}
