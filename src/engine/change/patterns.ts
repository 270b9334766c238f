import { isOpaque, openText } from './plain.js';

/**
 * Texts with wildcards (`s3:Get*`, `arn:aws:s3:::data/*`) as sets of texts. What only the deployment knows is one text that equals
 * itself only.
 */
export interface PatternSet {
  readonly patterns: readonly string[];
  /** Everything but the patterns (`NotAction`). */
  readonly isComplement: boolean;
}

/** The sets that together are `set`, each of one pattern; a complement cannot be taken apart. */
export function atoms(set: PatternSet): readonly PatternSet[] {
  return set.isComplement ? [set] : set.patterns.map((pattern) => ({ patterns: [pattern], isComplement: false }));
}

/** Whether every text of `inner`, an atom, is in `outer`. No is also said where it cannot be told. */
export function covers(outer: PatternSet, inner: PatternSet): boolean {
  if (outer.isComplement) {
    return inner.isComplement
      ? outer.patterns.every((excluded) => inner.patterns.some((pattern) => includes(pattern, excluded)))
      : inner.patterns.every((pattern) => outer.patterns.every((excluded) => !mayOverlap(pattern, excluded)));
  }
  const all = inner.isComplement ? ['*'] : inner.patterns;
  return all.every((pattern) => outer.patterns.some((one) => includes(one, pattern)));
}

/** Whether every text that matches `inner` matches `outer`. */
export function includes(outer: string, inner: string): boolean {
  return globCovers(normalized(outer), normalized(inner));
}

/** Whether a text may match both. What is not written out may be anything. */
export function mayOverlap(one: string, other: string): boolean {
  if (isOpaque(one) || isOpaque(other)) return mayOverlap(openText(one), openText(other));
  return globsMeet(normalized(one), normalized(other));
}

/** `**` says the same as `*`, and `*?` the same as `?*`. */
function normalized(pattern: string): string {
  return pattern.replace(/[*?]*\*[*?]*/g, (run) => `${run.replaceAll('*', '')}*`);
}

/** A `*` of the inner pattern is only covered by a `*`; a `?` by a `?` too. Linear in both lengths, but for going back to the last `*`. */
function globCovers(outer: string, inner: string): boolean {
  let [o, i, star, resume] = [0, 0, -1, 0];
  while (i < inner.length) {
    if (o < outer.length && outer[o] !== '*' && (outer[o] === inner[i] || (outer[o] === '?' && inner[i] !== '*'))) {
      o += 1;
      i += 1;
    } else if (outer[o] === '*') {
      star = o;
      resume = i;
      o += 1;
    } else if (star >= 0) {
      o = star + 1;
      resume += 1;
      i = resume;
    } else {
      return false;
    }
  }
  while (outer[o] === '*') o += 1;
  return o === outer.length;
}

/** Row by row: which prefixes of `other` can match a text together with a prefix of `one`. */
function globsMeet(one: string, other: string): boolean {
  let row: boolean[] = [true];
  for (const character of other) row.push(character === '*' && row.at(-1) === true);
  for (const mine of one) {
    const next: boolean[] = [mine === '*' && row[0] === true];
    for (const [index, theirs] of [...other].entries()) {
      const both = row[index] === true && (mine === theirs || mine === '?' || theirs === '?' || mine === '*' || theirs === '*');
      const mineMore = mine === '*' && (row[index + 1] === true || next[index] === true);
      const theirsMore = theirs === '*' && (next[index] === true || row[index + 1] === true);
      next.push(both || mineMore || theirsMore);
    }
    row = next;
  }
  return row.at(-1) === true;
}
