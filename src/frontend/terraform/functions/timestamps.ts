import { Refusal } from './definition.js';

/** A moment: what was written on the clock, and how far that clock is ahead of UTC. */
export interface Timestamp {
  /** Since 1970, UTC. */
  readonly nanoseconds: bigint;
  readonly offsetMinutes: number;
}

const RFC3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.,](\d+))?(?:Z|([+-])(\d\d):(\d\d))$/;

export const NANOSECONDS = 1_000_000_000n;

/** What other functions refuse `timecmp` takes: a comma before fractions of seconds, and offsets of 24 hours or 60 minutes. */
export type Leniency = 'strict' | 'lenient';

/** Reads a timestamp of RFC 3339; undefined for anything else. */
export function parseTimestamp(text: string, leniency: Leniency = 'strict'): Timestamp | undefined {
  const match = RFC3339.exec(text);
  if (!match || (leniency === 'strict' && text.includes(','))) return undefined;
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '', fraction = '', sign = '+', ahead = '0', aheadMinutes = '0'] = match;
  const [y, m, d, h, min, s] = [year, month, day, hour, minute, second].map(Number);
  if (y === undefined || m === undefined || d === undefined || h === undefined || min === undefined || s === undefined) return undefined;
  const [maxAhead, maxAheadMinutes] = leniency === 'lenient' ? [24, 60] : [23, 59];
  const isDate = m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m);
  if (!isDate || h > 23 || min > 59 || s > 59 || Number(ahead) > maxAhead || Number(aheadMinutes) > maxAheadMinutes) return undefined;
  const offsetMinutes = (sign === '-' ? -1 : 1) * (Number(ahead) * 60 + Number(aheadMinutes));
  const seconds = BigInt(epochDays(y, m, d) * 86_400 + h * 3600 + min * 60 + s - offsetMinutes * 60);
  return { nanoseconds: seconds * NANOSECONDS + BigInt(fraction.slice(0, 9).padEnd(9, '0')), offsetMinutes };
}

export function requireTimestamp(text: string, argument?: number, leniency?: Leniency): Timestamp {
  const timestamp = parseTimestamp(text, leniency);
  if (!timestamp) throw new Refusal(`${JSON.stringify(text)} is not a valid RFC3339 timestamp`, argument);
  return timestamp;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function epochDays(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / 86_400_000);
}

/** What the clock shows where the timestamp was written. */
export interface ClockTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly offsetMinutes: number;
}

export function clockTime({ nanoseconds, offsetMinutes }: Timestamp): ClockTime {
  const seconds = floorDivide(nanoseconds, NANOSECONDS) + BigInt(offsetMinutes * 60);
  const date = new Date(Number(seconds) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    offsetMinutes,
  };
}

function floorDivide(value: bigint, divisor: bigint): bigint {
  const quotient = value / divisor;
  return value % divisor < 0n ? quotient - 1n : quotient;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export function offsetText(minutes: number, separator: string): string {
  const absolute = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(absolute / 60), 2)}${separator}${pad(absolute % 60, 2)}`;
}

/** RFC 3339 without fractions of seconds. */
export function timestampText(timestamp: Timestamp): string {
  const { year, month, day, hour, minute, second, offsetMinutes } = clockTime(timestamp);
  const zone = offsetMinutes === 0 ? 'Z' : offsetText(offsetMinutes, ':');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}T${pad(hour, 2)}:${pad(minute, 2)}:${pad(second, 2)}${zone}`;
}

const UNITS: Readonly<Record<string, bigint>> = {
  ns: 1n, us: 1000n, 'µs': 1000n, 'μs': 1000n, ms: 1_000_000n, s: NANOSECONDS, m: 60n * NANOSECONDS, h: 3600n * NANOSECONDS,
};

/** Reads a duration as Go writes it: `1h30m`, `-1.5h`, `0`. */
export function parseDuration(text: string): bigint {
  const negative = text.startsWith('-');
  let rest = /^[+-]/.test(text) ? text.slice(1) : text;
  if (rest === '0') return 0n;
  let total = 0n;
  const invalid = new Refusal(`time: invalid duration ${JSON.stringify(text)}`);
  if (rest === '') throw invalid;
  while (rest !== '') {
    const match = /^(\d*)(?:\.(\d*))?([^\d.]*)/.exec(rest);
    const [all = '', whole = '', fraction = '', unit = ''] = match ?? [];
    if (whole + fraction === '') throw invalid;
    if (unit === '') throw new Refusal(`time: missing unit in duration ${JSON.stringify(text)}`);
    const size = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
    if (size === undefined) throw new Refusal(`time: unknown unit ${JSON.stringify(unit)} in duration ${JSON.stringify(text)}`);
    const places = fraction.slice(0, 18);
    total += BigInt(whole.slice(0, 30) || '0') * size + (BigInt(places || '0') * size) / 10n ** BigInt(places.length);
    rest = rest.slice(all.length);
  }
  if (total > (negative ? 2n ** 63n : 2n ** 63n - 1n)) throw invalid;
  return negative ? -total : total;
}
