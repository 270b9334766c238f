/** Days of each unit of `rate(…)`. https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html */
const DAYS: Readonly<Record<string, number>> = { minute: 1 / 1440, hour: 1 / 24, day: 1 };
const RATE = /^rate\(\s*(\d{1,6})\s+(minute|hour|day)s?\s*\)$/;
const CRON = /^cron\(\s*\S+\s+\S+\s+(\S+)\s+(\S+)\s+\S+\s+\*\s*\)$/;

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The days that at least once lie between two runs of a schedule: `rate(4 hours)`, `cron(0 8 1 1/3 ? *)`. Undefined where it is
 * not known how long that is. Of a cron expression only the months are looked at, and the day where it is one.
 */
export function longestGap(expression: string): number | undefined {
  const [, count, unit] = RATE.exec(expression) ?? [];
  if (count !== undefined) return Number(count) * (DAYS[unit ?? ''] ?? 1);
  const [, day, field] = CRON.exec(expression) ?? [];
  const months = field === undefined ? undefined : monthsOf(field);
  if (!months || months.length === 0) return undefined;
  return Math.max(...months.map((month, index) => daysBetween(month, months[index + 1] ?? (months[0] ?? 0) + 12, /^\d+$/.test(day ?? ''))));
}

/** From the first of a month to that of another; without a fixed day, from the last of the month on. */
function daysBetween(from: number, to: number, isFixedDay: boolean): number {
  const months = Array.from({ length: to - from }, (_, index) => MONTH_DAYS[(from + index) % 12] ?? 30);
  return months.slice(isFixedDay ? 0 : 1).reduce((sum, days) => sum + days, 0);
}

/** The months of `*`, `1/3`, `JAN-MAR` and `2,8`, from 0, sorted. */
function monthsOf(field: string): readonly number[] | undefined {
  const found = new Set<number>();
  for (const part of field.toUpperCase().split(',')) {
    const [, first, last, step] = /^(\*|[A-Z]{3}|\d{1,2})(?:-([A-Z]{3}|\d{1,2}))?(?:\/(\d{1,2}))?$/.exec(part) ?? [];
    if (first === undefined) return undefined;
    const from = first === '*' ? 0 : monthOf(first);
    const to = last === undefined ? (first === '*' || step !== undefined ? 11 : from) : monthOf(last);
    if (from < 0 || to > 11 || step === '0') return undefined;
    for (let month = from; month <= to; month += Number(step ?? 1)) found.add(month);
  }
  return [...found].sort((a, b) => a - b);
}

function monthOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) - 1 : MONTHS.indexOf(text);
}
