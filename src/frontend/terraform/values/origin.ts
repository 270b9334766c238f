import type { Place } from '../../../model/source.js';
import type { Origin, Via } from '../../../model/value.js';
import type { TfValue } from './value.js';

/** Longer chains are cut: nobody reads them, and a value that goes through many modules would drag all of them along. */
const MAX_STEPS = 24;

/** `value`, carried one step further: through a reference, a variable, an argument. */
export function carry<T extends TfValue>(value: T, place: Place, note: string, address?: string): T {
  return along(value, { place, note, ...(address !== undefined && { address }) });
}

/** `item` as it comes out of `container`: what carried the container carried the item too. */
export function takenFrom<T extends TfValue>(item: T, container: { readonly origin: Origin }): T {
  const { via } = container.origin;
  return via ? along(item, via) : item;
}

/** What carries a choice carries whichever of its alternatives it turns out to be. */
function along<T extends TfValue>(value: T, via: Via): T {
  const origin = withSteps(value.origin, via);
  if (value.kind !== 'choice') return { ...value, origin };
  return { ...value, origin, alternatives: value.alternatives.map((alternative) => along(alternative, via)) };
}

/** `origin` with the chain `steps` behind its own. */
export function withSteps(origin: Origin, steps: Via): Origin {
  if (!origin.via) return { place: origin.place, via: steps };
  return { place: origin.place, via: join(origin.via, steps, MAX_STEPS) };
}

function join(first: Via, then: Via, room: number): Via {
  const { place, note, address } = first;
  const step = { place, note, ...(address !== undefined && { address }) };
  return room <= 1 ? step : { ...step, next: first.next ? join(first.next, then, room - 1) : then };
}

/** Whether `inner` lies within `outer`. */
export function within(inner: Place, outer: Place): boolean {
  return inner.source === outer.source && inner.start >= outer.start && inner.end <= outer.end;
}
