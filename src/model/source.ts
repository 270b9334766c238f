/**
 * Source files and places in them. Inside nearside a place is a half-open range of UTF-16 offsets; lines and columns are
 * computed by bisection, only when something is reported.
 */

/** One text that was read. `path` is relative to the working directory, with forward slashes; it is what reports show. */
export class Source {
  private lineStarts: readonly number[] | undefined;

  constructor(
    readonly path: string,
    readonly text: string,
  ) {}

  /** Offsets at which lines begin; `\n`, `\r\n` and a lone `\r` end a line. */
  lines(): readonly number[] {
    return (this.lineStarts ??= findLineStarts(this.text));
  }

  /** 1-based line and column of an offset; offsets past the end count as the end. */
  position(offset: number): { readonly line: number; readonly column: number } {
    const starts = this.lines();
    const at = Math.min(Math.max(offset, 0), this.text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  }
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  const ends = /\r\n|\n|\r/g;
  while (ends.exec(text)) starts.push(ends.lastIndex);
  return starts;
}

/**
 * A tight range in a source: `start` inclusive, `end` exclusive. `start` and `end` may be getters: the places of JSON are
 * searched for in the text only when somebody asks.
 */
export interface Place {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.source === b.source && a.start === b.start && a.end === b.end;
}

/** What reports show: 1-based, end exclusive. */
export interface Location {
  readonly file: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function toLocation(place: Place): Location {
  const start = place.source.position(place.start);
  const end = place.source.position(Math.max(place.end, place.start));
  return { file: place.source.path, startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** The text that a place covers. */
export function textAt(place: Place): string {
  return place.source.text.slice(place.start, place.end);
}

/** A comment of a source: the text behind its marker, and whether it has its line to itself. */
export interface Comment {
  readonly text: string;
  readonly place: Place;
  readonly ownLine: boolean;
}
