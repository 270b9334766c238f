import type { JsonProperty } from '../property.js';
import type { EventFields } from './filter-pattern.js';
import { wildcardMatches } from './iam.js';

/**
 * Whether a rule of EventBridge finds the event that EventBridge makes of a record of CloudTrail.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern.html
 */
export function eventPatternMatches(pattern: JsonProperty, record: EventFields): boolean {
  return pattern.keys.length > 0 && matchesFields(pattern, '', eventOf(record));
}

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html */
function eventOf(record: EventFields): EventFields {
  const isSignIn = record.get('eventType') === 'AwsConsoleSignIn';
  return new Map([
    ['source', `aws.${record.get('eventSource')?.split('.')[0] ?? ''}`],
    ['detail-type', isSignIn ? 'AWS Console Sign In via CloudTrail' : 'AWS API Call via CloudTrail'],
    ...[...record].map(([name, value]): [string, string] => [`detail.${name}`, value]),
  ]);
}

function matchesFields(pattern: JsonProperty, prefix: string, event: EventFields): boolean {
  return pattern.keys.every((key) => {
    const wanted = pattern.get(key);
    if (key === '$or') return wanted.items.some((alternative) => matchesFields(alternative, prefix, event));
    const path = prefix === '' ? key : `${prefix}.${key}`;
    return wanted.isMap ? matchesFields(wanted, path, event) : wanted.items.some((item) => matchesValue(item, event.get(path)));
  });
}

function matchesValue(wanted: JsonProperty, actual: string | undefined): boolean {
  if (!wanted.isMap) return actual !== undefined && wanted.is(actual);
  const exists = wanted.get('exists');
  if (exists.exists) return exists.is(actual !== undefined);
  if (actual === undefined) return false;
  const but = wanted.get('anything-but');
  if (but.exists) return !but.items.some((item) => matchesValue(item, actual));
  const [start, end, any, same] = ['prefix', 'suffix', 'wildcard', 'equals-ignore-case'].map((operator) => wanted.get(operator));
  return [
    start?.exists === true && actual.startsWith(start.text),
    end?.exists === true && actual.endsWith(end.text),
    any?.exists === true && wildcardMatches(any.text, actual),
    same?.exists === true && same.text.toLowerCase() === actual.toLowerCase(),
  ].includes(true);
}
