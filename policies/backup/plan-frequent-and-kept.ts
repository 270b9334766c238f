import { definePolicy } from '../../src/policy/index.js';
import type { JsonProperty } from '../../src/policy/index.js';

const HOURS: Readonly<Record<string, number>> = { minute: 1 / 60, hour: 1, day: 24 };
const EVERY_DAY = ['*', '?', '*/1', '1/1'];

/** The longest time between two runs, in hours. https://docs.aws.amazon.com/aws-backup/latest/devguide/creating-a-backup-plan.html */
function longestGap(schedule: string): number {
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(schedule);
  if (rate) return Number(rate[1]) * (HOURS[rate[2] ?? ''] ?? Infinity);
  const [, hour = '', ...days] = /^cron\((.*)\)$/.exec(schedule)?.[1]?.split(/ +/) ?? [];
  if (days.length !== 4 || !days.every((field) => EVERY_DAY.includes(field))) return Infinity;
  const step = /^(?:\*|\d+)\/(\d+)$/.exec(hour)?.[1];
  if (step !== undefined) return Number(step);
  const hours = hour.split(',').map(Number).sort((a, b) => a - b);
  return hour === '*' ? 1 : Math.max(...hours.map((at, index) => (hours[index + 1] ?? 24 + (hours[0] ?? 0)) - at));
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
