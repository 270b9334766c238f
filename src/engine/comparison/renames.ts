import { valueText } from '../fingerprint.js';
import { Moves } from './moves.js';
import type { UnitsAndResources } from './units.js';
import { renamedUnits } from './units.js';
import { append } from '../../model/append.js';
import type { Move, Resource } from '../../model/resource.js';
import { nameKey } from '../../model/name-key.js';
import { NAME_PROPERTIES } from '../../policy/names.js';

export interface RenamedState extends UnitsAndResources {
  readonly moves?: readonly Move[];
  readonly declarations?: readonly Resource[];
}

/**
 * Which resource of the base became which of the head under another address or in another unit: by the ids of the head's,
 * each of the base at most once. Resources whose unit and address are in both states are not in it, unless a `moved` block says
 * that they changed places. In this order of trust: `moved` blocks (and Terraform's own step between one instance and a
 * `count`), the same address in a unit that was renamed, the same construct path, the same name in AWS, the same address in
 * another unit, the same properties. The type is always the same, and the old one is gone.
 */
export function renames(base: RenamedState, head: RenamedState): ReadonlyMap<string, Resource> {
  const units = renamedUnits(base, head);
  const pairing = new Pairing(all(base), all(head), units);
  const moves = new Moves(head.moves ?? []);
  if (head.moves && head.moves.length > 0) pairing.byMoves((resource) => moves.formerOf(resource.unit.id, resource.address));
  pairing.by((resource, unit) => [`${unit} ${withoutCount(resource.address)}`]);
  pairing.by(({ construct }, unit) => (construct === undefined ? [] : [`${unit} ${construct.path}`]));
  pairing.by((resource) => nameInAws(resource));
  pairing.by(({ address }) => [address]);
  pairing.by((resource, unit) => [`${unit} ${propertiesText(resource)}`]);
  pairing.by((resource) => [propertiesText(resource)]);
  return pairing.pairs;
}

class Pairing {
  readonly pairs = new Map<string, Resource>();
  private gone: readonly Resource[];
  private added: readonly Resource[];
  private readonly baseById: ReadonlyMap<string, Resource>;

  constructor(
    base: readonly Resource[],
    private readonly head: readonly Resource[],
    /** What units of the head were called in the base, where that is something else. */
    private readonly units: ReadonlyMap<string, string>,
  ) {
    this.baseById = new Map(base.map((resource) => [placeOf(resource.unit.id, resource), resource]));
    const inHead = new Set(head.map((resource) => placeOf(resource.unit.id, resource)));
    this.gone = base.filter((resource) => !inHead.has(placeOf(resource.unit.id, resource)));
    this.added = head.filter((resource) => !this.baseById.has(placeOf(resource.unit.id, resource)));
  }

  /** What the author says counts also where an address was given to another resource. */
  byMoves(formerOf: (resource: Resource) => readonly string[]): void {
    const taken = new Set<Resource>();
    const former = this.head.map((resource) => ({ resource, addresses: formerOf(resource) })).filter(({ addresses }) => addresses.length > 0);
    const leaving = new Set(former.map(({ resource }) => placeOf(this.unitOf(resource), resource)));
    const gone = new Set(this.gone);
    for (const { resource, addresses } of former) {
      for (const address of addresses) {
        const before = this.baseById.get(placeOf(this.unitOf(resource), { ...resource, address }));
        if (!before || taken.has(before) || !(gone.has(before) || leaving.has(placeOf(before.unit.id, before)))) continue;
        taken.add(before);
        this.pairs.set(resource.id, before);
        break;
      }
    }
    this.removePaired(taken);
  }

  /** Pairs what has a key in common, in the order of the resources. Keys of the head are in the words of the base. */
  by(keysOf: (resource: Resource, unit: string) => readonly string[]): void {
    if (this.gone.length === 0 || this.added.length === 0) return;
    const candidates = new Map<string, Resource[]>();
    for (const resource of this.gone) for (const key of keysOf(resource, resource.unit.id)) append(candidates, `${resource.type} ${key}`, resource);
    const taken = new Set<Resource>();
    for (const resource of this.added) {
      const before = keysOf(resource, this.unitOf(resource))
        .flatMap((key) => candidates.get(`${resource.type} ${key}`) ?? [])
        .find((candidate) => !taken.has(candidate));
      if (!before) continue;
      taken.add(before);
      this.pairs.set(resource.id, before);
    }
    this.removePaired(taken);
  }

  private unitOf({ unit }: Resource): string {
    return this.units.get(unit.id) ?? unit.id;
  }

  private removePaired(taken: ReadonlySet<Resource>): void {
    this.gone = this.gone.filter((resource) => !taken.has(resource));
    this.added = this.added.filter(({ id }) => !this.pairs.has(id));
  }
}

function all({ resources, declarations = [] }: RenamedState): readonly Resource[] {
  return [...resources, ...declarations];
}

function placeOf(unit: string, { type, address }: Pick<Resource, 'type' | 'address'>): string {
  return `${unit} ${type} ${address}`;
}

/** Terraform takes a resource without `count` and the first one with it for the same. */
function withoutCount(address: string): string {
  return address.replace(/\[0\]$/, '');
}

function nameInAws({ type, properties }: Resource): readonly string[] {
  const property = NAME_PROPERTIES[type];
  const name = property !== undefined && properties.kind === 'map' ? properties.entries.get(property)?.value : undefined;
  const key = name?.kind === 'literal' ? nameKey(name) : undefined;
  return key === undefined ? [] : [key];
}

/** Whatever is referred to may have another name by now. */
function propertiesText({ properties }: Resource): string {
  return valueText(properties, () => '');
}
