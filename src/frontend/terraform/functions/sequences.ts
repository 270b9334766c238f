import type { Type } from '../types.js';
import { DYNAMIC, listOf, NUMBER, setOf, tupleOf, typeName } from '../types.js';
import { convert } from '../values/convert.js';
import { keyOf } from '../values/key.js';
import type { Float } from '../values/number.js';
import { add, compare, fromInteger, isZero } from '../values/number.js';
import { takenFrom } from '../values/origin.js';
import { setValue } from '../values/set.js';
import { unify } from '../values/unify.js';
import type { TfValue } from '../values/value.js';
import { listValue, numberValue, tupleValue, typeOf, unknownValue, withSensitivity } from '../values/value.js';
import { outside } from './collections.js';
import type { Call, FunctionDefinition, Parameter } from './definition.js';
import { Refusal } from './definition.js';
import { alike, elementsOfUnknown, MAX_ELEMENTS } from './known-length.js';
import { integerOf, isSequence, itemsOf, numberOf } from './reading.js';

const number = (name: string): Parameter => ({ name, type: NUMBER });

/** Terraform's own limit. */
const MAX_RANGE = 1024;

/** The elements of a list or tuple, each with what carried the whole. */
function taken(list: TfValue): readonly TfValue[] {
  return itemsOf(list).map((item) => takenFrom(item, list));
}

function element([list, index]: readonly TfValue[]): TfValue {
  if (!list || (list.kind !== 'list' && list.kind !== 'tuple')) throw new Refusal(`cannot read elements from ${list ? typeName(typeOf(list)) : 'nothing'}`);
  const at = integerOf(index, undefined, 'invalid index: ');
  const { items } = list;
  if (items.length === 0) throw new Refusal('cannot use element function with an empty list');
  const within = at % items.length;
  // Terraform counts the elements of a list from its end, but crashes on those of a tuple.
  const item = items[within < 0 && list.kind === 'list' ? within + items.length : within];
  if (!item) throw new Refusal('the index must not be negative');
  return takenFrom(item, list);
}

function concat(lists: readonly TfValue[], call: Call): TfValue {
  for (const [index, list] of lists.entries()) {
    if (list.kind === 'list' || list.kind === 'tuple') continue;
    throw new Refusal(`all arguments must be lists or tuples; got ${typeName(typeOf(list))}`, index);
  }
  const [first] = lists;
  if (!first) throw new Refusal('at least one argument is required');
  const items = lists.flatMap(taken);
  if (items.length > MAX_ELEMENTS) throw new Refusal('the result has too many elements');
  const types = lists.map(typeOf).flatMap((type) => (type.kind === 'list' ? [type.element] : []));
  const element = types.length === lists.length ? unify(types) : undefined;
  if (!element) return tupleValue(items, call.origin);
  const alike = items.map((item) => convert(item, element));
  const [some] = alike;
  return listValue(element.kind === 'dynamic' && some ? typeOf(some) : element, alike, call.origin);
}

function reverse([list]: readonly TfValue[], call: Call): TfValue {
  if (!list || !isSequence(list)) throw new Refusal(`can only reverse list or tuple values, not ${list ? typeName(typeOf(list)) : 'nothing'}`, 0);
  return alike(list, [...taken(list)].reverse(), call);
}

function slice([list, from, to]: readonly TfValue[], call: Call): TfValue {
  const kind = list && typeOf(list).kind;
  if (!list || kind === 'set') throw new Refusal('cannot slice a set, because its elements do not have indices', 0);
  if (kind !== 'list' && kind !== 'tuple' && kind !== 'dynamic') throw new Refusal('must be a list or tuple value', 0);
  const start = integerOf(from, 1, 'invalid start index: ');
  const end = integerOf(to, 2, 'invalid end index: ');
  const size = 'items' in list ? list.items.length : Infinity;
  if (start < 0 || start > size) throw new Refusal('start index must be within the list', 1);
  if (end < 0 || end > size) throw new Refusal('end index must be within the list', 2);
  if (start > end) throw new Refusal('start index must not be greater than end index', 1);
  // Whatever an unknown list turns out to be: it has that many elements, or Terraform refuses.
  return alike(list, 'items' in list ? taken(list).slice(start, end) : elementsOfUnknown(list, start, end, call), call);
}

function chunks([list, size]: readonly TfValue[], call: Call): TfValue {
  const type = list ? typeOf(list) : DYNAMIC;
  const elementType = 'element' in type ? type.element : DYNAMIC;
  const count = integerOf(size);
  if (count < 0) throw new Refusal('the size argument must be positive');
  const items = list ? taken(list) : [];
  const result: TfValue[] = [];
  const step = count === 0 ? Math.max(1, items.length) : count;
  for (let at = 0; at < items.length; at += step) result.push(listValue(elementType, items.slice(at, at + step), call.origin));
  return listValue(listOf(elementType), result, call.origin);
}

/** All elements of nested sequences; what is unknown inside may be a sequence itself. */
function flatten([list]: readonly TfValue[], { origin }: Call): TfValue {
  if (!list || !isSequence(list)) throw new Refusal('can only flatten lists, sets and tuples');
  const result: TfValue[] = [];
  let sensitive = false;
  let open: TfValue | undefined;
  const visit = (value: TfValue): void => {
    for (const item of taken(value)) {
      const { kind } = typeOf(item);
      if (item.kind !== 'null' && isSequence(item)) {
        sensitive ||= item.sensitive;
        visit(item);
      } else {
        if ((item.kind === 'unknown' || item.kind === 'choice') && (kind === 'dynamic' || kind === 'list' || kind === 'set' || kind === 'tuple')) open ??= item;
        result.push(item);
      }
      if (result.length > MAX_ELEMENTS) throw new Refusal('the result has too many elements');
    }
  };
  visit(list);
  if (open) return unknownValue(DYNAMIC, open.kind === 'unknown' ? open.why : 'not known', origin);
  return withSensitivity(tupleValue(result, origin), sensitive);
}

function range(params: readonly TfValue[], { origin }: Call): TfValue {
  if (params.length < 1 || params.length > 3) throw new Refusal('must have one, two, or three arguments');
  const numbers = params.map(numberOf);
  const start = numbers.length === 1 ? fromInteger(0) : (numbers[0] ?? fromInteger(0));
  const end = (numbers.length === 1 ? numbers[0] : numbers[1]) ?? start;
  const down = compare(end, start) < 0;
  const step = numbers[2] ?? fromInteger(down ? -1 : 1);
  const negative = step.negative && !isZero(step);
  if (numbers.length === 3 && negative && compare(end, start) > 0) throw new Refusal('end must be less than start when step is negative', 1);
  if (numbers.length === 3 && !negative && down) throw new Refusal('end must be greater than start when step is positive', 1);
  const result: TfValue[] = [];
  for (let next: Float = start; negative ? compare(next, end) > 0 : compare(next, end) < 0;) {
    if (result.length >= MAX_RANGE) {
      throw new Refusal(`more than ${MAX_RANGE} values were generated; either decrease the difference between start and end or use a smaller step`);
    }
    result.push(numberValue(next, origin));
    const sum = add(next, step);
    if (!sum) break;
    next = sum;
  }
  return listValue(NUMBER, result, origin);
}

/** Sets of one element type, which all arguments convert to. */
function alignedSets(args: readonly TfValue[]): { readonly element: Type; readonly sets: readonly (readonly TfValue[])[] } {
  const types = args.map((set) => [set, typeOf(set)] as const);
  const elements = types.flatMap(([set, type]) => ('element' in type && (itemsOf(set).length > 0 || type.element.kind !== 'dynamic') ? [type.element] : []));
  const element = unify(elements);
  if (!element) throw new Refusal('given sets must all have compatible element types');
  return { element, sets: args.map((set) => taken(set).map((item) => convert(item, element))) };
}

type Combine = (first: readonly TfValue[], others: readonly (readonly TfValue[])[]) => readonly TfValue[];

function ofSets(parameters: Pick<FunctionDefinition, 'parameters' | 'rest'>, combine: Combine): FunctionDefinition {
  return {
    ...parameters,
    call: (args, { origin }) => {
      const { element: type, sets } = alignedSets(args);
      const [first = [], ...others] = sets;
      return setValue(type, combine(first, others), origin);
    },
  };
}

const anySet = (name: string): Parameter => ({ name, type: setOf(DYNAMIC) });

const keys = (items: readonly TfValue[]): ReadonlySet<string> => new Set(items.map(keyOf));

function product(sets: readonly TfValue[], call: Call): TfValue {
  if (sets.length < 2) throw new Refusal('at least two arguments are required');
  const lists = sets.map((set, index) => {
    if (!isSequence(set)) throw new Refusal('a set or a list is required', index);
    return set.kind === 'tuple' ? convert(set, listOf(DYNAMIC)) : set;
  });
  const elements = lists.map(typeOf).map((type) => ('element' in type ? type.element : DYNAMIC));
  const count = lists.reduce((total, list) => total * itemsOf(list).length, 1);
  if (count > MAX_ELEMENTS) throw new Refusal(`the product has ${count} elements, which is too many`);
  let rows: readonly (readonly TfValue[])[] = [[]];
  for (const list of lists) rows = rows.flatMap((row) => taken(list).map((item) => [...row, item]));
  const tuples = rows.map((row) => tupleValue(row, call.origin));
  const type = tupleOf(elements);
  return lists.some((list) => list.kind === 'set') ? setValue(type, tuples, call.origin) : listValue(type, tuples, call.origin);
}

export const SEQUENCES: Readonly<Record<string, FunctionDefinition>> = {
  element: { parameters: [outside('list'), number('index')], call: element },
  concat: { parameters: [], rest: outside('seqs'), call: concat },
  reverse: { parameters: [outside('list')], call: reverse },
  slice: { parameters: [{ ...outside('list'), open: 'any' }, number('start_index'), number('end_index')], call: slice },
  chunklist: { parameters: [{ name: 'list', type: listOf(DYNAMIC), open: 'elements', marks: 'outside' }, number('size')], call: chunks },
  flatten: { parameters: [outside('list')], call: flatten },
  range: { parameters: [], rest: number('params'), returns: listOf(NUMBER), call: range },
  setunion: ofSets({ parameters: [anySet('first_set')], rest: anySet('other_sets') }, (first, others) => [...first, ...others.flat()]),
  setintersection: ofSets({ parameters: [anySet('first_set')], rest: anySet('other_sets') }, (first, others) => {
    const wanted = others.map(keys);
    return first.filter((item) => wanted.every((other) => other.has(keyOf(item))));
  }),
  setsubtract: ofSets({ parameters: [anySet('a'), anySet('b')] }, (first, [second = []]) => {
    const removed = keys(second);
    return first.filter((item) => !removed.has(keyOf(item)));
  }),
  setproduct: { parameters: [], rest: outside('sets'), call: product },
};
