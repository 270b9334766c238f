import type { CommentedFile, Range } from './commented-file.js';
import { CommentedLines } from './commented-lines.js';
import type { Directive } from './comments.js';
import { decidingPlacesOf, placesOf } from './reach.js';
import type { Suppression } from './suppression.js';
import { hasArguments } from './written-arguments.js';
import type { Place } from '../../model/source.js';

/** Tells which findings the directives of one file are about, policies aside. */
export class Coverage {
  private readonly lines: CommentedLines;

  constructor(private readonly file: CommentedFile) {
    this.lines = new CommentedLines(file);
  }

  of(directive: Directive): Pick<Suppression, 'covers' | 'within'> {
    const { source } = this.file;
    const range = this.rangeOf(directive);
    if (range === undefined) return { covers: () => false };
    const { start: from, end: to } = range;
    const inRange = (place: Place): boolean => place.source === source && place.start >= from && place.start < to;
    const reaching = directive.scope === 'line' ? decidingPlacesOf : placesOf;
    return {
      ...(directive.scope !== 'file' && { within: { source, start: from, end: to } }),
      covers: (located) => someOf(reaching(located), inRange) && hasArguments(located.resources[0], directive.arguments ?? []),
    };
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
