import type { Directive } from './comments.js';
import { hasArguments } from './written-arguments.js';
import type { LocatedFinding } from '../findings.js';
import type { Comment, Place, Source } from '../../model/source.js';
import type { Via } from '../../model/value.js';

/** A file with its comments and what they can be about. */
export interface CommentedFile {
  readonly source: Source;
  readonly comments: readonly Comment[];
  /** Resources and, in Terraform, the other blocks of a file, whole. */
  readonly blocks: readonly Place[];
  /** Whatever may begin on a line of its own and go on over several: blocks, arguments, items of lists and maps. */
  readonly items: readonly Place[];
  /** Those of the items that an end-of-line comment is about when it stands behind their last line. */
  readonly arguments: readonly Place[];
}

/** A part of a source. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** Which findings a directive is about, policies aside. */
export function coverageOf(directive: Directive, file: CommentedFile): (located: LocatedFinding) => boolean {
  const range = rangeOf(directive, file);
  if (range === undefined) return () => false;
  const inRange = ({ source, start }: Place): boolean => source === file.source && start >= range.start && start < range.end;
  const reaches = directive.scope === 'line' ? decidedOrCarried : decidedCarriedOrMade;
  return (located) => someOf(reaches(located), inRange) && hasArguments(located.resources[0], directive.arguments ?? []);
}

/** Where the value was decided, and whatever passed it on from there. */
function* decidedOrCarried({ place, via }: LocatedFinding): Iterable<Place> {
  yield place;
  for (let step: Via | undefined = via; step; step = step.next) yield step.place;
}

/** Also where the resource is declared, and what made it: module calls, nested stacks, loops. */
function* decidedCarriedOrMade(located: LocatedFinding): Iterable<Place> {
  yield* decidedOrCarried(located);
  const [resource] = located.resources;
  if (resource === undefined) return;
  yield resource.header;
  for (const { place } of resource.madeBy) yield place;
}

function rangeOf(directive: Directive, file: CommentedFile): Range | undefined {
  switch (directive.scope) {
    case 'file':
      return isAtTop(directive.place, file) ? { start: 0, end: Infinity } : undefined;
    case 'around':
      return blockAround(directive.place, file) ?? whatBegins(lineBelow(directive, file), directive, file);
    case 'below':
      return whatBegins(lineBelow(directive, file), directive, file);
    case 'line':
      return wholeLine(lineBelow(directive, file), file.source);
    default:
      return directive.scope satisfies never;
  }
}

/** The innermost block whose text holds the comment. */
function blockAround(comment: Place, { blocks }: CommentedFile): Range | undefined {
  const around = blocks.filter((block) => block.start <= comment.start && block.end >= comment.end);
  return around.reduce<Place | undefined>((best, block) => (best && best.start >= block.start ? best : block), undefined);
}

/** The line and what begins on it, to its end. */
function whatBegins(line: number, directive: Directive, file: CommentedFile): Range {
  const range = wholeLine(line, file.source);
  const isIn = (offset: number): boolean => offset >= range.start && offset < range.end;
  const beginning = file.items.filter((item) => isIn(item.start));
  const ending = directive.ownLine ? [] : file.arguments.filter((item) => isIn(item.end - 1) && item.end <= directive.place.start);
  return {
    start: ending.reduce((start, item) => Math.min(start, item.start), range.start),
    end: beginning.reduce((end, item) => Math.max(end, item.end), range.end),
  };
}

function wholeLine(line: number, source: Source): Range {
  const starts = source.lines();
  return { start: starts[line - 1] ?? source.text.length, end: starts[line] ?? source.text.length };
}

/** The line that a comment is about: the one it shares with code; else the next one that is not a comment's alone. */
function lineBelow({ place, ownLine }: Directive, { source, comments }: CommentedFile): number {
  const { line } = source.position(place.end);
  if (!ownLine || !isBlank(source.text.slice(place.end, source.lines()[line]))) return source.position(ownLine ? place.end : place.start).line;
  const taken = new Set(comments.filter((comment) => comment.ownLine).flatMap((comment) => linesOf(comment.place)));
  let below = line + 1;
  while (taken.has(below)) below += 1;
  return below;
}

function linesOf({ source, start, end }: Place): readonly number[] {
  const first = source.position(start).line;
  const last = source.position(end).line;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** Whether only comments stand before it (and the mark that begins a YAML document). */
function isAtTop({ start }: Place, { source, comments }: CommentedFile): boolean {
  let from = 0;
  for (const { place } of comments) {
    if (place.start > start) break;
    if (!/^(?:\ufeff|\s|---)*$/.test(source.text.slice(from, place.start))) return false;
    from = place.end;
  }
  return true;
}

function someOf<T>(items: Iterable<T>, test: (item: T) => boolean): boolean {
  for (const item of items) if (test(item)) return true;
  return false;
}
