import type { Origin } from '../../../model/value.js';
import type { UnknownValue } from './value.js';
import { HAS_UNKNOWN } from './value.js';

/**
 * The text of a string that may have been put together from parts. Joining costs nothing: `"${var.a}${var.a}"`, forty levels
 * deep, shares its halves, and is only written out when somebody reads it.
 */
export type Rope = Leaf | Hole | Joined;

export interface Leaf {
  readonly kind: 'leaf';
  readonly value: string;
  readonly origin: Origin;
  /** The text stands in the source as it is, from `origin.place.start` on: the content of a file. */
  readonly verbatim?: true;
}

/** A part that is known only after deployment. */
export interface Hole {
  readonly kind: 'hole';
  readonly unknown: UnknownValue;
}

export interface Joined {
  readonly kind: 'joined';
  readonly parts: readonly Rope[];
  /** In UTF-16 code units; holes count nothing. */
  readonly length: number;
  readonly hasHole: boolean;
}

/** Longer texts are not written out; state files and templates stay far below. */
export const MAX_TEXT = 4 * 1024 * 1024;

export function leaf(value: string, origin: Origin): Leaf {
  return { kind: 'leaf', value, origin };
}

export function joined(parts: readonly Rope[]): Rope {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  return { kind: 'joined', parts, length: parts.reduce((sum, part) => sum + ropeLength(part), 0), hasHole: parts.some(hasHole) };
}

export function ropeLength(rope: Rope): number {
  switch (rope.kind) {
    case 'leaf':
      return rope.value.length;
    case 'hole':
      return 0;
    case 'joined':
      return rope.length;
  }
}

export function hasHole(rope: Rope): boolean {
  return rope.kind === 'hole' || (rope.kind === 'joined' && rope.hasHole);
}

export function ropeTraits(rope: Rope): number {
  return hasHole(rope) ? HAS_UNKNOWN : 0;
}

/** The leaves and holes from left to right, adjacent leaves apart; stops with undefined after more than `most` of them. */
export function ropeParts(rope: Rope, most: number): readonly (Leaf | Hole)[] | undefined {
  const parts: (Leaf | Hole)[] = [];
  const pending: Rope[] = [rope];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.kind === 'joined') {
      for (let index = next.parts.length - 1; index >= 0; index--) {
        const part = next.parts[index];
        if (part) pending.push(part);
      }
      if (pending.length > most) return undefined;
    } else if (parts.push(next) > most) {
      return undefined;
    }
  }
  return parts;
}

const texts = new WeakMap<Joined, string>();

/** The whole text in normal form C, as Terraform keeps strings; undefined when it is not known or too long. */
export function ropeText(rope: Rope): string | undefined {
  if (rope.kind === 'leaf') return rope.value;
  if (rope.kind === 'hole' || rope.hasHole || rope.length > MAX_TEXT) return undefined;
  const known = texts.get(rope);
  if (known !== undefined) return known;
  const text = ropeParts(rope, MAX_TEXT)?.map((part) => (part.kind === 'leaf' ? part.value : '')).join('').normalize('NFC');
  if (text !== undefined) texts.set(rope, text);
  return text;
}
