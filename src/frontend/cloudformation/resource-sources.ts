import type { MadeBy } from '../../model/resource.js';
import type { Entry, MapNode } from '../../syntax/tree.js';
import { child, stringOf } from '../../syntax/tree.js';
import type { Stack } from './stack.js';

/** Where a resource of the expanded template comes from in the template as it was written. */
export interface ResourceSource {
  /** The type as it was written, where the template has a resource of this name. */
  readonly sourceType: string | undefined;
  /** What made the resource, when the template has none of this name. */
  readonly madeBy: readonly MadeBy[];
}

const WRITTEN: ResourceSource = { sourceType: undefined, madeBy: [] };

/** Tells for each resource of a stack what was written for it: itself, a SAM resource, a loop. */
export function sourceOf(stack: Stack): (resource: Entry) => ResourceSource {
  const written = child(stack.request.template, 'Resources');
  if (written === child(stack.template, 'Resources') || written?.kind !== 'map') return () => WRITTEN;
  const makers = new Makers(written);
  return (resource) => {
    const own = written.entries.get(resource.key);
    if (own === undefined) return { sourceType: undefined, madeBy: makers.of(resource, stack.scope.prefix) };
    return { sourceType: stringOf(child(own.value, 'Type')), madeBy: [] };
  };
}

/** The written resources by place, to find the one inside which a made resource has its name. */
class Makers {
  private sorted: readonly Entry[] | undefined;

  constructor(private readonly written: MapNode) {}

  of({ keyPlace }: Entry, prefix: string): readonly MadeBy[] {
    this.sorted ??= [...this.written.entries.values()].sort((a, b) => a.keyPlace.start - b.keyPlace.start);
    let low = 0;
    let high = this.sorted.length;
    const { start } = keyPlace;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle]?.keyPlace.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const maker = this.sorted[low - 1];
    if (maker === undefined || maker.keyPlace.source !== keyPlace.source || maker.value.place.end < keyPlace.end) return [];
    const type = stringOf(child(maker.value, 'Type'));
    const note = type === undefined ? `made by \`${maker.key}\`` : `made by \`${maker.key}\` (${type})`;
    return [{ place: maker.keyPlace, note, ...(type !== undefined && { address: `${prefix}${maker.key}` }) }];
  }
}
