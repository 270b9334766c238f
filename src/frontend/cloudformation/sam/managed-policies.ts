/**
 * AWS managed policies that do not live at the root path. Every other name is at `policy/NAME`.
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
 */
const serviceRolePolicies: ReadonlySet<string> = new Set([
  'AWSLambdaBasicExecutionRole', 'AWSLambdaBasicDurableExecutionRolePolicy', 'AWSLambdaDynamoDBExecutionRole', 'AWSLambdaENIManagementAccess',
  'AWSLambdaKinesisExecutionRole', 'AWSLambdaMSKExecutionRole', 'AWSLambdaRole', 'AWSLambdaSQSQueueExecutionRole', 'AWSLambdaVPCAccessExecutionRole',
  'AWSAppSyncPushToCloudWatchLogs', 'AWSBatchServiceRole', 'AWSBatchServiceEventTargetRole', 'AWSCodeDeployRole', 'AWSCodeDeployRoleForECS',
  'AWSCodeDeployRoleForECSLimited', 'AWSCodeDeployRoleForLambda', 'AWSCodeDeployRoleForLambdaLimited', 'AWSCodeDeployRoleForCloudFormation',
  'AWSConfigRole', 'AWS_ConfigRole', 'AWSConfigRulesExecutionRole', 'AWSDataSyncDiscoveryServiceRolePolicy', 'AWSElasticBeanstalkEnhancedHealth',
  'AWSElasticBeanstalkService', 'AWSGlueServiceNotebookRole', 'AWSGlueServiceRole', 'AWSGlueDataBrewServiceRole', 'AWSIoTDeviceDefenderAudit',
  'AWSIoTLogging', 'AWSIoTRuleActions', 'AWSIoTThingsRegistration', 'AWSIoTFleetHubFederationAccess', 'AWSMigrationHubDMSAccess',
  'AWSMigrationHubDiscoveryAccess', 'AWSMigrationHubSMSAccess', 'AWSOpsWorksCMServiceRole', 'AWSOpsWorksRole', 'AWSOpsWorksCMInstanceProfileRole',
  'AWSQuickSightDescribeRDS', 'AWSQuickSightDescribeRedshift', 'AWSQuickSightListIAM', 'AWSQuicksightAthenaAccess', 'AWSServiceCatalogAdmin',
  'AWSServiceRoleForAmazonEKSNodegroup', 'AWSTransferLoggingAccess', 'AWSVPCTransitGatewayServiceRolePolicy', 'AWSBackupServiceRolePolicyForBackup',
  'AWSBackupServiceRolePolicyForRestores', 'AmazonAPIGatewayPushToCloudWatchLogs', 'AmazonAppStreamServiceAccess',
  'AmazonChimeVoiceConnectorServiceLinkedRolePolicy', 'AmazonDMSCloudWatchLogsRole', 'AmazonDMSRedshiftS3Role', 'AmazonDMSVPCManagementRole',
  'AmazonEC2ContainerServiceAutoscaleRole', 'AmazonEC2ContainerServiceEventsRole', 'AmazonEC2ContainerServiceRole', 'AmazonEC2ContainerServiceforEC2Role',
  'AmazonEC2RoleforAWSCodeDeploy', 'AmazonEC2RoleforDataPipelineRole', 'AmazonEC2RoleforSSM', 'AmazonEC2SpotFleetTaggingRole',
  'AmazonEC2SpotFleetAutoscaleRole', 'AmazonECSTaskExecutionRolePolicy', 'AmazonECSInfrastructureRolePolicyForVolumes', 'AmazonEBSCSIDriverPolicy',
  'AmazonEFSCSIDriverPolicy', 'AmazonElasticMapReduceEditorsRole', 'AmazonElasticMapReduceRole', 'AmazonElasticMapReduceforAutoScalingRole',
  'AmazonElasticMapReduceforEC2Role', 'AmazonEMRServicePolicy_v2', 'AmazonMachineLearningRoleforRedshiftDataSourceV3', 'AmazonRDSDirectoryServiceAccess',
  'AmazonRDSEnhancedMonitoringRole', 'AmazonS3ObjectLambdaExecutionRolePolicy', 'AmazonSNSRole', 'AmazonSSMAutomationRole',
  'AmazonSSMMaintenanceWindowRole', 'AmazonRekognitionServiceRole', 'CloudwatchApplicationInsightsServiceLinkedRolePolicy',
  'QuickSightAccessForS3StorageManagementAnalyticsReadOnly', 'RDSCloudHsmAuthorizationRole', 'SageMakerStudioProjectUserRolePolicy',
  'ServerMigrationServiceRole', 'VMImportExportRoleForAWSConnector', 'WAFLoggingServiceRolePolicy',
]);

const jobFunctionPolicies: ReadonlySet<string> = new Set([
  'Billing', 'DataScientist', 'DatabaseAdministrator', 'NetworkAdministrator', 'SupportUser', 'SystemAdministrator', 'ViewOnlyAccess',
]);

/** Root policies whose names do not begin as those of AWS's services do. */
const otherPolicies: ReadonlySet<string> = new Set([
  'AdministratorAccess', 'AdministratorAccess-Amplify', 'AdministratorAccess-AWSElasticBeanstalk', 'PowerUserAccess', 'ReadOnlyAccess', 'SecurityAudit',
  'IAMFullAccess', 'IAMReadOnlyAccess', 'IAMUserChangePassword', 'IAMUserSSHKeys', 'AlexaForBusinessFullAccess', 'AutoScalingFullAccess',
  'AutoScalingReadOnlyAccess', 'AutoScalingConsoleFullAccess', 'ComprehendFullAccess', 'ComprehendReadOnly', 'ComprehendMedicalFullAccess',
  'ElasticLoadBalancingFullAccess', 'ElasticLoadBalancingReadOnly', 'GameLiftFullAccess', 'GlobalAcceleratorFullAccess', 'NeptuneFullAccess',
  'NeptuneReadOnlyAccess', 'ResourceGroupsandTagEditorFullAccess', 'ResourceGroupsandTagEditorReadOnlyAccess', 'SecretsManagerReadWrite',
  'ServerlessAppRepoFullAccess', 'SimpleWorkflowFullAccess', 'TranslateFullAccess', 'TranslateReadOnly', 'WellArchitectedConsoleFullAccess',
  'QuickSightAccessForS3', 'CloudSearchFullAccess', 'CloudSearchReadOnlyAccess', 'ElementalActivationsFullAccess', 'FMSServiceRolePolicy',
  'TagPoliciesServiceRolePolicy', 'VMImportExportRoleForAWSConnector', 'CloudWatchFullAccess', 'CloudWatchFullAccessV2', 'CloudWatchReadOnlyAccess',
  'CloudWatchLogsFullAccess', 'CloudWatchLogsReadOnlyAccess', 'CloudWatchEventsFullAccess', 'CloudWatchEventsReadOnlyAccess', 'CloudWatchAgentServerPolicy',
  'CloudWatchAgentAdminPolicy', 'CloudWatchActionsEC2Access', 'CloudWatchSyntheticsFullAccess', 'CloudWatchSyntheticsReadOnlyAccess',
  'CloudWatchLambdaInsightsExecutionRolePolicy', 'CloudFrontFullAccess', 'CloudFrontReadOnlyAccess', 'CloudWatchApplicationInsightsFullAccess',
  'CloudWatchCrossAccountSharingConfiguration',
]);

/** ARN of the AWS managed policy called `name`, or undefined when no such policy is known: then the name is passed on as written. */
export function managedPolicyArn(name: string, partition: string): string | undefined {
  const path = managedPolicyPath(name);
  return path === undefined ? undefined : `arn:${partition}:iam::aws:policy/${path}${name}`;
}

function managedPolicyPath(name: string): string | undefined {
  if (serviceRolePolicies.has(name)) return 'service-role/';
  if (jobFunctionPolicies.has(name)) return 'job-function/';
  return otherPolicies.has(name) || /^(?:AWS|Amazon)[A-Za-z0-9_-]{0,120}$/.test(name) ? '' : undefined;
}
