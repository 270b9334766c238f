import type { UnitInfo } from '../../model/finding.js';
import type { Estate, Resource } from '../../model/resource.js';
import { Moves } from '../comparison/moves.js';

/** A resource in both states. */
export interface Pair {
  readonly base: Resource;
  readonly head: Resource;
  /** Whoever deploys takes it for another resource: it is declared under another name, or elsewhere. */
  readonly isRedeclared: boolean;
}

/** The resources of two states: which of them are the same, and what is in one state only. Parts are properties of others. */
export interface Matching {
  readonly pairs: readonly Pair[];
  readonly added: readonly Resource[];
  readonly removed: readonly Resource[];
  /** The id that a resource of the base has in the head: its own where it is gone. */
  readonly headId: (baseId: string) => string;
}

/** Resources of the base by the ids of the head's, for those that are known to be the same under another name or in another unit. */
export type Renames = ReadonlyMap<string, Resource>;

/** Matches what is known to be renamed, then by unit and address. */
export function matchResources(base: Estate, head: Estate, renames: Renames): Matching {
  const succeeded = successors(base, head);
  const left = new Map(base.resources.filter(({ isPart }) => !isPart).map((resource) => [succeeded(resource.id), resource]));
  const redeclaration = new Redeclaration(base, head);
  const pairs: Pair[] = [];
  const take = (key: string, resource: Resource): boolean => {
    const found = left.get(key);
    if (found?.type !== resource.type) return false;
    left.delete(key);
    pairs.push({ base: found, head: resource, isRedeclared: redeclaration.of(found, resource) });
    return true;
  };
  const added = head.resources
    .filter(({ isPart }) => !isPart)
    .filter((resource) => {
      const before = renames.get(resource.id);
      return before === undefined || !take(succeeded(before.id), resource);
    })
    .filter((resource) => !take(resource.id, resource));
  const ids = new Map([
    ...[...renames].map(([id, before]) => [before.id, id] as const),
    ...pairs.map((pair) => [pair.base.id, pair.head.id] as const),
  ]);
  return { pairs, added, removed: [...left.values()], headId: (id) => ids.get(id) ?? succeeded(id) };
}

/** What whoever deploys knows a resource by: its stack and logical id, or its address in Terraform's state, which `moved` blocks change. */
class Redeclaration {
  private readonly moves: Moves;
  private readonly units: ReadonlySet<string>;

  constructor(base: Estate, head: Estate) {
    this.moves = new Moves(head.moves ?? []);
    const remaining = new Set(head.units.map(({ id }) => id));
    this.units = new Set(base.units.map(({ id }) => id).filter((id) => remaining.has(id)));
  }

  of(base: Resource, head: Resource): boolean {
    // A unit that is gone has another path now; the name of a stack of CDK is its identity.
    const isElsewhere = base.unit.id !== head.unit.id && (this.units.has(base.unit.id) || head.unit.kind === 'cdk');
    return isElsewhere || (base.address !== head.address && !this.isMoved(base.address, head));
  }

  private isMoved(from: string, { address, unit }: Resource): boolean {
    if (unit.kind !== 'terraform' && unit.kind !== 'terraform-plan') return false;
    return withoutCount(from) === withoutCount(address) || this.moves.formerOf(unit.id, address).includes(from);
  }
}

/** Terraform takes a resource without `count` and the first one with it for the same. */
function withoutCount(address: string): string {
  return address.replace(/\[0\]$/, '');
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
