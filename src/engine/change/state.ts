import type { Decision } from '../../model/decision.js';
import type { Resource } from '../../model/resource.js';
import type { Exploration, Question } from '../../policy/exploration.js';
import type { Graph } from '../../policy/graph.js';
import { ResourceNode } from '../../policy/resource-node.js';
import type { PlainMap } from './plain.js';
import { isMap, Settler } from './plain.js';
import type { World } from './world.js';

const NONE: PlainMap = new Map();

/** One of the two states of a change in one world: everything is decided, so that views of policies can be read as plain facts. */
export class State implements Exploration {
  readonly settler: Settler;
  private readonly settled = new Map<Resource, PlainMap>();

  constructor(
    readonly graph: Graph,
    private readonly world: World,
    private readonly headId: (id: string) => string,
  ) {
    this.settler = new Settler(world, (id) => addressIn(headId(id)));
  }

  get resources(): readonly Resource[] {
    return this.graph.resources;
  }

  choose(decision: Decision): number {
    return this.world.choose(decision);
  }

  /** What only the deployment knows is set, and equals nothing that anybody asks about. */
  ask({ text }: Question): boolean {
    return text === 'is set';
  }

  exists(resource: Resource): boolean {
    return this.world.exists(resource);
  }

  /** The same for a resource in both states. */
  keyOf({ id }: Resource): string {
    return this.headId(id);
  }

  /** What people call a resource. */
  display({ address, construct }: Resource): string {
    return construct ? construct.path.replace(/\/Resource$/, '') : address;
  }

  node(resource: Resource): ResourceNode {
    return new ResourceNode(resource, this);
  }

  /** Undefined where the resource does not exist in this world. */
  propertiesOf(resource: Resource): PlainMap | undefined {
    if (!this.exists(resource)) return undefined;
    const known = this.settled.get(resource);
    if (known) return known;
    const settled = this.settler.settle(resource.properties);
    const properties = isMap(settled) ? settled : NONE;
    this.settled.set(resource, properties);
    return properties;
  }
}

function addressIn(id: string): string {
  return id.slice(id.indexOf('#') + 1);
}

/** Both states of a change in the same world. */
export interface States {
  readonly base: State;
  readonly head: State;
}
