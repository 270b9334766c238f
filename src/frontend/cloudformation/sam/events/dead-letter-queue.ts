import type { Place } from '../../../../model/source.js';
import type { MapNode } from '../../../../syntax/tree.js';
import { child, stringOf } from '../../../../syntax/tree.js';
import type { Fields, Literal } from '../build.js';
import type { Attributes, Expansion } from '../expansion.js';
import { refuse } from '../expansion.js';
import { getAtt, ref } from '../intrinsics.js';

export interface DeadLetterRule {
  readonly expansion: Expansion;
  /** Logical id of the rule or schedule whose failed events go to the queue. */
  readonly ruleId: string;
  readonly properties: MapNode;
  readonly attributes: Attributes;
  /** The service that sends to the queue by resource policy; undefined when it sends by role. */
  readonly service: string | undefined;
}

/** ARN of the queue that `DeadLetterConfig` names, which is made when it asks for one of type `SQS`. */
export function deadLetterArn({ expansion, ruleId, properties, attributes, service }: DeadLetterRule): Literal {
  const config = properties.entries.get('DeadLetterConfig');
  if (!config) return undefined;
  const { keyPlace: place, value } = config;
  const arn = child(value, 'Arn');
  const type = child(value, 'Type');
  if (arn && type) refuse('`DeadLetterConfig` has both `Arn` and `Type`.', place);
  if (arn) return arn;
  if (!type) return refuse('`DeadLetterConfig` has neither `Arn` nor `Type`.', place);
  if (expansion.text(type) !== 'SQS') refuse('The only `Type` of a `DeadLetterConfig` is `SQS`.', type);
  const named = child(value, 'QueueLogicalId');
  const queueId = named ? stringOf(named) : `${ruleId}Queue`;
  if (queueId === undefined) return refuse('`QueueLogicalId` is not a string.', named ?? place);
  expansion.add({ id: queueId, type: 'AWS::SQS::Queue', place, properties: {}, attributes });
  if (service !== undefined) addQueuePolicy(expansion, { id: `${ruleId}QueuePolicy`, queueId, place, service, sourceArn: getAtt(ruleId, 'Arn'), attributes });
  return getAtt(queueId, 'Arn');
}

interface QueuePolicy {
  readonly id: string;
  readonly queueId: string;
  readonly place: Place;
  readonly service: string;
  readonly sourceArn: Fields;
  readonly attributes: Attributes;
}

function addQueuePolicy(expansion: Expansion, { id, queueId, place, service, sourceArn, attributes }: QueuePolicy): void {
  expansion.add({
    id,
    type: 'AWS::SQS::QueuePolicy',
    place,
    properties: {
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [{
          Action: 'sqs:SendMessage',
          Effect: 'Allow',
          Principal: { Service: service },
          Resource: getAtt(queueId, 'Arn'),
          Condition: { ArnEquals: { 'aws:SourceArn': sourceArn } },
        }],
      },
      Queues: [ref(queueId)],
    },
    attributes,
  });
}
