import { definePolicy } from '../../src/policy/index.js';
import type { JsonProperty } from '../../src/policy/index.js';

const HOURS: Readonly<Record<string, number>> = { minute: 1 / 60, hour: 1, day: 24 };
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const HOURS_OF_WEEK = 168;

/** The longest time between two runs, in hours. https://docs.aws.amazon.com/aws-backup/latest/devguide/creating-a-backup-plan.html */
function longestGap(schedule: string): number {
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(schedule);
  if (rate) return Number(rate[1]) * (HOURS[rate[2] ?? ''] ?? Infinity);
  const [, hour = '', day = '', month = '', weekday = '', year = ''] = /^cron\((.*)\)$/.exec(schedule)?.[1]?.trim().split(/ +/) ?? [];
  const isEveryWeek = expand(day, 1, 31).length === 31 && expand(month, 1, 12, MONTHS).length === 12 && year === '*';
  const hours = expand(hour, 0, 23);
  const runs = isEveryWeek ? expand(weekday, 1, 7, WEEKDAYS).flatMap((one) => hours.map((at) => (one - 1) * 24 + at)) : [];
  const [first] = runs;
  return first === undefined ? Infinity : Math.max(...runs.map((at, index) => (runs[index + 1] ?? HOURS_OF_WEEK + first) - at));
}

/** The numbers, sorted, that a field of a cron expression stands for: `*`, `5`, `FRI-MON`, `0/12`, `1,3`. None when it is not understood. */
function expand(field: string, low: number, high: number, names: readonly string[] = []): readonly number[] {
  const found = new Set<number>();
  const numberOf = (text: string): number => (/^\d+$/.test(text) ? Number(text) : names.indexOf(text.toUpperCase()) + low);
  for (const part of field.split(',')) {
    const [, first, last, step] = /^([*?]|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part) ?? [];
    if (first === undefined || step === '0') return [];
    const isAny = first === '*' || first === '?';
    const from = isAny ? low : numberOf(first);
    const to = last !== undefined ? numberOf(last) : isAny || step !== undefined ? high : from;
    if (Math.min(from, to) < low || Math.max(from, to) > high) return [];
    const span = high - low + 1;
    const end = to < from ? to + span : to;
    for (let at = from; at <= end; at += Number(step ?? 1)) found.add(low + ((at - low) % span));
  }
  return [...found].sort((a, b) => a - b);
}

function isFrequent(rule: JsonProperty, maxHours: number): boolean {
  const schedule = rule.get('ScheduleExpression');
  if (rule.get('EnableContinuousBackup').is(true)) return true;
  return schedule.exists ? schedule.satisfies(`runs every ${maxHours} hours`, (text) => longestGap(text) <= maxHours) : maxHours >= 24;
}

export default definePolicy({
  id: 'backup/plan-frequent-and-kept',
  title: 'Backup plans run often enough and keep points long enough',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Backup::BackupPlan',
  controls: {
    'pci-dss-4.0.1': ['10.3.3'],
    hipaa: ['164.308(a)(7)(ii)(A)'],
    gdpr: ['32(1)(c)'],
    'nist-800-53-r5': ['CP-9', 'SI-12'],
  },
  aliases: {
    guard: ['BACKUP_PLAN_MIN_FREQUENCY_AND_MIN_RETENTION_CHECK'],
  },
  parameters: { maxHours: 24, minDays: 35 },
  check(plan, report, { maxHours, minDays }) {
    const rules = plan.properties.get('BackupPlan').get('BackupPlanRule');
    const isKept = (days: JsonProperty): boolean => !days.exists || days.atLeast(minDays);
    if (rules.items.some((rule) => isFrequent(rule, maxHours) && isKept(rule.get('Lifecycle').get('DeleteAfterDays')))) return;
    const what = `backs up every ${maxHours} hours and keeps it for ${minDays} days`;
    report(plan.get('BackupPlan').get('BackupPlanRule'), `Nothing in the plan ${what}: what was lost before that cannot be brought back.`);
  },
});
