import type { CommentedFile, Range } from './commented-file.js';
import { CommentedLines } from './commented-lines.js';
import type { Directive } from './comments.js';
import { hasArguments } from './written-arguments.js';
import type { LocatedFinding } from '../findings.js';
import type { Place } from '../../model/source.js';
import type { Via } from '../../model/value.js';

/** Tells which findings the directives of one file are about, policies aside. */
export class Coverage {
  private readonly lines: CommentedLines;

  constructor(private readonly file: CommentedFile) {
    this.lines = new CommentedLines(file);
  }

  of(directive: Directive): (located: LocatedFinding) => boolean {
    const range = this.rangeOf(directive);
    if (range === undefined) return () => false;
    const inRange = ({ source, start }: Place): boolean => source === this.file.source && start >= range.start && start < range.end;
    const reaches = directive.scope === 'line' ? decidedOrCarried : decidedCarriedOrMade;
    return (located) => someOf(reaches(located), inRange) && hasArguments(located.resources[0], directive.arguments ?? []);
  }

  private rangeOf(directive: Directive): Range | undefined {
    const { lines, file } = this;
    switch (directive.scope) {
      case 'file':
        return isAtTop(directive.place, file) ? { start: 0, end: Infinity } : undefined;
      case 'around':
        return blockAround(directive.place, file) ?? lines.whatBegins(lines.below(directive), directive);
      case 'below':
        return lines.whatBegins(lines.below(directive), directive);
      case 'line':
        return lines.whole(lines.below(directive));
      default:
        return directive.scope satisfies never;
    }
  }
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

/** The innermost block whose text holds the comment. */
function blockAround(comment: Place, { blocks }: CommentedFile): Range | undefined {
  const around = blocks.filter((block) => block.start <= comment.start && block.end >= comment.end);
  return around.reduce<Place | undefined>((best, block) => (best && best.start >= block.start ? best : block), undefined);
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
