import { append } from '../../../model/append.js';
import { nameKey } from '../../../model/name-key.js';
import type { Place } from '../../../model/source.js';
import { isSamePlace } from '../../../model/source.js';
import type { Value } from '../../../model/value.js';
import { align } from './alignment.js';
import { guardedItems } from './guards.js';
import type { Guard } from './guards.js';
import { rowOf, typeName } from './known.js';
import type { TerraformResource } from './resource.js';
import type { MatchingLink, PartRow, ReferringLink, TypeRow } from './row.js';
import { CLOUDFORMATION_SHAPES } from './schemas.js';
import { scopeOf } from './scopes.js';

/** The parent that a part belongs to, and what decides that it does. */
export interface Parent {
  readonly id: string;
  /** CloudFormation's type. */
  readonly type: string;
  readonly guards: readonly Guard[];
}

/**
 * Finds the parents of parts: by reference, through other parts of the same parent, by equal keys, or by a name: one that is written
 * (`logs`), or will be the same whatever the deployment decides (`${var.app}-logs` in both).
 */
export class Links {
  private readonly byId: ReadonlyMap<string, TerraformResource>;
  private readonly byName = new Map<string, Named[]>();
  private readonly byKey = new Map<string, ReadonlyMap<string, string>>();

  constructor(private readonly resources: readonly TerraformResource[]) {
    this.byId = new Map(resources.map((resource) => [resource.id, resource]));
    for (const resource of resources) {
      for (const { key, place } of namesOf(resource)) append(this.byName, key, { id: resource.id, place });
    }
  }

  typeOf(id: string): string | undefined {
    return this.byId.get(id)?.type;
  }

  parentsOf(part: TerraformResource, row: PartRow): readonly Parent[] {
    return row.partOf.flatMap((link) => ('by' in link ? this.linked(part, link, new Set([part.id])) : this.matching(part, link)));
  }

  private linked(part: TerraformResource, link: ReferringLink, seen: ReadonlySet<string>): readonly Parent[] {
    const value = part.attributes.entries.get(link.by)?.value;
    if (!value) return [];
    return guardedItems(value).flatMap(({ value: item, guards }) => {
      return this.meant(item, link.type, seen).map((parent) => ({ ...parent, guards: [...guards, ...parent.guards] }));
    });
  }

  /** The resources of CloudFormation's `type` that a value means. */
  private meant(value: Value, type: string, seen: ReadonlySet<string>): readonly Parent[] {
    const target = value.kind === 'reference' ? this.byId.get(value.target) : undefined;
    if (!target) return this.named(value, type);
    if (seen.has(target.id)) return [];
    const row = rowOf(target.type);
    if (row && 'type' in row) return row.type === type ? [{ id: target.id, type, guards: [] }] : [];
    if (!row || !('partOf' in row)) return this.named(value, type);
    return row.partOf.flatMap((link) => ('by' in link && link.type === type ? this.linked(target, link, new Set([...seen, target.id])) : []));
  }

  private named(value: Value, type: string): readonly Parent[] {
    const key = nameKey(value);
    const named = (key !== undefined && this.byName.get(`${type} ${key}`)) || [];
    // Names can be equal, in other regions or accounts: a name that was taken from a resource is written there.
    const meant = named.find(({ place }) => isSamePlace(place, value.origin.place)) ?? named[0];
    return meant ? [{ id: meant.id, type, guards: [] }] : [];
  }

  private matching(part: TerraformResource, link: MatchingLink): readonly Parent[] {
    const key = keyOf(part, link.same);
    const id = key === undefined ? undefined : this.keysOf(link.of, link.same).get(key);
    return id === undefined ? [] : [{ id, type: link.type, guards: [] }];
  }

  private keysOf(type: string, attributes: readonly string[]): ReadonlyMap<string, string> {
    const name = [type, ...attributes].join();
    let keys = this.byKey.get(name);
    if (!keys) {
      keys = new Map(this.resources.filter((resource) => resource.type === type).flatMap((resource) => {
        const key = keyOf(resource, attributes);
        return key === undefined ? [] : [[key, resource.id] as const];
      }));
      this.byKey.set(name, keys);
    }
    return keys;
  }
}

interface Named {
  readonly id: string;
  /** Where the name is written. */
  readonly place: Place;
}

interface Name {
  /** The type, and the `nameKey` of the name. */
  readonly key: string;
  readonly place: Place;
}

/** What a resource is called where others refer to it by its name. */
function namesOf({ type, attributes }: TerraformResource): readonly Name[] {
  const row = rowOf(type);
  if (!row || !('type' in row)) return [];
  return nameAttributes(type, row).flatMap((attribute) => {
    const value = attributes.entries.get(attribute)?.value;
    const key = value && nameKey(value);
    return value && key !== undefined ? [{ key: `${row.type} ${key}`, place: value.origin.place }] : [];
  });
}

const knownNameAttributes = new Map<string, readonly string[]>();

/** Terraform's attributes for the name: what `Ref` returns, where it is a property, or the property that is called so. */
function nameAttributes(type: string, row: TypeRow): readonly string[] {
  const known = knownNameAttributes.get(type);
  if (known) return known;
  const shape = CLOUDFORMATION_SHAPES.of(row.type);
  const scope = scopeOf(type, row, row.type);
  if (!shape || !scope) return [];
  const own = typeName(row.type);
  const names = [...(shape.identifier.length === 1 ? shape.identifier : []), 'Name', `${own}Name`, `${own}Identifier`];
  const found = [...(scope.source?.keys() ?? [])].filter((name) => {
    const aligned = align(scope, name);
    return aligned?.kind === 'property' && aligned.path.length === 1 && names.includes(aligned.path[0]?.name ?? '');
  });
  knownNameAttributes.set(type, found);
  return found;
}

function keyOf({ attributes }: TerraformResource, names: readonly string[]): string | undefined {
  const parts = names.map((name) => {
    const value = attributes.entries.get(name)?.value;
    if (value?.kind === 'literal') return `literal ${String(value.value)}`;
    return value?.kind === 'reference' ? `reference ${value.target}` : undefined;
  });
  return parts.includes(undefined) ? undefined : parts.join('\n');
}
