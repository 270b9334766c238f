import { DYNAMIC, listOf, objectOf, STRING, tupleOf } from '../types.js';
import type { Type } from '../types.js';
import { MAX_TEXT } from '../values/rope.js';
import type { TfValue } from '../values/value.js';
import { isDecided, listValue, nullValue, objectValue, textValue, tupleValue } from '../values/value.js';
import type { Call, FunctionDefinition } from './definition.js';
import { Refusal } from './definition.js';
import { textOf } from './reading.js';
import type { Match } from './regex/match.js';
import { Regex } from './regex/match.js';
import { RegexError } from './regex/syntax.js';
import { replacePlaceholder } from './placeholders.js';
import { text } from './strings.js';

const MAX_MATCHES = 200_000;

function compiled(pattern: string, argument: number): Regex {
  try {
    return new Regex(pattern);
  } catch (error) {
    if (!(error instanceof RegexError)) throw error;
    throw new Refusal(`invalid regexp pattern: ${error.message}`, argument);
  }
}

/** Matching has a budget of its own. */
function bounded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RegexError)) throw error;
    throw new Refusal(error.message);
  }
}

type Shape = 'text' | 'tuple' | 'object';

function shapeOf({ names }: Regex): Shape {
  const [, ...groups] = names;
  if (groups.length === 0) return 'text';
  const named = groups.filter((name) => name !== undefined).length;
  if (named > 0 && named < groups.length) throw new Refusal('invalid regexp pattern: cannot mix both named and unnamed capture groups', 0);
  return named > 0 ? 'object' : 'tuple';
}

function typeOfMatch(regex: Regex, shape: Shape): Type {
  const groups = regex.names.slice(1);
  if (shape === 'text') return STRING;
  return shape === 'tuple' ? tupleOf(groups.map(() => STRING)) : objectOf(new Map(groups.map((name) => [name ?? '', STRING])));
}

function matchValue(regex: Regex, shape: Shape, match: Match, subject: string, { origin }: Call): TfValue {
  const parts = match.map((span) => (span ? textValue(subject.slice(...span), origin) : nullValue(STRING, origin)));
  const [whole, ...groups] = parts;
  if (shape === 'text') return whole ?? nullValue(STRING, origin);
  if (shape === 'tuple') return tupleValue(groups, origin);
  const named = regex.names.slice(1).map((name, index) => [name ?? '', { keyPlace: origin.place, value: groups[index] ?? nullValue(STRING, origin) }] as const);
  return objectValue(new Map(named), origin);
}

function first([pattern, subject]: readonly TfValue[], call: Call): TfValue {
  const regex = compiled(textOf(pattern), 0);
  const shape = shapeOf(regex);
  const content = textOf(subject);
  const match = bounded(() => regex.find(content));
  if (!match) throw new Refusal('pattern did not match any part of the given string');
  return matchValue(regex, shape, match, content, call);
}

function all([pattern, subject]: readonly TfValue[], call: Call): TfValue {
  const regex = compiled(textOf(pattern), 0);
  const shape = shapeOf(regex);
  const content = textOf(subject);
  const matches = bounded(() => {
    const found: TfValue[] = [];
    for (const match of regex.findAll(content)) {
      if (found.push(matchValue(regex, shape, match, content, call)) > MAX_MATCHES) throw new Refusal('the pattern matches too often');
    }
    return found;
  });
  return listValue(typeOfMatch(regex, shape), matches, call.origin);
}

function replace(args: readonly TfValue[], { origin, session }: Call): TfValue {
  const [subject, substring, replacement] = args;
  const wanted = textOf(substring);
  if (!args.every(isDecided)) {
    return replacePlaceholder(subject, wanted, replacement, origin) ?? session.environment.conditions.derive('replace', args, STRING, origin, true);
  }
  const content = textOf(subject);
  const by = textOf(replacement);
  const isPattern = wanted.length > 1 && wanted.startsWith('/') && wanted.endsWith('/');
  const result = isPattern ? bounded(() => replacePattern(content, compiled(wanted.slice(1, -1), 1), by)) : replaceText(content, wanted, by);
  return textValue(result.normalize('NFC'), origin);
}

function replaceText(content: string, wanted: string, by: string): string {
  const pieces = wanted === '' ? ['', ...content, ''] : content.split(wanted);
  requireShort(content.length + pieces.length * by.length);
  return pieces.join(by);
}

function requireShort(length: number): void {
  if (length > MAX_TEXT) throw new Refusal('the result is too long');
}

/** As Go's `ReplaceAllString`: an empty match directly behind another one is left alone. */
function replacePattern(content: string, regex: Regex, by: string): string {
  const parts: string[] = [];
  let length = content.length;
  let lastEnd = 0;
  for (let at = 0; at <= content.length; ) {
    const match = regex.find(content, at);
    const span = match?.[0];
    if (!match || !span) break;
    const [start, end] = span;
    parts.push(content.slice(lastEnd, start));
    if (end > lastEnd || start === 0) {
      const expanded = expand(by, regex, match, content);
      requireShort(length += expanded.length);
      parts.push(expanded);
    }
    lastEnd = end;
    const width = (content.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    at = at + width > end ? at + width : end;
  }
  return parts.join('') + content.slice(lastEnd);
}

const PLACEHOLDER = /\$(?:\$|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu;

/** `$1`, `${1}`, `$name`, `$$`; a name is as long as it can be, so that `$1x` is the group named `1x`. */
function expand(template: string, regex: Regex, match: Match, content: string): string {
  return template.replace(PLACEHOLDER, (_whole: string, braced: string | undefined, plain: string | undefined) => {
    const name = braced ?? plain;
    if (name === undefined) return '$';
    // Of several groups of one name, the first that matched.
    const index = /^(?:0|[1-9]\d{0,7})$/.test(name) ? Number(name) : regex.names.findIndex((group, at) => group === name && match[at] !== undefined);
    const span = match[index];
    return span ? content.slice(...span) : '';
  });
}

export const PATTERNS: Readonly<Record<string, FunctionDefinition>> = {
  regex: { parameters: [text('pattern'), text('string')], returns: DYNAMIC, call: first },
  regexall: { parameters: [text('pattern'), text('string')], returns: listOf(DYNAMIC), call: all },
  replace: {
    parameters: [{ name: 'str', type: STRING, open: 'inside' }, text('substr'), { name: 'replace', type: STRING, open: 'any' }],
    returns: STRING,
    call: replace,
  },
};
