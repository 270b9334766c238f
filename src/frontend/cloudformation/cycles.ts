import type { Diagnostic } from '../../model/diagnostic.js';
import type { Resource } from '../../model/resource.js';
import type { Value } from '../../model/value.js';
import { inWords } from './conditions.js';
import { dependencyOrder } from './dependency-order.js';

/** One diagnostic for each circle of resources that CloudFormation could only make after each other. */
export function resourceCycles(resources: readonly Resource[]): readonly Diagnostic[] {
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  const { cycles } = dependencyOrder([...byId.keys()], (id) => dependenciesOf(byId.get(id)));
  return cycles.map((cycle) => {
    const members = cycle.map((id) => byId.get(id)).filter((resource) => resource !== undefined);
    const [first] = members;
    const message = `The resources ${inWords(members.map(({ address }) => address))} depend on each other in a circle.`;
    return { severity: 'warning', code: 'cyclic-reference', message, ...(first !== undefined && { place: first.header }) };
  });
}

/** The ids that a resource refers to, in its properties and in `DependsOn`. */
function dependenciesOf(resource: Resource | undefined): readonly string[] {
  if (resource === undefined) return [];
  const { id, address, properties, attributes } = resource;
  const prefix = id.slice(0, id.length - localName(address).length);
  const dependsOn = attributes.entries.get('DependsOn')?.value;
  const names = dependsOn?.kind === 'list' ? dependsOn.items : dependsOn === undefined ? [] : [dependsOn];
  const named = names.flatMap((name) => (name.kind === 'literal' && typeof name.value === 'string' ? [`${prefix}${name.value}`] : []));
  return [...named, ...references(properties)];
}

function localName(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

/** The targets of all references in a value; values that are shared are looked into once. */
function references(root: Value): readonly string[] {
  const targets: string[] = [];
  const seen = new Set<Value>();
  const waiting = [root];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (seen.has(value)) continue;
    seen.add(value);
    if (value.kind === 'reference') targets.push(value.target);
    else if (value.kind === 'list') waiting.push(...value.items);
    else if (value.kind === 'map') for (const entry of value.entries.values()) waiting.push(entry.value);
    else if (value.kind === 'concat') waiting.push(...value.parts);
    else if (value.kind === 'choice') waiting.push(...value.alternatives);
  }
  return targets;
}
