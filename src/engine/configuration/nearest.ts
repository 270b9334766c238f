/** Longer names than any of nearside's: not worth comparing. */
const LONGEST_NAME = 100;

/**
 * The candidate that somebody who wrote `name` probably meant: the fewest characters inserted, left out, replaced or
 * swapped with their neighbour, without regard to case. Of equally near ones the first counts. Undefined when more than a
 * third of the name would have to change.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  if (name === '' || name.length > LONGEST_NAME) return undefined;
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= fewest) continue;
    const edits = distance(name.toLowerCase(), candidate.toLowerCase());
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

/** `; did you mean …?` when there is something near, for the end of a message. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const guess = nearest(name, candidates);
  return guess === undefined ? '' : `; did you mean \`${guess}\`?`;
}

/** Damerau and Levenshtein's distance, in the variant that edits no substring twice (optimal string alignment). */
function distance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = at(previous, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const edits = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, replaced);
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(isSwap && row > 1 && column > 1 ? Math.min(edits, at(beforePrevious, column - 2) + 1) : edits);
    }
    [beforePrevious, previous] = [previous, current];
  }
  return at(previous, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
