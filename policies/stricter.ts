import acmCertificateNoWildcard from './acm/certificate-no-wildcard.js';
import acmReplacementCreatedBeforeDestroy from './acm/replacement-created-before-destroy.js';
import amplifyPullRequestPreviewsOff from './amplify/pull-request-previews-off.js';
import apigatewayReplacementCreatedBeforeDestroy from './apigateway/replacement-created-before-destroy.js';
import apigatewayStageCacheEnabled from './apigateway/stage-cache-enabled.js';
import apigatewayStageTracing from './apigateway/stage-tracing.js';
import apigatewayStageUsagePlan from './apigateway/stage-usage-plan.js';
import apigatewayStageWaf from './apigateway/stage-waf.js';
import appflowConnectorProfileCmk from './appflow/connector-profile-cmk.js';
import appflowFlowCmk from './appflow/flow-cmk.js';
import appstreamFleetNoDefaultInternet from './appstream/fleet-no-default-internet.js';
import appsyncNotApiKey from './appsync/not-api-key.js';
import athenaDatabaseResultsEncrypted from './athena/database-results-encrypted.js';
import athenaWorkgroupResultsEncrypted from './athena/workgroup-results-encrypted.js';
import autoscalingLaunchConfigNoPublicIp from './autoscaling/launch-config-no-public-ip.js';
import bedrockAgentCmk from './bedrock/agent-cmk.js';
import bedrockAgentHasGuardrail from './bedrock/agent-has-guardrail.js';
import bedrockAgentcoreInVpc from './bedrock/agentcore-in-vpc.js';
import bedrockAgentcoreMemoryCmk from './bedrock/agentcore-memory-cmk.js';
import bedrockCustomModelProtected from './bedrock/custom-model-protected.js';
import bedrockGuardrailFiltersPromptAttacks from './bedrock/guardrail-filters-prompt-attacks.js';
import bedrockGuardrailHandlesPersonalData from './bedrock/guardrail-handles-personal-data.js';
import bedrockInvocationsLogged from './bedrock/invocations-logged.js';
import bedrockKnowledgeBaseSourceCmk from './bedrock/knowledge-base-source-cmk.js';
import cloud9EnvironmentNoIngress from './cloud9/environment-no-ingress.js';
import cloudformationNoExplicitNames from './cloudformation/no-explicit-names.js';
import cloudformationStackNotifications from './cloudformation/stack-notifications.js';
import cloudfrontViewerTlsRecommended from './cloudfront/viewer-tls-recommended.js';
import cloudtrailEventDataStoreCmk from './cloudtrail/event-data-store-cmk.js';
import cloudtrailEventDataStoreProtected from './cloudtrail/event-data-store-protected.js';
import cloudtrailGlobalServiceEventsRecorded from './cloudtrail/global-service-events-recorded.js';
import cloudtrailLogsEncryptedWithKmsKey from './cloudtrail/logs-encrypted-with-kms-key.js';
import cloudtrailManagementEventsRecorded from './cloudtrail/management-events-recorded.js';
import cloudtrailOrganizationTrail from './cloudtrail/organization-trail.js';
import cloudtrailS3DataEventsRecorded from './cloudtrail/s3-data-events-recorded.js';
import cloudtrailSendsToCloudwatchLogs from './cloudtrail/sends-to-cloudwatch-logs.js';
import cloudtrailTrailBucketAccessLogged from './cloudtrail/trail-bucket-access-logged.js';
import cloudtrailTrailBucketPolicyNamesSource from './cloudtrail/trail-bucket-policy-names-source.js';
import cloudtrailTrailBucketTamperResistant from './cloudtrail/trail-bucket-tamper-resistant.js';
import cloudwatchAlarmHasAction from './cloudwatch/alarm-has-action.js';
import cloudwatchAlarmOnCloudtrailChanges from './cloudwatch/alarm-on-cloudtrail-changes.js';
import cloudwatchAlarmOnConfigChanges from './cloudwatch/alarm-on-config-changes.js';
import cloudwatchAlarmOnConsoleSignInFailures from './cloudwatch/alarm-on-console-sign-in-failures.js';
import cloudwatchAlarmOnConsoleSignInWithoutMfa from './cloudwatch/alarm-on-console-sign-in-without-mfa.js';
import cloudwatchAlarmOnIamPolicyChanges from './cloudwatch/alarm-on-iam-policy-changes.js';
import cloudwatchAlarmOnKmsKeyDisabling from './cloudwatch/alarm-on-kms-key-disabling.js';
import cloudwatchAlarmOnNetworkAclChanges from './cloudwatch/alarm-on-network-acl-changes.js';
import cloudwatchAlarmOnNetworkGatewayChanges from './cloudwatch/alarm-on-network-gateway-changes.js';
import cloudwatchAlarmOnOrganizationChanges from './cloudwatch/alarm-on-organization-changes.js';
import cloudwatchAlarmOnRootUsage from './cloudwatch/alarm-on-root-usage.js';
import cloudwatchAlarmOnRouteTableChanges from './cloudwatch/alarm-on-route-table-changes.js';
import cloudwatchAlarmOnS3BucketPolicyChanges from './cloudwatch/alarm-on-s3-bucket-policy-changes.js';
import cloudwatchAlarmOnSecurityGroupChanges from './cloudwatch/alarm-on-security-group-changes.js';
import cloudwatchAlarmOnUnauthorizedApiCalls from './cloudwatch/alarm-on-unauthorized-api-calls.js';
import cloudwatchAlarmOnVpcChanges from './cloudwatch/alarm-on-vpc-changes.js';
import cloudwatchAlarmTopicHasSubscriber from './cloudwatch/alarm-topic-has-subscriber.js';
import codebuildProjectCmk from './codebuild/project-cmk.js';
import codebuildWebhookFiltered from './codebuild/webhook-filtered.js';
import codecommitTwoApprovals from './codecommit/two-approvals.js';
import codepipelineArtifactStoreCmk from './codepipeline/artifact-store-cmk.js';
import comprehendModelCmk from './comprehend/model-cmk.js';
import comprehendVolumeCmk from './comprehend/volume-cmk.js';
import configAggregatorCoversAllRegions from './config/aggregator-covers-all-regions.js';
import configGlobalResourcesRecorded from './config/global-resources-recorded.js';
import configRecorderUsesServiceLinkedRole from './config/recorder-uses-service-linked-role.js';
import connectContactFlowLogs from './connect/contact-flow-logs.js';
import connectMediaStreamsKmsKey from './connect/media-streams-kms-key.js';
import connectRecordingsKmsKey from './connect/recordings-kms-key.js';
import datasyncTaskLogging from './datasync/task-logging.js';
import dmsEndpointCmk from './dms/endpoint-cmk.js';
import docdbAuditParameterOn from './docdb/audit-parameter-on.js';
import docdbBackupRetentionSufficient from './docdb/backup-retention-sufficient.js';
import docdbEncryptedWithCustomerKey from './docdb/encrypted-with-customer-key.js';
import docdbLogsExported from './docdb/logs-exported.js';
import dynamodbBillingModeStated from './dynamodb/billing-mode-stated.js';
import dynamodbEncryptedWithCustomerKey from './dynamodb/encrypted-with-customer-key.js';
import dynamodbEncryptedWithKmsKey from './dynamodb/encrypted-with-kms-key.js';
import ec2InstanceNoPublicIp from './ec2/instance-no-public-ip.js';
import ec2InstanceSecurityGroupsClosedToWorld from './ec2/instance-security-groups-closed-to-world.js';
import ecrRepositoryCmk from './ecr/repository-cmk.js';
import ecrRepositoryKms from './ecr/repository-kms.js';
import ecsClusterContainerInsights from './ecs/cluster-container-insights.js';
import ecsHostNetworkContainerUser from './ecs/host-network-container-user.js';
import ecsNoDockerSocketMount from './ecs/no-docker-socket-mount.js';
import ecsReadOnlyRootFilesystem from './ecs/read-only-root-filesystem.js';
import efsPolicyNotWildcard from './efs/policy-not-wildcard.js';
import eksControlPlaneLogging from './eks/control-plane-logging.js';
import eksEndpointNotPublic from './eks/endpoint-not-public.js';
import eksSecretsEncrypted from './eks/secrets-encrypted.js';
import elasticacheAuthenticationRequired from './elasticache/authentication-required.js';
import elasticacheEncryptedWithCustomerKey from './elasticache/encrypted-with-customer-key.js';
import elasticbeanstalkManagedUpdates from './elasticbeanstalk/managed-updates.js';
import elbAlbWaf from './elb/alb-waf.js';
import elbClassicAcmCertificate from './elb/classic-acm-certificate.js';
import elbClassicCrossZone from './elb/classic-cross-zone.js';
import elbCrossZone from './elb/cross-zone.js';
import elbDeletionProtection from './elb/deletion-protection.js';
import elbListenerAcmCertificate from './elb/listener-acm-certificate.js';
import firehoseCustomerKey from './firehose/customer-key.js';
import firehoseErrorLogs from './firehose/error-logs.js';
import gameliftFleetSinglePorts from './gamelift/fleet-single-ports.js';
import guarddutyOrganizationAutoEnables from './guardduty/organization-auto-enables.js';
import iamGroupHasUsers from './iam/group-has-users.js';
import iamGroupMfaEnforced from './iam/group-mfa-enforced.js';
import iamNoCredentialsExposure from './iam/no-credentials-exposure.js';
import iamNoDataExfiltration from './iam/no-data-exfiltration.js';
import iamNoEscalationByPassRole from './iam/no-escalation-by-pass-role.js';
import iamNoFullS3Access from './iam/no-full-s3-access.js';
import iamNoIamUsers from './iam/no-iam-users.js';
import iamNoInlinePolicies from './iam/no-inline-policies.js';
import iamNoPowerUserAccessAttached from './iam/no-power-user-access-attached.js';
import iamNoResourceExposure from './iam/no-resource-exposure.js';
import iamNoS3GetAndPutOnAllBuckets from './iam/no-s3-get-and-put-on-all-buckets.js';
import iamNoServiceWildcardAction from './iam/no-service-wildcard-action.js';
import iamNoUnconstrainedWrite from './iam/no-unconstrained-write.js';
import iamNoWildcardPermissions from './iam/no-wildcard-permissions.js';
import iamNoWildcardResource from './iam/no-wildcard-resource.js';
import iamPasswordPolicyExpiry from './iam/password-policy-expiry.js';
import iamResourceScopedWherePossible from './iam/resource-scoped-where-possible.js';
import iamTrustNotWholeAccount from './iam/trust-not-whole-account.js';
import iamUserInGroup from './iam/user-in-group.js';
import iamUserNoConsolePassword from './iam/user-no-console-password.js';
import inspectorEnabled from './inspector/enabled.js';
import inspectorSuppressionFiltersNarrow from './inspector/suppression-filters-narrow.js';
import iotLoggingEnabled from './iot/logging-enabled.js';
import iotPolicyNoWildcardResource from './iot/policy-no-wildcard-resource.js';
import iotRoleAliasNarrow from './iot/role-alias-narrow.js';
import kinesisvideoStreamCustomerKey from './kinesisvideo/stream-customer-key.js';
import kmsKeyEnabled from './kms/key-enabled.js';
import lambdaCodeSigning from './lambda/code-signing.js';
import lambdaDeadLetter from './lambda/dead-letter.js';
import lambdaEnvCmk from './lambda/env-cmk.js';
import lambdaInVpc from './lambda/in-vpc.js';
import lambdaReservedConcurrency from './lambda/reserved-concurrency.js';
import lambdaRoleCanWriteLogs from './lambda/role-can-write-logs.js';
import lambdaTracing from './lambda/tracing.js';
import lexConversationLogsEncrypted from './lex/conversation-logs-encrypted.js';
import logsLogGroupKmsKey from './logs/log-group-kms-key.js';
import logsLogGroupRetentionLongEnough from './logs/log-group-retention-long-enough.js';
import logsLogGroupRetentionSet from './logs/log-group-retention-set.js';
import mqCustomerKey from './mq/customer-key.js';
import mqEngineVersionSupported from './mq/engine-version-supported.js';
import mqGeneralLogs from './mq/general-logs.js';
import mskConnectorSecretNotPlaintext from './msk/connector-secret-not-plaintext.js';
import mwaaLogsEnabled from './mwaa/logs-enabled.js';
import mwaaSecurityGroupClosed from './mwaa/security-group-closed.js';
import mwaaVersionSupported from './mwaa/version-supported.js';
import neptuneAuditLogExported from './neptune/audit-log-exported.js';
import neptuneBackupRetentionSufficient from './neptune/backup-retention-sufficient.js';
import neptuneEncryptedWithCustomerKey from './neptune/encrypted-with-customer-key.js';
import neptuneSnapshotEncrypted from './neptune/snapshot-encrypted.js';
import neptuneTagsCopiedToSnapshots from './neptune/tags-copied-to-snapshots.js';
import opensearchAuditLogs from './opensearch/audit-logs.js';
import opensearchDataNodes from './opensearch/data-nodes.js';
import opensearchDedicatedMasters from './opensearch/dedicated-masters.js';
import opensearchFineGrainedAccessControl from './opensearch/fine-grained-access-control.js';
import opensearchZoneAwareness from './opensearch/zone-awareness.js';
import opsworksSecretsNotPlaintext from './opsworks/secrets-not-plaintext.js';
import rdsAuroraBacktrackEnabled from './rds/aurora-backtrack-enabled.js';
import rdsBackupRetentionSufficient from './rds/backup-retention-sufficient.js';
import rdsClusterAuditLogExported from './rds/cluster-audit-log-exported.js';
import rdsClusterDeletionProtected from './rds/cluster-deletion-protected.js';
import rdsClusterIamAuthentication from './rds/cluster-iam-authentication.js';
import rdsClusterLogsExported from './rds/cluster-logs-exported.js';
import rdsClusterRequiresTls from './rds/cluster-requires-tls.js';
import rdsClusterSnapshotEncrypted from './rds/cluster-snapshot-encrypted.js';
import rdsEnhancedMonitoringEnabled from './rds/enhanced-monitoring-enabled.js';
import rdsInstanceDeletionProtected from './rds/instance-deletion-protected.js';
import rdsInstanceLogsExported from './rds/instance-logs-exported.js';
import rdsInstanceMultiAz from './rds/instance-multi-az.js';
import rdsInstanceRequiresTls from './rds/instance-requires-tls.js';
import rdsMasterUsernameNotInTemplate from './rds/master-username-not-in-template.js';
import rdsPerformanceInsightsEnabled from './rds/performance-insights-enabled.js';
import rdsPostgresQueriesLogged from './rds/postgres-queries-logged.js';
import rdsTagsCopiedToSnapshots from './rds/tags-copied-to-snapshots.js';
import route53RecordNotDangling from './route53/record-not-dangling.js';
import s3AccessLoggingEnabled from './s3/access-logging-enabled.js';
import s3AclGrantsNoAuthenticatedUsers from './s3/acl-grants-no-authenticated-users.js';
import s3AclGrantsNoPublicRead from './s3/acl-grants-no-public-read.js';
import s3AclGrantsNoPublicWrite from './s3/acl-grants-no-public-write.js';
import s3BucketHasPolicy from './s3/bucket-has-policy.js';
import s3EncryptedWithCustomerKey from './s3/encrypted-with-customer-key.js';
import s3EncryptedWithKms from './s3/encrypted-with-kms.js';
import s3EncryptionDeclared from './s3/encryption-declared.js';
import s3IncompleteUploadsAborted from './s3/incomplete-uploads-aborted.js';
import s3ObjectLockEnabled from './s3/object-lock-enabled.js';
import s3ObjectReadsLogged from './s3/object-reads-logged.js';
import s3ObjectWritesLogged from './s3/object-writes-logged.js';
import s3PolicyForeignAccountsRestricted from './s3/policy-foreign-accounts-restricted.js';
import s3PolicyPrincipalNotWildcard from './s3/policy-principal-not-wildcard.js';
import s3PublicAccessBlockDeclared from './s3/public-access-block-declared.js';
import s3PublicAclsBlocked from './s3/public-acls-blocked.js';
import s3PublicAclsIgnored from './s3/public-acls-ignored.js';
import s3PublicBucketsRestricted from './s3/public-buckets-restricted.js';
import s3PublicPoliciesBlocked from './s3/public-policies-blocked.js';
import s3VersioningEnabled from './s3/versioning-enabled.js';
import sagemakerDomainVpcOnly from './sagemaker/domain-vpc-only.js';
import sagemakerEndpointConfigKmsKey from './sagemaker/endpoint-config-kms-key.js';
import sagemakerFlowDefinitionKmsKey from './sagemaker/flow-definition-kms-key.js';
import sagemakerModelNetworkIsolation from './sagemaker/model-network-isolation.js';
import sagemakerMonitoringOutputKmsKey from './sagemaker/monitoring-output-kms-key.js';
import sagemakerMonitoringTrafficEncrypted from './sagemaker/monitoring-traffic-encrypted.js';
import sagemakerNotebookCmk from './sagemaker/notebook-cmk.js';
import sagemakerNotebookRootDisabled from './sagemaker/notebook-root-disabled.js';
import secretsmanagerSecretCmk from './secretsmanager/secret-cmk.js';
import secretsmanagerSecretRotationEnabled from './secretsmanager/secret-rotation-enabled.js';
import secretsmanagerSecretRotationWithin90Days from './secretsmanager/secret-rotation-within-90-days.js';
import securityhubStandardsSubscribed from './securityhub/standards-subscribed.js';
import sesConfigurationSetRequiresTls from './ses/configuration-set-requires-tls.js';
import snsTopicCmk from './sns/topic-cmk.js';
import snsTopicEncrypted from './sns/topic-encrypted.js';
import sqsQueueCmk from './sqs/queue-cmk.js';
import sqsQueueKms from './sqs/queue-kms.js';
import ssmParameterCmk from './ssm/parameter-cmk.js';
import ssmParameterSecureString from './ssm/parameter-secure-string.js';
import ssmSessionEncrypted from './ssm/session-encrypted.js';
import stepfunctionsLogsIncludeExecutionData from './stepfunctions/logs-include-execution-data.js';
import stepfunctionsStateMachineTracing from './stepfunctions/state-machine-tracing.js';
import transferAs2Encrypted from './transfer/as2-encrypted.js';
import transferConnectorLogs from './transfer/connector-logs.js';
import transferServerLogs from './transfer/server-logs.js';
import transferServerNotPublic from './transfer/server-not-public.js';
import vpcNaclAdminPortsClosedToWorld from './vpc/nacl-admin-ports-closed-to-world.js';
import vpcNaclAllowNamesProtocol from './vpc/nacl-allow-names-protocol.js';
import vpcNaclAllowNotFullPortRange from './vpc/nacl-allow-not-full-port-range.js';
import vpcNaclDenyCoversAllAddresses from './vpc/nacl-deny-covers-all-addresses.js';
import vpcNaclEntriesDoNotOverlap from './vpc/nacl-entries-do-not-overlap.js';
import vpcNaclFtpPortsClosedToWorld from './vpc/nacl-ftp-ports-closed-to-world.js';
import vpcSgEgressExplicit from './vpc/sg-egress-explicit.js';
import vpcSgEgressNamesProtocol from './vpc/sg-egress-names-protocol.js';
import vpcSgEgressNotOpenToWorld from './vpc/sg-egress-not-open-to-world.js';
import vpcSgEgressSinglePorts from './vpc/sg-egress-single-ports.js';
import vpcSgIngressNotAllTraffic from './vpc/sg-ingress-not-all-traffic.js';
import vpcSgIngressSingleAddresses from './vpc/sg-ingress-single-addresses.js';
import vpcSgIngressSinglePorts from './vpc/sg-ingress-single-ports.js';
import vpcSgNoWorldIngress from './vpc/sg-no-world-ingress.js';
import vpcSgRulesHaveDescription from './vpc/sg-rules-have-description.js';
import vpcSgWorldIngressOnlyAuthorizedPorts from './vpc/sg-world-ingress-only-authorized-ports.js';
import vpcSgWorldIngressSinglePorts from './vpc/sg-world-ingress-single-ports.js';
import wafAnonymousIpList from './waf/anonymous-ip-list.js';
import wafKnownBadInputs from './waf/known-bad-inputs.js';
import workspacesIpGroupNotWorld from './workspaces/ip-group-not-world.js';
import type { Policy } from '../src/policy/policy.js';

/** The policies of the packs beyond the default one, sorted by id. */
export const stricterPolicies: readonly Policy[] = [
  acmCertificateNoWildcard,
  acmReplacementCreatedBeforeDestroy,
  amplifyPullRequestPreviewsOff,
  apigatewayReplacementCreatedBeforeDestroy,
  apigatewayStageCacheEnabled,
  apigatewayStageTracing,
  apigatewayStageUsagePlan,
  apigatewayStageWaf,
  appflowConnectorProfileCmk,
  appflowFlowCmk,
  appstreamFleetNoDefaultInternet,
  appsyncNotApiKey,
  athenaDatabaseResultsEncrypted,
  athenaWorkgroupResultsEncrypted,
  autoscalingLaunchConfigNoPublicIp,
  bedrockAgentCmk,
  bedrockAgentHasGuardrail,
  bedrockAgentcoreInVpc,
  bedrockAgentcoreMemoryCmk,
  bedrockCustomModelProtected,
  bedrockGuardrailFiltersPromptAttacks,
  bedrockGuardrailHandlesPersonalData,
  bedrockInvocationsLogged,
  bedrockKnowledgeBaseSourceCmk,
  cloud9EnvironmentNoIngress,
  cloudformationNoExplicitNames,
  cloudformationStackNotifications,
  cloudfrontViewerTlsRecommended,
  cloudtrailEventDataStoreCmk,
  cloudtrailEventDataStoreProtected,
  cloudtrailGlobalServiceEventsRecorded,
  cloudtrailLogsEncryptedWithKmsKey,
  cloudtrailManagementEventsRecorded,
  cloudtrailOrganizationTrail,
  cloudtrailS3DataEventsRecorded,
  cloudtrailSendsToCloudwatchLogs,
  cloudtrailTrailBucketAccessLogged,
  cloudtrailTrailBucketPolicyNamesSource,
  cloudtrailTrailBucketTamperResistant,
  cloudwatchAlarmHasAction,
  cloudwatchAlarmOnCloudtrailChanges,
  cloudwatchAlarmOnConfigChanges,
  cloudwatchAlarmOnConsoleSignInFailures,
  cloudwatchAlarmOnConsoleSignInWithoutMfa,
  cloudwatchAlarmOnIamPolicyChanges,
  cloudwatchAlarmOnKmsKeyDisabling,
  cloudwatchAlarmOnNetworkAclChanges,
  cloudwatchAlarmOnNetworkGatewayChanges,
  cloudwatchAlarmOnOrganizationChanges,
  cloudwatchAlarmOnRootUsage,
  cloudwatchAlarmOnRouteTableChanges,
  cloudwatchAlarmOnS3BucketPolicyChanges,
  cloudwatchAlarmOnSecurityGroupChanges,
  cloudwatchAlarmOnUnauthorizedApiCalls,
  cloudwatchAlarmOnVpcChanges,
  cloudwatchAlarmTopicHasSubscriber,
  codebuildProjectCmk,
  codebuildWebhookFiltered,
  codecommitTwoApprovals,
  codepipelineArtifactStoreCmk,
  comprehendModelCmk,
  comprehendVolumeCmk,
  configAggregatorCoversAllRegions,
  configGlobalResourcesRecorded,
  configRecorderUsesServiceLinkedRole,
  connectContactFlowLogs,
  connectMediaStreamsKmsKey,
  connectRecordingsKmsKey,
  datasyncTaskLogging,
  dmsEndpointCmk,
  docdbAuditParameterOn,
  docdbBackupRetentionSufficient,
  docdbEncryptedWithCustomerKey,
  docdbLogsExported,
  dynamodbBillingModeStated,
  dynamodbEncryptedWithCustomerKey,
  dynamodbEncryptedWithKmsKey,
  ec2InstanceNoPublicIp,
  ec2InstanceSecurityGroupsClosedToWorld,
  ecrRepositoryCmk,
  ecrRepositoryKms,
  ecsClusterContainerInsights,
  ecsHostNetworkContainerUser,
  ecsNoDockerSocketMount,
  ecsReadOnlyRootFilesystem,
  efsPolicyNotWildcard,
  eksControlPlaneLogging,
  eksEndpointNotPublic,
  eksSecretsEncrypted,
  elasticacheAuthenticationRequired,
  elasticacheEncryptedWithCustomerKey,
  elasticbeanstalkManagedUpdates,
  elbAlbWaf,
  elbClassicAcmCertificate,
  elbClassicCrossZone,
  elbCrossZone,
  elbDeletionProtection,
  elbListenerAcmCertificate,
  firehoseCustomerKey,
  firehoseErrorLogs,
  gameliftFleetSinglePorts,
  guarddutyOrganizationAutoEnables,
  iamGroupHasUsers,
  iamGroupMfaEnforced,
  iamNoCredentialsExposure,
  iamNoDataExfiltration,
  iamNoEscalationByPassRole,
  iamNoFullS3Access,
  iamNoIamUsers,
  iamNoInlinePolicies,
  iamNoPowerUserAccessAttached,
  iamNoResourceExposure,
  iamNoS3GetAndPutOnAllBuckets,
  iamNoServiceWildcardAction,
  iamNoUnconstrainedWrite,
  iamNoWildcardPermissions,
  iamNoWildcardResource,
  iamPasswordPolicyExpiry,
  iamResourceScopedWherePossible,
  iamTrustNotWholeAccount,
  iamUserInGroup,
  iamUserNoConsolePassword,
  inspectorEnabled,
  inspectorSuppressionFiltersNarrow,
  iotLoggingEnabled,
  iotPolicyNoWildcardResource,
  iotRoleAliasNarrow,
  kinesisvideoStreamCustomerKey,
  kmsKeyEnabled,
  lambdaCodeSigning,
  lambdaDeadLetter,
  lambdaEnvCmk,
  lambdaInVpc,
  lambdaReservedConcurrency,
  lambdaRoleCanWriteLogs,
  lambdaTracing,
  lexConversationLogsEncrypted,
  logsLogGroupKmsKey,
  logsLogGroupRetentionLongEnough,
  logsLogGroupRetentionSet,
  mqCustomerKey,
  mqEngineVersionSupported,
  mqGeneralLogs,
  mskConnectorSecretNotPlaintext,
  mwaaLogsEnabled,
  mwaaSecurityGroupClosed,
  mwaaVersionSupported,
  neptuneAuditLogExported,
  neptuneBackupRetentionSufficient,
  neptuneEncryptedWithCustomerKey,
  neptuneSnapshotEncrypted,
  neptuneTagsCopiedToSnapshots,
  opensearchAuditLogs,
  opensearchDataNodes,
  opensearchDedicatedMasters,
  opensearchFineGrainedAccessControl,
  opensearchZoneAwareness,
  opsworksSecretsNotPlaintext,
  rdsAuroraBacktrackEnabled,
  rdsBackupRetentionSufficient,
  rdsClusterAuditLogExported,
  rdsClusterDeletionProtected,
  rdsClusterIamAuthentication,
  rdsClusterLogsExported,
  rdsClusterRequiresTls,
  rdsClusterSnapshotEncrypted,
  rdsEnhancedMonitoringEnabled,
  rdsInstanceDeletionProtected,
  rdsInstanceLogsExported,
  rdsInstanceMultiAz,
  rdsInstanceRequiresTls,
  rdsMasterUsernameNotInTemplate,
  rdsPerformanceInsightsEnabled,
  rdsPostgresQueriesLogged,
  rdsTagsCopiedToSnapshots,
  route53RecordNotDangling,
  s3AccessLoggingEnabled,
  s3AclGrantsNoAuthenticatedUsers,
  s3AclGrantsNoPublicRead,
  s3AclGrantsNoPublicWrite,
  s3BucketHasPolicy,
  s3EncryptedWithCustomerKey,
  s3EncryptedWithKms,
  s3EncryptionDeclared,
  s3IncompleteUploadsAborted,
  s3ObjectLockEnabled,
  s3ObjectReadsLogged,
  s3ObjectWritesLogged,
  s3PolicyForeignAccountsRestricted,
  s3PolicyPrincipalNotWildcard,
  s3PublicAccessBlockDeclared,
  s3PublicAclsBlocked,
  s3PublicAclsIgnored,
  s3PublicBucketsRestricted,
  s3PublicPoliciesBlocked,
  s3VersioningEnabled,
  sagemakerDomainVpcOnly,
  sagemakerEndpointConfigKmsKey,
  sagemakerFlowDefinitionKmsKey,
  sagemakerModelNetworkIsolation,
  sagemakerMonitoringOutputKmsKey,
  sagemakerMonitoringTrafficEncrypted,
  sagemakerNotebookCmk,
  sagemakerNotebookRootDisabled,
  secretsmanagerSecretCmk,
  secretsmanagerSecretRotationEnabled,
  secretsmanagerSecretRotationWithin90Days,
  securityhubStandardsSubscribed,
  sesConfigurationSetRequiresTls,
  snsTopicCmk,
  snsTopicEncrypted,
  sqsQueueCmk,
  sqsQueueKms,
  ssmParameterCmk,
  ssmParameterSecureString,
  ssmSessionEncrypted,
  stepfunctionsLogsIncludeExecutionData,
  stepfunctionsStateMachineTracing,
  transferAs2Encrypted,
  transferConnectorLogs,
  transferServerLogs,
  transferServerNotPublic,
  vpcNaclAdminPortsClosedToWorld,
  vpcNaclAllowNamesProtocol,
  vpcNaclAllowNotFullPortRange,
  vpcNaclDenyCoversAllAddresses,
  vpcNaclEntriesDoNotOverlap,
  vpcNaclFtpPortsClosedToWorld,
  vpcSgEgressExplicit,
  vpcSgEgressNamesProtocol,
  vpcSgEgressNotOpenToWorld,
  vpcSgEgressSinglePorts,
  vpcSgIngressNotAllTraffic,
  vpcSgIngressSingleAddresses,
  vpcSgIngressSinglePorts,
  vpcSgNoWorldIngress,
  vpcSgRulesHaveDescription,
  vpcSgWorldIngressOnlyAuthorizedPorts,
  vpcSgWorldIngressSinglePorts,
  wafAnonymousIpList,
  wafKnownBadInputs,
  workspacesIpGroupNotWorld,
];
