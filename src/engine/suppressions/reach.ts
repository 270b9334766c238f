import type { LocatedFinding } from '../findings.js';
import type { Place } from '../../model/source.js';
import type { Via } from '../../model/value.js';

/** Where the value was decided, and whatever passed it on from there. */
export function* decidingPlacesOf({ place, inCode, via }: LocatedFinding): Iterable<Place> {
  if (inCode) yield inCode;
  yield place;
  for (let step: Via | undefined = via; step; step = step.next) yield step.place;
}

/** Also where the resource is declared, in CDK where its construct is, and what made it: module calls, nested stacks, loops. */
export function* placesOf(located: LocatedFinding): Iterable<Place> {
  yield* decidingPlacesOf(located);
  const [resource] = located.resources;
  if (resource === undefined) return;
  yield resource.header;
  for (const { place } of resource.madeBy) yield place;
  const call = constructCallOf(located);
  if (call) yield call;
}

/** CDK: the call in the user's code that made the resource. */
export function constructCallOf({ inCode, resources: [resource] }: LocatedFinding): Place | undefined {
  return inCode && resource?.construct?.placeOf('');
}
