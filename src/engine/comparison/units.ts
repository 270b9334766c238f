import { append } from '../../model/append.js';
import type { UnitInfo } from '../../model/finding.js';
import type { Resource } from '../../model/resource.js';

export interface UnitsAndResources {
  readonly units: readonly UnitInfo[];
  readonly resources: readonly Resource[];
}

/**
 * What the units that are new in the head were called in the base: pairs of a unit that is gone and one that was not there, of
 * the same kind, that have most in common; by the head's id. A unit that still exists has not become another one.
 */
export function renamedUnits(base: UnitsAndResources, head: UnitsAndResources): ReadonlyMap<string, string> {
  const gone = without(base.units, head.units);
  const added = without(head.units, base.units);
  if (gone.length === 0 || added.length === 0) return new Map();
  const [inBase, inHead] = [contents(base.resources), contents(head.resources)];
  const holders = new Map<string, UnitInfo[]>();
  for (const unit of gone) for (const key of inBase.get(unit.id) ?? []) append(holders, key, unit);
  const candidates = added.flatMap((unit) => likenesses(unit, inHead.get(unit.id) ?? new Set(), holders));
  candidates.sort((a, b) => b.shared - a.shared || b.samePath - a.samePath || compareText(a.from, b.from) || compareText(a.to, b.to));
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  for (const { from, to } of candidates) {
    if (pairs.has(to) || taken.has(from)) continue;
    pairs.set(to, from);
    taken.add(from);
  }
  return pairs;
}

interface Likeness {
  readonly from: string;
  readonly to: string;
  /** Resources of the same address and type. */
  readonly shared: number;
  /** Equal segments at the ends of the paths. */
  readonly samePath: number;
}

function likenesses(unit: UnitInfo, keys: ReadonlySet<string>, holders: ReadonlyMap<string, readonly UnitInfo[]>): readonly Likeness[] {
  const shared = new Map<UnitInfo, number>();
  for (const key of keys) for (const holder of holders.get(key) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
  return [...shared]
    .filter(([holder]) => holder.kind === unit.kind)
    .map(([holder, count]) => ({ from: holder.id, to: unit.id, shared: count, samePath: commonEnd(holder.path, unit.path) }));
}

function without(units: readonly UnitInfo[], others: readonly UnitInfo[]): readonly UnitInfo[] {
  const ids = new Set(others.map(({ id }) => id));
  return units.filter(({ id }) => !ids.has(id));
}

function contents(resources: readonly Resource[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byUnit = new Map<string, Set<string>>();
  for (const { unit, type, address } of resources) {
    const known = byUnit.get(unit.id);
    if (known) known.add(`${type} ${address}`);
    else byUnit.set(unit.id, new Set([`${type} ${address}`]));
  }
  return byUnit;
}

function commonEnd(a: string, b: string): number {
  const [one, other] = [a.split('/').reverse(), b.split('/').reverse()];
  const differing = one.findIndex((segment, index) => segment !== other[index]);
  return differing < 0 ? one.length : differing;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
