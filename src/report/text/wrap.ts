import { cells, displayWidth } from './cells.js';

/** Lines of at most `width` terminal cells, broken at spaces; a longer word (an address, a path) stays whole. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** The text on one line of at most `width` terminal cells. */
export function fitted(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let used = 1;
  let kept = '';
  for (const { shown, width: cell } of cells(text)) {
    used += cell;
    if (used > width) break;
    kept += shown;
  }
  return `${kept.trimEnd()}…`;
}
