import type { Origin } from '../../../model/value.js';
import type { Rope } from '../values/rope.js';
import { joined, leaf, ropeParts } from '../values/rope.js';
import type { TfValue } from '../values/value.js';
import { ropeValue } from '../values/value.js';

/** A word in capitals between marks (`_BUCKET_ARN_`, `%ACCOUNT%`): written to be replaced, and in no name, id or ARN of AWS's. */
const PLACEHOLDER = /^[_%@#$<{]+[A-Z][A-Z0-9_]{2,}[_%@#$>}]+$/;
const MAX_PARTS = 10_000;

/**
 * Replaces a placeholder in a text that is not known everywhere, by something that may not be known; undefined where that cannot
 * be said: for other words, and where a placeholder may begin in what is known and end in what is not.
 */
export function replacePlaceholder(subject: TfValue | undefined, wanted: string, replacement: TfValue | undefined, origin: Origin): TfValue | undefined {
  const parts = subject?.kind === 'text' && PLACEHOLDER.test(wanted) ? ropeParts(subject.text, MAX_PARTS) : undefined;
  const by = replacement && ropeOf(replacement);
  if (!parts || !by) return undefined;
  const pieces: Rope[] = [];
  for (const part of parts) {
    if (part.kind === 'hole') {
      pieces.push(part);
      continue;
    }
    const known = part.value.split(wanted);
    if (isCut(known.at(0) ?? '', known.at(-1) ?? '', wanted)) return undefined;
    for (const [index, between] of known.entries()) {
      if (index > 0) pieces.push(by);
      pieces.push(leaf(between, part.origin));
    }
  }
  return ropeValue(joined(pieces), origin);
}

function ropeOf(value: TfValue): Rope | undefined {
  if (value.kind === 'unknown') return { kind: 'hole', unknown: value };
  return value.kind === 'text' ? value.text : undefined;
}

/** Whether a text, of which this is the start and the end, begins with a placeholder's end or ends in its beginning: the rest may be next to it. */
function isCut(start: string, end: string, wanted: string): boolean {
  for (let length = 1; length < wanted.length; length++) {
    if (start.startsWith(wanted.slice(-length)) || end.endsWith(wanted.slice(0, length))) return true;
  }
  return false;
}
