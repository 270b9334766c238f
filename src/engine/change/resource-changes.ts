import type { Resource } from '../../model/resource.js';
import type { ResourceChange, ReviewedResource } from '../../model/change.js';
import type { Place } from '../../model/source.js';
import { toLocation } from '../../model/source.js';
import type { JsonProperty } from '../../policy/property.js';
import type { Matching, Pair } from './matching.js';
import type { PlainMap } from './plain.js';
import { canonical } from './plain.js';
import type { State, States } from './state.js';

/** Whether anything of a resource differs in a world, and which top-level properties (attributes, existence included). */
export interface Difference {
  readonly pair: Pair;
  readonly before: PlainMap;
  readonly after: PlainMap;
  /** Top-level properties, in CloudFormation's vocabulary, sorted. */
  readonly properties: readonly string[];
}

const NONE: PlainMap = new Map();

/** The pairs whose properties differ, seen from one world. */
export function differencesOf({ pairs }: Matching, base: State, head: State): readonly Difference[] {
  return pairs.flatMap((pair) => {
    const [before, after] = [base.propertiesOf(pair.base), head.propertiesOf(pair.head)];
    const properties = differing(before ?? NONE, after ?? NONE);
    return properties.length > 0 && before && after ? [{ pair, before, after, properties }] : [];
  });
}

function differing(before: PlainMap, after: PlainMap): readonly string[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys.filter((key) => canonical(before.get(key)) !== canonical(after.get(key)));
}

/** What happened to each resource, whatever the world: `differences` are those of all of them. */
export function resourceChanges({ pairs, added, removed }: Matching, differences: readonly Difference[], states: States): readonly ResourceChange[] {
  const properties = new Map<Resource, Set<string>>();
  for (const { pair, properties: names } of differences) {
    properties.set(pair.head, new Set([...(properties.get(pair.head) ?? []), ...names]));
  }
  return [
    ...removed.map((resource): ResourceChange => ({ effect: 'removed', resource: reviewed(resource), properties: [] })),
    ...added.map((resource): ResourceChange => ({ effect: 'added', resource: reviewed(resource), properties: [] })),
    ...pairs.flatMap((pair): readonly ResourceChange[] => {
      const { base, head } = pair;
      const names = [...(properties.get(head) ?? [])].sort();
      const isRenamed = base.address !== head.address || base.unit.path !== head.unit.path && head.unit.kind !== 'terraform-plan';
      if (names.length === 0 && !isRenamed) return [];
      const before = base.address === head.address ? `${base.address} of ${base.unit.path}` : base.address;
      return [{
        effect: isRenamed ? 'renamed' : 'changed',
        resource: reviewed(head),
        ...(isRenamed && { before }),
        properties: [...new Set(names.map((name) => propertyName(pair, name, states)))],
      }];
    }),
  ];
}

/** Where something is written: a property, or a resource as a whole, which has no path. */
export interface Written {
  readonly path?: string;
  readonly place: Place;
}

/** A resource as a review names it, placed at what the review tells of it. */
export function reviewed(resource: Resource, { path = '', place }: Written = { place: resource.header }): ReviewedResource {
  const { address, type, sourceType, unit, construct } = resource;
  const inCode = construct?.placeOf(path, place) ?? construct?.placeOf('');
  return { address, type, sourceType, unit: unit.id, ...(construct && { constructPath: construct.path }), location: toLocation(inCode ?? place) };
}

/** A property as the author of the file calls it: in the head where it is set there, else in the base. */
export function propertyName({ base, head }: Pair, path: string, states: States): string {
  const after = readAt(states.head.node(head), path);
  return after.exists ? after.name : readAt(states.base.node(base), path).name;
}

/** The property at a path of CloudFormation's vocabulary: `BucketEncryption.Rules[0].Algorithm`. */
export function readAt({ properties }: ReturnType<State['node']>, path: string): JsonProperty {
  return path.split(/[.[\]]+/).filter((step) => step !== '').reduce((property, step) => {
    return /^\d+$/.test(step) ? (property.items[Number(step)] ?? property.get(step)) : property.get(step);
  }, properties);
}
