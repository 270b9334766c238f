import type { Report } from '../policy.js';
import type { ListProperty } from '../property.js';

/**
 * Reports a list of logs that a database sends to CloudWatch and in which a required one is missing; where none is required, a list
 * without any. `consequence` completes the sentence, without a stop.
 */
export function reportMissingLogs(exported: ListProperty<string>, required: readonly string[], consequence: string, report: Report): void {
  if (!exported.exists || exported.items.length === 0) {
    report(exported, `${exported} is ${exported.exists ? 'empty' : 'not set, and AWS sends no log by default'}: ${consequence}.`);
    return;
  }
  const missing = required.filter((log) => !exported.items.some((item) => item.is(log)));
  if (missing.length > 0) report(exported, `${exported} does not hold ${missing.map((log) => `\`${log}\``).join(' and ')}: ${consequence}.`);
}
