import type { MadeBy } from '../../model/resource.js';
import type { Entry, MapNode } from '../../syntax/tree.js';
import { child, stringOf } from '../../syntax/tree.js';
import type { Stack } from './stack.js';

/** Where a resource of the expanded template comes from in the template as it was written. */
export interface ResourceSource {
  /** The type as it was written, where the template has a resource of this name. */
  readonly sourceType: string | undefined;
  /** What made the resource: a SAM resource, a loop and its items. */
  readonly madeBy: readonly MadeBy[];
  /** A loop that nobody can count: whether there is such a resource is known only after deployment. */
  readonly isSymbolic: boolean;
}

const WRITTEN: ResourceSource = { sourceType: undefined, madeBy: [], isSymbolic: false };

/** Tells for each resource of a stack what it was made of. */
export function sourceOf(stack: Stack): (resource: Entry) => ResourceSource {
  const { template, beforeSam, loops } = stack.transformed;
  const written = child(beforeSam, 'Resources');
  const byLoop = (logicalId: string): Pick<ResourceSource, 'madeBy' | 'isSymbolic'> => ({
    madeBy: loops.madeBy.get(logicalId) ?? [],
    isSymbolic: loops.symbolic.has(logicalId),
  });
  if (template === beforeSam || written?.kind !== 'map') {
    return loops.madeBy.size === 0 ? () => WRITTEN : (resource) => ({ sourceType: undefined, ...byLoop(resource.key) });
  }
  const makers = new Makers(written);
  return (resource) => {
    const own = written.entries.get(resource.key);
    if (own !== undefined) return { sourceType: stringOf(child(own.value, 'Type')), ...byLoop(resource.key) };
    const maker = makers.of(resource);
    if (maker === undefined) return WRITTEN;
    const { madeBy, isSymbolic } = byLoop(maker.key);
    return { sourceType: undefined, madeBy: [madeStep(maker, stack.scope.prefix), ...madeBy], isSymbolic };
  };
}

function madeStep({ key, keyPlace, value }: Entry, prefix: string): MadeBy {
  return { place: keyPlace, note: `made by \`${key}\` (${stringOf(child(value, 'Type')) ?? 'SAM'})`, address: `${prefix}${key}` };
}

/** The written resources by place, to find the one inside which a made resource has its name. */
class Makers {
  private sorted: readonly Entry[] | undefined;

  constructor(private readonly written: MapNode) {}

  /** Copies of a loop share their place; then the one whose name the made resource's name begins with. */
  of({ key, keyPlace }: Entry): Entry | undefined {
    this.sorted ??= [...this.written.entries.values()].sort((a, b) => a.keyPlace.start - b.keyPlace.start);
    let next = this.countUpTo(keyPlace.start);
    const first = this.sorted[next - 1];
    let found: Entry | undefined;
    for (let maker = first; maker?.keyPlace.start === first?.keyPlace.start && maker !== undefined; maker = this.sorted[--next - 1]) {
      if (maker.keyPlace.source !== keyPlace.source || maker.value.place.end < keyPlace.end) continue;
      if (found === undefined || (key.startsWith(maker.key) && !key.startsWith(found.key))) found = maker;
    }
    return found;
  }

  private countUpTo(start: number): number {
    const sorted = this.sorted ?? [];
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.keyPlace.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
