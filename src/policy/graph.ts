import type { Resource } from '../model/resource.js';
import type { Value } from '../model/value.js';
import { NAME_PROPERTIES } from './names.js';

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
  private incomingIndex: Map<Resource, Edge[]> | undefined;
  private readonly literalIndex = new Map<string, Map<string, Resource[]>>();
  private nameIndex: Map<string, Resource[]> | undefined;

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

  /** References to a resource, under any decision, in resource order. */
  edgesTo(resource: Resource): readonly Edge[] {
    if (!this.incomingIndex) {
      this.incomingIndex = new Map();
      for (const from of this.resources) {
        for (const edge of this.edgesFrom(from)) {
          append(this.incomingIndex, edge.to, edge);
        }
      }
    }
    return this.incomingIndex.get(resource) ?? [];
  }

  /** The resources of `type` that are literally called `name`. */
  named(type: string, name: string): readonly Resource[] {
    this.nameIndex ??= this.indexNames();
    return this.nameIndex.get(`${type} ${name}`) ?? [];
  }

  /** The resources of `type` whose `property` is (or has an item that is) literally the name of `to`. */
  referrersByName(type: string, property: string, to: Resource): readonly Resource[] {
    const nameProperty = NAME_PROPERTIES[to.type];
    const name = nameProperty !== undefined && to.properties.kind === 'map' ? to.properties.entries.get(nameProperty)?.value : undefined;
    if (name?.kind !== 'literal') return [];
    const key = `${type} ${property}`;
    let index = this.literalIndex.get(key);
    if (!index) {
      index = this.indexLiterals(type, property);
      this.literalIndex.set(key, index);
    }
    return index.get(String(name.value)) ?? [];
  }

  private indexLiterals(type: string, property: string): Map<string, Resource[]> {
    const index = new Map<string, Resource[]>();
    for (const resource of this.ofType(type)) {
      const value = resource.properties.kind === 'map' ? resource.properties.entries.get(property)?.value : undefined;
      for (const item of value?.kind === 'list' ? value.items : value ? [value] : []) {
        if (item.kind === 'literal') append(index, String(item.value), resource);
      }
    }
    return index;
  }

  private indexNames(): Map<string, Resource[]> {
    const index = new Map<string, Resource[]>();
    for (const [type, property] of Object.entries(NAME_PROPERTIES)) {
      for (const resource of this.ofType(type)) {
        const name = resource.properties.kind === 'map' ? resource.properties.entries.get(property)?.value : undefined;
        if (name?.kind !== 'literal') continue;
        append(index, `${type} ${String(name.value)}`, resource);
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

function append<K, V>(index: Map<K, V[]>, key: K, value: V): void {
  const values = index.get(key);
  if (values) values.push(value);
  else index.set(key, [value]);
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
