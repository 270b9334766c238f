import { identifierEnd, isSpace, lineEnd } from './characters.js';

/**
 * Where heredocs can end. The last line that consists of each marker is looked up once, so that many unclosed heredocs cost
 * no more than one.
 */
export class Landmarks {
  private lastMarkerLines: Map<string, number> | undefined;

  constructor(private readonly text: string) {}

  /** Whether a line at or after `at` consists of `marker`. */
  heredocCloses(marker: string, at: number): boolean {
    this.lastMarkerLines ??= findMarkerLines(this.text);
    return (this.lastMarkerLines.get(marker) ?? -1) >= at;
  }

  /** The end of the marker of the heredoc whose text begins at `at`, going by lines alone; undefined when it is unclosed. */
  heredocEnd(marker: string, at: number): number | undefined {
    if (!this.heredocCloses(marker, at)) return undefined;
    for (let line = at; line < this.text.length; line = lineEnd(this.text, line) + 1) {
      const end = markerLineEnd(this.text, line, marker);
      if (end !== undefined) return end;
    }
    return undefined;
  }
}

/** The end of the marker, when the line at `at` consists of it and white space. */
export function markerLineEnd(text: string, at: number, marker: string): number | undefined {
  const start = skipSpaces(text, at);
  if (!text.startsWith(marker, start)) return undefined;
  const markerEnd = start + marker.length;
  const end = skipSpaces(text, markerEnd);
  const isLineEnd = end >= text.length || text.charCodeAt(end) === 10 || (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10);
  return isLineEnd ? markerEnd : undefined;
}

/** The offset after the white space at `at`, of whatever kind within a line. */
export function skipSpaces(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    if (code === 10 || code === 13 || !isSpace(code)) return end;
    end++;
  }
}

function findMarkerLines(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  for (let line = 0; line < text.length; line = lineEnd(text, line) + 1) {
    const start = skipSpaces(text, line);
    const end = identifierEnd(text, start);
    if (end > start && markerLineEnd(text, start, text.slice(start, end)) !== undefined) lines.set(text.slice(start, end), line);
  }
  return lines;
}
