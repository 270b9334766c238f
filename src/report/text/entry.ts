import type { Location } from '../../model/source.js';
import { displayWidth } from './cells.js';
import { frame, type SourceLine } from './frame.js';
import type { Style } from './style.js';
import { placeText } from './wording.js';
import { wrapped } from './wrap.js';

/** Where and how an entry is drawn. */
export interface Canvas {
  readonly style: Style;
  /** In terminal cells. */
  readonly width: number;
  readonly sourceLine: SourceLine;
}

/** Something that people should look at: a label, what is wrong, the facts, and the code. All texts are already visible ones. */
export interface Entry {
  readonly label: string;
  readonly paint: (text: string) => string;
  readonly headline: string;
  /** What it is about. */
  readonly subject: string | undefined;
  /** Who says so: a policy, a diagnostic's code. */
  readonly source: string;
  readonly location: Location | undefined;
  /** What hangs below the code: `see`, `fix`. */
  readonly notes: readonly Note[];
}

export interface Note {
  readonly tag: string;
  readonly text: string;
}

/** Labels stand in the margin, everything else right of it; `critical` is the longest label. */
const MARGIN = 12;
const INDENT = ' '.repeat(MARGIN);

export function labelled(label: string, paint: (text: string) => string): string {
  return `  ${paint(label)}${' '.repeat(Math.max(MARGIN - 2 - label.length, 1))}`;
}

export function drawEntry(entry: Entry, canvas: Canvas): readonly string[] {
  const room = canvas.width - MARGIN;
  const { bold, dim } = canvas.style;
  const [first = '', ...rest] = wrapped(entry.headline, room).map(bold);
  return [
    `${labelled(entry.label, entry.paint)}${first}`,
    ...rest.map((line) => `${INDENT}${line}`),
    ...(entry.subject === undefined ? [] : wrapped(entry.subject, room).map((line) => `${INDENT}${line}`)),
    ...wrapped(entry.source, room).map((line) => `${INDENT}${dim(line)}`),
    ...drawBox(entry, canvas),
  ];
}

/** One row right of the bar: `start` opens a branch of it, `rest` continues. */
interface Row {
  readonly kind: 'start' | 'rest';
  readonly margin: string;
  readonly text: string;
}

function drawBox(entry: Entry, canvas: Canvas): readonly string[] {
  if (!entry.location) return [];
  const { dim } = canvas.style;
  const rows: readonly Row[] = [
    { kind: 'start', margin: '', text: placeText(entry.location) },
    ...frameRows(entry, entry.location, canvas),
    ...entry.notes.flatMap((note) => noteRows(note, canvas)),
  ];
  const lastBranch = rows.findLastIndex((row, index) => index > 0 && row.kind === 'start');
  return rows.map(({ margin, text }, index) => {
    const bar = barOf(rows, index, lastBranch);
    return `${dim(margin.padStart(MARGIN - 1))} ${dim(bar)} ${text}`.trimEnd();
  });
}

/** The bar opens at the place and ends at the last note, or at the last row of the code when no note follows. */
function barOf(rows: readonly Row[], index: number, lastBranch: number): string {
  if (rows.length === 1) return '─';
  if (index === 0) return '╭';
  const end = lastBranch === -1 ? rows.length - 1 : lastBranch;
  if (index === end) return '╰';
  if (index > end) return ' ';
  return rows[index]?.kind === 'start' ? '├' : '│';
}

function frameRows({ paint }: Entry, location: Location, { sourceLine, width }: Canvas): readonly Row[] {
  return frame(location, sourceLine, width - MARGIN - 2).map((line): Row => {
    switch (line.kind) {
      case 'source':
        return { kind: 'rest', margin: String(line.number), text: line.text };
      case 'underline':
        return { kind: 'rest', margin: '', text: `${' '.repeat(line.indent)}${paint('^'.repeat(line.length))}` };
      case 'gap':
        return { kind: 'rest', margin: '…', text: '' };
      default:
        return line satisfies never;
    }
  });
}

function noteRows({ tag, text }: Note, { width, style }: Canvas): readonly Row[] {
  const indent = displayWidth(tag) + 1;
  const [first = '', ...rest] = wrapped(text, width - MARGIN - 2 - indent);
  return [
    { kind: 'start', margin: '', text: `${style.dim(tag)} ${first}` },
    ...rest.map((line): Row => ({ kind: 'rest', margin: '', text: `${' '.repeat(indent)}${line}` })),
  ];
}
