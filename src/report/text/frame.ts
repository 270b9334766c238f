import type { Location } from '../../model/source.js';
import { cells, type Cell } from './cells.js';

/** More lines than these are shown as the first and the last. */
const LINES_SHOWN = 3;
/** UTF-16 code units that are looked at on either side of a place: a minified template is one line of megabytes. */
const REACH = 1000;
/** Terminal cells that stay visible before a place that is far to the right. */
const LEAD = 12;

export type SourceLine = (file: string, line: number) => string | undefined;

/** A line of a code frame: source, the underline below it, or a gap where lines were left out. */
export type FrameLine =
  | { readonly kind: 'source'; readonly number: number; readonly text: string }
  | { readonly kind: 'underline'; readonly indent: number; readonly length: number }
  | { readonly kind: 'gap' };

/** The deciding lines with the place underlined, at most `room` terminal cells wide; nothing when the text is not there. */
export function frame(location: Location, sourceLine: SourceLine, room: number): readonly FrameLine[] {
  const last = lastLine(location);
  const all = last - location.startLine < LINES_SHOWN;
  const numbers = all ? Array.from({ length: last - location.startLine + 1 }, (_, index) => location.startLine + index) : [location.startLine, last];
  const blocks = numbers.map((number) => block(location, number, sourceLine(location.file, number), room));
  return all ? blocks.flat() : blocks.flatMap((lines, index) => (index > 0 && lines.length > 0 ? [{ kind: 'gap' } as const, ...lines] : lines));
}

/** A range that ends before the first column of a line does not touch that line. */
function lastLine({ startLine, endLine, endColumn }: Location): number {
  return Math.max(startLine, endColumn <= 1 ? endLine - 1 : endLine);
}

function block(location: Location, number: number, source: string | undefined, room: number): readonly FrameLine[] {
  if (source === undefined) return [];
  const written = source.trimEnd().length;
  const start = number === location.startLine ? location.startColumn - 1 : source.search(/\S|$/);
  const end = number === location.endLine ? location.endColumn - 1 : written;
  const line = source.slice(0, Math.max(written, start));
  const { text, indent, length } = excerpt(line, Math.max(start, 0), end, room);
  if (text.trim() === '') return [];
  return [{ kind: 'source', number, text: text.trimEnd() }, { kind: 'underline', indent, length }];
}

interface Excerpt {
  readonly text: string;
  readonly indent: number;
  readonly length: number;
}

/** The part of a line around the UTF-16 range `start`..`end`, with an ellipsis where it was cut; `indent` and `length` say where the range is in it. */
function excerpt(line: string, start: number, end: number, room: number): Excerpt {
  const from = Math.max(Math.min(start, line.length) - REACH, 0);
  const nearby = cells(line.slice(from, start + REACH));
  const marked = (cell: Cell): boolean => cell.offset + from >= start && cell.offset + from < end;
  const before = widthOf(nearby.filter((cell) => cell.offset + from < start));
  const through = before + Math.max(widthOf(nearby.filter(marked)), 1);
  const skipped = through < room ? 0 : Math.max(before - Math.max(LEAD, Math.floor((room - (through - before)) / 2)), 0);
  const { shown, cutBefore, cutAfter } = window(nearby, skipped, room, from > 0, start + REACH < line.length);
  const lead = shown.filter((cell) => cell.offset + from < start);
  return {
    text: `${cutBefore ? '…' : ''}${shown.map((cell) => cell.shown).join('')}${cutAfter ? '…' : ''}`,
    indent: widthOf(lead) + (cutBefore ? 1 : 0),
    length: Math.max(widthOf(shown.filter(marked)), 1),
  };
}

interface Window {
  readonly shown: readonly Cell[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The cells that fit into `room` after `skipped` columns, leaving a column for each ellipsis. */
function window(all: readonly Cell[], skipped: number, room: number, moreBefore: boolean, moreAfter: boolean): Window {
  let column = 0;
  const rest = all.filter((cell) => {
    const starts = column;
    column += cell.width;
    return starts >= skipped;
  });
  const cutBefore = rest.length < all.length || moreBefore;
  const space = room - (cutBefore ? 1 : 0);
  if (widthOf(rest) <= space && !moreAfter) return { shown: rest, cutBefore, cutAfter: false };
  let used = 0;
  const end = rest.findIndex((cell) => (used += cell.width) > space - 1);
  return { shown: end === -1 ? rest : rest.slice(0, end), cutBefore, cutAfter: true };
}

function widthOf(some: readonly Cell[]): number {
  return some.reduce((sum, cell) => sum + cell.width, 0);
}
