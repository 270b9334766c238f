import { append } from '../model/append.js';
import type { Resource } from '../model/resource.js';
import type { Value } from '../model/value.js';
import { nameKey } from '../model/name-key.js';
import { NAME_PROPERTIES } from './names.js';
import { isSamePlace } from '../model/source.js';

/** One resolved reference: `property` of `from` mentions `to`. */
export interface Edge {
  readonly from: Resource;
  readonly to: Resource;
  /** Path of the referring property: `VPCSecurityGroups[0]`. */
  readonly property: string;
}

/** The resource graph, indexed for the questions that policies ask. Indexes are built when first asked for. */
export class Graph {
  private readonly byIdIndex: ReadonlyMap<string, Resource>;
  private readonly byTypeIndex = new Map<string, Resource[]>();
  private readonly outgoing = new Map<Resource, readonly Edge[]>();
  private readonly propertyIndexes = new Map<string, PropertyIndex>();
  private nameIndex: Map<string, Resource[]> | undefined;
  private mentionIndex: ReadonlyMap<Resource, readonly Resource[]> | undefined;
  private positionIndex: ReadonlyMap<Resource, number> | undefined;

  constructor(readonly resources: readonly Resource[]) {
    this.byIdIndex = new Map(resources.map((resource) => [resource.id, resource]));
    for (const resource of resources) append(this.byTypeIndex, resource.type, resource);
  }

  byId(id: string): Resource | undefined {
    return this.byIdIndex.get(id);
  }

  ofType(type: string): readonly Resource[] {
    return this.byTypeIndex.get(type) ?? [];
  }

  /** References out of a resource, under any decision, in property order. */
  edgesFrom(resource: Resource): readonly Edge[] {
    let edges = this.outgoing.get(resource);
    if (!edges) {
      edges = [...this.findEdges(resource)];
      this.outgoing.set(resource, edges);
    }
    return edges;
  }

  /**
   * The resources of `type` whose name is `name`, literally or put together in the same way. Of several (in other regions, say) those come
   * first whose very name it is: an expression that refers to one gets the text that is written there.
   */
  named(type: string, name: Value): readonly Resource[] {
    this.nameIndex ??= this.indexNames();
    const key = nameKey(name);
    const found = (key !== undefined && this.nameIndex.get(`${type} ${key}`)) || [];
    if (found.length < 2) return found;
    const isSame = (resource: Resource): boolean => {
      const own = nameValue(resource);
      return own !== undefined && isSamePlace(own.origin.place, name.origin.place);
    };
    return [...found.filter(isSame), ...found.filter((resource) => !isSame(resource))];
  }

  /** The resources of `type` whose `property`, under some decision, mentions `to` or is (or has an item that is) its name, in resource order. */
  referrers(type: string, property: string, to: Resource): readonly Resource[] {
    const { byTarget, byName } = this.propertyIndex(type, property);
    const referring = byTarget.get(to.id) ?? [];
    const name = nameOf(to);
    return this.inOrder(referring, (name !== undefined && byName.get(name)) || []);
  }

  /** As `referrers`, and those of which nobody can know before the deployment. */
  possibleReferrers(type: string, property: string, to: Resource): readonly Resource[] {
    return this.inOrder(this.referrers(type, property, to), this.propertyIndex(type, property).undetermined);
  }

  /** The resources of any type that mention `to` somewhere in their properties, under some decision, in resource order. */
  mentioning(to: Resource): readonly Resource[] {
    this.mentionIndex ??= this.indexMentions();
    return this.mentionIndex.get(to) ?? [];
  }

  private indexMentions(): ReadonlyMap<Resource, readonly Resource[]> {
    const index = new Map<Resource, Resource[]>();
    for (const resource of this.resources) {
      for (const target of new Set(this.edgesFrom(resource).map((edge) => edge.to))) append(index, target, resource);
    }
    return index;
  }

  private propertyIndex(type: string, property: string): PropertyIndex {
    const key = `${type} ${property}`;
    let index = this.propertyIndexes.get(key);
    if (!index) {
      index = indexProperty(this.ofType(type), property);
      this.propertyIndexes.set(key, index);
    }
    return index;
  }

  private inOrder(some: readonly Resource[], others: readonly Resource[]): readonly Resource[] {
    if (others.length === 0) return some;
    if (some.length === 0) return others;
    this.positionIndex ??= new Map(this.resources.map((resource, position) => [resource, position]));
    const positions = this.positionIndex;
    return [...new Set([...some, ...others])].sort((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0));
  }

  private indexNames(): Map<string, Resource[]> {
    const index = new Map<string, Resource[]>();
    for (const type of Object.keys(NAME_PROPERTIES)) {
      for (const resource of this.ofType(type)) {
        const name = nameOf(resource);
        if (name !== undefined) append(index, `${type} ${name}`, resource);
      }
    }
    return index;
  }

  private *findEdges(from: Resource): Iterable<Edge> {
    const seen = new Set<string>();
    for (const { value, path } of walk(from.properties, '')) {
      const to = value.kind === 'reference' ? this.byId(value.target) : undefined;
      const key = to && `${to.id} ${path}`;
      if (!to || !key || seen.has(key)) continue;
      seen.add(key);
      yield { from, to, property: path };
    }
  }
}

/** The resources of a type by what one of their properties holds, each list in resource order and without repetition. */
interface PropertyIndex {
  /** By the id of what is mentioned anywhere in it. */
  readonly byTarget: ReadonlyMap<string, readonly Resource[]>;
  /** By the `nameKey` of what it is, or of its items. */
  readonly byName: ReadonlyMap<string, readonly Resource[]>;
  /** Something in it is known only after deployment. */
  readonly undetermined: readonly Resource[];
}

function indexProperty(resources: readonly Resource[], property: string): PropertyIndex {
  const [byTarget, byName] = [new Map<string, Resource[]>(), new Map<string, Resource[]>()];
  const undetermined: Resource[] = [];
  for (const resource of resources) {
    const { properties } = resource;
    const value = properties.kind === 'map' ? properties.entries.get(property)?.value : properties;
    if (!value) continue;
    const inside = [...walk(value, '')].map((part) => part.value);
    for (const target of new Set(inside.flatMap((part) => (part.kind === 'reference' ? [part.target] : [])))) append(byTarget, target, resource);
    for (const name of new Set(names(value))) append(byName, name, resource);
    if (inside.some((part) => part.kind === 'unknown')) undetermined.push(resource);
  }
  return { byTarget, byName, undetermined };
}

/** The keys of the names that a value can be, or that its items can be. */
function names(value: Value): readonly string[] {
  if (value.kind === 'list') return value.items.flatMap(names);
  const key = nameKey(value);
  return [...(key === undefined ? [] : [key]), ...(value.kind === 'choice' ? value.alternatives.flatMap(names) : [])];
}

function nameOf(resource: Resource): string | undefined {
  const name = nameValue(resource);
  return name && nameKey(name);
}

function nameValue({ type, properties }: Resource): Value | undefined {
  const property = NAME_PROPERTIES[type];
  return property !== undefined && properties.kind === 'map' ? properties.entries.get(property)?.value : undefined;
}

/** Every value inside a value, with its property path; all alternatives of a choice have the path of the choice. */
function* walk(value: Value, path: string): Iterable<{ readonly value: Value; readonly path: string }> {
  yield { value, path };
  switch (value.kind) {
    case 'list':
      for (const [index, item] of value.items.entries()) yield* walk(item, `${path}[${index}]`);
      return;
    case 'map':
      for (const [key, entry] of value.entries) yield* walk(entry.value, path ? `${path}.${key}` : key);
      return;
    case 'concat':
      for (const part of value.parts) yield* walk(part, path);
      return;
    case 'choice':
      for (const alternative of value.alternatives) yield* walk(alternative, path);
      return;
    case 'literal':
    case 'reference':
    case 'unknown':
    case 'absent':
      return;
  }
}
