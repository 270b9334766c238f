import type { Literal } from '../build.js';
import { inherited, refuse } from '../expansion.js';
import { getAtt, isIntrinsic } from '../intrinsics.js';
import { deadLetterArn } from './dead-letter-queue.js';
import type { FunctionEvent, StartEvent } from './event.js';
import { addPermission, entry, passed, property, required, targetArn } from './event.js';

/** What a rule of EventBridge calls. */
export interface RuleTarget {
  readonly arn: Literal;
  /** The end of the target's id, which SAM names after the kind of target. */
  readonly idSuffix: string;
  /** Makes the role by which EventBridge calls it, where it needs one. */
  readonly role?: () => Literal;
}

/** `Schedule` of a function. */
export function addSchedule(event: FunctionEvent): void {
  addScheduleRule(event, functionTarget(event));
  addPermission(event, { principal: 'events.amazonaws.com', sourceArn: getAtt(event.id, 'Arn') });
}

/** `CloudWatchEvent` and `EventBridgeRule` of a function. */
export function addEventRule(event: FunctionEvent): void {
  addPatternRule(event, functionTarget(event));
  addPermission(event, { principal: 'events.amazonaws.com', sourceArn: getAtt(event.id, 'Arn') });
}

function functionTarget(event: FunctionEvent): RuleTarget {
  return { arn: targetArn(event), idSuffix: 'LambdaTarget' };
}

/** A rule that calls the target at certain times. */
export function addScheduleRule(event: StartEvent, target: RuleTarget): void {
  required(event, 'Schedule');
  const fields = { ScheduleExpression: entry(event, 'Schedule'), Name: entry(event, 'Name'), Description: entry(event, 'Description') };
  addRule(event, target, fields, ['Input', 'RetryPolicy']);
}

/** A rule that calls the target for events that match a pattern. */
export function addPatternRule(event: StartEvent, target: RuleTarget): void {
  const fields = { EventPattern: entry(event, 'Pattern'), EventBusName: entry(event, 'EventBusName'), Name: entry(event, 'RuleName') };
  addRule(event, target, fields, ['Input', 'InputPath', 'InputTransformer', 'RetryPolicy']);
}

function addRule(event: StartEvent, target: RuleTarget, fields: Record<string, Literal>, targetFields: readonly string[]): void {
  const attributes = inherited(event.resource);
  const { expansion, id: ruleId, properties } = event;
  const deadLetters = deadLetterArn({ expansion, ruleId, properties, attributes, service: 'events.amazonaws.com' });
  const targetNode = property(event, 'Target');
  const id = targetNode?.kind === 'map' ? targetNode.entries.get('Id') : undefined;
  event.expansion.add({
    id: event.id,
    type: 'AWS::Events::Rule',
    place: event.place,
    properties: {
      ...fields,
      State: ruleState(event),
      Targets: [{
        Arn: target.arn,
        Id: id ?? targetId(event.id, target.idSuffix),
        RoleArn: target.role?.(),
        ...passed(event, targetFields),
        DeadLetterConfig: deadLetters && { Arn: deadLetters },
      }],
    },
    attributes,
  });
}

/** A target's id has 64 characters at most. */
function targetId(stem: string, suffix: string): string {
  return stem.slice(0, 64 - suffix.length) + suffix;
}

/** `State`, or what `Enabled` says of it. */
function ruleState(event: StartEvent): Literal {
  const state = entry(event, 'State');
  const enabled = entry(event, 'Enabled');
  if (state && enabled) refuse('`State` and `Enabled` are both given.', enabled.keyPlace);
  if (!enabled) return state;
  const decided = event.expansion.decide(enabled.value);
  if (isIntrinsic(decided)) return { ...enabled, key: 'State' };
  return { ...enabled, value: { kind: 'scalar', value: event.expansion.flag(decided) ? 'ENABLED' : 'DISABLED', place: enabled.value.place } };
}
