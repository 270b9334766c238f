import type { LocatedFinding } from '../findings.js';
import type { Place } from '../../model/source.js';
import type { Via } from '../../model/value.js';

/** Where the value was decided, and whatever passed it on from there. */
export function* decidingPlacesOf({ place, inCode, via }: LocatedFinding): Iterable<Place> {
  if (inCode) yield inCode;
  yield place;
  for (let step: Via | undefined = via; step; step = step.next) yield step.place;
}

/** Also where the resource is declared, and what made it: module calls, nested stacks, loops; in CDK constructs. */
export function* placesOf(located: LocatedFinding): Iterable<Place> {
  yield* decidingPlacesOf(located);
  const [resource] = located.resources;
  if (resource === undefined) return;
  yield resource.header;
  for (const { place } of resource.madeBy) yield place;
  yield* callsOf(located);
}

/** CDK: the calls in the user's code that made the resource. */
function callsOf({ inCode, resources: [resource] }: LocatedFinding): readonly Place[] {
  return (inCode && resource?.construct?.calls()) ?? [];
}

/** CDK: where the finding and what made its resource are in the user's code. */
export function codeOf(located: LocatedFinding): readonly Place[] {
  return located.inCode ? [located.inCode, ...callsOf(located)] : [];
}
