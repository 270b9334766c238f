import { BOOL, listOf, NUMBER, STRING } from '../types.js';
import type { Rope } from '../values/rope.js';
import { hasHole, joined, leaf, MAX_TEXT, ropeParts } from '../values/rope.js';
import { compareText } from '../values/order.js';
import { takenFrom } from '../values/origin.js';
import type { TfValue } from '../values/value.js';
import { boolValue, isDecided, listValue, ropeValue, textValue } from '../values/value.js';
import { unknownFrom } from '../expressions/conditions.js';
import type { Call, FunctionDefinition, Parameter } from './definition.js';
import { Refusal } from './definition.js';
import { clusters } from './graphemes.js';
import { elementsOfUnknown, MAX_ELEMENTS } from './known-length.js';
import { integerOf, itemsOf, textOf } from './reading.js';
import { mapLower, mapTitle, mapUpper } from './letters.js';

export function text(name: string): Parameter {
  return { name, type: STRING };
}

const number = (name: string): Parameter => ({ name, type: NUMBER });

/** A function of one text to another. */
function ofText(change: (value: string) => string, name = 'str'): FunctionDefinition {
  return { parameters: [text(name)], returns: STRING, call: ([value], { origin }) => textValue(change(textOf(value)).normalize('NFC'), origin) };
}

/** A function of a text and another one to a text. */
function ofTwo(names: readonly [string, string], change: (value: string, other: string) => string): FunctionDefinition {
  return {
    parameters: names.map(text),
    returns: STRING,
    call: ([value, other], { origin }) => textValue(change(textOf(value), textOf(other)), origin),
  };
}

const WHITE_SPACE = '[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+';
const LEADING_SPACE = new RegExp(`^${WHITE_SPACE}`);

function trimSpace(value: string): string {
  const start = LEADING_SPACE.exec(value)?.[0].length ?? 0;
  let end = value.length;
  while (end > start && LEADING_SPACE.test(value.charAt(end - 1))) end--;
  return value.slice(start, end);
}

function trimCutset(value: string, cutset: string): string {
  const cut = new Set(cutset);
  const characters = [...value];
  let start = 0;
  let end = characters.length;
  while (start < end && cut.has(characters[start] ?? '')) start++;
  while (end > start && cut.has(characters[end - 1] ?? '')) end--;
  return characters.slice(start, end).join('');
}

function chomp(value: string): string {
  let end = value.length;
  while (end > 0 && (value[end - 1] === '\n' || value[end - 1] === '\r')) end--;
  return value.slice(0, end);
}

/** The text before the first part that is not known, or after the last one. */
function knownEnd(value: TfValue | undefined, end: 'start' | 'end'): string {
  const parts = value?.kind === 'text' ? ropeParts(value.text, 10_000) : undefined;
  if (!parts) return '';
  const known: string[] = [];
  for (const part of end === 'start' ? parts : [...parts].reverse()) {
    if (part.kind === 'hole') break;
    known.push(part.value);
  }
  return (end === 'start' ? known : known.reverse()).join('');
}

/** Whether a text begins or ends with another; a text that is known in part may be known well enough. */
function affix(end: 'start' | 'end', name: string): FunctionDefinition {
  const matches = (value: string, other: string): boolean => (end === 'start' ? value.startsWith(other) : value.endsWith(other));
  return {
    parameters: [{ name: 'str', type: STRING, open: 'inside' }, text(name)],
    returns: BOOL,
    call: ([value, other], { origin }) => {
      const wanted = textOf(other);
      if (value?.kind !== 'text' || !hasHole(value.text)) return boolValue(matches(textOf(value), wanted), origin);
      const known = knownEnd(value, end);
      if (matches(known, wanted)) return boolValue(true, origin);
      return matches(wanted, known) ? unknownFrom([value], BOOL, origin) : boolValue(false, origin);
    },
  };
}

function indent(spaces: number, value: string): string {
  if (spaces < 0) throw new Refusal('the number of spaces must not be negative');
  if (spaces > 100_000) throw new Refusal('that many spaces are too many');
  const lines = value.split('\n');
  if (value.length + lines.length * spaces > MAX_TEXT) throw new Refusal('the result is too long');
  return lines.join(`\n${' '.repeat(spaces)}`);
}

function substr([value, offset, length]: readonly TfValue[]): string {
  const parts = clusters(textOf(value));
  const from = integerOf(offset);
  const count = integerOf(length);
  const start = from < 0 ? Math.max(0, parts.length + from) : from;
  // A length of zero means none only where the offset counts from the start.
  const toEnd = count < 0 || (count === 0 && from < 0);
  return parts.slice(start, toEnd ? undefined : start + count).join('');
}

function split(separator: string, value: string): readonly string[] {
  if (value === '') return separator === '' ? [] : [''];
  const parts = separator === '' ? clusters(value) : value.split(separator);
  if (parts.length > MAX_ELEMENTS) throw new Refusal('the result has too many elements');
  return parts;
}

function joinLists([separator, ...lists]: readonly TfValue[], { origin }: Call): TfValue {
  if (lists.length === 0) throw new Refusal('at least one list is required');
  const between = leaf(textOf(separator), origin);
  const parts: Rope[] = [];
  for (const [index, list] of lists.entries()) {
    for (const [at, item] of itemsOf(list).entries()) {
      if (item.kind === 'null') throw new Refusal(`element ${at} is null; cannot concatenate null values`, index + 1);
      const carried = takenFrom(item, list);
      if (parts.length > 0) parts.push(between);
      if (carried.kind === 'text') parts.push(carried.text);
      else if (carried.kind === 'unknown') parts.push({ kind: 'hole', unknown: carried });
    }
  }
  return parts.length === 0 ? textValue('', origin) : ropeValue(joined(parts), origin);
}

/** As long as the order is open, so is every element, but not their number. */
function sorted([list]: readonly TfValue[], call: Call): TfValue {
  const { origin, session } = call;
  const items = itemsOf(list);
  const nothing = items.findIndex((item) => item.kind === 'null');
  if (nothing >= 0) throw new Refusal(`given list element ${nothing} is null; a null string cannot be sorted`);
  if (list && !isDecided(list)) {
    const whole = session.environment.conditions.derive('sort', [list], listOf(STRING), origin);
    return listValue(STRING, elementsOfUnknown(whole, 0, items.length, call), origin);
  }
  const keyed = items.map((item) => ({ item, key: textOf(item) }));
  return listValue(STRING, keyed.sort((a, b) => compareText(a.key, b.key)).map(({ item }) => item), origin);
}

export const STRINGS: Readonly<Record<string, FunctionDefinition>> = {
  chomp: ofText(chomp),
  lower: ofText(mapLower),
  upper: ofText(mapUpper),
  title: ofText(mapTitle),
  strrev: ofText((value) => clusters(value).reverse().join('')),
  trimspace: ofText(trimSpace),
  trim: ofTwo(['str', 'cutset'], trimCutset),
  trimprefix: ofTwo(['str', 'prefix'], (value, prefix) => (value.startsWith(prefix) ? value.slice(prefix.length) : value)),
  trimsuffix: ofTwo(['str', 'suffix'], (value, suffix) => (suffix !== '' && value.endsWith(suffix) ? value.slice(0, -suffix.length) : value)),
  startswith: affix('start', 'prefix'),
  endswith: affix('end', 'suffix'),
  strcontains: {
    parameters: [text('str'), text('substr')],
    returns: BOOL,
    call: ([value, other], { origin }) => boolValue(textOf(value).includes(textOf(other)), origin),
  },
  indent: {
    parameters: [number('spaces'), text('str')],
    returns: STRING,
    call: ([spaces, value], { origin }) => textValue(indent(integerOf(spaces), textOf(value)), origin),
  },
  substr: {
    parameters: [text('str'), number('offset'), number('length')],
    returns: STRING,
    call: (args, { origin }) => textValue(substr(args), origin),
  },
  split: {
    parameters: [text('separator'), text('str')],
    returns: listOf(STRING),
    call: ([separator, value], { origin }) => listValue(STRING, split(textOf(separator), textOf(value)).map((part) => textValue(part, origin)), origin),
  },
  join: {
    parameters: [text('separator')],
    rest: { name: 'lists', type: listOf(STRING), open: 'inside' },
    returns: STRING,
    call: joinLists,
  },
  sort: { parameters: [{ name: 'list', type: listOf(STRING), open: 'inside' }], returns: listOf(STRING), call: sorted },
};

