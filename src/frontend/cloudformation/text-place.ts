import type { Place } from '../../model/source.js';
import { textAt } from '../../model/source.js';
import { align } from '../../syntax/align.js';

/**
 * The place of `text.slice(from, to)` inside the scalar `text` that was written at `place`. The written form is compared with
 * the text only when somebody asks where it is; where the two cannot be matched it is the place of the whole scalar.
 */
export function placeWithin(place: Place, text: string, from: number, to: number): Place {
  if (from === 0 && to === text.length) return place;
  return new PlaceInText(place, text, from, to);
}

class PlaceInText implements Place {
  private range: { readonly start: number; readonly end: number } | undefined;

  constructor(
    private readonly whole: Place,
    private readonly text: string,
    private readonly from: number,
    private readonly to: number,
  ) {}

  get source(): Place['source'] {
    return this.whole.source;
  }

  get start(): number {
    return this.found().start;
  }

  get end(): number {
    return this.found().end;
  }

  private found(): { readonly start: number; readonly end: number } {
    return (this.range ??= this.find());
  }

  private find(): { readonly start: number; readonly end: number } {
    const { start, end } = this.whole;
    const written = textAt(this.whole);
    if (written === this.text) return { start: start + this.from, end: start + this.to };
    const alignment = align(this.text, written);
    const first = alignment?.starts[this.from];
    if (alignment === undefined || first === undefined) return { start, end };
    const last = this.to > this.from ? alignment.ends[this.to - 1] : undefined;
    return { start: start + first, end: start + Math.max(first, last ?? first) };
  }
}
