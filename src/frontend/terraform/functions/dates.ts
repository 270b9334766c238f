import { NUMBER, STRING } from '../types.js';
import { fromInteger } from '../values/number.js';
import type { TfValue } from '../values/value.js';
import { numberValue, textValue } from '../values/value.js';
import type { Call, FunctionDefinition } from './definition.js';
import { Refusal } from './definition.js';
import { textOf } from './reading.js';
import { text } from './strings.js';
import type { ClockTime } from './timestamps.js';
import { clockTime, offsetText, parseDuration, requireTimestamp, timestampText } from './timestamps.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A letter, as often as it is repeated; a quote; quoted text; or anything that is no letter. */
const VERBS = /([A-Za-z])\1*|''|'(?:[^']|'')*'|'|[^A-Za-z']+/g;

const two = (value: number): string => String(value).padStart(2, '0');

/** What each letter means at each length; `undefined` is refused. */
const FIELDS: Readonly<Record<string, (time: ClockTime, length: number) => string | undefined>> = {
  Y: ({ year }, length) => (length === 4 ? String(year).padStart(4, '0') : length === 2 ? two(year % 100) : undefined),
  M: ({ month }, length) => name(MONTHS[month - 1], month, length),
  D: ({ day }, length) => numeric(day, length),
  E: ({ weekday }, length) => (length >= 3 ? name(DAYS[weekday], 0, length) : undefined),
  h: ({ hour }, length) => numeric(hour, length),
  H: ({ hour }, length) => numeric(hour % 12 === 0 ? 12 : hour % 12, length),
  A: ({ hour }, length) => (length === 2 ? (hour < 12 ? 'AM' : 'PM') : undefined),
  a: ({ hour }, length) => (length === 2 ? (hour < 12 ? 'am' : 'pm') : undefined),
  m: ({ minute }, length) => numeric(minute, length),
  s: ({ second }, length) => numeric(second, length),
  Z: ({ offsetMinutes }, length) => zone(offsetMinutes, length),
};

function numeric(value: number, length: number): string | undefined {
  return length === 1 ? String(value) : length === 2 ? two(value) : undefined;
}

function name(long: string | undefined, value: number, length: number): string | undefined {
  if (length === 4) return long;
  return length === 3 ? long?.slice(0, 3) : numeric(value, length);
}

function zone(minutes: number, length: number): string | undefined {
  switch (length) {
    case 1:
      return minutes === 0 ? 'Z' : offsetText(minutes, ':');
    case 3:
      return minutes === 0 ? 'UTC' : offsetText(minutes, '');
    case 4:
      return offsetText(minutes, '');
    case 5:
      return offsetText(minutes, ':');
    default:
      return undefined;
  }
}

function formatDate([format, timestamp]: readonly TfValue[], { origin }: Call): TfValue {
  const time = clockTime(requireTimestamp(textOf(timestamp), 1));
  const result = (textOf(format).match(VERBS) ?? []).map((part) => formatPart(part, time)).join('');
  return textValue(result, origin);
}

function formatPart(part: string, time: ClockTime): string {
  if (part === "''") return "'";
  if (part.startsWith("'")) {
    if (part.length < 2 || !part.endsWith("'")) throw new Refusal("unterminated literal '", 0);
    return part.slice(1, -1).replaceAll("''", "'");
  }
  const letter = part.charAt(0);
  if (!/[A-Za-z]/.test(letter)) return part;
  const field = Object.hasOwn(FIELDS, letter) ? FIELDS[letter]?.(time, part.length) : undefined;
  if (field === undefined) throw new Refusal(`invalid date format verb ${JSON.stringify(part)}`, 0);
  return field;
}

function addTime([timestamp, duration]: readonly TfValue[], { origin }: Call): TfValue {
  const time = requireTimestamp(textOf(timestamp));
  return textValue(timestampText({ ...time, nanoseconds: time.nanoseconds + parseDuration(textOf(duration)) }), origin);
}

function compareTimes([a, b]: readonly TfValue[], { origin }: Call): TfValue {
  const left = requireTimestamp(textOf(a), 0, 'lenient').nanoseconds;
  const right = requireTimestamp(textOf(b), 1, 'lenient').nanoseconds;
  return numberValue(fromInteger(left < right ? -1 : left > right ? 1 : 0), origin);
}

const clock = (why: string): FunctionDefinition => ({
  parameters: [],
  returns: STRING,
  impure: why,
  call: () => {
    throw new Refusal(why);
  },
});

export const DATES: Readonly<Record<string, FunctionDefinition>> = {
  formatdate: { parameters: [text('format'), text('time')], returns: STRING, call: formatDate },
  timeadd: { parameters: [text('timestamp'), text('duration')], returns: STRING, call: addTime },
  timecmp: { parameters: [text('timestamp_a'), text('timestamp_b')], returns: NUMBER, call: compareTimes },
  timestamp: clock('the time of deployment'),
  plantimestamp: clock('the time of planning'),
};
