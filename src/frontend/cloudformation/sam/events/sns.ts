import type { MapNode } from '../../../../syntax/tree.js';
import { child } from '../../../../syntax/tree.js';
import type { Fields, Literal } from '../build.js';
import { inherited, refuse } from '../expansion.js';
import { getAtt, ref, refTarget } from '../intrinsics.js';
import type { FunctionEvent } from './event.js';
import { addPermission, entry, property, required, target, targetArn } from './event.js';

/** Messages that Lambda takes at once from the queue of `SqsSubscription: true`. */
const defaultBatchSize = 10;

/** `SNS`: a subscription, through a queue when `SqsSubscription` asks for one. */
export function addTopicSubscription(event: FunctionEvent): void {
  const topic = required(event, 'Topic');
  const queue = property(event, 'SqsSubscription');
  if (queue?.kind === 'map' && queue.entries.size > 0) return subscribeGivenQueue(event, queue);
  if (queue && event.expansion.flag(queue)) return subscribeMadeQueue(event);
  addPermission(event, { principal: 'sns.amazonaws.com', sourceArn: topic });
  subscribe(event, 'lambda', targetArn(event));
}

function subscribe(event: FunctionEvent, protocol: string, endpoint: Literal): void {
  event.expansion.add({
    id: event.id,
    type: 'AWS::SNS::Subscription',
    place: event.place,
    properties: {
      Protocol: protocol,
      Endpoint: endpoint,
      TopicArn: entry(event, 'Topic'),
      FilterPolicy: entry(event, 'FilterPolicy'),
      FilterPolicyScope: entry(event, 'FilterPolicyScope'),
      Region: entry(event, 'Region'),
      RedrivePolicy: entry(event, 'RedrivePolicy'),
    },
    attributes: inherited(event.resource),
  });
}

function subscribeMadeQueue(event: FunctionEvent): void {
  const queueId = `${event.id}Queue`;
  const arn = getAtt(queueId, 'Arn');
  event.expansion.add({
    id: queueId,
    type: 'AWS::SQS::Queue',
    place: event.place,
    properties: { FifoQueue: isFifo(event) ? true : undefined },
    attributes: inherited(event.resource),
  });
  subscribe(event, 'sqs', arn);
  addQueuePolicy(event, `${event.id}QueuePolicy`, arn, ref(queueId));
  readQueue(event, arn, { BatchSize: defaultBatchSize, Enabled: true });
}

/** A FIFO topic delivers to FIFO queues only. */
function isFifo(event: FunctionEvent): boolean {
  const topic = refTarget(property(event, 'Topic'));
  const resource = topic === undefined ? undefined : child(child(event.expansion.template, 'Resources'), topic);
  return event.expansion.flag(child(child(resource, 'Properties'), 'FifoTopic'));
}

function subscribeGivenQueue(event: FunctionEvent, queue: MapNode): void {
  const arn = queue.entries.get('QueueArn');
  const url = queue.entries.get('QueueUrl');
  if (!arn || !url) return refuse('`SqsSubscription` lacks `QueueArn` or `QueueUrl`.', queue);
  const policyId = queue.entries.get('QueuePolicyLogicalId')?.value;
  if (policyId && (policyId.kind !== 'scalar' || typeof policyId.value !== 'string')) refuse('`QueuePolicyLogicalId` is not a string.', policyId);
  subscribe(event, 'sqs', arn.value);
  addQueuePolicy(event, policyId?.kind === 'scalar' ? String(policyId.value) : `${event.id}QueuePolicy`, arn.value, url.value);
  readQueue(event, arn.value, {
    BatchSize: queue.entries.get('BatchSize') ?? defaultBatchSize,
    Enabled: queue.entries.get('Enabled') ?? true,
  });
}

function addQueuePolicy(event: FunctionEvent, id: string, queueArn: Literal, queueUrl: Literal): void {
  event.expansion.add({
    id,
    type: 'AWS::SQS::QueuePolicy',
    place: event.place,
    properties: {
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [{
          Action: 'sqs:SendMessage',
          Effect: 'Allow',
          Principal: '*',
          Resource: queueArn,
          Condition: { ArnEquals: { 'aws:SourceArn': property(event, 'Topic') } },
        }],
      },
      Queues: [queueUrl],
    },
    attributes: inherited(event.resource),
  });
}

function readQueue(event: FunctionEvent, queueArn: Literal, fields: Fields): void {
  event.expansion.add({
    id: `${event.id}EventSourceMapping`,
    type: 'AWS::Lambda::EventSourceMapping',
    place: event.place,
    properties: { EventSourceArn: queueArn, FunctionName: target(event), ...fields },
    attributes: inherited(event.resource),
  });
  event.needs.managed.push({ name: 'service-role/AWSLambdaSQSQueueExecutionRole', place: event.place });
}
