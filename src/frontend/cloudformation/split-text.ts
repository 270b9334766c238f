import type { Value } from '../../model/value.js';
import { placeWithin } from './text-place.js';
import { comparableText } from './values.js';

/**
 * The pieces of a text between delimiters, each as its parts in a row, which keep the places that they have in the text. Parts
 * that are not literal count as free of delimiters. A delimiter is found inside of one literal, or across adjacent ones.
 */
export function splitParts(parts: readonly Value[], delimiter: string): readonly (readonly Value[])[] {
  const pieces: Value[][] = [];
  let piece: Value[] = [];
  for (const run of runsOf(parts)) {
    if (run.text === undefined) {
      piece.push(...run.parts);
      continue;
    }
    let from = 0;
    for (const [index, text] of run.text.split(delimiter).entries()) {
      if (index > 0) {
        pieces.push(piece);
        piece = [];
      }
      piece.push(...slice(run.parts, from, from + text.length));
      from += text.length + delimiter.length;
    }
  }
  return [...pieces, piece];
}

interface Run {
  readonly parts: readonly Value[];
  /** The text of a run of literals. */
  readonly text: string | undefined;
}

/** Adjacent literals together, everything else alone. */
function runsOf(parts: readonly Value[]): readonly Run[] {
  const runs: { parts: Value[]; text: string | undefined }[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (part.kind !== 'literal') runs.push({ parts: [part], text: undefined });
    else if (last?.text === undefined) runs.push({ parts: [part], text: comparableText(part) });
    else {
      last.parts.push(part);
      last.text += comparableText(part);
    }
  }
  return runs;
}

/** What stands between two offsets of a text made of literals. */
function slice(parts: readonly Value[], from: number, to: number): readonly Value[] {
  const result: Value[] = [];
  let start = 0;
  for (const part of parts) {
    if (part.kind !== 'literal') continue;
    const text = comparableText(part);
    const first = Math.max(from - start, 0);
    const last = Math.min(to - start, text.length);
    start += text.length;
    if (first >= last) continue;
    if (first === 0 && last === text.length) result.push(part);
    else result.push({ ...part, value: text.slice(first, last), origin: { ...part.origin, place: placeWithin(part.origin.place, text, first, last) } });
  }
  return result;
}
