import type { Literal } from '../build.js';
import { inherited, refuse } from '../expansion.js';
import { getAtt, isIntrinsic } from '../intrinsics.js';
import { deadLetterArn } from './dead-letter-queue.js';
import type { FunctionEvent, StartEvent } from './event.js';
import { addPermission, entry, passed, property, required, targetArn } from './event.js';

/** `Schedule`, `CloudWatchEvent` and `EventBridgeRule`: rules of EventBridge. */
export function addSchedule(event: FunctionEvent): void {
  required(event, 'Schedule');
  const schedule = entry(event, 'Schedule');
  addRule(event, { ScheduleExpression: schedule, Name: entry(event, 'Name'), Description: entry(event, 'Description') }, ['Input', 'RetryPolicy']);
}

export function addEventRule(event: FunctionEvent): void {
  const pattern = entry(event, 'Pattern');
  addRule(
    event,
    { EventPattern: pattern, EventBusName: entry(event, 'EventBusName'), Name: entry(event, 'RuleName') },
    ['Input', 'InputPath', 'InputTransformer', 'RetryPolicy'],
  );
}

function addRule(event: FunctionEvent, fields: Record<string, Literal>, targetFields: readonly string[]): void {
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
        Arn: targetArn(event),
        Id: id ?? targetId(event.id, 'LambdaTarget'),
        ...passed(event, targetFields),
        DeadLetterConfig: deadLetters && { Arn: deadLetters },
      }],
    },
    attributes,
  });
  addPermission(event, { principal: 'events.amazonaws.com', sourceArn: getAtt(event.id, 'Arn') });
}

/** A target's id has 64 characters at most. */
export function targetId(stem: string, suffix: string): string {
  return stem.slice(0, 64 - suffix.length) + suffix;
}

/** `State`, or what `Enabled` says of it. */
export function ruleState(event: StartEvent): Literal {
  const state = entry(event, 'State');
  const enabled = entry(event, 'Enabled');
  if (state && enabled) refuse('`State` and `Enabled` are both given.', enabled.keyPlace);
  if (!enabled) return state;
  const decided = event.expansion.decide(enabled.value);
  if (isIntrinsic(decided)) return { ...enabled, key: 'State' };
  return { ...enabled, value: { kind: 'scalar', value: event.expansion.flag(decided) ? 'ENABLED' : 'DISABLED', place: enabled.value.place } };
}
