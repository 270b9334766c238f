/**
 * SAM's policy templates. https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-template-list.html
 * Resources are written without `arn:PARTITION:`, `@` is `REGION:ACCOUNT`; a variable is the parameter of the same name, whatever its case.
 */
export interface PolicyTemplate {
  readonly parameters: readonly string[];
  readonly statements: readonly TemplateStatement[];
}

export interface TemplateStatement {
  readonly actions: string | readonly string[];
  readonly resources: string | readonly string[];
  /** Value of a condition key under `StringEquals`, written like a resource. */
  readonly equals?: { readonly key: string; readonly value: string };
}

function template(parameters: readonly string[], statements: readonly TemplateStatement[]): PolicyTemplate {
  return { parameters, statements };
}

function allow(
  service: string,
  actions: string | readonly string[],
  resources: string | readonly string[],
  equals?: TemplateStatement['equals'],
): TemplateStatement {
  const full = typeof actions === 'string' ? `${service}:${actions}` : actions.map((action) => `${service}:${action}`);
  return equals ? { actions: full, resources, equals } : { actions: full, resources };
}

const rotationByFunction = { key: 'secretsmanager:resource/AllowRotationLambdaArn', value: 'lambda:@:function:${functionName}' };
const throughAccessPoint = { key: 'elasticfilesystem:AccessPointArn', value: 'elasticfilesystem:@:access-point/${AccessPoint}' };

export const policyTemplates: ReadonlyMap<string, PolicyTemplate> = new Map(Object.entries({
  SQSPollerPolicy: template(['QueueName'], [
    allow('sqs', [
      'ChangeMessageVisibility', 'ChangeMessageVisibilityBatch', 'DeleteMessage', 'DeleteMessageBatch', 'GetQueueAttributes', 'ReceiveMessage',
    ], 'sqs:@:${queueName}'),
  ]),
  LambdaInvokePolicy: template(['FunctionName'], [allow('lambda', ['InvokeFunction'], 'lambda:@:function:${functionName}*')]),
  CloudWatchDescribeAlarmHistoryPolicy: template([], [allow('cloudwatch', ['DescribeAlarmHistory'], '*')]),
  CloudWatchPutMetricPolicy: template([], [allow('cloudwatch', ['PutMetricData'], '*')]),
  EC2DescribePolicy: template([], [allow('ec2', ['DescribeRegions', 'DescribeInstances'], '*')]),
  DynamoDBCrudPolicy: template(['TableName'], [
    allow('dynamodb', [
      'GetItem', 'DeleteItem', 'PutItem', 'Scan', 'Query', 'UpdateItem', 'BatchWriteItem', 'BatchGetItem', 'DescribeTable', 'ConditionCheckItem',
    ], ['dynamodb:@:table/${tableName}', 'dynamodb:@:table/${tableName}/index/*']),
  ]),
  DynamoDBReadPolicy: template(['TableName'], [
    allow('dynamodb', [
      'GetItem', 'Scan', 'Query', 'BatchGetItem', 'DescribeTable',
    ], ['dynamodb:@:table/${tableName}', 'dynamodb:@:table/${tableName}/index/*']),
  ]),
  SESSendBouncePolicy: template(['IdentityName'], [allow('ses', ['SendBounce'], 'ses:@:identity/${identityName}')]),
  ElasticsearchHttpPostPolicy: template(['DomainName'], [allow('es', ['ESHttpPost', 'ESHttpPut'], 'es:@:domain/${domainName}/*')]),
  S3ReadPolicy: template(['BucketName'], [
    allow('s3', [
      'GetObject', 'ListBucket', 'GetBucketLocation', 'GetObjectVersion', 'GetLifecycleConfiguration',
    ], ['s3:::${bucketName}', 's3:::${bucketName}/*']),
  ]),
  S3CrudPolicy: template(['BucketName'], [
    allow('s3', [
      'GetObject', 'ListBucket', 'GetBucketLocation', 'GetObjectVersion', 'PutObject', 'PutObjectAcl', 'GetLifecycleConfiguration',
      'PutLifecycleConfiguration', 'DeleteObject',
    ], ['s3:::${bucketName}', 's3:::${bucketName}/*']),
  ]),
  AMIDescribePolicy: template([], [allow('ec2', ['DescribeImages'], '*')]),
  CloudFormationDescribeStacksPolicy: template([], [allow('cloudformation', ['DescribeStacks'], 'cloudformation:@:stack/*')]),
  RekognitionNoDataAccessPolicy: template(['CollectionId'], [
    allow('rekognition', ['CompareFaces', 'DetectFaces', 'DetectLabels', 'DetectModerationLabels'], 'rekognition:@:collection/${collectionId}'),
  ]),
  RekognitionReadPolicy: template(['CollectionId'], [
    allow('rekognition', ['ListCollections', 'ListFaces', 'SearchFaces', 'SearchFacesByImage'], 'rekognition:@:collection/${collectionId}'),
  ]),
  RekognitionWriteOnlyAccessPolicy: template(['CollectionId'], [
    allow('rekognition', ['CreateCollection', 'IndexFaces'], 'rekognition:@:collection/${collectionId}'),
  ]),
  SQSSendMessagePolicy: template(['QueueName'], [allow('sqs', ['SendMessage*'], 'sqs:@:${queueName}')]),
  SNSPublishMessagePolicy: template(['TopicName'], [allow('sns', ['Publish'], 'sns:@:${topicName}')]),
  VPCAccessPolicy: template([], [
    allow('ec2', ['CreateNetworkInterface', 'DeleteNetworkInterface', 'DescribeNetworkInterfaces', 'DetachNetworkInterface'], '*'),
  ]),
  DynamoDBStreamReadPolicy: template(['TableName', 'StreamName'], [
    allow('dynamodb', ['DescribeStream', 'GetRecords', 'GetShardIterator'], 'dynamodb:@:table/${tableName}/stream/${streamName}'),
    allow('dynamodb', ['ListStreams'], 'dynamodb:@:table/${tableName}/stream/*'),
  ]),
  KinesisStreamReadPolicy: template(['StreamName'], [
    allow('kinesis', ['ListStreams', 'DescribeLimits'], 'kinesis:@:stream/*'),
    allow('kinesis', ['DescribeStream', 'DescribeStreamSummary', 'GetRecords', 'GetShardIterator'], 'kinesis:@:stream/${streamName}'),
  ]),
  SESCrudPolicy: template(['IdentityName'], [
    allow('ses', ['GetIdentityVerificationAttributes', 'SendEmail', 'SendRawEmail', 'VerifyEmailIdentity'], 'ses:@:identity/${identityName}'),
  ]),
  SNSCrudPolicy: template(['TopicName'], [
    allow('sns', ['ListSubscriptionsByTopic', 'CreateTopic', 'SetTopicAttributes', 'Subscribe', 'Publish'], 'sns:@:${topicName}*'),
  ]),
  KinesisCrudPolicy: template(['StreamName'], [
    allow('kinesis', [
      'AddTagsToStream', 'CreateStream', 'DecreaseStreamRetentionPeriod', 'DeleteStream', 'DescribeStream', 'DescribeStreamSummary', 'GetShardIterator',
      'IncreaseStreamRetentionPeriod', 'ListTagsForStream', 'MergeShards', 'PutRecord', 'PutRecords', 'SplitShard', 'RemoveTagsFromStream',
    ], 'kinesis:@:stream/${streamName}'),
  ]),
  KMSDecryptPolicy: template(['KeyId'], [allow('kms', 'Decrypt', 'kms:@:key/${keyId}')]),
  PollyFullAccessPolicy: template(['LexiconName'], [
    allow('polly', ['GetLexicon', 'DeleteLexicon'], ['polly:@:lexicon/${lexiconName}']),
    allow('polly', ['DescribeVoices', 'ListLexicons', 'PutLexicon', 'SynthesizeSpeech'], ['polly:@:lexicon/*']),
  ]),
  S3FullAccessPolicy: template(['BucketName'], [
    allow('s3', [
      'GetObject', 'GetObjectAcl', 'GetObjectVersion', 'PutObject', 'PutObjectAcl', 'DeleteObject', 'DeleteObjectTagging', 'DeleteObjectVersionTagging',
      'GetObjectTagging', 'GetObjectVersionTagging', 'PutObjectTagging', 'PutObjectVersionTagging',
    ], ['s3:::${bucketName}/*']),
    allow('s3', ['ListBucket', 'GetBucketLocation', 'GetLifecycleConfiguration', 'PutLifecycleConfiguration'], ['s3:::${bucketName}']),
  ]),
  CodePipelineLambdaExecutionPolicy: template([], [allow('codepipeline', ['PutJobSuccessResult', 'PutJobFailureResult'], '*')]),
  ServerlessRepoReadWriteAccessPolicy: template([], [
    allow('serverlessrepo', [
      'CreateApplication', 'CreateApplicationVersion', 'UpdateApplication', 'GetApplication', 'ListApplications', 'ListApplicationVersions',
      'ListApplicationDependencies',
    ], ['serverlessrepo:@:applications/*']),
  ]),
  EC2CopyImagePolicy: template(['ImageId'], [allow('ec2', ['CopyImage'], 'ec2:@:image/${imageId}')]),
  CodePipelineReadOnlyPolicy: template(['PipelineName'], [allow('codepipeline', ['ListPipelineExecutions'], 'codepipeline:@:${pipelinename}')]),
  CloudWatchDashboardPolicy: template([], [allow('cloudwatch', ['GetDashboard', 'ListDashboards', 'PutDashboard', 'ListMetrics'], '*')]),
  RekognitionFacesPolicy: template([], [allow('rekognition', ['CompareFaces', 'DetectFaces'], '*')]),
  RekognitionLabelsPolicy: template([], [allow('rekognition', ['DetectLabels', 'DetectModerationLabels'], '*')]),
  DynamoDBBackupFullAccessPolicy: template(['TableName'], [
    allow('dynamodb', ['CreateBackup', 'DescribeContinuousBackups'], 'dynamodb:@:table/${tableName}'),
    allow('dynamodb', ['DeleteBackup', 'DescribeBackup', 'ListBackups'], 'dynamodb:@:table/${tableName}/backup/*'),
  ]),
  DynamoDBRestoreFromBackupPolicy: template(['TableName'], [
    allow('dynamodb', ['RestoreTableFromBackup'], 'dynamodb:@:table/${tableName}/backup/*'),
    allow('dynamodb', ['PutItem', 'UpdateItem', 'DeleteItem', 'GetItem', 'Query', 'Scan', 'BatchWriteItem'], 'dynamodb:@:table/${tableName}'),
  ]),
  ComprehendBasicAccessPolicy: template([], [
    allow('comprehend', [
      'BatchDetectKeyPhrases', 'DetectDominantLanguage', 'DetectEntities', 'BatchDetectEntities', 'DetectKeyPhrases', 'DetectSentiment',
      'BatchDetectDominantLanguage', 'BatchDetectSentiment',
    ], '*'),
  ]),
  AWSSecretsManagerRotationPolicy: template(['FunctionName'], [
    allow('secretsmanager', [
      'DescribeSecret', 'GetSecretValue', 'PutSecretValue', 'UpdateSecretVersionStage',
    ], 'secretsmanager:@:secret:*', rotationByFunction),
    allow('secretsmanager', ['GetRandomPassword'], '*'),
  ]),
  MobileAnalyticsWriteOnlyAccessPolicy: template([], [allow('mobileanalytics', ['PutEvents'], '*')]),
  PinpointEndpointAccessPolicy: template(['PinpointApplicationId'], [
    allow('mobiletargeting', ['GetEndpoint', 'UpdateEndpoint', 'UpdateEndpointsBatch'], 'mobiletargeting:@:apps/${pinpointApplicationId}/endpoints/*'),
  ]),
  RekognitionDetectOnlyPolicy: template([], [allow('rekognition', ['DetectFaces', 'DetectLabels', 'DetectModerationLabels', 'DetectText'], '*')]),
  RekognitionFacesManagementPolicy: template(['CollectionId'], [
    allow('rekognition', ['IndexFaces', 'DeleteFaces', 'SearchFaces', 'SearchFacesByImage', 'ListFaces'], 'rekognition:@:collection/${collectionId}'),
  ]),
  EKSDescribePolicy: template([], [allow('eks', ['DescribeCluster', 'ListClusters'], '*')]),
  CostExplorerReadOnlyPolicy: template([], [
    allow('ce', [
      'GetCostAndUsage', 'GetDimensionValues', 'GetReservationCoverage', 'GetReservationPurchaseRecommendation', 'GetReservationUtilization', 'GetTags',
    ], '*'),
  ]),
  OrganizationsListAccountsPolicy: template([], [allow('organizations', ['ListAccounts'], '*')]),
  DynamoDBReconfigurePolicy: template(['TableName'], [allow('dynamodb', ['UpdateTable'], 'dynamodb:@:table/${tableName}')]),
  SESBulkTemplatedCrudPolicy: template(['IdentityName'], [
    allow('ses', [
      'GetIdentityVerificationAttributes', 'SendEmail', 'SendRawEmail', 'SendTemplatedEmail', 'SendBulkTemplatedEmail', 'VerifyEmailIdentity',
    ], 'ses:@:identity/${identityName}'),
  ]),
  SESEmailTemplateCrudPolicy: template([], [
    allow('ses', ['CreateTemplate', 'GetTemplate', 'ListTemplates', 'UpdateTemplate', 'DeleteTemplate', 'TestRenderTemplate'], '*'),
  ]),
  FilterLogEventsPolicy: template(['LogGroupName'], [allow('logs', ['FilterLogEvents'], 'logs:@:log-group:${logGroupName}:log-stream:*')]),
  SSMParameterReadPolicy: template(['ParameterName'], [
    allow('ssm', ['DescribeParameters'], '*'),
    allow('ssm', ['GetParameters', 'GetParameter', 'GetParametersByPath'], 'ssm:@:parameter/${parameterName}'),
  ]),
  StepFunctionsExecutionPolicy: template(['StateMachineName'], [allow('states', ['StartExecution'], 'states:@:stateMachine:${stateMachineName}')]),
  CodeCommitCrudPolicy: template(['RepositoryName'], [
    allow('codecommit', [
      'GitPull', 'GitPush', 'CreateBranch', 'DeleteBranch', 'GetBranch', 'ListBranches', 'MergeBranchesByFastForward', 'MergeBranchesBySquash',
      'MergeBranchesByThreeWay', 'UpdateDefaultBranch', 'BatchDescribeMergeConflicts', 'CreateUnreferencedMergeCommit', 'DescribeMergeConflicts',
      'GetMergeCommit', 'GetMergeOptions', 'BatchGetPullRequests', 'CreatePullRequest', 'DescribePullRequestEvents', 'GetCommentsForPullRequest',
      'GetCommitsFromMergeBase', 'GetMergeConflicts', 'GetPullRequest', 'ListPullRequests', 'MergePullRequestByFastForward', 'MergePullRequestBySquash',
      'MergePullRequestByThreeWay', 'PostCommentForPullRequest', 'UpdatePullRequestDescription', 'UpdatePullRequestStatus', 'UpdatePullRequestTitle',
      'DeleteFile', 'GetBlob', 'GetFile', 'GetFolder', 'PutFile', 'DeleteCommentContent', 'GetComment', 'GetCommentsForComparedCommit',
      'PostCommentForComparedCommit', 'PostCommentReply', 'UpdateComment', 'BatchGetCommits', 'CreateCommit', 'GetCommit', 'GetCommitHistory',
      'GetDifferences', 'GetObjectIdentifier', 'GetReferences', 'GetTree', 'GetRepository', 'UpdateRepositoryDescription', 'ListTagsForResource',
      'TagResource', 'UntagResource', 'GetRepositoryTriggers', 'PutRepositoryTriggers', 'TestRepositoryTriggers', 'GetBranch', 'GetCommit', 'UploadArchive',
      'GetUploadArchiveStatus', 'CancelUploadArchive',
    ], 'codecommit:@:${repositoryName}'),
  ]),
  CodeCommitReadPolicy: template(['RepositoryName'], [
    allow('codecommit', [
      'GitPull', 'GetBranch', 'ListBranches', 'BatchDescribeMergeConflicts', 'DescribeMergeConflicts', 'GetMergeCommit', 'GetMergeOptions',
      'BatchGetPullRequests', 'DescribePullRequestEvents', 'GetCommentsForPullRequest', 'GetCommitsFromMergeBase', 'GetMergeConflicts', 'GetPullRequest',
      'ListPullRequests', 'GetBlob', 'GetFile', 'GetFolder', 'GetComment', 'GetCommentsForComparedCommit', 'BatchGetCommits', 'GetCommit',
      'GetCommitHistory', 'GetDifferences', 'GetObjectIdentifier', 'GetReferences', 'GetTree', 'GetRepository', 'ListTagsForResource',
      'GetRepositoryTriggers', 'TestRepositoryTriggers', 'GetBranch', 'GetCommit', 'GetUploadArchiveStatus',
    ], 'codecommit:@:${repositoryName}'),
  ]),
  KMSEncryptPolicy: template(['KeyId'], [allow('kms', 'Encrypt', 'kms:@:key/${keyId}')]),
  AthenaQueryPolicy: template(['WorkGroupName'], [
    allow('athena', [
      'ListWorkGroups', 'GetExecutionEngine', 'GetExecutionEngines', 'GetNamespace', 'GetCatalogs', 'GetNamespaces', 'GetTables', 'GetTable',
    ], '*'),
    allow('athena', [
      'StartQueryExecution', 'GetQueryResults', 'DeleteNamedQuery', 'GetNamedQuery', 'ListQueryExecutions', 'StopQueryExecution', 'GetQueryResultsStream',
      'ListNamedQueries', 'CreateNamedQuery', 'GetQueryExecution', 'BatchGetNamedQuery', 'BatchGetQueryExecution', 'GetWorkGroup',
    ], 'athena:@:workgroup/${workgroupName}'),
  ]),
  S3WritePolicy: template(['BucketName'], [
    allow('s3', ['PutObject', 'PutObjectAcl', 'PutLifecycleConfiguration'], ['s3:::${bucketName}', 's3:::${bucketName}/*']),
  ]),
  DynamoDBWritePolicy: template(['TableName'], [
    allow('dynamodb', ['PutItem', 'UpdateItem', 'BatchWriteItem'], ['dynamodb:@:table/${tableName}', 'dynamodb:@:table/${tableName}/index/*']),
  ]),
  EventBridgePutEventsPolicy: template(['EventBusName'], [allow('events', 'PutEvents', 'events:@:event-bus/${eventBusName}')]),
  AcmGetCertificatePolicy: template(['CertificateArn'], [allow('acm', ['GetCertificate'], '${certificateArn}')]),
  Route53ChangeResourceRecordSetsPolicy: template(['HostedZoneId'], [allow('route53', ['ChangeResourceRecordSets'], 'route53:::hostedzone/${HostedZoneId}')]),
  SSMParameterWithSlashPrefixReadPolicy: template(['ParameterName'], [
    allow('ssm', ['DescribeParameters'], '*'),
    allow('ssm', ['GetParameters', 'GetParameter', 'GetParametersByPath'], 'ssm:@:parameter${parameterName}'),
  ]),
  StepFunctionsExecutionPolicy_v2: template(['StateMachineName'], [
    allow('states', ['StartExecution', 'StartSyncExecution'], 'states:@:stateMachine:${stateMachineName}'),
  ]),
  SESBulkTemplatedCrudPolicy_v2: template(['IdentityName', 'TemplateName'], [
    allow('ses', [
      'SendEmail', 'SendRawEmail', 'SendTemplatedEmail', 'SendBulkTemplatedEmail',
    ], ['ses:@:identity/${identityName}', 'ses:@:template/${templateName}']),
    allow('ses', ['GetIdentityVerificationAttributes', 'VerifyEmailIdentity'], '*'),
  ]),
  StepFunctionsCallbackPolicy: template(['StateMachineName'], [
    allow('states', ['SendTaskFailure', 'SendTaskHeartbeat', 'SendTaskSuccess'], 'states:@:stateMachine:${stateMachineName}'),
  ]),
  KMSEncryptPolicy_v2: template(['KeyId'], [
    allow('kms', [
      'Encrypt', 'GenerateDataKey', 'GenerateDataKeyWithoutPlaintext', 'GenerateDataKeyPair', 'GenerateDataKeyPairWithoutPlaintext',
    ], 'kms:@:key/${keyId}'),
  ]),
  AWSSecretsManagerGetSecretValuePolicy: template(['SecretArn'], [allow('secretsmanager', ['GetSecretValue'], '${secretArn}')]),
  EcsRunTaskPolicy: template(['TaskDefinition'], [allow('ecs', ['RunTask'], 'ecs:@:task-definition/${taskDefinition}')]),
  EFSWriteAccessPolicy: template(['FileSystem', 'AccessPoint'], [
    allow('elasticfilesystem', ['ClientMount', 'ClientWrite'], 'elasticfilesystem:@:file-system/${FileSystem}', throughAccessPoint),
  ]),
  FirehoseCrudPolicy: template(['DeliveryStreamName'], [
    allow('firehose', [
      'CreateDeliveryStream', 'DeleteDeliveryStream', 'DescribeDeliveryStream', 'PutRecord', 'PutRecordBatch', 'UpdateDestination',
    ], 'firehose:@:deliverystream/${deliveryStreamName}'),
  ]),
  FirehoseWritePolicy: template(['DeliveryStreamName'], [
    allow('firehose', ['PutRecord', 'PutRecordBatch'], 'firehose:@:deliverystream/${deliveryStreamName}'),
  ]),
  SageMakerCreateEndpointConfigPolicy: template(['EndpointConfigName'], [
    allow('sagemaker', ['CreateEndpointConfig'], 'sagemaker:@:endpoint-config/${endpointConfigName}'),
  ]),
  SageMakerCreateEndpointPolicy: template(['EndpointName'], [allow('sagemaker', ['CreateEndpoint'], 'sagemaker:@:endpoint/${endpointName}')]),
  TextractDetectAnalyzePolicy: template([], [
    allow('textract', ['DetectDocumentText', 'StartDocumentTextDetection', 'StartDocumentAnalysis', 'AnalyzeDocument'], '*'),
  ]),
  TextractGetResultPolicy: template([], [allow('textract', ['GetDocumentTextDetection', 'GetDocumentAnalysis'], '*')]),
  TextractPolicy: template([], [allow('textract', ['*'], '*')]),
}));
