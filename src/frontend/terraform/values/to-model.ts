import type { MapEntry, Origin, Value, Via } from '../../../model/value.js';
import { numberText } from './number-text.js';
import { toDouble } from './number.js';
import { withSteps } from './origin.js';
import type { Rope } from './rope.js';
import { MAX_TEXT, ropeLength, ropeParts, ropeText } from './rope.js';
import type { Entries, NumberValue, TextValue, TfValue, UnknownValue } from './value.js';

/** More parts are not told apart. */
const MAX_PARTS = 5000;

/**
 * A value in the vocabulary of all front ends. What carried a list or map has carried everything in it. Secrets stay in the
 * value, marked at every leaf.
 */
export function toModelValue(value: TfValue): Value {
  return modelValue(value, undefined, false);
}

function modelValue(value: TfValue, via: Via | undefined, within: boolean): Value {
  const origin = via ? withSteps(value.origin, via) : value.origin;
  const sensitive = within || value.sensitive;
  const secret = sensitive ? ({ sensitive: true } as const) : {};
  switch (value.kind) {
    case 'text':
      return textModel(value, origin, sensitive);
    case 'number':
      return numberModel(value, origin, sensitive);
    case 'bool':
      return { kind: 'literal', value: value.value, origin, ...secret };
    case 'null':
      return { kind: 'literal', value: null, origin, ...secret };
    case 'unknown':
      return unknownModel(value, origin, sensitive);
    case 'list':
    case 'set':
    case 'tuple':
      return { kind: 'list', items: value.items.map((item) => modelValue(item, origin.via, sensitive)), origin };
    case 'map':
    case 'object':
      return { kind: 'map', entries: entriesModel(value.entries, origin.via, sensitive), origin };
    case 'choice':
      return { kind: 'choice', decision: value.decision, alternatives: value.alternatives.map((item) => modelValue(item, via, sensitive)), origin };
  }
}

function entriesModel(entries: Entries, via: Via | undefined, sensitive: boolean): ReadonlyMap<string, MapEntry> {
  return new Map([...entries].map(([key, entry]) => [key, { keyPlace: entry.keyPlace, value: modelValue(entry.value, via, sensitive) }]));
}

function numberModel({ value }: NumberValue, origin: Origin, sensitive: boolean): Value {
  const secret = sensitive ? ({ sensitive: true } as const) : {};
  if (value.infinite) return { kind: 'unknown', identity: {}, why: 'an infinite number', origin };
  const double = toDouble(value);
  const text = numberText(value);
  return { kind: 'literal', value: double, ...(String(double) !== text && { text }), origin, ...secret };
}

function unknownModel(value: UnknownValue, origin: Origin, sensitive: boolean): Value {
  const { reference, identity, why, usual } = value;
  if (!reference) return { kind: 'unknown', identity, why, origin, ...(usual !== undefined && { usual }), ...(sensitive && { secret: true }) };
  const { target, attribute } = reference;
  return { kind: 'reference', target, ...(attribute !== undefined && { attribute }), origin };
}

/** What carried the text carried what is in it. */
function textModel(value: TextValue, origin: Origin, sensitive: boolean): Value {
  const secret = sensitive ? ({ sensitive: true } as const) : {};
  const { document } = value;
  const lazily = document ? { document: (): Value => modelValue(document, origin.via, sensitive) } : {};
  if (ropeLength(value.text) > MAX_TEXT) return { kind: 'unknown', identity: value.text, why: 'a text that is too long to be written out', origin };
  const text = ropeText(value.text);
  if (text !== undefined) return { kind: 'literal', value: text, origin, ...lazily, ...secret };
  const parts = partsModel(value.text, sensitive);
  return parts ? { kind: 'concat', parts, origin, ...lazily } : { kind: 'unknown', identity: value.text, why: 'a text of too many parts', origin };
}

/** Literals between what is not known; adjacent ones are joined, placed where the first of them is, unless that one is empty. */
function partsModel(rope: Rope, sensitive: boolean): readonly Value[] | undefined {
  const secret = sensitive ? ({ sensitive: true } as const) : {};
  const parts: Value[] = [];
  let pending: { text: string; origin: Origin } | undefined;
  const flush = (): void => {
    if (pending) parts.push({ kind: 'literal', value: pending.text.normalize('NFC'), origin: pending.origin, ...secret });
    pending = undefined;
  };
  for (const part of ropeParts(rope, MAX_PARTS) ?? []) {
    if (part.kind === 'hole') {
      flush();
      parts.push(unknownModel(part.unknown, part.unknown.origin, sensitive));
    } else if (part.value !== '') {
      pending = pending ? { text: pending.text + part.value, origin: pending.origin } : { text: part.value, origin: part.origin };
    }
  }
  flush();
  return parts.length > 0 ? parts : undefined;
}

/** A piece of a text, and where it was decided. */
export interface TextPiece {
  readonly text: string;
  readonly origin: Origin;
}

/**
 * The pieces that a known text was put together from, each with its own origin, so that a finding about `*` points at the one
 * that has it. Undefined when some are not known, or there are too many.
 */
export function textPieces(value: TfValue): readonly TextPiece[] | undefined {
  if (value.kind !== 'text') return undefined;
  const parts = ropeParts(value.text, MAX_PARTS);
  if (!parts || parts.some((part) => part.kind === 'hole')) return undefined;
  return parts.flatMap((part) => (part.kind === 'leaf' ? [{ text: part.value, origin: part.origin }] : []));
}
