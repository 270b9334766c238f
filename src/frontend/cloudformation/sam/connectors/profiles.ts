/**
 * Which resources connectors connect, and what they write for it, by the types of source and destination.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/reference-sam-connector.html
 * In resources `SourceArn`, `DestinationArn`, `DestinationName` are what the connector's ends are; text with `${…}` is an `Fn::Sub`.
 */
export type Access = 'Read' | 'Write';

export interface ProfileStatement {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

export interface RolePolicyProfile {
  readonly kind: 'role-policy';
  /** Whose role gets the policy. */
  readonly end: 'source' | 'destination';
  readonly statements: Readonly<Partial<Record<Access, readonly ProfileStatement[]>>>;
  readonly needsBoth?: true;
  /** The source is refused while it lacks the permission, so it has to come after the policy. */
  readonly sourceWaits?: true;
}

export type ConnectorProfile =
  | RolePolicyProfile
  | { readonly kind: 'lambda-permission'; readonly principal: string; readonly sourceArn: string; readonly sourceAccount?: true }
  | { readonly kind: 'topic-policy'; readonly service: string }
  | { readonly kind: 'queue-policy'; readonly service: string };

const destination = 'DestinationArn';

function statement(service: string, actions: string, ...resources: readonly string[]): ProfileStatement {
  return { actions: actions.split(' ').map((action) => `${service}:${action}`), resources };
}

function bySource(statements: RolePolicyProfile['statements']): RolePolicyProfile {
  return { kind: 'role-policy', end: 'source', statements };
}

const indexes = '${DestinationArn}/index/*';
const tableAccess = bySource({
  Read: [statement('dynamodb', 'GetItem Query Scan BatchGetItem ConditionCheckItem PartiQLSelect', destination, indexes)],
  Write: [statement('dynamodb', 'PutItem UpdateItem DeleteItem BatchWriteItem PartiQLDelete PartiQLInsert PartiQLUpdate', destination, indexes)],
});

const objects = '${DestinationArn}/*';
const bucketAccess = bySource({
  Read: [statement(
    's3',
    'GetObject GetObjectAcl GetObjectLegalHold GetObjectRetention GetObjectTorrent GetObjectVersion GetObjectVersionAcl GetObjectVersionForReplication '
      + 'GetObjectVersionTorrent ListBucket ListBucketMultipartUploads ListBucketVersions ListMultipartUploadParts',
    destination,
    objects,
  )],
  Write: [statement(
    's3', 'AbortMultipartUpload DeleteObject DeleteObjectVersion PutObject PutObjectLegalHold PutObjectRetention RestoreObject', destination, objects,
  )],
});

const putEvents = bySource({ Write: [statement('events', 'PutEvents', destination)] });
const publish = bySource({ Write: [statement('sns', 'Publish', destination)] });
const invoke = bySource({ Write: [statement('lambda', 'InvokeAsync InvokeFunction', destination)] });
const executions = 'arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:${DestinationName}:*';
const executionEvents = 'arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule';

const apiInvokes: ConnectorProfile = {
  kind: 'lambda-permission',
  principal: 'apigateway.amazonaws.com',
  sourceArn: 'arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${SourceResourceId}/${SourceQualifier}',
};

function invokes(principal: string): ConnectorProfile {
  return { kind: 'lambda-permission', principal, sourceArn: 'SourceArn' };
}

const lambda = 'AWS::Lambda::Function';
const table = 'AWS::DynamoDB::Table';
const bus = 'AWS::Events::EventBus';
const bucket = 'AWS::S3::Bucket';
const topic = 'AWS::SNS::Topic';
const queue = 'AWS::SQS::Queue';
const stateMachine = 'AWS::StepFunctions::StateMachine';

export const connectorProfiles: Readonly<Record<string, Readonly<Record<string, ConnectorProfile>>>> = {
  'AWS::ApiGateway::RestApi': { [lambda]: apiInvokes },
  'AWS::ApiGatewayV2::Api': { [lambda]: apiInvokes },
  'AWS::AppSync::DataSource': {
    [table]: tableAccess,
    [bus]: putEvents,
    [lambda]: bySource({ Write: [statement('lambda', 'InvokeAsync InvokeFunction', destination, '${DestinationArn}:*')] }),
  },
  'AWS::AppSync::GraphQLApi': {
    [lambda]: {
      kind: 'lambda-permission',
      principal: 'appsync.amazonaws.com',
      sourceArn: 'arn:${AWS::Partition}:appsync:${AWS::Region}:${AWS::AccountId}:apis/${SourceResourceId}',
    },
  },
  [table]: {
    [lambda]: {
      kind: 'role-policy',
      end: 'destination',
      statements: { Read: [statement('dynamodb', 'DescribeStream GetRecords GetShardIterator ListStreams', '${SourceArn}/stream/*')] },
    },
  },
  'AWS::Events::Rule': {
    [bus]: putEvents,
    [lambda]: invokes('events.amazonaws.com'),
    [stateMachine]: bySource({ Write: [statement('states', 'StartExecution', destination)] }),
    [topic]: { kind: 'topic-policy', service: 'events.amazonaws.com' },
    [queue]: { kind: 'queue-policy', service: 'events.amazonaws.com' },
  },
  [lambda]: {
    [table]: tableAccess,
    [bus]: putEvents,
    [lambda]: invoke,
    [bucket]: bucketAccess,
    [topic]: publish,
    [queue]: bySource({
      Read: [statement('sqs', 'ReceiveMessage GetQueueAttributes', destination)],
      Write: [statement('sqs', 'DeleteMessage SendMessage ChangeMessageVisibility PurgeQueue', destination)],
    }),
    [stateMachine]: bySource({
      Write: [statement('states', 'StartExecution StartSyncExecution', destination), statement('states', 'StopExecution', executions)],
      Read: [
        statement('states', 'DescribeStateMachine ListExecutions', destination),
        statement('states', 'DescribeExecution DescribeStateMachineForExecution GetExecutionHistory', executions),
      ],
    }),
    'AWS::Location::PlaceIndex': bySource({
      Read: [statement('geo', 'DescribePlaceIndex GetPlace SearchPlaceIndexForPosition SearchPlaceIndexForSuggestions SearchPlaceIndexForText', destination)],
    }),
  },
  [bucket]: { [lambda]: { kind: 'lambda-permission', principal: 's3.amazonaws.com', sourceArn: 'SourceArn', sourceAccount: true } },
  [topic]: { [lambda]: invokes('sns.amazonaws.com'), [queue]: { kind: 'queue-policy', service: 'sns.amazonaws.com' } },
  [queue]: {
    [lambda]: {
      kind: 'role-policy',
      end: 'destination',
      needsBoth: true,
      statements: {
        Write: [statement('sqs', 'DeleteMessage', 'SourceArn')],
        Read: [statement('sqs', 'ReceiveMessage GetQueueAttributes', 'SourceArn')],
      },
    },
  },
  [stateMachine]: {
    [table]: tableAccess,
    [bus]: putEvents,
    [lambda]: invoke,
    [bucket]: bucketAccess,
    [topic]: publish,
    [queue]: bySource({ Write: [statement('sqs', 'SendMessage', destination)] }),
    [stateMachine]: {
      kind: 'role-policy',
      end: 'source',
      sourceWaits: true,
      statements: {
        Read: [statement('states', 'DescribeExecution', executions), statement('events', 'DescribeRule', executionEvents)],
        Write: [
          statement('states', 'StartExecution', destination),
          statement('states', 'StopExecution', executions),
          statement('events', 'PutTargets PutRule', executionEvents),
        ],
      },
    },
  },
};

/** What SAM's own types become. */
export const plainTypes: Readonly<Record<string, string>> = {
  'AWS::Serverless::Api': 'AWS::ApiGateway::RestApi',
  'AWS::Serverless::Function': lambda,
  'AWS::Serverless::HttpApi': 'AWS::ApiGatewayV2::Api',
  'AWS::Serverless::SimpleTable': table,
  'AWS::Serverless::StateMachine': stateMachine,
};
