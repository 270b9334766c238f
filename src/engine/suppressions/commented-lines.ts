import type { CommentedFile, Range } from './commented-file.js';
import type { Directive } from './comments.js';
import type { Place } from '../../model/source.js';

/** The lines of a file that its comments can be about. Made once a file, so that many comments cost no more than a pass each. */
export class CommentedLines {
  /** Lines on which nothing but a comment stands. */
  private readonly taken = new Set<number>();
  /** By line: where the longest of the items ends that begin on it. */
  private readonly ends = new Map<number, number>();
  /** By line: where the longest of the arguments begins that end on it. */
  private readonly starts = new Map<number, number>();

  constructor(private readonly file: CommentedFile) {
    for (const { place, ownLine } of file.comments) {
      if (!ownLine) continue;
      for (let line = this.lineOf(place.start); line <= this.lineOf(place.end); line += 1) this.taken.add(line);
    }
    for (const { start, end } of file.items) {
      const line = this.lineOf(start);
      this.ends.set(line, Math.max(end, this.ends.get(line) ?? 0));
    }
    for (const { start, end } of file.arguments) {
      const line = this.lineOf(end - 1);
      this.starts.set(line, Math.min(start, this.starts.get(line) ?? Infinity));
    }
  }

  /** The line that a comment is about: the one it shares with code; else the next one that is not a comment's alone. */
  below({ place, ownLine }: Pick<Directive, 'place' | 'ownLine'>): number {
    if (!ownLine) return this.lineOf(place.start);
    const last = this.lineOf(place.end);
    if (this.isFollowedByCode(place, last)) return last;
    let line = last + 1;
    while (this.taken.has(line)) line += 1;
    return line;
  }

  /** The line and what begins on it, to its end; for a comment behind code also the argument that ends on it. */
  whatBegins(line: number, { ownLine }: Pick<Directive, 'ownLine'>): Range {
    const { start, end } = this.whole(line);
    return { start: Math.min(start, ownLine ? start : (this.starts.get(line) ?? start)), end: Math.max(end, this.ends.get(line) ?? end) };
  }

  whole(line: number): Range {
    const { text } = this.file.source;
    const lines = this.file.source.lines();
    return { start: lines[line - 1] ?? text.length, end: lines[line] ?? text.length };
  }

  private isFollowedByCode({ end }: Place, line: number): boolean {
    return this.file.source.text.slice(end, this.whole(line).end).trim() !== '';
  }

  private lineOf(offset: number): number {
    return this.file.source.position(offset).line;
  }
}
