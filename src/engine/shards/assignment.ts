import type { Scope } from '../scope.js';
import type { UnitInfo } from '../../model/finding.js';
import type { Resource } from '../../model/resource.js';
import type { ShardNumber } from '../../model/shard.js';

/** Beyond that a shard is a process for nothing. */
export const MAX_SHARDS = 1000;

/**
 * The units of one shard. Every unit is in exactly one of them; which one depends on the units and their numbers of resources alone:
 * the largest first, each goes to the shard that has the fewest resources so far.
 */
export function unitsOfShard(units: readonly UnitInfo[], resources: readonly Resource[], { index, count }: ShardNumber): Scope {
  const loads = new Array<number>(count).fill(0);
  const own = new Set<string>();
  for (const { id, size } of largestFirst(units, resources)) {
    const lightest = loads.indexOf(Math.min(...loads));
    loads[lightest] = (loads[lightest] ?? 0) + size;
    if (lightest === index - 1) own.add(id);
  }
  return own;
}

function largestFirst(units: readonly UnitInfo[], resources: readonly Resource[]): readonly { readonly id: string; readonly size: number }[] {
  const sizes = new Map(units.map(({ id }) => [id, 1]));
  for (const { unit } of resources) sizes.set(unit.id, (sizes.get(unit.id) ?? 1) + 1);
  const sized = [...sizes].map(([id, size]) => ({ id, size }));
  return sized.sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
}
