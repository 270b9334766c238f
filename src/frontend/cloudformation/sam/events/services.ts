import { inherited } from '../expansion.js';
import { ref, sub } from '../intrinsics.js';
import type { FunctionEvent } from './event.js';
import { addPermission, entry, required, targetArn } from './event.js';

/** `AlexaSkill` */
export function addAlexaSkill(event: FunctionEvent): void {
  addPermission(event, { principal: 'alexa-appkit.amazon.com', eventSourceToken: entry(event, 'SkillId') });
}

/** `CloudWatchLogs`: a subscription filter on a log group. */
export function addLogSubscription(event: FunctionEvent): void {
  required(event, 'FilterPattern');
  const logGroup = required(event, 'LogGroupName');
  const { partition } = event.expansion.context;
  addPermission(event, {
    principal: 'logs.amazonaws.com',
    sourceArn: sub(`arn:${partition}:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:\${__LogGroupName__}:*`, { __LogGroupName__: logGroup }),
  });
  event.expansion.add({
    id: event.id,
    type: 'AWS::Logs::SubscriptionFilter',
    place: event.place,
    properties: { LogGroupName: entry(event, 'LogGroupName'), FilterPattern: entry(event, 'FilterPattern'), DestinationArn: targetArn(event) },
    attributes: { ...inherited(event.resource), DependsOn: [`${event.id}Permission`] },
  });
}

/** `IoTRule`: a topic rule. */
export function addIotRule(event: FunctionEvent): void {
  required(event, 'Sql');
  const { partition } = event.expansion.context;
  addPermission(event, {
    principal: 'iot.amazonaws.com',
    sourceAccount: sub('${AWS::AccountId}'),
    sourceArn: sub(`arn:${partition}:iot:\${AWS::Region}:\${AWS::AccountId}:rule/\${RuleName}`, { RuleName: ref(event.id) }),
  });
  event.expansion.add({
    id: event.id,
    type: 'AWS::IoT::TopicRule',
    place: event.place,
    properties: {
      TopicRulePayload: {
        Sql: entry(event, 'Sql'),
        AwsIotSqlVersion: entry(event, 'AwsIotSqlVersion'),
        RuleDisabled: false,
        Actions: [{ Lambda: { FunctionArn: targetArn(event) } }],
      },
    },
    attributes: inherited(event.resource),
  });
}
