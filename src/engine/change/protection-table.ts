/** When a protection is on. Values are compared in lower case. */
export type Reading =
  | { readonly kind: 'is'; readonly on: readonly string[]; readonly byDefault?: true }
  | { readonly kind: 'set' }
  /** The more the better; 0 is off. */
  | { readonly kind: 'amount'; readonly byDefault?: number; readonly unit: string }
  /** The more the better, where nothing set means for ever. */
  | { readonly kind: 'retention'; readonly unit: string };

/** A property that protects a resource. */
export interface Protection {
  readonly path: string;
  /** `encryption of the storage`: `… switched off`. */
  readonly what: string;
  readonly reading: Reading;
}

const TRUE: Reading = { kind: 'is', on: ['true'] };
const TRUE_BY_DEFAULT: Reading = { kind: 'is', on: ['true'], byDefault: true };
const ENABLED: Reading = { kind: 'is', on: ['enabled'] };
const SET: Reading = { kind: 'set' };

const HTTPS: Reading = { kind: 'is', on: ['https-only', 'redirect-to-https'] };

const STORAGE = 'encryption of the storage';
const IN_TRANSIT = 'encryption in transit';
const OWN_KEY = 'encryption with a key of your own';
const DELETION = 'protection against deletion';
const LOGS = 'export of logs';
const BACKUP_DAYS: Reading = { kind: 'amount', byDefault: 1, unit: 'days' };

const DATABASE: readonly Protection[] = [
  { path: 'StorageEncrypted', what: STORAGE, reading: TRUE },
  { path: 'KmsKeyId', what: OWN_KEY, reading: SET },
  { path: 'DeletionProtection', what: DELETION, reading: TRUE },
  { path: 'BackupRetentionPeriod', what: 'retention of backups', reading: BACKUP_DAYS },
  { path: 'EnableCloudwatchLogsExports', what: LOGS, reading: SET },
  { path: 'EnableIAMDatabaseAuthentication', what: 'authentication by IAM', reading: TRUE },
  { path: 'MonitoringInterval', what: 'enhanced monitoring', reading: { kind: 'amount', byDefault: 0, unit: 'seconds' } },
];

const SEARCH: readonly Protection[] = [
  { path: 'EncryptionAtRestOptions.Enabled', what: STORAGE, reading: TRUE },
  { path: 'NodeToNodeEncryptionOptions.Enabled', what: 'encryption between nodes', reading: TRUE },
  { path: 'DomainEndpointOptions.EnforceHTTPS', what: IN_TRANSIT, reading: TRUE },
  { path: 'AdvancedSecurityOptions.Enabled', what: 'fine-grained access control', reading: TRUE },
  { path: 'LogPublishingOptions', what: LOGS, reading: SET },
  { path: 'VPCOptions', what: 'placement in a VPC', reading: SET },
];

const BLOCK = 'PublicAccessBlockConfiguration';
const STAGE_LOG: Protection = { path: 'AccessLogSettings', what: 'access logging', reading: SET };

/** What switches protections, by type. Source: AWS's resource reference, defaults included. */
export const PROTECTIONS: ReadonlyMap<string, readonly Protection[]> = new Map(Object.entries({
  'AWS::ApiGateway::Stage': [
    { path: 'AccessLogSetting', what: 'access logging', reading: SET },
    { path: 'TracingEnabled', what: 'tracing', reading: TRUE },
  ],
  'AWS::ApiGatewayV2::Stage': [STAGE_LOG],
  'AWS::Backup::BackupVault': [
    { path: 'EncryptionKeyArn', what: OWN_KEY, reading: SET },
    { path: 'LockConfiguration', what: 'lock of the vault', reading: SET },
  ],
  'AWS::CloudFront::Distribution': [
    { path: 'DistributionConfig.Logging', what: 'access logging', reading: SET },
    { path: 'DistributionConfig.WebACLId', what: 'web application firewall', reading: SET },
    { path: 'DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy', what: IN_TRANSIT, reading: HTTPS },
  ],
  'AWS::CloudTrail::Trail': [
    { path: 'IsLogging', what: 'logging of the trail', reading: TRUE_BY_DEFAULT },
    { path: 'EnableLogFileValidation', what: 'validation of log files', reading: TRUE },
    { path: 'IsMultiRegionTrail', what: 'coverage of every region', reading: TRUE },
    { path: 'KMSKeyId', what: OWN_KEY, reading: SET },
    { path: 'CloudWatchLogsLogGroupArn', what: 'delivery to CloudWatch Logs', reading: SET },
  ],
  'AWS::Cognito::UserPool': [
    { path: 'MfaConfiguration', what: 'multi-factor authentication', reading: { kind: 'is', on: ['on', 'optional'] } },
    { path: 'DeletionProtection', what: DELETION, reading: { kind: 'is', on: ['active'] } },
  ],
  'AWS::DocDB::DBCluster': DATABASE,
  'AWS::DynamoDB::Table': [
    { path: 'SSESpecification.SSEEnabled', what: OWN_KEY, reading: TRUE },
    { path: 'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled', what: 'point-in-time recovery', reading: TRUE },
    { path: 'DeletionProtectionEnabled', what: DELETION, reading: TRUE },
  ],
  'AWS::EC2::Instance': [
    { path: 'MetadataOptions.HttpTokens', what: 'tokens for instance metadata', reading: { kind: 'is', on: ['required'] } },
    { path: 'DisableApiTermination', what: DELETION, reading: TRUE },
    { path: 'BlockDeviceMappings[0].Ebs.Encrypted', what: STORAGE, reading: TRUE },
  ],
  'AWS::EC2::LaunchTemplate': [
    { path: 'LaunchTemplateData.MetadataOptions.HttpTokens', what: 'tokens for instance metadata', reading: { kind: 'is', on: ['required'] } },
  ],
  'AWS::EC2::Volume': [
    { path: 'Encrypted', what: STORAGE, reading: TRUE },
    { path: 'KmsKeyId', what: OWN_KEY, reading: SET },
  ],
  'AWS::ECR::Repository': [
    { path: 'ImageScanningConfiguration.ScanOnPush', what: 'scanning of images', reading: TRUE },
    { path: 'ImageTagMutability', what: 'immutability of tags', reading: { kind: 'is', on: ['immutable'] } },
  ],
  'AWS::EFS::FileSystem': [
    { path: 'Encrypted', what: STORAGE, reading: TRUE },
    { path: 'BackupPolicy.Status', what: 'automatic backups', reading: ENABLED },
  ],
  'AWS::EKS::Cluster': [
    { path: 'EncryptionConfig', what: 'encryption of secrets', reading: SET },
    { path: 'Logging.ClusterLogging.EnabledTypes', what: 'logging of the control plane', reading: SET },
  ],
  'AWS::ElastiCache::ReplicationGroup': [
    { path: 'AtRestEncryptionEnabled', what: STORAGE, reading: TRUE },
    { path: 'TransitEncryptionEnabled', what: IN_TRANSIT, reading: TRUE },
    { path: 'SnapshotRetentionLimit', what: 'retention of backups', reading: { kind: 'amount', byDefault: 0, unit: 'days' } },
  ],
  'AWS::Elasticsearch::Domain': SEARCH,
  'AWS::ElasticLoadBalancing::LoadBalancer': [{ path: 'AccessLoggingPolicy.Enabled', what: 'access logging', reading: TRUE }],
  'AWS::FSx::FileSystem': [{ path: 'KmsKeyId', what: OWN_KEY, reading: SET }],
  'AWS::GuardDuty::Detector': [{ path: 'Enable', what: 'threat detection', reading: TRUE }],
  'AWS::IAM::Role': [{ path: 'PermissionsBoundary', what: 'permissions boundary', reading: SET }],
  'AWS::IAM::User': [{ path: 'PermissionsBoundary', what: 'permissions boundary', reading: SET }],
  'AWS::KMS::Key': [
    { path: 'EnableKeyRotation', what: 'rotation of the key', reading: TRUE },
    { path: 'Enabled', what: 'the key', reading: TRUE_BY_DEFAULT },
    { path: 'PendingWindowInDays', what: 'waiting period before deletion', reading: { kind: 'amount', byDefault: 30, unit: 'days' } },
  ],
  'AWS::Kinesis::Stream': [{ path: 'StreamEncryption', what: STORAGE, reading: SET }],
  'AWS::Logs::LogGroup': [
    { path: 'KmsKeyId', what: OWN_KEY, reading: SET },
    { path: 'RetentionInDays', what: 'retention of logs', reading: { kind: 'retention', unit: 'days' } },
  ],
  'AWS::MSK::Cluster': [
    { path: 'EncryptionInfo.EncryptionInTransit.ClientBroker', what: IN_TRANSIT, reading: { kind: 'is', on: ['tls'], byDefault: true } },
    { path: 'EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId', what: OWN_KEY, reading: SET },
  ],
  'AWS::Neptune::DBCluster': DATABASE,
  'AWS::OpenSearchService::Domain': SEARCH,
  'AWS::RDS::DBCluster': DATABASE,
  'AWS::RDS::DBInstance': DATABASE,
  'AWS::Redshift::Cluster': [
    { path: 'Encrypted', what: STORAGE, reading: TRUE },
    { path: 'LoggingProperties', what: 'audit logging', reading: SET },
    { path: 'AutomatedSnapshotRetentionPeriod', what: 'retention of backups', reading: BACKUP_DAYS },
    { path: 'EnhancedVpcRouting', what: 'routing through the VPC', reading: TRUE },
  ],
  'AWS::S3::Bucket': [
    { path: 'BucketEncryption', what: 'encryption setting of the bucket', reading: SET },
    { path: 'BucketEncryption.ServerSideEncryptionConfiguration[0].ServerSideEncryptionByDefault.KMSMasterKeyID', what: OWN_KEY, reading: SET },
    { path: 'LoggingConfiguration', what: 'access logging', reading: SET },
    { path: 'VersioningConfiguration.Status', what: 'versioning', reading: ENABLED },
    { path: `${BLOCK}.BlockPublicAcls`, what: 'block of public ACLs', reading: TRUE },
    { path: `${BLOCK}.BlockPublicPolicy`, what: 'block of public policies', reading: TRUE },
    { path: `${BLOCK}.IgnorePublicAcls`, what: 'ignoring of public ACLs', reading: TRUE },
    { path: `${BLOCK}.RestrictPublicBuckets`, what: 'restriction of public buckets', reading: TRUE },
    { path: 'ObjectLockEnabled', what: 'object lock', reading: TRUE },
  ],
  'AWS::SNS::Topic': [{ path: 'KmsMasterKeyId', what: STORAGE, reading: SET }],
  'AWS::SQS::Queue': [
    { path: 'KmsMasterKeyId', what: OWN_KEY, reading: SET },
    { path: 'SqsManagedSseEnabled', what: STORAGE, reading: TRUE_BY_DEFAULT },
  ],
  'AWS::SecretsManager::Secret': [{ path: 'KmsKeyId', what: OWN_KEY, reading: SET }],
  'AWS::StepFunctions::StateMachine': [{ path: 'LoggingConfiguration', what: 'logging', reading: SET }],
} satisfies Readonly<Record<string, readonly Protection[]>>));

/** Resources that protect by being there. */
export const GUARDS: ReadonlyMap<string, string> = new Map(Object.entries({
  'AWS::AccessAnalyzer::Analyzer': 'analysis of access',
  'AWS::Backup::BackupPlan': 'backup plan',
  'AWS::Backup::BackupSelection': 'selection for backups',
  'AWS::CloudTrail::Trail': 'trail of API calls',
  'AWS::Config::ConfigurationRecorder': 'recording of configurations',
  'AWS::EC2::FlowLog': 'flow log',
  'AWS::GuardDuty::Detector': 'threat detection',
  'AWS::Macie::Session': 'discovery of sensitive data',
  'AWS::SecurityHub::Hub': 'Security Hub',
  'AWS::Shield::Protection': 'protection against denial of service',
  'AWS::WAFv2::LoggingConfiguration': 'logging of the web application firewall',
  'AWS::WAFv2::WebACLAssociation': 'web application firewall',
  'aws_s3_account_public_access_block': 'block of public access for the account',
}));
