import { PropertyReader } from './property-reader.js';
import type { ResourceTypes } from './resource-types.js';
import type { Exploration } from './exploration.js';
import type { JsonProperty, Property } from './property.js';
import type { Resource } from '../model/resource.js';
import type { Place } from '../model/source.js';
import type { Value } from '../model/value.js';

/** The resource that a property belongs to, without the types of its properties. */
export interface ResourceHandle {
  readonly resource: Resource;
  readonly address: string;
  /** Its tight header. */
  readonly place: Place;
  /** Another resource, on the same path. */
  sibling(resource: Resource): ResourceNode;
  /** This resource with the properties of `type`, when it is of that type. */
  as<R extends keyof ResourceTypes>(type: R): ResourceNode<ResourceTypes[R]> | undefined;
}

/** A resource as a policy sees it, on one path. `P` is the generated interface of its properties. */
export class ResourceNode<P = unknown> implements ResourceHandle {
  private readonly root: PropertyReader;

  constructor(
    readonly resource: Resource,
    private readonly exploration: Exploration,
  ) {
    this.root = new PropertyReader(this, '', resource.properties, resource.header, exploration);
  }

  get address(): string {
    return this.resource.address;
  }

  get type(): string {
    return this.resource.type;
  }

  /** The tight header: findings about the resource as a whole point here. */
  get place(): Place {
    return this.resource.header;
  }

  get<K extends keyof P & string>(key: K): Property<NonNullable<P[K]>> {
    // The one place where the untyped reader takes on the type that the schema gives the property.
    return this.root.get(key) as unknown as Property<NonNullable<P[K]>>;
  }

  /** All properties as one map, for policies that look at any resource type. */
  get properties(): JsonProperty {
    return this.root;
  }

  /** A resource attribute: `DeletionPolicy`, `UpdateReplacePolicy`, `Metadata`. */
  attribute(name: string): JsonProperty {
    const entry = this.resource.attributes.entries.get(name);
    const value = entry?.value ?? ({ kind: 'absent', origin: { place: this.resource.header } } as const);
    return new PropertyReader(this, name, value, entry?.keyPlace ?? this.resource.header, this.exploration);
  }

  as<R extends keyof ResourceTypes>(type: R): ResourceNode<ResourceTypes[R]> | undefined {
    return this.resource.type === type ? new ResourceNode<ResourceTypes[R]>(this.resource, this.exploration) : undefined;
  }

  /** The resources of `type` that exist and whose `property` refers to this one (its items, where it is a list), by reference or literal name. */
  referrers<R extends keyof ResourceTypes>(type: R, property: keyof ResourceTypes[R] & string): readonly ResourceNode<ResourceTypes[R]>[] {
    return this.nodes<R>(this.exploration.graph.referrers(type, property, this.resource))
      .filter((node) => node.root.get(property).items.some((item) => item.target(this.type)?.resource === this.resource));
  }

  /** The resources of `type` that exist and mention this one anywhere in `property`, by reference: what they say of it is for the policy to ask. */
  mentions<R extends keyof ResourceTypes>(type: R, property: keyof ResourceTypes[R] & string): readonly ResourceNode<ResourceTypes[R]>[] {
    return this.nodes<R>(this.exploration.graph.referrers(type, property, this.resource));
  }

  /**
   * The resources of `type` that exist and whose `property` may be about this one: it mentions it or is its name, or what it
   * will be is known only after deployment. Which of them are is for the policy to ask. Much cheaper than to ask `all`.
   */
  candidates<R extends keyof ResourceTypes>(type: R, property: keyof ResourceTypes[R] & string): readonly ResourceNode<ResourceTypes[R]>[] {
    return this.nodes<R>(this.exploration.graph.possibleReferrers(type, property, this.resource));
  }

  /** The resources of `type` that exist and are called `name`, as written out or put together in the same way: for names that follow from another's. */
  named<R extends keyof ResourceTypes>(type: R, name: Value): readonly ResourceNode<ResourceTypes[R]>[] {
    return this.nodes<R>(this.exploration.graph.named(type, name));
  }

  /** Every resource that exists and, under some decision, mentions this one, whatever its type and in whichever property. */
  mentionedBy(): readonly ResourceNode[] {
    const { graph } = this.exploration;
    return graph.mentioning(this.resource).filter((resource) => this.exploration.exists(resource)).map((resource) => this.sibling(resource));
  }

  /** Every resource of `type` that exists. */
  all<R extends keyof ResourceTypes>(type: R): readonly ResourceNode<ResourceTypes[R]>[] {
    return this.nodes<R>(this.exploration.graph.ofType(type));
  }

  sibling(resource: Resource): ResourceNode {
    return new ResourceNode(resource, this.exploration);
  }

  toString(): string {
    return this.resource.address;
  }

  private nodes<R extends keyof ResourceTypes>(resources: readonly Resource[]): readonly ResourceNode<ResourceTypes[R]>[] {
    return resources
      .filter((resource) => this.exploration.exists(resource))
      .map((resource) => new ResourceNode<ResourceTypes[R]>(resource, this.exploration));
  }
}
