import type { ProtectionChange } from '../../model/change.js';
import type { Resource } from '../../model/resource.js';
import type { Matching, Pair } from './matching.js';
import type { Plain } from './plain.js';
import { isList, isMap, isOpaque, shown } from './plain.js';
import type { Protection, Reading } from './protection-table.js';
import { GUARDS, PROTECTIONS } from './protection-table.js';
import { propertyName, readAt, reviewed } from './resource-changes.js';
import type { State, States } from './state.js';

/** Protections that were switched off or on, or made weaker or stronger, on resources that stay; and those that come or go as resources. */
export function protectionChanges({ pairs, added, removed }: Matching, states: States): readonly ProtectionChange[] {
  const { base, head } = states;
  const standing = pairs.filter((pair) => base.exists(pair.base) && head.exists(pair.head));
  return [
    ...standing.flatMap((pair) => (PROTECTIONS.get(pair.head.type) ?? []).flatMap((protection) => changeOf(pair, protection, states))),
    ...[...removed, ...pairs.filter((pair) => !head.exists(pair.head)).map((pair) => pair.base)]
      .filter((resource) => base.exists(resource)).flatMap((resource) => guard(resource, 'switched-off')),
    ...[...added, ...pairs.filter((pair) => !base.exists(pair.base)).map((pair) => pair.head)]
      .filter((resource) => head.exists(resource)).flatMap((resource) => guard(resource, 'switched-on')),
  ];
}

function guard(resource: Resource, effect: ProtectionChange['effect']): readonly ProtectionChange[] {
  const what = GUARDS.get(resource.type);
  return what === undefined || resource.isPart ? [] : [{ effect, what, property: '', resource: reviewed(resource) }];
}

function changeOf(pair: Pair, protection: Protection, states: States): readonly ProtectionChange[] {
  const [from, to] = [settled(pair.base, protection, states.base), settled(pair.head, protection, states.head)];
  const effect = effectOf(protection.reading, from, to);
  if (effect === undefined) return [];
  const { path, what, reading } = protection;
  const isMeasured = reading.kind === 'amount' || reading.kind === 'retention';
  return [{
    effect,
    what,
    property: propertyName(pair, path, states),
    ...(isMeasured && { from: measured(reading, from), to: measured(reading, to) }),
    resource: reviewed(pair.head, readAt(states.head.node(pair.head), path)),
  }];
}

function settled(resource: Resource, { path }: Protection, state: State): Plain | undefined {
  return state.settler.settle(readAt(state.node(resource), path).value);
}

function effectOf(reading: Reading, from: Plain | undefined, to: Plain | undefined): ProtectionChange['effect'] | undefined {
  const [before, after] = [strength(reading, from), strength(reading, to)];
  if (before === undefined || after === undefined || before === after) return undefined;
  if (after === 0) return 'switched-off';
  if (before === 0) return 'switched-on';
  return after < before ? 'weakened' : 'strengthened';
}

/** 0 is off; undefined where only the deployment knows. */
function strength(reading: Reading, value: Plain | undefined): number | undefined {
  const text = typeof value === 'string' ? value.toLowerCase() : undefined;
  switch (reading.kind) {
    case 'is':
      if (text !== undefined && isOpaque(text)) return undefined;
      return Number(text === undefined ? reading.byDefault === true : reading.on.includes(text));
    case 'set':
      return Number(!isEmpty(value));
    case 'amount':
      return amount(text, reading.byDefault ?? 0);
    case 'retention':
      return amount(text === '0' ? undefined : text, Infinity);
  }
}

function amount(text: string | undefined, byDefault: number): number | undefined {
  if (text === undefined) return byDefault;
  const number = Number(text);
  return Number.isNaN(number) ? undefined : number;
}

function isEmpty(value: Plain | undefined): boolean {
  return value === undefined || value === '' || (isList(value) && value.length === 0) || (isMap(value) && value.size === 0);
}

function measured(reading: Reading & { readonly unit: string }, value: Plain | undefined): string {
  const number = strength(reading, value);
  if (number === undefined) return typeof value === 'string' ? shown(value) : '?';
  return number === Infinity ? 'for ever' : `${number} ${reading.unit}`;
}
