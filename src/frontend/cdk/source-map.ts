import { posix } from 'node:path';
import type { Source } from '../../model/source.js';
import { listOf, parseData, textOf } from './data.js';

/** Where a place of a generated file was written: 1-based. */
export interface Original {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface Segment {
  readonly column: number;
  readonly source: number;
  readonly line: number;
  readonly originalColumn: number;
}

/** What a map of code that somebody wrote stays far below, in characters. */
const MAX_LENGTH = 16_000_000;

/** A source map, version 3. https://tc39.es/ecma426/ */
export class SourceMap {
  private constructor(
    private readonly lines: readonly (readonly Segment[])[],
    /** The paths of the files that it leads to. */
    readonly sources: readonly string[],
  ) {}

  /** Undefined when the text is no source map, or too long for one. `path` is that of the map: what it names is relative to it. */
  static parse(text: string, path: string): SourceMap | undefined {
    // A prefix that keeps browsers from running it is allowed.
    const data = text.length > MAX_LENGTH ? undefined : parseData(text.replace(/^\)\]\}'[^\n]*\n/, ''));
    const mappings = textOf(data?.get('mappings'));
    if (data === undefined || mappings === undefined) return undefined;
    const root = textOf(data.get('sourceRoot')) ?? '';
    const sources = listOf(data.get('sources')).map((source) => (typeof source === 'string' ? located(source, root, path) : ''));
    const lines = decode(mappings);
    return lines && new SourceMap(lines, sources);
  }

  /** The original of a 1-based place; undefined when the map has none. Without a column, that of the line's first segment. */
  original(line: number, column: number | undefined): Original | undefined {
    const segments = this.lines[line - 1] ?? [];
    const at = column === undefined ? segments[0] : (segments.findLast((segment) => segment.column <= column - 1) ?? segments[0]);
    const file = at && this.sources[at.source];
    return at === undefined || file === undefined || file === '' ? undefined : { file, line: at.line + 1, column: at.originalColumn + 1 };
  }
}

/** The text of the map that a generated file names in its last comment, or that lies beside it. */
export function mapOf(generated: Source, read: (path: string) => Source | undefined): { readonly text: string; readonly path: string } | undefined {
  const comments = [...generated.text.matchAll(/^\/\/[#@] sourceMappingURL=(\S+)\s*$/gm)];
  const url = comments.at(-1)?.[1];
  if (url?.startsWith('data:')) {
    const [head = '', content = ''] = [url.slice(0, url.indexOf(',')), url.slice(url.indexOf(',') + 1)];
    return { text: head.endsWith(';base64') ? Buffer.from(content, 'base64').toString('utf8') : decodedText(content), path: generated.path };
  }
  const path = url === undefined ? `${generated.path}.map` : posix.join(posix.dirname(generated.path), decodedText(url));
  const source = read(path);
  return source && { text: source.text, path };
}

function located(source: string, root: string, map: string): string {
  const path = decodedText(source.replace(/^file:\/\//, ''));
  if (path.startsWith('/')) return path;
  return posix.join(posix.dirname(map), root.startsWith('/') ? '' : root, path);
}

function decodedText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const DIGITS = new Map([...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((digit, value) => [digit, value]));

/** The segments of each generated line that name a source, in the order of their columns; undefined when something is no number. */
function decode(mappings: string): readonly (readonly Segment[])[] | undefined {
  let [source, line, originalColumn] = [0, 0, 0];
  const decoded: Segment[][] = [];
  for (const text of mappings.split(';')) {
    let column = 0;
    const segments: Segment[] = [];
    for (const part of text === '' ? [] : text.split(',')) {
      const numbers = numbersOf(part);
      if (numbers === undefined) return undefined;
      const [columns = 0, sources, lines = 0, originalColumns = 0] = numbers;
      column += columns;
      if (sources === undefined) continue;
      source += sources;
      line += lines;
      originalColumn += originalColumns;
      segments.push({ column, source, line, originalColumn });
    }
    decoded.push(segments.sort((a, b) => a.column - b.column));
  }
  return decoded;
}

/** Base64 digits with a continuation bit each, the lowest bit of a number being its sign; undefined when there are others, or too many. */
function numbersOf(text: string): readonly number[] | undefined {
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (const character of text) {
    const digit = DIGITS.get(character);
    if (digit === undefined || shift > 30) return undefined;
    value += (digit & 31) * 2 ** shift;
    shift += 5;
    if ((digit & 32) !== 0) continue;
    numbers.push(value % 2 === 1 ? -Math.floor(value / 2) : value / 2);
    [value, shift] = [0, 0];
  }
  return numbers;
}
