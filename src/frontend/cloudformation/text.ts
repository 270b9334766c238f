import type { Place } from '../../model/source.js';
import type { Concat, Literal, Value } from '../../model/value.js';
import { joinDynamicReferences } from './dynamic-references.js';
import { insideText } from './pseudo-parameters.js';
import type { Scope } from './scope.js';
import { carry, comparableText, freshUnknown, text } from './values.js';

/** A text of more parts or characters is not worth knowing: templates that double a text at every level stay linear. */
const PARTS = 4096;
const CHARACTERS = 4_000_000;

/**
 * The text that parts make in a row. Parts keep their places, so that a finding can point at the part that decides; a
 * single non-empty part is carried as it is.
 */
export function concat(parts: readonly Value[], place: Place, note: string, scope: Scope): Value {
  const flat = joinDynamicReferences(parts.flatMap(partsOf), place, scope.workspace);
  const [only] = flat;
  if (only === undefined) return text('', place);
  if (flat.length === 1) return carry(only, place, note);
  if (flat.length > PARTS || lengthOf(flat) > CHARACTERS) return freshUnknown('the text is too long', place);
  const whole: Concat = { kind: 'concat', parts: flat.map(insideText), origin: { place } };
  return whole;
}

function lengthOf(parts: readonly Value[]): number {
  return parts.reduce((length, part) => length + (part.kind === 'literal' ? comparableText(part).length : 0), 0);
}

function partsOf(part: Value): readonly Value[] {
  if (part.kind === 'absent') return [];
  if (part.kind === 'literal') return comparableText(part) === '' ? [] : [part];
  return part.kind === 'concat' ? part.parts : [part];
}

/** The text of a value that has one without any decision: a literal, or a concat of literals. */
export function knownText(value: Value): string | undefined {
  if (value.kind === 'literal') return comparableText(value);
  if (value.kind !== 'concat' || !value.parts.every(isLiteral)) return undefined;
  return value.parts.map(comparableText).join('');
}

function isLiteral(value: Value): value is Literal {
  return value.kind === 'literal';
}

/** The parts of a text in a row; a value that is no concat is its only part. */
export function textParts(value: Value): readonly Value[] {
  return value.kind === 'concat' ? value.parts : [value];
}
