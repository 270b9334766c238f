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
    if (mayGoOn(part.value, wanted)) return undefined;
    for (const [index, between] of part.value.split(wanted).entries()) {
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

/** Whether a text ends in the beginning of a placeholder, or begins with its end: its other part may be next to it. */
function mayGoOn(text: string, wanted: string): boolean {
  for (let length = Math.min(wanted.length - 1, text.length); length > 0; length--) {
    if (text.endsWith(wanted.slice(0, length)) || text.startsWith(wanted.slice(-length))) return true;
  }
  return false;
}
