import type { Literal } from '../build.js';
import { build } from '../build.js';
import { inherited } from '../expansion.js';
import { getAtt } from '../intrinsics.js';
import { addRole } from '../role.js';
import { deadLetterArn } from './dead-letter-queue.js';
import type { FunctionEvent, StartEvent } from './event.js';
import { entry, passed, property, required, targetArn } from './event.js';

const scheduleFields = [
  'ScheduleExpression', 'ScheduleExpressionTimezone', 'StartDate', 'EndDate', 'State', 'Description', 'GroupName', 'KmsKeyArn',
] as const;

/** `ScheduleV2`: a schedule of EventBridge Scheduler, with a role that may start the target. */
export function addScheduleV2(event: FunctionEvent): void {
  required(event, 'ScheduleExpression');
  addSchedulerSchedule(event, { arn: targetArn(event), action: 'lambda:InvokeFunction', policy: 'LambdaPolicy' });
}

export interface ScheduleTarget {
  readonly arn: Literal;
  readonly action: string;
  readonly policy: string;
}

export function addSchedulerSchedule(event: StartEvent, to: ScheduleTarget): void {
  const attributes = inherited(event.resource);
  const { expansion, id, place } = event;
  const deadLetters = deadLetterArn({ expansion, ruleId: id, properties: event.properties, attributes, service: undefined });
  const given = property(event, 'RoleArn');
  const named = !expansion.flag(property(event, 'OmitName'));
  expansion.add({
    id,
    type: 'AWS::Scheduler::Schedule',
    place,
    properties: {
      ...passed(event, scheduleFields),
      FlexibleTimeWindow: entry(event, 'FlexibleTimeWindow') ?? { Mode: 'OFF' },
      Name: entry(event, 'Name') ?? (named ? id : undefined),
      Target: {
        Arn: to.arn,
        RoleArn: given ?? getAtt(`${id}Role`, 'Arn'),
        ...passed(event, ['Input', 'RetryPolicy']),
        DeadLetterConfig: deadLetters && { Arn: deadLetters },
      },
    },
    attributes,
  });
  if (given) return;
  const allow = (name: string, action: string, resource: Literal): Literal =>
    build({ PolicyName: `${id}${name}`, PolicyDocument: { Statement: [{ Effect: 'Allow', Action: action, Resource: resource }] } }, place);
  const inline = [allow(to.policy, to.action, to.arn)];
  if (deadLetters) inline.push(allow('SQSPolicy', 'sqs:SendMessage', deadLetters));
  addRole(expansion, {
    id: `${id}Role`,
    place,
    service: 'scheduler.amazonaws.com',
    managedPolicies: [],
    managed: [],
    inline,
    boundary: entry(event, 'PermissionsBoundary'),
    attributes,
  });
}
