/**
 * What the classes above CloudFormation's resources call their properties, where that is not the property's own name. Of a
 * resource as a whole, what makes the resource beside it that is missing: the policy of a bucket.
 * https://docs.aws.amazon.com/cdk/api/v2/docs/aws-construct-library.html
 */
const ABOVE: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'AWS::ApiGateway::Method': { AuthorizationType: ['authorizationType', 'authorizer'] },
  'AWS::ApiGateway::Stage': {
    'MethodSettings.CacheDataEncrypted': ['cacheDataEncrypted'],
    'MethodSettings.DataTraceEnabled': ['dataTraceEnabled'],
    'MethodSettings.LoggingLevel': ['loggingLevel'],
    AccessLogSetting: ['accessLogDestination'],
    TracingEnabled: ['tracingEnabled'],
  },
  'AWS::AutoScaling::AutoScalingGroup': { LaunchTemplate: ['launchTemplate'] },
  'AWS::Backup::BackupVault': { EncryptionKeyArn: ['encryptionKey'] },
  'AWS::CertificateManager::Certificate': { CertificateTransparencyLoggingPreference: ['transparencyLoggingEnabled'] },
  'AWS::CloudFront::Distribution': {
    'DistributionConfig.Logging': ['enableLogging', 'logBucket'],
    'DistributionConfig.Origins.CustomOriginConfig.OriginProtocolPolicy': ['protocolPolicy'],
    'DistributionConfig.Origins.CustomOriginConfig.OriginSSLProtocols': ['originSslProtocols'],
    'DistributionConfig.ViewerCertificate': ['minimumProtocolVersion', 'certificate'],
    'DistributionConfig.ViewerCertificate.MinimumProtocolVersion': ['minimumProtocolVersion'],
    'DistributionConfig.WebACLId': ['webAclId'],
  },
  'AWS::CloudTrail::Trail': {
    CloudWatchLogsLogGroupArn: ['sendToCloudWatchLogs'],
    EnableLogFileValidation: ['enableFileValidation'],
    IsMultiRegionTrail: ['isMultiRegionTrail'],
    KMSKeyId: ['encryptionKey'],
  },
  'AWS::CodeBuild::Project': {
    'Environment.EnvironmentVariables': ['environmentVariables', 'environment', 'env'],
    'Environment.PrivilegedMode': ['privileged'],
    EncryptionKey: ['encryptionKey'],
  },
  'AWS::Cognito::UserPool': {
    'AdminCreateUserConfig.AllowAdminCreateUserOnly': ['selfSignUpEnabled'],
    'Policies.PasswordPolicy': ['passwordPolicy'],
    'Policies.PasswordPolicy.MinimumLength': ['minLength'],
    AdminCreateUserConfig: ['selfSignUpEnabled'],
    MfaConfiguration: ['mfa'],
    UserPoolAddOns: ['advancedSecurityMode'],
  },
  'AWS::Cognito::UserPoolClient': { ExplicitAuthFlows: ['authFlows'], AllowedOAuthFlows: ['oAuth', 'flows'] },
  'AWS::DynamoDB::Table': {
    'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled': ['pointInTimeRecovery', 'pointInTimeRecoverySpecification'],
    DeletionProtectionEnabled: ['deletionProtection'],
    PointInTimeRecoverySpecification: ['pointInTimeRecovery', 'pointInTimeRecoverySpecification'],
    SSESpecification: ['encryption', 'encryptionKey'],
  },
  'AWS::EC2::Instance': {
    'NetworkInterfaces.AssociatePublicIpAddress': ['associatePublicIpAddress'],
    MetadataOptions: ['requireImdsv2'],
    Monitoring: ['detailedMonitoring'],
  },
  'AWS::EC2::LaunchTemplate': {
    'LaunchTemplateData.BlockDeviceMappings.Ebs.Encrypted': ['encrypted'],
    'LaunchTemplateData.MetadataOptions': ['requireImdsv2'],
    'LaunchTemplateData.MetadataOptions.HttpTokens': ['requireImdsv2', 'httpTokens'],
    'LaunchTemplateData.UserData': ['userData'],
  },
  'AWS::EC2::NetworkAclEntry': { CidrBlock: ['cidr'], Ipv6CidrBlock: ['cidr'], PortRange: ['traffic'], Protocol: ['traffic'] },
  'AWS::EC2::SecurityGroup': { SecurityGroupEgress: ['allowAllOutbound'] },
  'AWS::EC2::Subnet': { MapPublicIpOnLaunch: ['mapPublicIpOnLaunch'] },
  'AWS::ECR::Repository': { 'ImageScanningConfiguration.ScanOnPush': ['imageScanOnPush'], ImageScanningConfiguration: ['imageScanOnPush'] },
  'AWS::ECS::Cluster': { ClusterSettings: ['containerInsights', 'containerInsightsV2'] },
  'AWS::ECS::Service': { 'NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp': ['assignPublicIp'] },
  'AWS::ECS::TaskDefinition': {
    'ContainerDefinitions.ReadonlyRootFilesystem': ['readonlyRootFilesystem'],
    'ContainerDefinitions.Environment': ['environment'],
    'ContainerDefinitions.LogConfiguration': ['logging'],
    'ContainerDefinitions.Privileged': ['privileged'],
    'ContainerDefinitions.User': ['user'],
  },
  'AWS::EFS::FileSystem': { 'BackupPolicy.Status': ['enableAutomaticBackups'], BackupPolicy: ['enableAutomaticBackups'] },
  'AWS::ElasticLoadBalancingV2::LoadBalancer': { Scheme: ['internetFacing'] },
  'AWS::IAM::Role': { AssumeRolePolicyDocument: ['assumedBy'], Policies: ['inlinePolicies'], ManagedPolicyArns: ['managedPolicies'] },
  'AWS::KMS::Key': { EnableKeyRotation: ['enableKeyRotation', 'enabled'], PendingWindowInDays: ['pendingWindow'], KeyPolicy: ['policy'] },
  'AWS::Kinesis::Stream': { 'StreamEncryption.EncryptionType': ['encryption'], StreamEncryption: ['encryption', 'encryptionKey'] },
  'AWS::Lambda::Function': {
    'Environment.Variables': ['environment'],
    'TracingConfig.Mode': ['tracing'],
    'VpcConfig.SubnetIds': ['vpc', 'vpcSubnets'],
    DeadLetterConfig: ['deadLetterQueue', 'deadLetterQueueEnabled'],
    ReservedConcurrentExecutions: ['reservedConcurrentExecutions'],
    TracingConfig: ['tracing'],
    VpcConfig: ['vpc'],
  },
  'AWS::Lambda::Permission': { Principal: ['principal'] },
  'AWS::Lambda::Url': { AuthType: ['authType'], 'Cors.AllowOrigins': ['allowedOrigins', 'cors'] },
  'AWS::Logs::LogGroup': { KmsKeyId: ['encryptionKey'], RetentionInDays: ['retention'] },
  'AWS::RDS::DBCluster': {
    BackupRetentionPeriod: ['backup', 'retention'],
    EnableIAMDatabaseAuthentication: ['iamAuthentication'],
    MasterUserPassword: ['credentials'],
  },
  'AWS::RDS::DBInstance': {
    BackupRetentionPeriod: ['backupRetention'],
    EnableCloudwatchLogsExports: ['cloudwatchLogsExports'],
    EnableIAMDatabaseAuthentication: ['iamAuthentication'],
    MasterUserPassword: ['credentials'],
    StorageEncrypted: ['storageEncrypted', 'storageEncryptionKey'],
  },
  'AWS::S3::Bucket': {
    'CorsConfiguration.CorsRules': ['cors'],
    'LoggingConfiguration.DestinationBucketName': ['serverAccessLogsBucket'],
    'OwnershipControls.Rules.ObjectOwnership': ['objectOwnership'],
    'VersioningConfiguration.Status': ['versioned'],
    '': ['enforceSSL'],
    AccessControl: ['accessControl'],
    BucketEncryption: ['encryption', 'encryptionKey'],
    LoggingConfiguration: ['serverAccessLogsBucket', 'serverAccessLogsPrefix'],
    OwnershipControls: ['objectOwnership'],
    PublicAccessBlockConfiguration: ['blockPublicAccess', 'publicReadAccess'],
    VersioningConfiguration: ['versioned'],
  },
  'AWS::S3::BucketPolicy': { PolicyDocument: ['enforceSSL', 'publicReadAccess'] },
  'AWS::SNS::Topic': { '': ['enforceSSL'], KmsMasterKeyId: ['masterKey'] },
  'AWS::SNS::TopicPolicy': { PolicyDocument: ['enforceSSL'] },
  'AWS::SQS::Queue': {
    '': ['enforceSSL'],
    KmsMasterKeyId: ['encryption', 'encryptionMasterKey'],
    RedrivePolicy: ['deadLetterQueue'],
    SqsManagedSseEnabled: ['encryption'],
  },
  'AWS::SQS::QueuePolicy': { PolicyDocument: ['enforceSSL'] },
  'AWS::StepFunctions::StateMachine': {
    'TracingConfiguration.Enabled': ['tracingEnabled'],
    LoggingConfiguration: ['logs'],
    TracingConfiguration: ['tracingEnabled'],
  },
  'AWS::WAFv2::WebACL': { 'VisibilityConfig.CloudWatchMetricsEnabled': ['cloudWatchMetricsEnabled'] },
  'Custom::LogRetention': { RetentionInDays: ['logRetention', 'retention'] },
};

/** Of statements of policies, whichever resource has them. */
const IN_STATEMENTS: Readonly<Record<string, readonly string[]>> = {
  Action: ['actions'],
  NotAction: ['notActions'],
  Resource: ['resources'],
  NotResource: ['notResources'],
  Principal: ['principals', 'assumedBy'],
};

/** Words that say nothing without the word before them. */
const TOO_GENERAL: ReadonlySet<string> = new Set([
  'Enabled', 'Status', 'Key', 'Value', 'Type', 'Name', 'Id', 'Mode', 'Description', 'Properties', 'Rules', 'Statement',
]);

/** The names that a property may have been written under in a CDK app, the most telling first. */
export function namesInCode(type: string, property: string): readonly string[] {
  const steps = property.replace(/\[[^\]]*\]/g, '').split('.').filter((step) => step !== '');
  const above = Object.hasOwn(ABOVE, type) ? ABOVE[type] : undefined;
  const names = steps.length === 0 ? [...(above?.[''] ?? [])] : [];
  for (let length = steps.length; length > 0; length--) {
    const path = steps.slice(0, length).join('.');
    const last = steps[length - 1] ?? '';
    if (above && Object.hasOwn(above, path)) names.push(...(above[path] ?? []));
    if (steps.includes('Statement') && Object.hasOwn(IN_STATEMENTS, last)) names.push(...(IN_STATEMENTS[last] ?? []));
    if (!TOO_GENERAL.has(last)) names.push(camelCase(last), last);
  }
  if (steps[0] === 'DeletionPolicy' || steps[0] === 'UpdateReplacePolicy') names.unshift('autoDeleteObjects', 'removalPolicy');
  return [...new Set(names)];
}

/** As CDK's generated classes spell a property: `kmsKeyId` for `KMSKeyId`, `multiAz` for `MultiAZ`. */
export function camelCase(name: string): string {
  const words = name.replace(/[A-Z]+(?=[A-Z][a-z]|\d|$)|[A-Z]+(?=[A-Z])/g, (letters) => letters[0] + letters.slice(1).toLowerCase());
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
