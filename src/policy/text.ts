import type { Value } from '../model/value.js';
import type { Origin, Unknown } from '../model/value.js';
import { scalarText } from '../model/value.js';

/**
 * Questions about a text some of whose parts are known only after deployment. References stand for AWS's names, ids and ARNs:
 * what they will be is not known, but it is never empty and holds neither wildcards nor blanks.
 */
export type TextAnswer =
  | { readonly kind: 'yes'; readonly by: Origin | undefined }
  | { readonly kind: 'no' }
  | { readonly kind: 'depends'; readonly on: Unknown };

const NO: TextAnswer = { kind: 'no' };
const NEVER_IN_NAMES = /[*?\s]/;
/** Stands for a name that is not known yet: no pattern that spells out names matches it. */
export const OPAQUE = '\uE000';

/** Whether the whole text is `wanted`. What is literal in it decides where it can: `arn:…` is never `*`, whatever follows. */
export function equals(parts: readonly Value[], wanted: string): TextAnswer {
  const text = literalText(parts);
  if (text !== undefined) return text === wanted ? yes(only(parts)) : NO;
  const unknown = firstUnknown(parts);
  const isOpen = parts.every((part) => part.kind === 'literal' || part.kind === 'unknown');
  return unknown && isOpen && canEqual(parts, wanted) ? { kind: 'depends', on: unknown } : NO;
}

/** Whether the literal parts stand in `wanted`, in order, the first and last of all parts at its ends. */
function canEqual(parts: readonly Value[], wanted: string): boolean {
  let from = 0;
  for (const [index, part] of parts.entries()) {
    if (part.kind !== 'literal') continue;
    const text = scalarText(part);
    const at = index === parts.length - 1 ? wanted.length - text.length : wanted.indexOf(text, from);
    if (at < from || (index === 0 && at > 0) || !wanted.startsWith(text, at)) return false;
    from = at + text.length;
  }
  return true;
}

export function matches(parts: readonly Value[], pattern: RegExp): TextAnswer {
  const unknown = firstUnknown(parts);
  if (unknown) return { kind: 'depends', on: unknown };
  if (!isText(parts)) return NO;
  const text = parts.map((part) => (part.kind === 'literal' ? scalarText(part) : OPAQUE)).join('');
  return new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')).test(text) ? yes(only(parts)) : NO;
}

export function satisfies(parts: readonly Value[], holds: (text: string) => boolean): TextAnswer {
  const unknown = firstUnknown(parts);
  if (unknown) return { kind: 'depends', on: unknown };
  const text = literalText(parts);
  return text !== undefined && holds(text) ? yes(only(parts)) : NO;
}

export function includes(parts: readonly Value[], wanted: string): TextAnswer {
  const holder = parts.find((part) => part.kind === 'literal' && scalarText(part).includes(wanted));
  if (holder) return yes(holder);
  if (literalText(parts)?.includes(wanted)) return yes(undefined);
  const unknown = firstUnknown(parts);
  if (unknown) return { kind: 'depends', on: unknown };
  if (!isText(parts) || NEVER_IN_NAMES.test(wanted)) return NO;
  return parts.map((part) => (part.kind === 'literal' ? scalarText(part) : OPAQUE)).join('').includes(wanted) ? yes(undefined) : NO;
}

export function startsWith(parts: readonly Value[], prefix: string): TextAnswer {
  const end = parts.findIndex((part) => part.kind !== 'literal');
  const written = end < 0 ? parts : parts.slice(0, end);
  return atEnd(parts, { written, first: parts[0], outermost: prefix.slice(0, 1) }, prefix, (text, wanted) => text.startsWith(wanted));
}

export function endsWith(parts: readonly Value[], suffix: string): TextAnswer {
  const written = parts.slice(parts.findLastIndex((part) => part.kind !== 'literal') + 1);
  return atEnd(parts, { written, first: parts.at(-1), outermost: suffix.slice(-1) }, suffix, (text, wanted) => text.endsWith(wanted));
}

interface End {
  /** The literal parts from this end on, in reading order. */
  readonly written: readonly Value[];
  readonly first: Value | undefined;
  /** The character of what is wanted that is at this end. */
  readonly outermost: string;
}

/** Compares `wanted` with one end of the text. */
function atEnd(parts: readonly Value[], { written, first, outermost }: End, wanted: string, agrees: (text: string, wanted: string) => boolean): TextAnswer {
  if (first?.kind === 'literal' && agrees(scalarText(first), wanted)) return yes(first);
  const text = literalText(written) ?? '';
  if (agrees(text, wanted)) return yes(undefined);
  if (written.length === parts.length || (text !== '' && !agrees(wanted, text))) return NO;
  if (first?.kind === 'reference' && NEVER_IN_NAMES.test(outermost)) return NO;
  const unknown = firstUnknown(parts);
  return unknown ? { kind: 'depends', on: unknown } : NO;
}

function yes(by: Value | undefined): TextAnswer {
  return { kind: 'yes', by: by?.origin };
}

function only(parts: readonly Value[]): Value | undefined {
  return parts.length === 1 ? parts[0] : undefined;
}

function firstUnknown(parts: readonly Value[]): Unknown | undefined {
  return parts.find((part): part is Unknown => part.kind === 'unknown');
}

function isText(parts: readonly Value[]): boolean {
  return parts.every((part) => part.kind === 'literal' || part.kind === 'reference');
}

function literalText(parts: readonly Value[]): string | undefined {
  if (!parts.every((part) => part.kind === 'literal')) return undefined;
  return parts.map((part) => (part.kind === 'literal' ? scalarText(part) : '')).join('');
}
