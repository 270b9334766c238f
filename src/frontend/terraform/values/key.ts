import { alternativeCount } from '../../../model/decision.js';
import type { Float } from './number.js';
import { generalText, numberText } from './number-text.js';
import { codePointEscape, UNPRINTABLE } from './printable.js';
import { ropeParts } from './rope.js';
import type { Entries, TfValue } from './value.js';

const identities = new WeakMap<object, number>();
let identityCount = 0;

/** A number for an object, the same whenever it is asked for. Never part of a result. */
function identityNumber(object: object): number {
  const known = identities.get(object);
  if (known !== undefined) return known;
  identityCount++;
  identities.set(object, identityCount);
  return identityCount;
}

/** Texts of more parts are told apart by identity. */
const MAX_PARTS = 100_000;

/**
 * A text that is the same for equal values of the same type. Its order is the one in which Terraform shows sets of things that have
 * no order of their own.
 */
export function keyOf(value: TfValue): string {
  switch (value.kind) {
    case 'text': {
      const parts = ropeParts(value.text, MAX_PARTS);
      if (!parts) return `#${identityNumber(value.text)}`;
      const holes = parts.map((part) => (part.kind === 'leaf' ? part.value : `\u0000${identityNumber(part.unknown.identity)}\u0000`));
      return quoted(holes.join('').normalize('NFC'));
    }
    case 'number':
      return numberKey(value.value);
    case 'bool':
      return value.value ? 'T' : 'F';
    case 'null':
      return '~';
    case 'unknown':
      return `?${identityNumber(value.identity)}`;
    case 'list':
    case 'set':
      return `[${value.items.map((item) => `${keyOf(item)};`).join('')}]`;
    case 'tuple':
      return `<${value.items.map((item) => `${keyOf(item)};`).join('')}>`;
    case 'map':
      return `{${entryKeys(value.entries, true)}}`;
    case 'object':
      return `<${entryKeys(value.entries, false)}>`;
    case 'choice':
      return `|${identityNumber(value.decision)}/${alternativeCount(value.decision)}:${value.alternatives.map((alternative) => keyOf(alternative)).join('|')}|`;
  }
}

/** Ordered by ten digits, as `big.Float` shows a number. */
function numberKey(value: Float): string {
  const exact = numberText(value).replace(/^-0$/, '0');
  if (exact.length <= 10 && !/^-?0\.0000/.test(exact)) return exact;
  const short = value.infinite ? exact : `${value.negative ? '-' : ''}${generalText(value, 10)}`;
  return short === exact ? exact : `${short};${exact}`;
}

const CONTROLS: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'], ['\r', '\\r'], ['\t', '\\t'], ['\b', '\\b'], ['\f', '\\f'], ['\v', '\\v'], ['\u0007', '\\a'],
]);

/** As Go's `%q` quotes: what cannot be printed is escaped. */
function quoted(text: string): string {
  if (/^[ !#-[\]-~]*$/.test(text)) return `"${text}"`;
  return `"${text.replace(/["\\]/g, '\\$&').replace(UNPRINTABLE, escaped)}"`;
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x80) return codePointEscape(character);
  return CONTROLS.get(character) ?? `\\x${code.toString(16).padStart(2, '0')}`;
}

/** Objects in one set have the same attributes: names are not needed to tell them apart. */
function entryKeys(entries: Entries, named: boolean): string {
  return [...entries].map(([key, entry]) => `${named ? `${quoted(key)}:` : ''}${keyOf(entry.value)};`).join('');
}
