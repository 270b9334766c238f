import type { Report } from '../policy.js';
import type { ScalarProperty } from '../property.js';

/** Reports automated backups of a database that are kept for fewer days; AWS keeps them for one where nothing is said. */
export function reportShortRetention(days: ScalarProperty<number>, minDays: number, report: Report): void {
  if (days.exists ? days.atLeast(minDays) : minDays <= 1) return;
  const kept = days.exists ? `is less than ${minDays}` : "is not set, and AWS's default is 1 day";
  report(days, `${days} ${kept}: damage that is noticed later than that cannot be undone.`);
}
