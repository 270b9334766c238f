import type { Place } from '../../../../model/source.js';
import type { ListValue, Literal, MapEntry, MapValue, Value } from '../../../../model/value.js';
import { scalarText } from '../../../../model/value.js';

/** A statement in IAM's names, its keys in the order in which the provider writes them. */
export function statementOf(block: Value): Value {
  if (block.kind !== 'map') return block;
  const entries = new Map<string, MapEntry>();
  const add = (key: string, from: string, value: Value | undefined): void => {
    if (value !== undefined) entries.set(key, { keyPlace: block.entries.get(from)?.keyPlace ?? block.origin.place, value });
  };
  add('Sid', 'sid', nonEmptyText(argument(block, 'sid')));
  add('Effect', 'effect', nonEmptyText(argument(block, 'effect')) ?? text('Allow', block.origin.place));
  add('Action', 'actions', strings(argument(block, 'actions')));
  add('NotAction', 'not_actions', strings(argument(block, 'not_actions')));
  add('Resource', 'resources', withVariables(strings(argument(block, 'resources'))));
  add('NotResource', 'not_resources', withVariables(strings(argument(block, 'not_resources'))));
  add('Principal', 'principals', principals(argument(block, 'principals')));
  add('NotPrincipal', 'not_principals', principals(argument(block, 'not_principals')));
  add('Condition', 'condition', conditions(argument(block, 'condition')));
  return { kind: 'map', entries, origin: block.origin };
}

/** The argument of a block that is there and not null. */
export function argument(block: MapValue, name: string): Value | undefined {
  const value = block.entries.get(name)?.value;
  return value === undefined || value.kind === 'absent' || (value.kind === 'literal' && value.value === null) ? undefined : value;
}

export function nonEmptyText(value: Value | undefined): Value | undefined {
  return value?.kind === 'literal' && scalarText(value) === '' ? undefined : value && asText(value);
}

function text(value: string, place: Place): Literal {
  return { kind: 'literal', value, origin: { place } };
}

/** Numbers and booleans become strings, as the provider's schema says. */
function asText(value: Value): Value {
  if (value.kind !== 'literal' || typeof value.value === 'string' || value.value === null) return value;
  const { text: _written, ...literal } = value;
  return { ...literal, value: scalarText(value) };
}

/** A set of strings as the provider writes it: none at all, one bare string, or a list in descending order. */
function strings(value: Value | undefined): Value | undefined {
  if (value?.kind !== 'list') return value;
  const items = descending(value.items);
  const [only] = items;
  return items.length > 1 ? { ...value, items } : only;
}

function descending(items: readonly Value[]): readonly Value[] {
  const byText = new Map<string, Value>();
  const others: Value[] = [];
  for (const item of items.map(asText)) {
    if (item.kind !== 'literal') others.push(item);
    else if (!byText.has(scalarText(item))) byText.set(scalarText(item), item);
  }
  const sorted = [...byText].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, item]) => item);
  return [...sorted, ...others];
}

/** `&{aws:username}` stands for IAM's own `${aws:username}`, which Terraform would interpolate. */
function withVariables<T extends Value | undefined>(value: T): T | Value {
  if (value === undefined) return value;
  switch (value.kind) {
    case 'literal':
      return typeof value.value === 'string' && value.value.includes('&{') ? { ...value, value: value.value.replaceAll('&{', '${') } : value;
    case 'list':
      return { ...value, items: value.items.map((item) => withVariables(item)) };
    case 'concat':
      return { ...value, parts: value.parts.map((part) => withVariables(part)) };
    default:
      return value;
  }
}

interface Group {
  readonly keyPlace: Place;
  readonly items: Value[];
}

function principals(value: Value | undefined): Value | undefined {
  if (value?.kind !== 'list') return value;
  if (value.items.length === 0) return undefined;
  const byType = new Map<string, Group>();
  for (const block of value.items) {
    const type = block.kind === 'map' ? argument(block, 'type') : undefined;
    const identifiers = block.kind === 'map' ? withVariables(argument(block, 'identifiers')) : undefined;
    if (type?.kind !== 'literal' || identifiers === undefined) return block.kind === 'map' && type !== undefined ? type : block;
    const known = byType.get(scalarText(type)) ?? { keyPlace: type.origin.place, items: [] };
    byType.set(scalarText(type), known);
    known.items.push(...(identifiers.kind === 'list' ? descending(identifiers.items) : [identifiers]));
  }
  const everybody = byType.size === 1 ? byType.get('*')?.items : undefined;
  if (everybody?.length === 1 && isText(everybody[0], '*')) return everybody[0];
  return byKey(byType, value);
}

function isText(value: Value | undefined, wanted: string): boolean {
  return value?.kind === 'literal' && value.value === wanted;
}

/** Conditions by operator and key; those of the same operator and key are joined. */
function conditions(value: Value | undefined): Value | undefined {
  if (value?.kind !== 'list') return value;
  if (value.items.length === 0) return undefined;
  const operators = new Map<string, { readonly keyPlace: Place; readonly keys: Map<string, Group> }>();
  for (const block of value.items) {
    const [test, variable, values] = block.kind === 'map' ? ['test', 'variable', 'values'].map((name) => argument(block, name)) : [];
    const name = keyText(variable);
    if (test?.kind !== 'literal' || variable === undefined || name === undefined || values === undefined) return block;
    const operator = operators.get(scalarText(test)) ?? { keyPlace: test.origin.place, keys: new Map<string, Group>() };
    operators.set(scalarText(test), operator);
    const key = operator.keys.get(name) ?? { keyPlace: variable.origin.place, items: [] };
    operator.keys.set(name, key);
    key.items.push(...(values.kind === 'list' ? values.items : [values]).map((item) => withVariables(asText(item))));
  }
  const entries = sorted(operators).map(([operator, { keyPlace, keys }]): [string, MapEntry] => [
    operator,
    { keyPlace, value: byKey(keys, value) },
  ]);
  return { kind: 'map', entries: new Map(entries), origin: value.items[0]?.origin ?? value.origin };
}

/** What is not known of a key is `${…}`, as in JSON with references: `${…}:sub`, where the provider is a cluster's. */
function keyText(variable: Value | undefined): string | undefined {
  if (variable?.kind === 'literal') return scalarText(variable);
  if (variable?.kind !== 'concat') return undefined;
  return variable.parts.map((part) => (part.kind === 'literal' ? scalarText(part) : '${…}')).join('');
}

/** One value of a key is written without a list around it. */
function byKey(groups: ReadonlyMap<string, Group>, whole: ListValue): MapValue {
  const entries = sorted(groups).map(([key, { keyPlace, items }]): [string, MapEntry] => {
    const [first] = items;
    const list: ListValue = { kind: 'list', items, origin: first?.origin ?? whole.origin };
    return [key, { keyPlace, value: items.length === 1 && first !== undefined ? first : list }];
  });
  return { kind: 'map', entries: new Map(entries), origin: whole.items[0]?.origin ?? whole.origin };
}

function sorted<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
