import type { Resource } from '../model/resource.js';

/** The ids of the units that are judged. What policies see beside them is everything that was read. */
export type Scope = ReadonlySet<string>;

/** Those of the resources that are judged; all where there is no scope. */
export function withinScope(resources: readonly Resource[], scope: Scope | undefined): readonly Resource[] {
  return scope ? resources.filter(({ unit }) => scope.has(unit.id)) : resources;
}
