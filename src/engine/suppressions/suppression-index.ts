import type { Suppression } from './suppression.js';
import { placesOf } from './reach.js';
import type { LocatedFinding } from '../findings.js';
import type { Source } from '../../model/source.js';

/** Finds the suppressions that cover a finding without asking all of them: generated files can hold thousands of comments. */
export class SuppressionIndex {
  private readonly byPolicy = new Map<string, OfPolicy>();

  constructor(suppressions: readonly Suppression[]) {
    suppressions.forEach((suppression, position) => {
      for (const id of suppression.policies) this.ofPolicy(id).add({ suppression, position });
    });
  }

  /** In the order in which they were given. */
  covering(located: LocatedFinding): readonly Suppression[] {
    return this.candidates(located).filter((suppression) => suppression.covers(located));
  }

  /** Those of which nobody can tell whether they are about the finding. */
  undecided(located: LocatedFinding): readonly Suppression[] {
    return this.candidates(located).filter((suppression) => suppression.mayMean?.(located));
  }

  private candidates(located: LocatedFinding): readonly Suppression[] {
    const candidates = [...(this.byPolicy.get(located.policy.id)?.candidates(located) ?? [])];
    return candidates.sort((a, b) => a.position - b.position).map(({ suppression }) => suppression);
  }

  private ofPolicy(id: string): OfPolicy {
    const known = this.byPolicy.get(id) ?? new OfPolicy();
    this.byPolicy.set(id, known);
    return known;
  }
}

interface Entry {
  readonly suppression: Suppression;
  readonly position: number;
}

/** Those of one policy: some can be anywhere, the others are about a part of a source. */
class OfPolicy {
  private readonly anywhere: Entry[] = [];
  private readonly bySource = new Map<Source, Ranges>();

  add(entry: Entry): void {
    const { within } = entry.suppression;
    if (within === undefined) {
      this.anywhere.push(entry);
      return;
    }
    const known = this.bySource.get(within.source) ?? new Ranges();
    this.bySource.set(within.source, known);
    known.add({ entry, start: within.start, end: within.end });
  }

  candidates(located: LocatedFinding): ReadonlySet<Entry> {
    const found = new Set(this.anywhere);
    if (this.bySource.size === 0) return found;
    for (const place of placesOf(located)) {
      for (const entry of this.bySource.get(place.source)?.around(place.start) ?? []) found.add(entry);
    }
    return found;
  }
}

interface Range {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
}

/** Ranges of one source, sorted by their starts when they are first asked. */
class Ranges {
  private readonly ranges: Range[] = [];
  /** The furthest end of all ranges up to that one: where it is passed, no earlier range reaches either. */
  private furthest: number[] | undefined;

  add(range: Range): void {
    this.ranges.push(range);
    this.furthest = undefined;
  }

  *around(offset: number): Iterable<Entry> {
    const furthest = (this.furthest ??= this.sorted());
    let low = 0;
    let high = this.ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ranges[middle]?.start ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    for (let at = low - 1; at >= 0 && (furthest[at] ?? 0) > offset; at -= 1) {
      const range = this.ranges[at];
      if (range && range.end > offset) yield range.entry;
    }
  }

  private sorted(): number[] {
    let end = 0;
    return this.ranges.sort((a, b) => a.start - b.start).map((range) => (end = Math.max(end, range.end)));
  }
}
