import type { Report } from '../policy.js';
import type { ScalarProperty } from '../property.js';
import type { ResourceTypes } from '../resource-types.js';
import type { ResourceNode } from '../resource-node.js';
import { eventPatternMatches } from './event-pattern.js';
import { filterPatternMatches } from './filter-pattern.js';
import type { EventFields } from './filter-pattern.js';
import { alarmsOn } from './metric-alarms.js';
import { recordsManagementEvents } from './trail.js';

type Trail = ResourceNode<ResourceTypes['AWS::CloudTrail::Trail']>;
type Group = ResourceNode<ResourceTypes['AWS::Logs::LogGroup']>;
type Filter = ResourceNode<ResourceTypes['AWS::Logs::MetricFilter']>;

/** What CloudTrail records of something: a name to say what it was, and the fields that filters read. */
export interface RecordedEvent {
  readonly name: string;
  readonly fields: EventFields;
}

/** Calls that change something, by the names of their operations. `service` is what stands before `.amazonaws.com`. */
export function apiCalls(service: string, operations: readonly string[]): readonly RecordedEvent[] {
  return operations.map((operation) => recordedEvent(operation, { eventSource: `${service}.amazonaws.com` }));
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html */
export function recordedEvent(name: string, fields: Readonly<Record<string, string>>): RecordedEvent {
  const common = { eventName: name, eventType: 'AwsApiCall', 'userIdentity.type': 'AssumedRole', sourceIPAddress: '203.0.113.7', readOnly: 'false' };
  return { name, fields: new Map(Object.entries({ ...common, ...fields })) };
}

/**
 * Reports a trail whose log group is declared here when one of `events` in it sets off no alarm: no metric filter finds it, no alarm watches
 * the metric, or the alarm tells nobody. With `eventRulesCount`, a rule of EventBridge with a target does as well. `what` completes "… go unnoticed".
 */
export function reportUnlessAlarmed(trail: Trail, events: readonly RecordedEvent[], what: string, eventRulesCount: boolean, report: Report): void {
  const arn = trail.get('CloudWatchLogsLogGroupArn');
  const group = logGroup(trail, arn);
  if (!group || !trail.get('IsLogging').is(true) || !trail.get('IsMultiRegionTrail').is(true) || !recordsManagementEvents(trail)) return;
  const filters = group.referrers('AWS::Logs::MetricFilter', 'LogGroupName');
  for (const event of events) {
    if (eventRulesCount && hasEventRule(trail, event)) continue;
    const gap = gapIn(filters.filter((filter) => finds(filter, event)));
    if (gap === undefined) continue;
    report(arn, `\`${event.name}\` in \`${group.address}\` ${gap}: ${what} go unnoticed.`, [group]);
    return;
  }
}

/** By `Fn::GetAtt`, also with the `:*` that Terraform's authors put behind it. */
function logGroup(trail: Trail, arn: ScalarProperty<string>): Group | undefined {
  const { value } = arn;
  const [first] = value.kind === 'concat' ? value.parts : [value];
  if (first?.kind !== 'reference') return undefined;
  return trail.all('AWS::Logs::LogGroup').find((group) => group.resource.id === first.target);
}

function finds(filter: Filter, event: RecordedEvent): boolean {
  return filter.get('FilterPattern').satisfies(`finds ${event.name}`, (pattern) => filterPatternMatches(pattern, event.fields));
}

function hasEventRule(trail: Trail, event: RecordedEvent): boolean {
  return trail.all('AWS::Events::Rule').some((rule) => {
    if (rule.get('State').is('DISABLED') || rule.get('Targets').items.length === 0) return false;
    return eventPatternMatches(rule.properties.get('EventPattern'), event.fields);
  });
}

/** What is missing between these filters and somebody who learns of it. */
function gapIn(filters: readonly Filter[]): string | undefined {
  const [filter] = filters;
  if (!filter) return 'is found by no metric filter';
  const alarms = filters.flatMap(alarmsOn);
  const [alarm] = alarms;
  if (!alarm) return `is counted by \`${filter.address}\`, which no alarm watches`;
  if (alarms.some((one) => one.get('AlarmActions').items.length > 0 && !one.get('ActionsEnabled').is(false))) return undefined;
  return `sets off \`${alarm.address}\`, which tells nobody`;
}
