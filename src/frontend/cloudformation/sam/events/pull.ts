import type { MapNode, Node } from '../../../../syntax/tree.js';
import { child } from '../../../../syntax/tree.js';
import type { Fields, Literal } from '../build.js';
import { build, buildMap } from '../build.js';
import { inherited, refuse } from '../expansion.js';
import { isIntrinsic } from '../intrinsics.js';
import type { FunctionEvent } from './event.js';
import { entry, passed, property, required, target } from './event.js';
import { documentDbPolicies, kafkaPolicies, mqPolicies, mskPolicies } from './pull-policies.js';

/** An event source that Lambda reads by itself, through an event source mapping. */
interface PullSource {
  /** The property that holds the ARN of the source. */
  readonly arn?: string;
  readonly required: readonly string[];
  /** The AWS managed policy that lets the function's role read the source. */
  readonly managedPolicy?: string;
  readonly extra?: (event: FunctionEvent) => Fields;
  readonly inline?: (event: FunctionEvent) => readonly Literal[];
  /** The part of the mapping that holds `ConsumerGroupId` and `SchemaRegistryConfig`. */
  readonly consumerConfig?: 'AmazonManagedKafkaEventSourceConfig' | 'SelfManagedKafkaEventSourceConfig';
}

const stream = { arn: 'Stream', required: ['Stream', 'StartingPosition'] } as const;

const pullSources: Readonly<Record<string, PullSource>> = {
  Kinesis: { ...stream, managedPolicy: 'service-role/AWSLambdaKinesisExecutionRole' },
  DynamoDB: { ...stream, managedPolicy: 'service-role/AWSLambdaDynamoDBExecutionRole' },
  SQS: { arn: 'Queue', required: ['Queue'], managedPolicy: 'service-role/AWSLambdaSQSQueueExecutionRole' },
  MSK: {
    ...stream,
    managedPolicy: 'service-role/AWSLambdaMSKExecutionRole',
    consumerConfig: 'AmazonManagedKafkaEventSourceConfig',
    inline: mskPolicies,
  },
  MQ: { arn: 'Broker', required: ['Broker'], inline: mqPolicies },
  SelfManagedKafka: {
    required: [],
    consumerConfig: 'SelfManagedKafkaEventSourceConfig',
    extra: (event) => ({ SelfManagedEventSource: { Endpoints: { KafkaBootstrapServers: entry(event, 'KafkaBootstrapServers') } } }),
    inline: kafkaPolicies,
  },
  DocumentDB: {
    arn: 'Cluster',
    required: ['Cluster', 'DatabaseName', 'SourceAccessConfigurations'],
    extra: (event) => ({ DocumentDBEventSourceConfig: passed(event, ['DatabaseName', 'CollectionName', 'FullDocument']) }),
    inline: documentDbPolicies,
  },
};

const mappingFields = [
  'StartingPosition', 'StartingPositionTimestamp', 'BatchSize', 'MaximumBatchingWindowInSeconds', 'MaximumRetryAttempts', 'MaximumRecordAgeInSeconds',
  'BisectBatchOnFunctionError', 'ParallelizationFactor', 'TumblingWindowInSeconds', 'FunctionResponseTypes', 'FilterCriteria', 'KmsKeyArn', 'Enabled',
  'Topics', 'Queues', 'SourceAccessConfigurations', 'ScalingConfig', 'ProvisionedPollerConfig', 'MetricsConfig', 'LoggingConfig',
] as const;

export function isPullSource(type: string): boolean {
  return Object.hasOwn(pullSources, type);
}

/** Adds the event source mapping, and asks for what the function's role needs to read the source. */
export function addEventSourceMapping(event: FunctionEvent): void {
  const source = pullSources[event.type];
  if (!source) return;
  for (const name of source.required) required(event, name);
  if (!source.consumerConfig && property(event, 'ConsumerGroupId')) {
    refuse(`An event of type ${event.type} has no \`ConsumerGroupId\`.`, event.properties.entries.get('ConsumerGroupId')?.keyPlace ?? event.place);
  }
  checkFilters(event);
  const inline = source.inline?.(event) ?? [];
  const destination = failureDestination(event);
  event.expansion.add({
    id: event.id,
    type: 'AWS::Lambda::EventSourceMapping',
    place: event.place,
    properties: {
      FunctionName: target(event),
      EventSourceArn: source.arn === undefined ? undefined : entry(event, source.arn),
      ...passed(event, mappingFields),
      DestinationConfig: destination?.config,
      ...(source.consumerConfig && consumerConfig(event, source.consumerConfig)),
      ...source.extra?.(event),
    },
    attributes: inherited(event.resource),
  });
  if (source.managedPolicy !== undefined) event.needs.managed.push({ name: source.managedPolicy, place: event.place });
  event.needs.inline.push(...inline, ...(destination?.policies ?? []));
}

function consumerConfig(event: FunctionEvent, name: string): Fields {
  const fields = passed(event, ['ConsumerGroupId', 'SchemaRegistryConfig']);
  const given = property(event, name);
  if (Object.values(fields).every((field) => field === undefined)) return { [name]: given && entry(event, name) };
  return { [name]: fields };
}

function checkFilters(event: FunctionEvent): void {
  const criteria = property(event, 'FilterCriteria');
  if (!criteria || isIntrinsic(criteria)) return;
  const isRight = criteria.kind === 'map' && [...criteria.entries.keys()].every((key) => key === 'Filters');
  if (!isRight) refuse('`FilterCriteria` has something else than `Filters`.', criteria);
}

interface FailureDestination {
  readonly config: Node;
  readonly policies: readonly Literal[];
}

/** What the role must be allowed to do with records that could not be processed. */
const failureStatements: Readonly<Record<string, { readonly policy: string; readonly statements: (arn: Node) => readonly Fields[] } | 'none'>> = {
  SQS: { policy: 'SQSPolicy', statements: (arn) => [{ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: arn }] },
  SNS: { policy: 'SNSPolicy', statements: (arn) => [{ Effect: 'Allow', Action: 'sns:Publish', Resource: arn }] },
  S3: {
    policy: 'S3Policy',
    statements: (arn) => [
      { Effect: 'Allow', Action: 's3:PutObject', Resource: { 'Fn::Join': ['/', [arn, '*']] } },
      { Effect: 'Allow', Action: 's3:ListBucket', Resource: arn },
    ],
  },
  Kafka: 'none',
};

function failureDestination(event: FunctionEvent): FailureDestination | undefined {
  const config = property(event, 'DestinationConfig');
  if (!config) return undefined;
  const failure = child(config, 'OnFailure');
  if (config.kind !== 'map' || failure?.kind !== 'map') return refuse('`DestinationConfig.OnFailure` is not a map.', failure ?? config);
  const destination = child(failure, 'Destination') ?? refuse('`DestinationConfig.OnFailure.Destination` is missing.', failure);
  const typeNode = child(failure, 'Type');
  const cleaned = withDestination(config, failure, destination);
  if (!typeNode) return { config: cleaned, policies: [] };
  const type = event.expansion.text(typeNode) ?? '';
  const known = Object.hasOwn(failureStatements, type) ? failureStatements[type] : undefined;
  if (!known) return refuse(`\`OnFailure.Type\` is none of ${Object.keys(failureStatements).join(', ')}.`, typeNode);
  if (known === 'none') return { config: cleaned, policies: [] };
  const policy = build({ PolicyName: `${event.id}${known.policy}`, PolicyDocument: { Statement: known.statements(destination) } }, failure.place);
  return { config: cleaned, policies: [policy] };
}

function withDestination(config: MapNode, failure: MapNode, destination: Node): Node {
  return buildMap({ OnFailure: buildMap({ Destination: destination }, failure.place) }, config.place);
}
