import type { LocatedFinding } from '../findings.js';
import type { Place } from '../../model/source.js';
import type { Via } from '../../model/value.js';

/** Where the value was decided, and whatever passed it on from there. */
export function* decidingPlacesOf({ place, via }: LocatedFinding): Iterable<Place> {
  yield place;
  for (let step: Via | undefined = via; step; step = step.next) yield step.place;
}

/** Also where the resource is declared, and what made it: module calls, nested stacks, loops. */
export function* placesOf(located: LocatedFinding): Iterable<Place> {
  yield* decidingPlacesOf(located);
  const [resource] = located.resources;
  if (resource === undefined) return;
  yield resource.header;
  for (const { place } of resource.madeBy) yield place;
}
