import type { Origin } from '../../../model/value.js';
import type { Type } from '../types.js';
import { BOOL, DYNAMIC, listOf, mapOf, NUMBER, STRING, typeName } from '../types.js';
import { convert, tryConvert } from '../values/convert.js';
import { equals } from '../values/equality.js';
import { keyOf } from '../values/key.js';
import { add, fromInteger } from '../values/number.js';
import { takenFrom } from '../values/origin.js';
import { hasCertainLength } from '../values/set.js';
import { unify } from '../values/unify.js';
import type { TfValue } from '../values/value.js';
import { boolValue, isDecided, listValue, mapValue, nullValue, numberValue, textValue, typeOf } from '../values/value.js';
import { unknownFrom } from '../expressions/conditions.js';
import type { Call, FunctionDefinition, Parameter } from './definition.js';
import { Refusal } from './definition.js';
import { clusters } from './graphemes.js';
import { entriesOf, isSequence, itemsOf, numberOf, textOf } from './reading.js';

const anything = (name: string): Parameter => ({ name, type: DYNAMIC });

/** A collection of which the function passes on the elements. */
export const outside = (name: string): Parameter => ({ name, type: DYNAMIC, open: 'elements', marks: 'outside' });

function quantified(decisive: boolean): FunctionDefinition {
  return {
    parameters: [{ name: 'list', type: listOf(BOOL), open: 'inside' }],
    returns: BOOL,
    call: ([list], { origin }) => {
      const items = itemsOf(list);
      const decider = items.find((item) => item.kind === 'bool' && item.value === decisive);
      if (decider && list) return takenFrom(decider, list);
      if (!decisive && items.some((item) => item.kind === 'null')) return boolValue(false, origin);
      if (items.some((item) => item.kind === 'unknown')) return unknownFrom(items, BOOL, origin);
      return boolValue(!decisive, origin);
    },
  };
}

function length([value]: readonly TfValue[], { origin, session }: Call): TfValue {
  if (!value) throw new Refusal('a value is required');
  switch (value.kind) {
    case 'text':
      if (!isDecided(value)) return session.environment.conditions.derive('length', [value], NUMBER, origin);
      return numberValue(fromInteger(clusters(textOf(value)).length), origin);
    case 'list':
    case 'tuple':
      return numberValue(fromInteger(value.items.length), origin);
    case 'set':
      if (!hasCertainLength(value)) return session.environment.conditions.derive('length', [value], NUMBER, origin);
      return numberValue(fromInteger(value.items.length), origin);
    case 'map':
    case 'object':
      return numberValue(fromInteger(value.entries.size), origin);
    case 'unknown':
      return lengthOfType(value.type, origin) ?? session.environment.conditions.derive('length', [value], NUMBER, origin);
    default:
      throw new Refusal('argument must be a string, a collection type, or a structural type');
  }
}

/** How many parts a value has is in the type of tuples and objects. */
function lengthOfType(type: Type, origin: Origin): TfValue | undefined {
  if (type.kind === 'tuple') return numberValue(fromInteger(type.elements.length), origin);
  return type.kind === 'object' ? numberValue(fromInteger(type.attributes.size), origin) : undefined;
}

/** The position of an element that is equal to `wanted`; whether there may be one among the unknown ones. */
function search(list: TfValue, wanted: TfValue): { readonly at: number; readonly maybe: boolean } {
  let maybe = false;
  for (const [at, item] of itemsOf(list).entries()) {
    const equal = equals(item, wanted);
    if (equal === true) return { at, maybe };
    maybe ||= equal === undefined;
  }
  return { at: -1, maybe };
}

function contains([list, wanted]: readonly TfValue[], { origin }: Call): TfValue {
  if (!list || !wanted || !isSequence(list)) throw new Refusal('argument must be list, tuple, or set');
  const { at, maybe } = search(list, wanted);
  return at < 0 && maybe ? unknownFrom([list, wanted], BOOL, origin) : boolValue(at >= 0, origin);
}

function index([list, wanted]: readonly TfValue[], { origin }: Call): TfValue {
  if (!list || !wanted || (list.kind !== 'list' && list.kind !== 'tuple')) throw new Refusal('argument must be a list or tuple');
  if (list.items.length === 0) throw new Refusal('cannot search an empty list');
  const { at, maybe } = search(list, wanted);
  if (maybe) return unknownFrom([list, wanted], NUMBER, origin);
  if (at < 0) throw new Refusal('item not found');
  return numberValue(fromInteger(at), origin);
}

function distinct([list]: readonly TfValue[], { origin }: Call): TfValue {
  const type = list && typeOf(list);
  const unique = new Map(itemsOf(list).map((item) => [keyOf(item), item] as const).reverse());
  const kept = new Set(unique.values());
  return listValue(type && 'element' in type ? type.element : DYNAMIC, itemsOf(list).filter((item) => kept.has(item)), origin);
}

function coalesce(args: readonly TfValue[], { origin }: Call): TfValue {
  const type = args.length > 0 ? unify(args.map(typeOf)) : undefined;
  if (!type) throw new Refusal('all arguments must have the same type');
  for (const arg of args) {
    if (arg.kind === 'unknown') return unknownFrom([arg], type, origin);
    if (arg.kind === 'null') continue;
    const value = convert(arg, type);
    if (type.kind === 'string' && value.kind === 'text' && isDecided(value) && textOf(value) === '') continue;
    return value;
  }
  throw new Refusal('no non-null, non-empty-string arguments');
}

function coalesceList(args: readonly TfValue[], { origin }: Call): TfValue {
  if (args.length === 0) throw new Refusal('at least one argument is required');
  for (const arg of args) {
    if (arg.kind === 'unknown') break;
    const { kind } = typeOf(arg);
    if (kind !== 'list' && kind !== 'tuple') throw new Refusal('coalescelist arguments must be lists or tuples');
  }
  for (const arg of args) {
    if (arg.kind === 'unknown') return unknownFrom([arg], DYNAMIC, origin);
    if (itemsOf(arg).length > 0) return arg;
  }
  throw new Refusal('no non-null arguments');
}

function one([list]: readonly TfValue[], { origin }: Call): TfValue {
  const items = itemsOf(list);
  if (!list || !isSequence(list) || items.length > 1) throw new Refusal('must be a list, set, or tuple value with either zero or one elements', 0);
  const type = typeOf(list);
  const [only] = items;
  return only ? takenFrom(only, list) : nullValue('element' in type ? type.element : DYNAMIC, origin);
}

function sum([list]: readonly TfValue[], { origin }: Call): TfValue {
  if (!list || !isSequence(list)) throw new Refusal(`argument must be list, set, or tuple. Received ${list ? typeName(typeOf(list)) : 'nothing'}`, 0);
  const items = itemsOf(list);
  if (items.length === 0) throw new Refusal('cannot sum an empty list', 0);
  const numbers = items.map((item) => {
    const number = typeOf(item).kind === 'bool' ? undefined : tryConvert(item, NUMBER);
    if (number?.kind !== 'number') throw new Refusal('argument must be list, set, or tuple of number values', 0);
    return numberOf(number);
  });
  const total = numbers.reduce((left, right) => {
    const next = add(left, right);
    if (!next) throw new Refusal("can't compute sum of opposing infinities");
    return next;
  });
  return numberValue(total, origin);
}

function matchKeys([values, keys, wanted]: readonly TfValue[], { origin }: Call): TfValue {
  if (!values || !keys || !wanted) throw new Refusal('three lists are required');
  const [keyItems, items] = [itemsOf(keys), itemsOf(values)];
  if (keyItems.length !== items.length) throw new Refusal('length of keys and values should be equal');
  const type = unify([typeOf(keys), typeOf(wanted)]);
  if (!type || !('element' in type)) throw new Refusal('keys and searchset must be of the same type');
  const searched = new Set(itemsOf(wanted).map((item) => keyOf(convert(item, type.element))));
  const kept = items.filter((_, at) => {
    const key = keyItems[at];
    return key !== undefined && searched.has(keyOf(convert(key, type.element)));
  });
  const valueType = typeOf(values);
  return listValue('element' in valueType ? valueType.element : DYNAMIC, kept, origin);
}

function compact([list]: readonly TfValue[], { origin }: Call): TfValue {
  const kept = itemsOf(list).filter((item) => item.kind !== 'null' && (item.kind !== 'text' || !isDecided(item) || textOf(item) !== ''));
  const open = kept.find((item) => item.kind === 'unknown');
  return open ? unknownFrom([open], listOf(STRING), origin) : listValue(STRING, kept, origin);
}

function transpose([map]: readonly TfValue[], { origin }: Call): TfValue {
  const result = new Map<string, TfValue[]>();
  for (const [key, entry] of entriesOf(map)) {
    if (entry.value.kind === 'null') throw new Refusal('input must not contain null list');
    for (const item of itemsOf(entry.value)) {
      if (item.kind === 'null') throw new Refusal('input list must not contain null string');
      const name = textOf(item);
      const keys = result.get(name) ?? [];
      result.set(name, keys);
      keys.push(textValue(key, { place: entry.keyPlace }));
    }
  }
  const entries = [...result].map(([key, items]) => [key, { keyPlace: origin.place, value: listValue(STRING, items, origin) }] as const);
  return mapValue(listOf(STRING), new Map(entries), origin);
}

const gone = (name: string, instead: string): FunctionDefinition => ({
  parameters: [],
  rest: { name: 'vals', type: DYNAMIC, nullable: true, open: 'any', marks: 'outside' },
  call: () => {
    throw new Refusal(`the "${name}" function was deprecated in Terraform v0.12 and is no longer available; use ${instead}`);
  },
});

export const COLLECTIONS: Readonly<Record<string, FunctionDefinition>> = {
  alltrue: quantified(false),
  anytrue: quantified(true),
  length: { parameters: [{ ...outside('value'), open: 'any' }], returns: NUMBER, call: length },
  contains: { parameters: [{ name: 'list', type: DYNAMIC, open: 'inside' }, { name: 'value', type: DYNAMIC, open: 'inside' }], returns: BOOL, call: contains },
  index: { parameters: [{ name: 'list', type: DYNAMIC, open: 'inside' }, { name: 'value', type: DYNAMIC, open: 'inside' }], returns: NUMBER, call: index },
  distinct: { parameters: [{ name: 'list', type: listOf(DYNAMIC) }], call: distinct },
  coalesce: { parameters: [], rest: { name: 'vals', type: DYNAMIC, nullable: true, open: 'any' }, call: coalesce },
  coalescelist: { parameters: [], rest: { name: 'vals', type: DYNAMIC, nullable: true, open: 'any' }, call: coalesceList },
  compact: { parameters: [{ name: 'list', type: listOf(STRING), open: 'inside' }], returns: listOf(STRING), call: compact },
  one: { parameters: [{ name: 'list', type: DYNAMIC, open: 'elements' }], call: one },
  sum: { parameters: [anything('list')], returns: NUMBER, call: sum },
  matchkeys: {
    parameters: [
      { name: 'values', type: listOf(DYNAMIC), open: 'elements', marks: 'outside' },
      { name: 'keys', type: listOf(DYNAMIC) },
      { name: 'searchset', type: listOf(DYNAMIC) },
    ],
    call: matchKeys,
  },
  transpose: { parameters: [{ name: 'values', type: mapOf(listOf(STRING)) }], returns: mapOf(listOf(STRING)), call: transpose },
  list: gone('list', 'tolist([ ... ]) syntax to write a literal list'),
  map: gone('map', 'tomap({ ... }) syntax to write a literal map'),
};
