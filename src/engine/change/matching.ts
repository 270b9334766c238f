import { append } from '../../model/append.js';
import type { UnitInfo } from '../../model/finding.js';
import type { Estate, Resource } from '../../model/resource.js';

/** A resource in both states. */
export interface Pair {
  readonly base: Resource;
  readonly head: Resource;
}

/** The resources of two states: which of them are the same, and what is in one state only. Parts are properties of others. */
export interface Matching {
  readonly pairs: readonly Pair[];
  readonly added: readonly Resource[];
  readonly removed: readonly Resource[];
  /** The id that a resource of the base has in the head: its own where it is gone. */
  readonly headId: (baseId: string) => string;
}

/** Ids of the base by those of the head, for resources that are known to be the same under another name. */
export type Renames = ReadonlyMap<string, string>;

/** Matches by unit and address; then what is known to be renamed; then CDK's constructs by their paths. */
export function matchResources(base: Estate, head: Estate, renames: Renames = new Map()): Matching {
  const [before, after] = [base, head].map(({ resources }) => resources.filter(({ isPart }) => !isPart));
  if (!before || !after) return { pairs: [], added: [], removed: [], headId: (id) => id };
  const renamed = successors(base, head);
  const left = new Map(before.map((resource) => [renamed(resource.id), resource]));
  const pairs: Pair[] = [];
  const take = (key: string | undefined, resource: Resource): boolean => {
    const found = key === undefined ? undefined : left.get(key);
    if (found?.type !== resource.type || key === undefined) return false;
    left.delete(key);
    pairs.push({ base: found, head: resource });
    return true;
  };
  const unmatched = after.filter((resource) => !take(resource.id, resource)).filter((resource) => !take(renames.get(resource.id), resource));
  const byConstruct = constructs([...left.values()]);
  const added = unmatched.filter((resource) => {
    const [only, ...others] = byConstruct.get(constructKey(resource) ?? '') ?? [];
    return others.length > 0 || !only || !take(only.id, resource);
  });
  const ids = new Map(pairs.map((pair) => [pair.base.id, pair.head.id]));
  return { pairs, added, removed: [...left.values()], headId: (id) => ids.get(id) ?? renamed(id) };
}

function constructs(resources: readonly Resource[]): ReadonlyMap<string, readonly Resource[]> {
  const index = new Map<string, Resource[]>();
  for (const resource of resources) {
    const key = constructKey(resource);
    if (key !== undefined) append(index, key, resource);
  }
  return index;
}

function constructKey({ construct, type, unit }: Resource): string | undefined {
  return construct && `${unit.id} ${type} ${construct.path}`;
}

/**
 * The id that a resource of the base has in the unit that takes the place of its own: a plan is a unit of its own, and takes the place
 * of the configuration that declares most of what is in it.
 */
function successors(base: Estate, head: Estate): (id: string) => string {
  const plans = newUnits(head, base).filter(({ kind }) => kind === 'terraform-plan');
  if (plans.length === 0) return (id) => id;
  const gone = new Set(newUnits(base, head).filter(({ kind }) => kind === 'terraform' || kind === 'terraform-plan').map(({ id }) => id));
  const successor = new Map<string, string>();
  for (const plan of plans) {
    const addresses = new Set(head.resources.filter(({ unit }) => unit.id === plan.id).map(({ address }) => address));
    const shared = new Map<string, number>();
    for (const { unit, address } of base.resources) {
      if (gone.has(unit.id) && addresses.has(address)) shared.set(unit.id, (shared.get(unit.id) ?? 0) + 1);
    }
    const [best] = [...shared].sort(([, a], [, b]) => b - a);
    if (best) successor.set(best[0], plan.id);
  }
  const prefixes = [...successor].map(([from, to]) => [`${from}#`, `${to}#`] as const);
  return (id) => {
    const [from = '', to = ''] = prefixes.find(([prefix]) => id.startsWith(prefix)) ?? [];
    return `${to}${id.slice(from.length)}`;
  };
}

function newUnits(of: Estate, other: Estate): readonly UnitInfo[] {
  const known = new Set(other.units.map(({ id }) => id));
  return of.units.filter(({ id }) => !known.has(id));
}
