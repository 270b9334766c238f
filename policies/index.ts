import accessanalyzerAnalyzerExists from './accessanalyzer/analyzer-exists.js';
import acmCertificateDnsValidated from './acm/certificate-dns-validated.js';
import acmCertificateExpiryWatched from './acm/certificate-expiry-watched.js';
import acmCertificateKeyNotExportable from './acm/certificate-key-not-exportable.js';
import acmCertificateNoWildcard from './acm/certificate-no-wildcard.js';
import acmCertificateStrongKey from './acm/certificate-strong-key.js';
import acmCertificateTransparencyLogged from './acm/certificate-transparency-logged.js';
import acmReplacementCreatedBeforeDestroy from './acm/replacement-created-before-destroy.js';
import amplifyPullRequestPreviewsOff from './amplify/pull-request-previews-off.js';
import amplifySecretsNotPlaintext from './amplify/secrets-not-plaintext.js';
import apigatewayAccessLogsStructured from './apigateway/access-logs-structured.js';
import apigatewayApiEndpointTls12 from './apigateway/api-endpoint-tls-1-2.js';
import apigatewayApiPolicyNoWildcardAction from './apigateway/api-policy-no-wildcard-action.js';
import apigatewayApiPrivate from './apigateway/api-private.js';
import apigatewayCacheEncrypted from './apigateway/cache-encrypted.js';
import apigatewayContentEncoding from './apigateway/content-encoding.js';
import apigatewayCorsNoWildcardOrigin from './apigateway/cors-no-wildcard-origin.js';
import apigatewayDataTraceOff from './apigateway/data-trace-off.js';
import apigatewayDefaultEndpointOffBehindMtls from './apigateway/default-endpoint-off-behind-mtls.js';
import apigatewayDomainEndpointTypeDeclared from './apigateway/domain-endpoint-type-declared.js';
import apigatewayDomainTls12 from './apigateway/domain-tls-1-2.js';
import apigatewayIntegrationHttps from './apigateway/integration-https.js';
import apigatewayMethodAuthorization from './apigateway/method-authorization.js';
import apigatewayMethodCognitoAuthorizer from './apigateway/method-cognito-authorizer.js';
import apigatewayPrivateApiPolicyRestricted from './apigateway/private-api-policy-restricted.js';
import apigatewayReplacementCreatedBeforeDestroy from './apigateway/replacement-created-before-destroy.js';
import apigatewayRequestValidation from './apigateway/request-validation.js';
import apigatewayRouteAuthorization from './apigateway/route-authorization.js';
import apigatewayStageAccessLogs from './apigateway/stage-access-logs.js';
import apigatewayStageCacheEnabled from './apigateway/stage-cache-enabled.js';
import apigatewayStageClientCertificate from './apigateway/stage-client-certificate.js';
import apigatewayStageDetailedMetrics from './apigateway/stage-detailed-metrics.js';
import apigatewayStageExecutionLogs from './apigateway/stage-execution-logs.js';
import apigatewayStageThrottling from './apigateway/stage-throttling.js';
import apigatewayStageTracing from './apigateway/stage-tracing.js';
import apigatewayStageUsagePlan from './apigateway/stage-usage-plan.js';
import apigatewayStageWaf from './apigateway/stage-waf.js';
import appflowConnectorProfileCmk from './appflow/connector-profile-cmk.js';
import appflowConnectorSecretsNotPlaintext from './appflow/connector-secrets-not-plaintext.js';
import appflowFlowCmk from './appflow/flow-cmk.js';
import appstreamDirectoryPasswordNotPlaintext from './appstream/directory-password-not-plaintext.js';
import appstreamFleetNoDefaultInternet from './appstream/fleet-no-default-internet.js';
import appsyncCacheEncryptedAtRest from './appsync/cache-encrypted-at-rest.js';
import appsyncCacheEncryptedInTransit from './appsync/cache-encrypted-in-transit.js';
import appsyncFieldLevelLogs from './appsync/field-level-logs.js';
import appsyncIntrospectionOff from './appsync/introspection-off.js';
import appsyncNotApiKey from './appsync/not-api-key.js';
import appsyncQueryLimits from './appsync/query-limits.js';
import appsyncRequestLogs from './appsync/request-logs.js';
import appsyncTracing from './appsync/tracing.js';
import appsyncWaf from './appsync/waf.js';
import askSkillSecretsNotPlaintext from './ask/skill-secrets-not-plaintext.js';
import athenaDatabaseResultsEncrypted from './athena/database-results-encrypted.js';
import athenaWorkgroupEnforcesConfiguration from './athena/workgroup-enforces-configuration.js';
import athenaWorkgroupResultsEncrypted from './athena/workgroup-results-encrypted.js';
import autoscalingCooldownNotZero from './autoscaling/cooldown-not-zero.js';
import autoscalingElbHealthCheck from './autoscaling/elb-health-check.js';
import autoscalingHealthCheckGracePeriod from './autoscaling/health-check-grace-period.js';
import autoscalingLaunchConfigNoPublicIp from './autoscaling/launch-config-no-public-ip.js';
import autoscalingMultipleAvailabilityZones from './autoscaling/multiple-availability-zones.js';
import autoscalingMultipleInstanceTypes from './autoscaling/multiple-instance-types.js';
import autoscalingScalingNotifications from './autoscaling/scaling-notifications.js';
import autoscalingTagged from './autoscaling/tagged.js';
import autoscalingUsesLaunchTemplate from './autoscaling/uses-launch-template.js';
import backupPlanFrequentAndKept from './backup/plan-frequent-and-kept.js';
import backupVaultEncryptedWithCustomerKey from './backup/vault-encrypted-with-customer-key.js';
import backupVaultLocked from './backup/vault-locked.js';
import backupVaultPolicyNotPublic from './backup/vault-policy-not-public.js';
import batchEfsVolumeTransitEncryption from './batch/efs-volume-transit-encryption.js';
import batchJobNoPublicIp from './batch/job-no-public-ip.js';
import batchJobNoSecretsInEnvironment from './batch/job-no-secrets-in-environment.js';
import batchJobNotPrivileged from './batch/job-not-privileged.js';
import batchJobReadOnlyRootFilesystem from './batch/job-read-only-root-filesystem.js';
import bedrockAgentCmk from './bedrock/agent-cmk.js';
import bedrockAgentHasGuardrail from './bedrock/agent-has-guardrail.js';
import bedrockAgentcoreGatewayAuthorized from './bedrock/agentcore-gateway-authorized.js';
import bedrockAgentcoreInVpc from './bedrock/agentcore-in-vpc.js';
import bedrockAgentcoreMemoryCmk from './bedrock/agentcore-memory-cmk.js';
import bedrockCustomModelProtected from './bedrock/custom-model-protected.js';
import bedrockGuardrailCmk from './bedrock/guardrail-cmk.js';
import bedrockGuardrailFiltersPromptAttacks from './bedrock/guardrail-filters-prompt-attacks.js';
import bedrockGuardrailHandlesPersonalData from './bedrock/guardrail-handles-personal-data.js';
import bedrockInvocationsLogged from './bedrock/invocations-logged.js';
import bedrockKnowledgeBaseSourceCmk from './bedrock/knowledge-base-source-cmk.js';
import bedrockPromptsAndFlowsCmk from './bedrock/prompts-and-flows-cmk.js';
import bedrockResourcePolicyNotPublic from './bedrock/resource-policy-not-public.js';
import cloud9EnvironmentNoIngress from './cloud9/environment-no-ingress.js';
import cloudformationNoExplicitNames from './cloudformation/no-explicit-names.js';
import cloudformationNoSecretsInOutputs from './cloudformation/no-secrets-in-outputs.js';
import cloudformationStackNotifications from './cloudformation/stack-notifications.js';
import cloudfrontAccessLogs from './cloudfront/access-logs.js';
import cloudfrontCustomCertificate from './cloudfront/custom-certificate.js';
import cloudfrontDefaultRootObject from './cloudfront/default-root-object.js';
import cloudfrontDistributionEnabled from './cloudfront/distribution-enabled.js';
import cloudfrontGeoRestriction from './cloudfront/geo-restriction.js';
import cloudfrontHsts from './cloudfront/hsts.js';
import cloudfrontLambdaUrlOriginAccessControl from './cloudfront/lambda-url-origin-access-control.js';
import cloudfrontOriginAccessControlSigns from './cloudfront/origin-access-control-signs.js';
import cloudfrontOriginFailover from './cloudfront/origin-failover.js';
import cloudfrontOriginHttps from './cloudfront/origin-https.js';
import cloudfrontOriginTls12 from './cloudfront/origin-tls-1-2.js';
import cloudfrontResponseHeadersPolicy from './cloudfront/response-headers-policy.js';
import cloudfrontS3OriginAccessControl from './cloudfront/s3-origin-access-control.js';
import cloudfrontS3OriginExists from './cloudfront/s3-origin-exists.js';
import cloudfrontS3OriginPrivate from './cloudfront/s3-origin-private.js';
import cloudfrontSni from './cloudfront/sni.js';
import cloudfrontTrustedKeyGroups from './cloudfront/trusted-key-groups.js';
import cloudfrontViewerHttps from './cloudfront/viewer-https.js';
import cloudfrontViewerTls12 from './cloudfront/viewer-tls-1-2.js';
import cloudfrontViewerTlsRecommended from './cloudfront/viewer-tls-recommended.js';
import cloudfrontWaf from './cloudfront/waf.js';
import cloudsearchHttps from './cloudsearch/https.js';
import cloudsearchTls12 from './cloudsearch/tls-1-2.js';
import cloudtrailEventDataStoreCmk from './cloudtrail/event-data-store-cmk.js';
import cloudtrailEventDataStoreProtected from './cloudtrail/event-data-store-protected.js';
import cloudtrailGlobalServiceEventsRecorded from './cloudtrail/global-service-events-recorded.js';
import cloudtrailInsightsEnabled from './cloudtrail/insights-enabled.js';
import cloudtrailLogFileValidation from './cloudtrail/log-file-validation.js';
import cloudtrailLoggingEnabled from './cloudtrail/logging-enabled.js';
import cloudtrailLogsEncryptedWithKmsKey from './cloudtrail/logs-encrypted-with-kms-key.js';
import cloudtrailManagementEventsRecorded from './cloudtrail/management-events-recorded.js';
import cloudtrailMultiRegion from './cloudtrail/multi-region.js';
import cloudtrailOrganizationTrail from './cloudtrail/organization-trail.js';
import cloudtrailS3DataEventsRecorded from './cloudtrail/s3-data-events-recorded.js';
import cloudtrailSendsToCloudwatchLogs from './cloudtrail/sends-to-cloudwatch-logs.js';
import cloudtrailSnsNotification from './cloudtrail/sns-notification.js';
import cloudtrailTrailBucketAccessLogged from './cloudtrail/trail-bucket-access-logged.js';
import cloudtrailTrailBucketNotPublic from './cloudtrail/trail-bucket-not-public.js';
import cloudtrailTrailBucketPolicyNamesSource from './cloudtrail/trail-bucket-policy-names-source.js';
import cloudtrailTrailBucketTamperResistant from './cloudtrail/trail-bucket-tamper-resistant.js';
import cloudtrailTrailExists from './cloudtrail/trail-exists.js';
import cloudwatchAlarmActionsEnabled from './cloudwatch/alarm-actions-enabled.js';
import cloudwatchAlarmCanPublishToTopic from './cloudwatch/alarm-can-publish-to-topic.js';
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
import codeartifactPolicyNoPublicPrincipal from './codeartifact/policy-no-public-principal.js';
import codebuildArtifactsEncrypted from './codebuild/artifacts-encrypted.js';
import codebuildInVpc from './codebuild/in-vpc.js';
import codebuildLogging from './codebuild/logging.js';
import codebuildManagedImage from './codebuild/managed-image.js';
import codebuildNoAwsKeysInEnvironment from './codebuild/no-aws-keys-in-environment.js';
import codebuildNoSecretsInEnvironment from './codebuild/no-secrets-in-environment.js';
import codebuildNotPrivileged from './codebuild/not-privileged.js';
import codebuildProjectCmk from './codebuild/project-cmk.js';
import codebuildProjectNotPublic from './codebuild/project-not-public.js';
import codebuildReportExportEncrypted from './codebuild/report-export-encrypted.js';
import codebuildS3LogsEncrypted from './codebuild/s3-logs-encrypted.js';
import codebuildSourceCredentialNotPlaintext from './codebuild/source-credential-not-plaintext.js';
import codebuildSourceTlsVerified from './codebuild/source-tls-verified.js';
import codebuildSourceUrlNoCredentials from './codebuild/source-url-no-credentials.js';
import codebuildWebhookFiltered from './codebuild/webhook-filtered.js';
import codecommitTwoApprovals from './codecommit/two-approvals.js';
import codepipelineArtifactStoreCmk from './codepipeline/artifact-store-cmk.js';
import codepipelineSourceTokenNotPlaintext from './codepipeline/source-token-not-plaintext.js';
import codepipelineWebhookAuthenticated from './codepipeline/webhook-authenticated.js';
import codepipelineWebhookTokenNotPlaintext from './codepipeline/webhook-token-not-plaintext.js';
import cognitoClientCallbackHttps from './cognito/client-callback-https.js';
import cognitoClientHidesUserExistence from './cognito/client-hides-user-existence.js';
import cognitoClientNoImplicitGrant from './cognito/client-no-implicit-grant.js';
import cognitoClientNoPlainPasswordFlow from './cognito/client-no-plain-password-flow.js';
import cognitoClientTokenLifetime from './cognito/client-token-lifetime.js';
import cognitoClientTokenRevocation from './cognito/client-token-revocation.js';
import cognitoCompromisedCredentialsBlocked from './cognito/compromised-credentials-blocked.js';
import cognitoIdentityPoolNoClassicFlow from './cognito/identity-pool-no-classic-flow.js';
import cognitoIdentityPoolNoUnauthenticated from './cognito/identity-pool-no-unauthenticated.js';
import cognitoIdentityProviderSecretNotPlaintext from './cognito/identity-provider-secret-not-plaintext.js';
import cognitoUnauthenticatedRoleRestricted from './cognito/unauthenticated-role-restricted.js';
import cognitoUserPoolAdminSignUpOnly from './cognito/user-pool-admin-sign-up-only.js';
import cognitoUserPoolCustomAuthThreatProtection from './cognito/user-pool-custom-auth-threat-protection.js';
import cognitoUserPoolDeletionProtection from './cognito/user-pool-deletion-protection.js';
import cognitoUserPoolMfaAvailable from './cognito/user-pool-mfa-available.js';
import cognitoUserPoolMfaRequired from './cognito/user-pool-mfa-required.js';
import cognitoUserPoolPasswordPolicy from './cognito/user-pool-password-policy.js';
import cognitoUserPoolPlusTier from './cognito/user-pool-plus-tier.js';
import cognitoUserPoolThreatProtection from './cognito/user-pool-threat-protection.js';
import comprehendModelCmk from './comprehend/model-cmk.js';
import comprehendVolumeCmk from './comprehend/volume-cmk.js';
import configAggregatorCoversAllRegions from './config/aggregator-covers-all-regions.js';
import configDeliveryBucketNotPublic from './config/delivery-bucket-not-public.js';
import configDeliveryEncryptedWithKmsKey from './config/delivery-encrypted-with-kms-key.js';
import configGlobalResourcesRecorded from './config/global-resources-recorded.js';
import configRecorderContinuous from './config/recorder-continuous.js';
import configRecorderExists from './config/recorder-exists.js';
import configRecorderRecordsAllTypes from './config/recorder-records-all-types.js';
import configRecorderRunning from './config/recorder-running.js';
import configRecorderUsesServiceLinkedRole from './config/recorder-uses-service-linked-role.js';
import configRequiredManagedRulesPresent from './config/required-managed-rules-present.js';
import connectContactFlowLogs from './connect/contact-flow-logs.js';
import connectMediaStreamsKmsKey from './connect/media-streams-kms-key.js';
import connectRecordingsKmsKey from './connect/recordings-kms-key.js';
import connectUserPasswordNotPlaintext from './connect/user-password-not-plaintext.js';
import datasyncLocationSecretsNotPlaintext from './datasync/location-secrets-not-plaintext.js';
import datasyncObjectStorageHttps from './datasync/object-storage-https.js';
import datasyncTaskLogging from './datasync/task-logging.js';
import daxClusterEncrypted from './dax/cluster-encrypted.js';
import daxClusterRequiresTls from './dax/cluster-requires-tls.js';
import detectiveGraphExists from './detective/graph-exists.js';
import directoryserviceAdminPasswordNotInCode from './directoryservice/admin-password-not-in-code.js';
import dlmCrossRegionCopyCmk from './dlm/cross-region-copy-cmk.js';
import dlmCrossRegionCopyEncrypted from './dlm/cross-region-copy-encrypted.js';
import dmsEndpointCmk from './dms/endpoint-cmk.js';
import dmsEndpointSecretsNotPlaintext from './dms/endpoint-secrets-not-plaintext.js';
import dmsEndpointTls from './dms/endpoint-tls.js';
import dmsReplicationInstanceCmk from './dms/replication-instance-cmk.js';
import dmsReplicationInstanceMinorUpgrades from './dms/replication-instance-minor-upgrades.js';
import dmsReplicationInstanceNotPublic from './dms/replication-instance-not-public.js';
import docdbAuditParameterOn from './docdb/audit-parameter-on.js';
import docdbBackupRetentionSufficient from './docdb/backup-retention-sufficient.js';
import docdbClusterEncrypted from './docdb/cluster-encrypted.js';
import docdbEncryptedWithCustomerKey from './docdb/encrypted-with-customer-key.js';
import docdbGlobalClusterEncrypted from './docdb/global-cluster-encrypted.js';
import docdbLogsExported from './docdb/logs-exported.js';
import docdbMasterPasswordNotInTemplate from './docdb/master-password-not-in-template.js';
import docdbRequiresTls from './docdb/requires-tls.js';
import dynamodbBillingModeStated from './dynamodb/billing-mode-stated.js';
import dynamodbEncryptedWithCustomerKey from './dynamodb/encrypted-with-customer-key.js';
import dynamodbEncryptedWithKmsKey from './dynamodb/encrypted-with-kms-key.js';
import dynamodbPointInTimeRecovery from './dynamodb/point-in-time-recovery.js';
import ebsEncryptionByDefault from './ebs/encryption-by-default.js';
import ebsSnapshotCopyCmk from './ebs/snapshot-copy-cmk.js';
import ebsSnapshotCopyEncrypted from './ebs/snapshot-copy-encrypted.js';
import ebsSnapshotPublicAccessBlocked from './ebs/snapshot-public-access-blocked.js';
import ebsVolumeBackedUp from './ebs/volume-backed-up.js';
import ebsVolumeCmk from './ebs/volume-cmk.js';
import ebsVolumeEncrypted from './ebs/volume-encrypted.js';
import ec2AccountImdsv2Default from './ec2/account-imdsv2-default.js';
import ec2AmiBlockPublicAccess from './ec2/ami-block-public-access.js';
import ec2AmiCopyCmk from './ec2/ami-copy-cmk.js';
import ec2AmiCopyEncrypted from './ec2/ami-copy-encrypted.js';
import ec2AmiEncrypted from './ec2/ami-encrypted.js';
import ec2AmiLookupNamesOwner from './ec2/ami-lookup-names-owner.js';
import ec2AmiNotPublic from './ec2/ami-not-public.js';
import ec2AmiNotShared from './ec2/ami-not-shared.js';
import ec2BlockDevicesEncrypted from './ec2/block-devices-encrypted.js';
import ec2ClientVpnConnectionLogging from './ec2/client-vpn-connection-logging.js';
import ec2DetailedMonitoringEnabled from './ec2/detailed-monitoring-enabled.js';
import ec2EbsOptimized from './ec2/ebs-optimized.js';
import ec2EipAssociated from './ec2/eip-associated.js';
import ec2ImdsHopLimitOne from './ec2/imds-hop-limit-one.js';
import ec2Imdsv2Required from './ec2/imdsv2-required.js';
import ec2InstanceInExplicitSubnet from './ec2/instance-in-explicit-subnet.js';
import ec2InstanceNoPublicIp from './ec2/instance-no-public-ip.js';
import ec2InstanceProfileAttached from './ec2/instance-profile-attached.js';
import ec2InstanceRoleNotAdmin from './ec2/instance-role-not-admin.js';
import ec2InstanceSecurityGroupsClosedToWorld from './ec2/instance-security-groups-closed-to-world.js';
import ec2InstanceSingleNetworkInterface from './ec2/instance-single-network-interface.js';
import ec2InstanceTerminationProtected from './ec2/instance-termination-protected.js';
import ec2MetadataAuthenticationNoCredentials from './ec2/metadata-authentication-no-credentials.js';
import ec2SerialConsoleDisabled from './ec2/serial-console-disabled.js';
import ec2SourceDestCheckEnabled from './ec2/source-dest-check-enabled.js';
import ec2TransitGatewayNoAutoAccept from './ec2/transit-gateway-no-auto-accept.js';
import ec2UserDataNoSecrets from './ec2/user-data-no-secrets.js';
import ec2VpnPresharedKeyNotLiteral from './ec2/vpn-preshared-key-not-literal.js';
import ec2VpnTunnelLogging from './ec2/vpn-tunnel-logging.js';
import ecrLifecyclePolicy from './ecr/lifecycle-policy.js';
import ecrNoForceDelete from './ecr/no-force-delete.js';
import ecrRegistryEnhancedScanning from './ecr/registry-enhanced-scanning.js';
import ecrRepositoryCmk from './ecr/repository-cmk.js';
import ecrRepositoryKms from './ecr/repository-kms.js';
import ecrRepositoryNotPublic from './ecr/repository-not-public.js';
import ecrRepositoryPolicyDefined from './ecr/repository-policy-defined.js';
import ecrRepositoryPolicyNoWildcardAction from './ecr/repository-policy-no-wildcard-action.js';
import ecrScanOnPush from './ecr/scan-on-push.js';
import ecrTagsImmutable from './ecr/tags-immutable.js';
import ecsCapacityProviderTerminationProtection from './ecs/capacity-provider-termination-protection.js';
import ecsClusterContainerInsights from './ecs/cluster-container-insights.js';
import ecsClusterStorageCmk from './ecs/cluster-storage-cmk.js';
import ecsContainerLogging from './ecs/container-logging.js';
import ecsContainerNonRoot from './ecs/container-non-root.js';
import ecsContainerNotPrivileged from './ecs/container-not-privileged.js';
import ecsEfsVolumeIam from './ecs/efs-volume-iam.js';
import ecsEfsVolumeTransitEncryption from './ecs/efs-volume-transit-encryption.js';
import ecsExecDisabled from './ecs/exec-disabled.js';
import ecsExecEncrypted from './ecs/exec-encrypted.js';
import ecsExecLogging from './ecs/exec-logging.js';
import ecsExecutionAndTaskRoleDiffer from './ecs/execution-and-task-role-differ.js';
import ecsFargatePlatformLatest from './ecs/fargate-platform-latest.js';
import ecsHostNetworkContainerUser from './ecs/host-network-container-user.js';
import ecsImagePinned from './ecs/image-pinned.js';
import ecsManagedEbsVolumeEncrypted from './ecs/managed-ebs-volume-encrypted.js';
import ecsNoDangerousCapabilities from './ecs/no-dangerous-capabilities.js';
import ecsNoDockerSocketMount from './ecs/no-docker-socket-mount.js';
import ecsNoHostIpc from './ecs/no-host-ipc.js';
import ecsNoHostNetwork from './ecs/no-host-network.js';
import ecsNoHostPid from './ecs/no-host-pid.js';
import ecsReadOnlyRootFilesystem from './ecs/read-only-root-filesystem.js';
import ecsServiceNoPublicIp from './ecs/service-no-public-ip.js';
import ecsTaskAwsvpc from './ecs/task-awsvpc.js';
import ecsTaskNoEnvironmentVariables from './ecs/task-no-environment-variables.js';
import ecsTaskNoSecretsInEnvironment from './ecs/task-no-secrets-in-environment.js';
import ecsTaskRoleNotAdmin from './ecs/task-role-not-admin.js';
import efsAccessPointRootEnforced from './efs/access-point-root-enforced.js';
import efsAccessPointUserEnforced from './efs/access-point-user-enforced.js';
import efsAutomaticBackupsEnabled from './efs/automatic-backups-enabled.js';
import efsEncrypted from './efs/encrypted.js';
import efsEncryptedWithCustomerKey from './efs/encrypted-with-customer-key.js';
import efsInBackupPlan from './efs/in-backup-plan.js';
import efsMountTargetNotInPublicSubnet from './efs/mount-target-not-in-public-subnet.js';
import efsPolicyNotWildcard from './efs/policy-not-wildcard.js';
import efsPolicyRequiresTls from './efs/policy-requires-tls.js';
import eksAccessEntries from './eks/access-entries.js';
import eksAccessEntryNotClusterAdmin from './eks/access-entry-not-cluster-admin.js';
import eksAuditLogging from './eks/audit-logging.js';
import eksControlPlaneLogging from './eks/control-plane-logging.js';
import eksDeletionProtection from './eks/deletion-protection.js';
import eksEndpointNotOpenToWorld from './eks/endpoint-not-open-to-world.js';
import eksEndpointNotPublic from './eks/endpoint-not-public.js';
import eksEndpointPrivateAccess from './eks/endpoint-private-access.js';
import eksNoBootstrapCreatorAdmin from './eks/no-bootstrap-creator-admin.js';
import eksNodegroupAmiSupported from './eks/nodegroup-ami-supported.js';
import eksNodegroupImdsv2 from './eks/nodegroup-imdsv2.js';
import eksNodegroupSshRestricted from './eks/nodegroup-ssh-restricted.js';
import eksSecretsEncrypted from './eks/secrets-encrypted.js';
import eksUpgradePolicyStandard from './eks/upgrade-policy-standard.js';
import eksVersionSupported from './eks/version-supported.js';
import elasticacheAuthTokenNotInTemplate from './elasticache/auth-token-not-in-template.js';
import elasticacheAuthenticationRequired from './elasticache/authentication-required.js';
import elasticacheEncryptedAtRest from './elasticache/encrypted-at-rest.js';
import elasticacheEncryptedInTransit from './elasticache/encrypted-in-transit.js';
import elasticacheEncryptedWithCustomerKey from './elasticache/encrypted-with-customer-key.js';
import elasticacheMinorVersionsUpgraded from './elasticache/minor-versions-upgraded.js';
import elasticacheNoClassicSecurityGroup from './elasticache/no-classic-security-group.js';
import elasticacheSecurityGroupDescribed from './elasticache/security-group-described.js';
import elasticacheSnapshotsRetained from './elasticache/snapshots-retained.js';
import elasticacheUsersAuthenticate from './elasticache/users-authenticate.js';
import elasticbeanstalkInstanceProfileNotAdmin from './elasticbeanstalk/instance-profile-not-admin.js';
import elasticbeanstalkManagedUpdates from './elasticbeanstalk/managed-updates.js';
import elasticbeanstalkNoSecretsInEnvironment from './elasticbeanstalk/no-secrets-in-environment.js';
import elasticbeanstalkPlatformSupported from './elasticbeanstalk/platform-supported.js';
import elasticbeanstalkSshRestricted from './elasticbeanstalk/ssh-restricted.js';
import elbAccessLogs from './elb/access-logs.js';
import elbAlbWaf from './elb/alb-waf.js';
import elbClassicAcmCertificate from './elb/classic-acm-certificate.js';
import elbClassicBackendTls from './elb/classic-backend-tls.js';
import elbClassicConnectionDraining from './elb/classic-connection-draining.js';
import elbClassicCrossZone from './elb/classic-cross-zone.js';
import elbClassicListenerTls from './elb/classic-listener-tls.js';
import elbClassicNotForHttp from './elb/classic-not-for-http.js';
import elbClassicStrongCiphers from './elb/classic-strong-ciphers.js';
import elbClassicTls12 from './elb/classic-tls-1-2.js';
import elbCrossZone from './elb/cross-zone.js';
import elbDeletionProtection from './elb/deletion-protection.js';
import elbDesyncMitigation from './elb/desync-mitigation.js';
import elbDropInvalidHeaders from './elb/drop-invalid-headers.js';
import elbInternal from './elb/internal.js';
import elbListenerAcmCertificate from './elb/listener-acm-certificate.js';
import elbListenerHttps from './elb/listener-https.js';
import elbListenerStrongCiphers from './elb/listener-strong-ciphers.js';
import elbListenerTls12 from './elb/listener-tls-1-2.js';
import elbMultiZone from './elb/multi-zone.js';
import elbNlbListenerTls from './elb/nlb-listener-tls.js';
import elbNlbSecurityGroup from './elb/nlb-security-group.js';
import elbOidcSecretNotPlaintext from './elb/oidc-secret-not-plaintext.js';
import elbTargetGroupHealthCheck from './elb/target-group-health-check.js';
import elbTargetGroupHealthCheckEncrypted from './elb/target-group-health-check-encrypted.js';
import elbTargetGroupHttps from './elb/target-group-https.js';
import emrBlockPublicAccess from './emr/block-public-access.js';
import emrClusterAuthentication from './emr/cluster-authentication.js';
import emrClusterHasSecurityConfiguration from './emr/cluster-has-security-configuration.js';
import emrClusterLogs from './emr/cluster-logs.js';
import emrEbsEncrypted from './emr/ebs-encrypted.js';
import emrEncryptedAtRest from './emr/encrypted-at-rest.js';
import emrEncryptedInTransit from './emr/encrypted-in-transit.js';
import emrImdsv2 from './emr/imdsv2.js';
import emrKerberos from './emr/kerberos.js';
import emrKerberosPasswordNotPlaintext from './emr/kerberos-password-not-plaintext.js';
import emrKerberosRealm from './emr/kerberos-realm.js';
import emrLocalDiskEncrypted from './emr/local-disk-encrypted.js';
import emrS3EncryptedKms from './emr/s3-encrypted-kms.js';
import emrSecurityGroupsNotOpen from './emr/security-groups-not-open.js';
import eventsApiDestinationHttps from './events/api-destination-https.js';
import eventsArchiveCmk from './events/archive-cmk.js';
import eventsBusCmk from './events/bus-cmk.js';
import eventsBusDeadLetter from './events/bus-dead-letter.js';
import eventsBusLogging from './events/bus-logging.js';
import eventsBusPolicyNotOpen from './events/bus-policy-not-open.js';
import eventsConnectionCmk from './events/connection-cmk.js';
import eventsConnectionSecretsNotPlaintext from './events/connection-secrets-not-plaintext.js';
import eventsCustomBusHasPolicy from './events/custom-bus-has-policy.js';
import eventsEndpointReplication from './events/endpoint-replication.js';
import eventsRuleTargetsHaveDlq from './events/rule-targets-have-dlq.js';
import firehoseCustomerKey from './firehose/customer-key.js';
import firehoseEncrypted from './firehose/encrypted.js';
import firehoseErrorLogs from './firehose/error-logs.js';
import firehoseSecretNotPlaintext from './firehose/secret-not-plaintext.js';
import fsxAdminPasswordsNotInTemplate from './fsx/admin-passwords-not-in-template.js';
import fsxAutomaticBackupsEnabled from './fsx/automatic-backups-enabled.js';
import fsxEncryptedWithCustomerKey from './fsx/encrypted-with-customer-key.js';
import fsxMultiAz from './fsx/multi-az.js';
import fsxTagsCopiedToBackups from './fsx/tags-copied-to-backups.js';
import gameliftFleetNoAdminPorts from './gamelift/fleet-no-admin-ports.js';
import gameliftFleetSinglePorts from './gamelift/fleet-single-ports.js';
import glacierVaultPolicyNotPublic from './glacier/vault-policy-not-public.js';
import globalacceleratorFlowLogsEnabled from './globalaccelerator/flow-logs-enabled.js';
import glueConnectionSecretsNotPlaintext from './glue/connection-secrets-not-plaintext.js';
import glueDataCatalogEncrypted from './glue/data-catalog-encrypted.js';
import glueResourcePolicyNotPublic from './glue/resource-policy-not-public.js';
import glueSecurityConfigurationAttached from './glue/security-configuration-attached.js';
import guarddutyDetectorEnabled from './guardduty/detector-enabled.js';
import guarddutyDetectorExists from './guardduty/detector-exists.js';
import guarddutyEksAuditLogs from './guardduty/eks-audit-logs.js';
import guarddutyFindingsNotified from './guardduty/findings-notified.js';
import guarddutyLambdaProtection from './guardduty/lambda-protection.js';
import guarddutyMalwareProtectionForEc2 from './guardduty/malware-protection-for-ec2.js';
import guarddutyOrganizationAutoEnables from './guardduty/organization-auto-enables.js';
import guarddutyRdsProtection from './guardduty/rds-protection.js';
import guarddutyRuntimeMonitoring from './guardduty/runtime-monitoring.js';
import guarddutyS3Protection from './guardduty/s3-protection.js';
import iamAccessKeySecretNotExposed from './iam/access-key-secret-not-exposed.js';
import iamAssumeRoleScoped from './iam/assume-role-scoped.js';
import iamConditionWildcardsUseLike from './iam/condition-wildcards-use-like.js';
import iamForAllValuesGuarded from './iam/for-all-values-guarded.js';
import iamGroupHasUsers from './iam/group-has-users.js';
import iamGroupMfaEnforced from './iam/group-mfa-enforced.js';
import iamMfaConditionNotNegated from './iam/mfa-condition-not-negated.js';
import iamMfaDenyCoversLongTermKeys from './iam/mfa-deny-covers-long-term-keys.js';
import iamNoAdministratorAccessAttached from './iam/no-administrator-access-attached.js';
import iamNoAllowNotAction from './iam/no-allow-not-action.js';
import iamNoAllowNotResource from './iam/no-allow-not-resource.js';
import iamNoAuditTampering from './iam/no-audit-tampering.js';
import iamNoCredentialsExposure from './iam/no-credentials-exposure.js';
import iamNoDataExfiltration from './iam/no-data-exfiltration.js';
import iamNoEscalationByAccessAssignment from './iam/no-escalation-by-access-assignment.js';
import iamNoEscalationByBoundaryRemoval from './iam/no-escalation-by-boundary-removal.js';
import iamNoEscalationByCodeChange from './iam/no-escalation-by-code-change.js';
import iamNoEscalationByCredentials from './iam/no-escalation-by-credentials.js';
import iamNoEscalationByPassRole from './iam/no-escalation-by-pass-role.js';
import iamNoEscalationByPolicyEdit from './iam/no-escalation-by-policy-edit.js';
import iamNoEscalationByTrustEdit from './iam/no-escalation-by-trust-edit.js';
import iamNoFullAdminStatement from './iam/no-full-admin-statement.js';
import iamNoFullIamAccess from './iam/no-full-iam-access.js';
import iamNoFullS3Access from './iam/no-full-s3-access.js';
import iamNoIamFullAccessAttached from './iam/no-iam-full-access-attached.js';
import iamNoIamUsers from './iam/no-iam-users.js';
import iamNoInlinePolicies from './iam/no-inline-policies.js';
import iamNoLongLivedAccessKeys from './iam/no-long-lived-access-keys.js';
import iamNoMfaRemoval from './iam/no-mfa-removal.js';
import iamNoPowerUserAccessAttached from './iam/no-power-user-access-attached.js';
import iamNoResourceExposure from './iam/no-resource-exposure.js';
import iamNoRootAccessKey from './iam/no-root-access-key.js';
import iamNoS3GetAndPutOnAllBuckets from './iam/no-s3-get-and-put-on-all-buckets.js';
import iamNoS3ListAll from './iam/no-s3-list-all.js';
import iamNoServiceWildcardAction from './iam/no-service-wildcard-action.js';
import iamNoUnconstrainedWrite from './iam/no-unconstrained-write.js';
import iamNoWildcardAction from './iam/no-wildcard-action.js';
import iamNoWildcardPermissions from './iam/no-wildcard-permissions.js';
import iamNoWildcardResource from './iam/no-wildcard-resource.js';
import iamPassRoleScoped from './iam/pass-role-scoped.js';
import iamPasswordPolicyExpiry from './iam/password-policy-expiry.js';
import iamPasswordPolicyLength from './iam/password-policy-length.js';
import iamPasswordPolicyLowercase from './iam/password-policy-lowercase.js';
import iamPasswordPolicyNumber from './iam/password-policy-number.js';
import iamPasswordPolicyReuse from './iam/password-policy-reuse.js';
import iamPasswordPolicySymbol from './iam/password-policy-symbol.js';
import iamPasswordPolicyUppercase from './iam/password-policy-uppercase.js';
import iamPermissionsBoundarySet from './iam/permissions-boundary-set.js';
import iamPolicyDocumentNoPublicPrincipal from './iam/policy-document-no-public-principal.js';
import iamPolicyVersion2012 from './iam/policy-version-2012.js';
import iamResourceScopedWherePossible from './iam/resource-scoped-where-possible.js';
import iamRoleSessionDuration from './iam/role-session-duration.js';
import iamServerCertificateInAcm from './iam/server-certificate-in-acm.js';
import iamServerCertificateKeyNotPlaintext from './iam/server-certificate-key-not-plaintext.js';
import iamTrustCognitoAud from './iam/trust-cognito-aud.js';
import iamTrustGithubOidcHasSub from './iam/trust-github-oidc-has-sub.js';
import iamTrustGithubOidcSubScoped from './iam/trust-github-oidc-sub-scoped.js';
import iamTrustNoNotAction from './iam/trust-no-not-action.js';
import iamTrustNoNotPrincipal from './iam/trust-no-not-principal.js';
import iamTrustNoWildcardAction from './iam/trust-no-wildcard-action.js';
import iamTrustNoWildcardPrincipal from './iam/trust-no-wildcard-principal.js';
import iamTrustNotWholeAccount from './iam/trust-not-whole-account.js';
import iamTrustOidcHasSub from './iam/trust-oidc-has-sub.js';
import iamTrustRolesAnywhereConditioned from './iam/trust-roles-anywhere-conditioned.js';
import iamUserConsoleOrKey from './iam/user-console-or-key.js';
import iamUserInGroup from './iam/user-in-group.js';
import iamUserLoginPasswordNotPlaintext from './iam/user-login-password-not-plaintext.js';
import iamUserLoginPasswordResetRequired from './iam/user-login-password-reset-required.js';
import iamUserNoConsolePassword from './iam/user-no-console-password.js';
import iamUserNoDirectPolicies from './iam/user-no-direct-policies.js';
import iamUserOneActiveAccessKey from './iam/user-one-active-access-key.js';
import imagebuilderBuildInstancesImdsv2 from './imagebuilder/build-instances-imdsv2.js';
import imagebuilderComponentCmk from './imagebuilder/component-cmk.js';
import imagebuilderDistributionAmiCmk from './imagebuilder/distribution-ami-cmk.js';
import imagebuilderDistributionAmiNotPublic from './imagebuilder/distribution-ami-not-public.js';
import imagebuilderRecipeBlockDevicesCmk from './imagebuilder/recipe-block-devices-cmk.js';
import imagebuilderRecipeBlockDevicesEncrypted from './imagebuilder/recipe-block-devices-encrypted.js';
import inspectorClassicNotUsed from './inspector/classic-not-used.js';
import inspectorEnabled from './inspector/enabled.js';
import inspectorSuppressionFiltersNarrow from './inspector/suppression-filters-narrow.js';
import iotDomainTls12 from './iot/domain-tls-1-2.js';
import iotLoggingEnabled from './iot/logging-enabled.js';
import iotPolicyNoWildcardAction from './iot/policy-no-wildcard-action.js';
import iotPolicyNoWildcardResource from './iot/policy-no-wildcard-resource.js';
import iotRoleAliasNarrow from './iot/role-alias-narrow.js';
import kendraIndexCmk from './kendra/index-cmk.js';
import keyspacesEncryptedWithCustomerKey from './keyspaces/encrypted-with-customer-key.js';
import keyspacesPointInTimeRecovery from './keyspaces/point-in-time-recovery.js';
import kinesisStreamEncrypted from './kinesis/stream-encrypted.js';
import kinesisStreamPolicyNotPublic from './kinesis/stream-policy-not-public.js';
import kinesisvideoStreamCustomerKey from './kinesisvideo/stream-customer-key.js';
import kmsDeletionWindowLong from './kms/deletion-window-long.js';
import kmsIdentityPolicyNoDecryptOnAllKeys from './kms/identity-policy-no-decrypt-on-all-keys.js';
import kmsKeyEnabled from './kms/key-enabled.js';
import kmsKeyPolicyDefined from './kms/key-policy-defined.js';
import kmsKeyPolicyNoPublicPrincipal from './kms/key-policy-no-public-principal.js';
import kmsKeyPolicyNoWildcardAction from './kms/key-policy-no-wildcard-action.js';
import kmsKeyPolicyStatementHasPrincipal from './kms/key-policy-statement-has-principal.js';
import kmsKeyRetainedOnDelete from './kms/key-retained-on-delete.js';
import kmsKeyRotationEnabled from './kms/key-rotation-enabled.js';
import kmsNoPolicyLockoutBypass from './kms/no-policy-lockout-bypass.js';
import kmsRotationPeriodLimited from './kms/rotation-period-limited.js';
import lambdaAsyncFailureDestination from './lambda/async-failure-destination.js';
import lambdaCodeSigning from './lambda/code-signing.js';
import lambdaCodeSigningEnforced from './lambda/code-signing-enforced.js';
import lambdaDeadLetter from './lambda/dead-letter.js';
import lambdaEnvCmk from './lambda/env-cmk.js';
import lambdaEnvNoSecrets from './lambda/env-no-secrets.js';
import lambdaEventSourceFailureDestination from './lambda/event-source-failure-destination.js';
import lambdaExecutionRoleNoWildcards from './lambda/execution-role-no-wildcards.js';
import lambdaExecutionRoleNotShared from './lambda/execution-role-not-shared.js';
import lambdaInVpc from './lambda/in-vpc.js';
import lambdaLayerNotPublic from './lambda/layer-not-public.js';
import lambdaMemoryExplicit from './lambda/memory-explicit.js';
import lambdaPermissionEventSourceTokenNotPlaintext from './lambda/permission-event-source-token-not-plaintext.js';
import lambdaPermissionInvokeOnly from './lambda/permission-invoke-only.js';
import lambdaPermissionNotPublic from './lambda/permission-not-public.js';
import lambdaPermissionS3SourceAccount from './lambda/permission-s3-source-account.js';
import lambdaPermissionServiceSource from './lambda/permission-service-source.js';
import lambdaRecursionDetected from './lambda/recursion-detected.js';
import lambdaReservedConcurrency from './lambda/reserved-concurrency.js';
import lambdaRoleCanWriteLogs from './lambda/role-can-write-logs.js';
import lambdaRuntimeSupported from './lambda/runtime-supported.js';
import lambdaRuntimeUpdatesAutomatic from './lambda/runtime-updates-automatic.js';
import lambdaSqsVisibilityTimeout from './lambda/sqs-visibility-timeout.js';
import lambdaTimeoutExplicit from './lambda/timeout-explicit.js';
import lambdaTracing from './lambda/tracing.js';
import lambdaUrlAuth from './lambda/url-auth.js';
import lambdaUrlCorsRestricted from './lambda/url-cors-restricted.js';
import lambdaVpcMultiAz from './lambda/vpc-multi-az.js';
import lexConversationLogsEncrypted from './lex/conversation-logs-encrypted.js';
import lexResourcePolicyNotPublic from './lex/resource-policy-not-public.js';
import logsLogGroupDataProtection from './logs/log-group-data-protection.js';
import logsLogGroupKeptOnDelete from './logs/log-group-kept-on-delete.js';
import logsLogGroupKmsKey from './logs/log-group-kms-key.js';
import logsLogGroupRetentionLongEnough from './logs/log-group-retention-long-enough.js';
import logsLogGroupRetentionSet from './logs/log-group-retention-set.js';
import logsMetricFilterHasAlarm from './logs/metric-filter-has-alarm.js';
import logsResourcePolicyNotPublic from './logs/resource-policy-not-public.js';
import macieSessionEnabled from './macie/session-enabled.js';
import macieSessionExists from './macie/session-exists.js';
import managedblockchainMemberPasswordNotPlaintext from './managedblockchain/member-password-not-plaintext.js';
import memorydbAccessControlled from './memorydb/access-controlled.js';
import memorydbEncryptedWithCustomerKey from './memorydb/encrypted-with-customer-key.js';
import memorydbTlsEnabled from './memorydb/tls-enabled.js';
import mqAuditLogs from './mq/audit-logs.js';
import mqBrokerNotPublic from './mq/broker-not-public.js';
import mqCustomerKey from './mq/customer-key.js';
import mqEngineVersionSupported from './mq/engine-version-supported.js';
import mqGeneralLogs from './mq/general-logs.js';
import mqHighAvailability from './mq/high-availability.js';
import mqMinorVersionUpgrades from './mq/minor-version-upgrades.js';
import mqPasswordNotPlaintext from './mq/password-not-plaintext.js';
import mskBrokerLogs from './msk/broker-logs.js';
import mskClientTls from './msk/client-tls.js';
import mskClusterPolicyNotPublic from './msk/cluster-policy-not-public.js';
import mskConnectorSecretNotPlaintext from './msk/connector-secret-not-plaintext.js';
import mskConnectorTls from './msk/connector-tls.js';
import mskCustomerKey from './msk/customer-key.js';
import mskEnhancedMonitoring from './msk/enhanced-monitoring.js';
import mskInClusterTls from './msk/in-cluster-tls.js';
import mskNoUnauthenticatedAccess from './msk/no-unauthenticated-access.js';
import mskNotPublic from './msk/not-public.js';
import mwaaConfigurationNoSecrets from './mwaa/configuration-no-secrets.js';
import mwaaDagBucketPrivate from './mwaa/dag-bucket-private.js';
import mwaaEnvironmentCmk from './mwaa/environment-cmk.js';
import mwaaExecutionRoleScoped from './mwaa/execution-role-scoped.js';
import mwaaLogLevelInfo from './mwaa/log-level-info.js';
import mwaaLogsEnabled from './mwaa/logs-enabled.js';
import mwaaSecurityGroupClosed from './mwaa/security-group-closed.js';
import mwaaVersionSupported from './mwaa/version-supported.js';
import mwaaWebserverPrivate from './mwaa/webserver-private.js';
import neptuneAuditLogExported from './neptune/audit-log-exported.js';
import neptuneBackupRetentionSufficient from './neptune/backup-retention-sufficient.js';
import neptuneClusterEncrypted from './neptune/cluster-encrypted.js';
import neptuneEncryptedWithCustomerKey from './neptune/encrypted-with-customer-key.js';
import neptuneGraphNotPubliclyAccessible from './neptune/graph-not-publicly-accessible.js';
import neptuneIamAuthentication from './neptune/iam-authentication.js';
import neptuneMinorVersionsUpgraded from './neptune/minor-versions-upgraded.js';
import neptuneNotPubliclyAccessible from './neptune/not-publicly-accessible.js';
import neptuneSnapshotEncrypted from './neptune/snapshot-encrypted.js';
import neptuneSnapshotEncryptedWithCustomerKey from './neptune/snapshot-encrypted-with-customer-key.js';
import neptuneTagsCopiedToSnapshots from './neptune/tags-copied-to-snapshots.js';
import networkFirewallCustomerManagedKey from './network-firewall/customer-managed-key.js';
import networkFirewallDeleteProtected from './network-firewall/delete-protected.js';
import networkFirewallLoggingEnabled from './network-firewall/logging-enabled.js';
import networkFirewallMultipleAvailabilityZones from './network-firewall/multiple-availability-zones.js';
import networkFirewallPolicyDropsOrForwardsFragments from './network-firewall/policy-drops-or-forwards-fragments.js';
import networkFirewallPolicyDropsOrForwardsUnmatched from './network-firewall/policy-drops-or-forwards-unmatched.js';
import networkFirewallPolicyHasRuleGroups from './network-firewall/policy-has-rule-groups.js';
import networkFirewallStatelessRuleGroupNotEmpty from './network-firewall/stateless-rule-group-not-empty.js';
import networkFirewallSubnetChangeProtected from './network-firewall/subnet-change-protected.js';
import opensearchAccessPolicyNotOpen from './opensearch/access-policy-not-open.js';
import opensearchAnonymousAuthOff from './opensearch/anonymous-auth-off.js';
import opensearchAuditLogs from './opensearch/audit-logs.js';
import opensearchDataNodes from './opensearch/data-nodes.js';
import opensearchDedicatedMasters from './opensearch/dedicated-masters.js';
import opensearchEncryptedAtRest from './opensearch/encrypted-at-rest.js';
import opensearchErrorLogs from './opensearch/error-logs.js';
import opensearchFineGrainedAccessControl from './opensearch/fine-grained-access-control.js';
import opensearchHttps from './opensearch/https.js';
import opensearchInVpc from './opensearch/in-vpc.js';
import opensearchLogsPublished from './opensearch/logs-published.js';
import opensearchMasterPasswordNotPlaintext from './opensearch/master-password-not-plaintext.js';
import opensearchNodeToNodeEncryption from './opensearch/node-to-node-encryption.js';
import opensearchSecurityGroup from './opensearch/security-group.js';
import opensearchTls12 from './opensearch/tls-1-2.js';
import opensearchZoneAwareness from './opensearch/zone-awareness.js';
import opsworksSecretsNotPlaintext from './opsworks/secrets-not-plaintext.js';
import organizationsAllFeaturesEnabled from './organizations/all-features-enabled.js';
import pinpointChannelSecretsNotPlaintext from './pinpoint/channel-secrets-not-plaintext.js';
import pipesPipeCmk from './pipes/pipe-cmk.js';
import pipesPipeLogging from './pipes/pipe-logging.js';
import pipesSourceDeadLetter from './pipes/source-dead-letter.js';
import qldbDeletionProtected from './qldb/deletion-protected.js';
import qldbPermissionsModeStandard from './qldb/permissions-mode-standard.js';
import quicksightDataSourceSecretsNotPlaintext from './quicksight/data-source-secrets-not-plaintext.js';
import quicksightDataSourceTls from './quicksight/data-source-tls.js';
import rdsAuroraBacktrackEnabled from './rds/aurora-backtrack-enabled.js';
import rdsBackupRetentionSufficient from './rds/backup-retention-sufficient.js';
import rdsCaCertificateCurrent from './rds/ca-certificate-current.js';
import rdsClusterAuditLogExported from './rds/cluster-audit-log-exported.js';
import rdsClusterDeletionProtected from './rds/cluster-deletion-protected.js';
import rdsClusterEncrypted from './rds/cluster-encrypted.js';
import rdsClusterEncryptedWithCustomerKey from './rds/cluster-encrypted-with-customer-key.js';
import rdsClusterIamAuthentication from './rds/cluster-iam-authentication.js';
import rdsClusterLogsExported from './rds/cluster-logs-exported.js';
import rdsClusterRequiresTls from './rds/cluster-requires-tls.js';
import rdsClusterSnapshotEncrypted from './rds/cluster-snapshot-encrypted.js';
import rdsEnhancedMonitoringEnabled from './rds/enhanced-monitoring-enabled.js';
import rdsGlobalClusterEncrypted from './rds/global-cluster-encrypted.js';
import rdsInBackupPlan from './rds/in-backup-plan.js';
import rdsInstanceBackupsEnabled from './rds/instance-backups-enabled.js';
import rdsInstanceDeletionProtected from './rds/instance-deletion-protected.js';
import rdsInstanceEncrypted from './rds/instance-encrypted.js';
import rdsInstanceEncryptedWithCustomerKey from './rds/instance-encrypted-with-customer-key.js';
import rdsInstanceLogsExported from './rds/instance-logs-exported.js';
import rdsInstanceMultiAz from './rds/instance-multi-az.js';
import rdsInstanceRequiresTls from './rds/instance-requires-tls.js';
import rdsMasterPasswordNotInTemplate from './rds/master-password-not-in-template.js';
import rdsMasterUsernameNotInTemplate from './rds/master-username-not-in-template.js';
import rdsMinorVersionsUpgraded from './rds/minor-versions-upgraded.js';
import rdsNoClassicSecurityGroup from './rds/no-classic-security-group.js';
import rdsNotPubliclyAccessible from './rds/not-publicly-accessible.js';
import rdsPerformanceInsightsEnabled from './rds/performance-insights-enabled.js';
import rdsPerformanceInsightsEncryptedWithCustomerKey from './rds/performance-insights-encrypted-with-customer-key.js';
import rdsPostgresQueriesLogged from './rds/postgres-queries-logged.js';
import rdsPostgresVersionWithoutLogFdwFlaw from './rds/postgres-version-without-log-fdw-flaw.js';
import rdsProxyRequiresTls from './rds/proxy-requires-tls.js';
import rdsReplicatedBackupsEncryptedWithCustomerKey from './rds/replicated-backups-encrypted-with-customer-key.js';
import rdsSnapshotCopyEncryptedWithCustomerKey from './rds/snapshot-copy-encrypted-with-customer-key.js';
import rdsSnapshotNotPublic from './rds/snapshot-not-public.js';
import rdsTagsCopiedToSnapshots from './rds/tags-copied-to-snapshots.js';
import redshiftServerlessEncryptedWithCustomerKey from './redshift-serverless/encrypted-with-customer-key.js';
import redshiftServerlessNotPubliclyAccessible from './redshift-serverless/not-publicly-accessible.js';
import redshiftServerlessRequiresTls from './redshift-serverless/requires-tls.js';
import redshiftAuditLoggingEnabled from './redshift/audit-logging-enabled.js';
import redshiftClusterEncrypted from './redshift/cluster-encrypted.js';
import redshiftCustomMasterUsername from './redshift/custom-master-username.js';
import redshiftEncryptedWithCustomerKey from './redshift/encrypted-with-customer-key.js';
import redshiftEnhancedVpcRouting from './redshift/enhanced-vpc-routing.js';
import redshiftMaintenanceWindowStated from './redshift/maintenance-window-stated.js';
import redshiftMasterPasswordNotInTemplate from './redshift/master-password-not-in-template.js';
import redshiftNoClassicSecurityGroup from './redshift/no-classic-security-group.js';
import redshiftNotPubliclyAccessible from './redshift/not-publicly-accessible.js';
import redshiftOwnSubnetGroup from './redshift/own-subnet-group.js';
import redshiftRequiresTls from './redshift/requires-tls.js';
import redshiftSecurityGroupDescribed from './redshift/security-group-described.js';
import redshiftSnapshotsRetained from './redshift/snapshots-retained.js';
import redshiftVersionUpgradeAllowed from './redshift/version-upgrade-allowed.js';
import route53DomainAutoRenew from './route53/domain-auto-renew.js';
import route53DomainTransferLock from './route53/domain-transfer-lock.js';
import route53RecordHasValues from './route53/record-has-values.js';
import route53RecordNotDangling from './route53/record-not-dangling.js';
import route53ZoneDnssec from './route53/zone-dnssec.js';
import route53ZoneQueryLogs from './route53/zone-query-logs.js';
import s3AccessLoggingEnabled from './s3/access-logging-enabled.js';
import s3AccessLogsLeaveTheBucket from './s3/access-logs-leave-the-bucket.js';
import s3AccessPointPublicAccessBlocked from './s3/access-point-public-access-blocked.js';
import s3AccountPublicAccessBlocked from './s3/account-public-access-blocked.js';
import s3AclGrantsNoAuthenticatedUsers from './s3/acl-grants-no-authenticated-users.js';
import s3AclGrantsNoPublicRead from './s3/acl-grants-no-public-read.js';
import s3AclGrantsNoPublicWrite from './s3/acl-grants-no-public-write.js';
import s3AclsDisabled from './s3/acls-disabled.js';
import s3BucketHasPolicy from './s3/bucket-has-policy.js';
import s3BucketKeptOnDeletion from './s3/bucket-kept-on-deletion.js';
import s3BucketNameWithoutDots from './s3/bucket-name-without-dots.js';
import s3BucketNotPubliclyReadable from './s3/bucket-not-publicly-readable.js';
import s3BucketNotPubliclyWritable from './s3/bucket-not-publicly-writable.js';
import s3CorsOriginsNotWildcard from './s3/cors-origins-not-wildcard.js';
import s3EncryptedWithCustomerKey from './s3/encrypted-with-customer-key.js';
import s3EncryptedWithKms from './s3/encrypted-with-kms.js';
import s3EncryptionDeclared from './s3/encryption-declared.js';
import s3EventNotificationsConfigured from './s3/event-notifications-configured.js';
import s3IncompleteUploadsAborted from './s3/incomplete-uploads-aborted.js';
import s3LifecycleConfigured from './s3/lifecycle-configured.js';
import s3MfaDeleteEnabled from './s3/mfa-delete-enabled.js';
import s3MultiRegionAccessPointPublicAccessBlocked from './s3/multi-region-access-point-public-access-blocked.js';
import s3ObjectEncryptedWithCustomerKey from './s3/object-encrypted-with-customer-key.js';
import s3ObjectLockEnabled from './s3/object-lock-enabled.js';
import s3ObjectReadsLogged from './s3/object-reads-logged.js';
import s3ObjectWritesLogged from './s3/object-writes-logged.js';
import s3PolicyActionsNotWildcard from './s3/policy-actions-not-wildcard.js';
import s3PolicyForeignAccountsRestricted from './s3/policy-foreign-accounts-restricted.js';
import s3PolicyLocksNobodyOut from './s3/policy-locks-nobody-out.js';
import s3PolicyNoAllowWithNotaction from './s3/policy-no-allow-with-notaction.js';
import s3PolicyNoAllowWithNotprincipal from './s3/policy-no-allow-with-notprincipal.js';
import s3PolicyPrincipalNotWildcard from './s3/policy-principal-not-wildcard.js';
import s3PublicAccessBlockDeclared from './s3/public-access-block-declared.js';
import s3PublicAccessBlocked from './s3/public-access-blocked.js';
import s3PublicAclsBlocked from './s3/public-acls-blocked.js';
import s3PublicAclsIgnored from './s3/public-acls-ignored.js';
import s3PublicBucketsRestricted from './s3/public-buckets-restricted.js';
import s3PublicPoliciesBlocked from './s3/public-policies-blocked.js';
import s3ReplicationEnabled from './s3/replication-enabled.js';
import s3RequestsRequireTls from './s3/requests-require-tls.js';
import s3VersioningEnabled from './s3/versioning-enabled.js';
import s3WebsiteNotHosted from './s3/website-not-hosted.js';
import s3WebsiteOnlyThroughCloudfront from './s3/website-only-through-cloudfront.js';
import sagemakerDomainCmk from './sagemaker/domain-cmk.js';
import sagemakerDomainSso from './sagemaker/domain-sso.js';
import sagemakerDomainVpcOnly from './sagemaker/domain-vpc-only.js';
import sagemakerEndpointConfigKmsKey from './sagemaker/endpoint-config-kms-key.js';
import sagemakerEndpointDataCaptureEncrypted from './sagemaker/endpoint-data-capture-encrypted.js';
import sagemakerEndpointInitialInstances from './sagemaker/endpoint-initial-instances.js';
import sagemakerFeatureGroupKmsKey from './sagemaker/feature-group-kms-key.js';
import sagemakerFlowDefinitionKmsKey from './sagemaker/flow-definition-kms-key.js';
import sagemakerModelNetworkIsolation from './sagemaker/model-network-isolation.js';
import sagemakerModelRegistryNotPublic from './sagemaker/model-registry-not-public.js';
import sagemakerMonitoringNetworkIsolation from './sagemaker/monitoring-network-isolation.js';
import sagemakerMonitoringOutputKmsKey from './sagemaker/monitoring-output-kms-key.js';
import sagemakerMonitoringTrafficEncrypted from './sagemaker/monitoring-traffic-encrypted.js';
import sagemakerMonitoringVolumeKmsKey from './sagemaker/monitoring-volume-kms-key.js';
import sagemakerNotebookCmk from './sagemaker/notebook-cmk.js';
import sagemakerNotebookImdsv2 from './sagemaker/notebook-imdsv2.js';
import sagemakerNotebookInVpc from './sagemaker/notebook-in-vpc.js';
import sagemakerNotebookNoDirectInternet from './sagemaker/notebook-no-direct-internet.js';
import sagemakerNotebookPlatformSupported from './sagemaker/notebook-platform-supported.js';
import sagemakerNotebookRoleNotAdmin from './sagemaker/notebook-role-not-admin.js';
import sagemakerNotebookRootDisabled from './sagemaker/notebook-root-disabled.js';
import schedulerScheduleCmk from './scheduler/schedule-cmk.js';
import schedulerTargetHasDlq from './scheduler/target-has-dlq.js';
import schemasRegistryPolicyNotPublic from './schemas/registry-policy-not-public.js';
import secretsNoCredentialsInStrings from './secrets/no-credentials-in-strings.js';
import secretsmanagerGeneratedSecretStrong from './secretsmanager/generated-secret-strong.js';
import secretsmanagerPolicyBlocksPublic from './secretsmanager/policy-blocks-public.js';
import secretsmanagerPolicyNoPublicPrincipal from './secretsmanager/policy-no-public-principal.js';
import secretsmanagerPolicyNoWildcardAction from './secretsmanager/policy-no-wildcard-action.js';
import secretsmanagerRecoveryWindow from './secretsmanager/recovery-window.js';
import secretsmanagerSecretCmk from './secretsmanager/secret-cmk.js';
import secretsmanagerSecretRotationEnabled from './secretsmanager/secret-rotation-enabled.js';
import secretsmanagerSecretRotationWithin90Days from './secretsmanager/secret-rotation-within-90-days.js';
import secretsmanagerSecretValueNotPlaintext from './secretsmanager/secret-value-not-plaintext.js';
import securityhubAutomationRulesKeepCritical from './securityhub/automation-rules-keep-critical.js';
import securityhubControlsNotDisabled from './securityhub/controls-not-disabled.js';
import securityhubFindingsAggregated from './securityhub/findings-aggregated.js';
import securityhubFindingsNotified from './securityhub/findings-notified.js';
import securityhubHubExists from './securityhub/hub-exists.js';
import securityhubNewControlsEnabled from './securityhub/new-controls-enabled.js';
import securityhubOrganizationAutoEnables from './securityhub/organization-auto-enables.js';
import securityhubStandardsSubscribed from './securityhub/standards-subscribed.js';
import sesConfigurationSetRequiresTls from './ses/configuration-set-requires-tls.js';
import sesIdentityDkim from './ses/identity-dkim.js';
import sesIdentityPolicyNotPublic from './ses/identity-policy-not-public.js';
import sesReceiptRulesTlsAndScan from './ses/receipt-rules-tls-and-scan.js';
import simpledbNotUsed from './simpledb/not-used.js';
import snsSubscriptionDeadLetter from './sns/subscription-dead-letter.js';
import snsSubscriptionNotHttp from './sns/subscription-not-http.js';
import snsTopicCmk from './sns/topic-cmk.js';
import snsTopicDeliveryLogged from './sns/topic-delivery-logged.js';
import snsTopicEncrypted from './sns/topic-encrypted.js';
import snsTopicPolicyCrossAccountConditioned from './sns/topic-policy-cross-account-conditioned.js';
import snsTopicPolicyNoNotAction from './sns/topic-policy-no-not-action.js';
import snsTopicPolicyNoNotPrincipal from './sns/topic-policy-no-not-principal.js';
import snsTopicPolicyNoPublicPrincipal from './sns/topic-policy-no-public-principal.js';
import snsTopicPolicyNoWildcardAction from './sns/topic-policy-no-wildcard-action.js';
import snsTopicPolicyServiceSource from './sns/topic-policy-service-source.js';
import snsTopicSignatureSha256 from './sns/topic-signature-sha256.js';
import snsTopicTlsOnly from './sns/topic-tls-only.js';
import sqsDeadLetterQueueRetention from './sqs/dead-letter-queue-retention.js';
import sqsQueueCmk from './sqs/queue-cmk.js';
import sqsQueueDeadLetter from './sqs/queue-dead-letter.js';
import sqsQueueEncrypted from './sqs/queue-encrypted.js';
import sqsQueueKms from './sqs/queue-kms.js';
import sqsQueuePolicyCrossAccountConditioned from './sqs/queue-policy-cross-account-conditioned.js';
import sqsQueuePolicyNoNotAction from './sqs/queue-policy-no-not-action.js';
import sqsQueuePolicyNoNotPrincipal from './sqs/queue-policy-no-not-principal.js';
import sqsQueuePolicyNoPublicPrincipal from './sqs/queue-policy-no-public-principal.js';
import sqsQueuePolicyNoWildcardAction from './sqs/queue-policy-no-wildcard-action.js';
import sqsQueuePolicyServiceSource from './sqs/queue-policy-service-source.js';
import sqsQueueTlsOnly from './sqs/queue-tls-only.js';
import sqsRedriveAllowPolicyScoped from './sqs/redrive-allow-policy-scoped.js';
import ssmAutomationLogging from './ssm/automation-logging.js';
import ssmDocumentNotPublic from './ssm/document-not-public.js';
import ssmParameterCmk from './ssm/parameter-cmk.js';
import ssmParameterNoPlaintextSecret from './ssm/parameter-no-plaintext-secret.js';
import ssmParameterSecureString from './ssm/parameter-secure-string.js';
import ssmPublicSharingBlocked from './ssm/public-sharing-blocked.js';
import ssmResourceDataSyncEncrypted from './ssm/resource-data-sync-encrypted.js';
import ssmSessionEncrypted from './ssm/session-encrypted.js';
import ssmSessionLoggedEncrypted from './ssm/session-logged-encrypted.js';
import stepfunctionsCmk from './stepfunctions/cmk.js';
import stepfunctionsDefinitionNoSecrets from './stepfunctions/definition-no-secrets.js';
import stepfunctionsExecutionDataNotLogged from './stepfunctions/execution-data-not-logged.js';
import stepfunctionsHttpTaskScoped from './stepfunctions/http-task-scoped.js';
import stepfunctionsLogsAllEvents from './stepfunctions/logs-all-events.js';
import stepfunctionsLogsIncludeExecutionData from './stepfunctions/logs-include-execution-data.js';
import stepfunctionsRoleNotAdmin from './stepfunctions/role-not-admin.js';
import stepfunctionsStateMachineLogging from './stepfunctions/state-machine-logging.js';
import stepfunctionsStateMachineTracing from './stepfunctions/state-machine-tracing.js';
import terraformProviderNoStaticCredentials from './terraform/provider-no-static-credentials.js';
import timestreamEncryptedWithCustomerKey from './timestream/encrypted-with-customer-key.js';
import timestreamInfluxdbNotPubliclyAccessible from './timestream/influxdb-not-publicly-accessible.js';
import timestreamInfluxdbPasswordNotInTemplate from './timestream/influxdb-password-not-in-template.js';
import transferAs2Encrypted from './transfer/as2-encrypted.js';
import transferConnectorLogs from './transfer/connector-logs.js';
import transferSecureProtocols from './transfer/secure-protocols.js';
import transferSecurityPolicy from './transfer/security-policy.js';
import transferServerLogs from './transfer/server-logs.js';
import transferServerNotPublic from './transfer/server-not-public.js';
import vpcBlockPublicAccessOn from './vpc/block-public-access-on.js';
import vpcDefaultRouteNotViaNatInstance from './vpc/default-route-not-via-nat-instance.js';
import vpcDefaultSgClosed from './vpc/default-sg-closed.js';
import vpcDefaultSgNotAttached from './vpc/default-sg-not-attached.js';
import vpcEndpointPolicyRestricted from './vpc/endpoint-policy-restricted.js';
import vpcEndpointServiceManualAcceptance from './vpc/endpoint-service-manual-acceptance.js';
import vpcEndpointServicePrincipalsNotWildcard from './vpc/endpoint-service-principals-not-wildcard.js';
import vpcFlowLogsEnabled from './vpc/flow-logs-enabled.js';
import vpcInterfaceEndpointsPresent from './vpc/interface-endpoints-present.js';
import vpcNaclAdminPortsClosedToWorld from './vpc/nacl-admin-ports-closed-to-world.js';
import vpcNaclAllowNamesProtocol from './vpc/nacl-allow-names-protocol.js';
import vpcNaclAllowNotFullPortRange from './vpc/nacl-allow-not-full-port-range.js';
import vpcNaclAttachedToSubnet from './vpc/nacl-attached-to-subnet.js';
import vpcNaclDenyCoversAllAddresses from './vpc/nacl-deny-covers-all-addresses.js';
import vpcNaclEntriesDoNotOverlap from './vpc/nacl-entries-do-not-overlap.js';
import vpcNaclEntryNumbersUnique from './vpc/nacl-entry-numbers-unique.js';
import vpcNaclFtpPortsClosedToWorld from './vpc/nacl-ftp-ports-closed-to-world.js';
import vpcNaclNotUsed from './vpc/nacl-not-used.js';
import vpcNoDefaultVpc from './vpc/no-default-vpc.js';
import vpcPeeringRoutesSpecific from './vpc/peering-routes-specific.js';
import vpcPrefixListNotWorld from './vpc/prefix-list-not-world.js';
import vpcRouteNoDefaultToInternetGateway from './vpc/route-no-default-to-internet-gateway.js';
import vpcSgAdminPortsClosedToWorld from './vpc/sg-admin-ports-closed-to-world.js';
import vpcSgAppPortsClosedToWorld from './vpc/sg-app-ports-closed-to-world.js';
import vpcSgAttached from './vpc/sg-attached.js';
import vpcSgDatabasePortsClosedToWorld from './vpc/sg-database-ports-closed-to-world.js';
import vpcSgEgressExplicit from './vpc/sg-egress-explicit.js';
import vpcSgEgressNamesProtocol from './vpc/sg-egress-names-protocol.js';
import vpcSgEgressNotAllTrafficToWorld from './vpc/sg-egress-not-all-traffic-to-world.js';
import vpcSgEgressNotOpenToWorld from './vpc/sg-egress-not-open-to-world.js';
import vpcSgEgressSinglePorts from './vpc/sg-egress-single-ports.js';
import vpcSgHasDescription from './vpc/sg-has-description.js';
import vpcSgHighRiskPortsClosedToWorld from './vpc/sg-high-risk-ports-closed-to-world.js';
import vpcSgHttpOpenToWorldOnlyOnLoadBalancers from './vpc/sg-http-open-to-world-only-on-load-balancers.js';
import vpcSgHttpsClosedToWorld from './vpc/sg-https-closed-to-world.js';
import vpcSgIngressNotAllTraffic from './vpc/sg-ingress-not-all-traffic.js';
import vpcSgIngressSingleAddresses from './vpc/sg-ingress-single-addresses.js';
import vpcSgIngressSinglePorts from './vpc/sg-ingress-single-ports.js';
import vpcSgNoWorldIngress from './vpc/sg-no-world-ingress.js';
import vpcSgNoWorldIngressAllPorts from './vpc/sg-no-world-ingress-all-ports.js';
import vpcSgRulesHaveDescription from './vpc/sg-rules-have-description.js';
import vpcSgSensitivePortsClosedToPublicRanges from './vpc/sg-sensitive-ports-closed-to-public-ranges.js';
import vpcSgSensitivePortsNarrowInPrivateRanges from './vpc/sg-sensitive-ports-narrow-in-private-ranges.js';
import vpcSgWorldIngressOnlyAuthorizedPorts from './vpc/sg-world-ingress-only-authorized-ports.js';
import vpcSgWorldIngressSinglePorts from './vpc/sg-world-ingress-single-ports.js';
import vpcSubnetNoAutoPublicIp from './vpc/subnet-no-auto-public-ip.js';
import wafAnonymousIpList from './waf/anonymous-ip-list.js';
import wafClassicDefaultActionBlock from './waf/classic-default-action-block.js';
import wafClassicWebAclLogs from './waf/classic-web-acl-logs.js';
import wafKnownBadInputs from './waf/known-bad-inputs.js';
import wafMetrics from './waf/metrics.js';
import wafNotClassic from './waf/not-classic.js';
import wafRateLimit from './waf/rate-limit.js';
import wafRuleHasAction from './waf/rule-has-action.js';
import wafWebAclHasRules from './waf/web-acl-has-rules.js';
import wafWebAclLogs from './waf/web-acl-logs.js';
import workspacesIpGroupNotWorld from './workspaces/ip-group-not-world.js';
import workspacesRootVolumeEncrypted from './workspaces/root-volume-encrypted.js';
import workspacesUserVolumeEncrypted from './workspaces/user-volume-encrypted.js';
import type { Policy } from '../src/policy/policy.js';

/** Every policy there is, sorted by id. */
export const policies: readonly Policy[] = [
  accessanalyzerAnalyzerExists,
  acmCertificateDnsValidated,
  acmCertificateExpiryWatched,
  acmCertificateKeyNotExportable,
  acmCertificateNoWildcard,
  acmCertificateStrongKey,
  acmCertificateTransparencyLogged,
  acmReplacementCreatedBeforeDestroy,
  amplifyPullRequestPreviewsOff,
  amplifySecretsNotPlaintext,
  apigatewayAccessLogsStructured,
  apigatewayApiEndpointTls12,
  apigatewayApiPolicyNoWildcardAction,
  apigatewayApiPrivate,
  apigatewayCacheEncrypted,
  apigatewayContentEncoding,
  apigatewayCorsNoWildcardOrigin,
  apigatewayDataTraceOff,
  apigatewayDefaultEndpointOffBehindMtls,
  apigatewayDomainEndpointTypeDeclared,
  apigatewayDomainTls12,
  apigatewayIntegrationHttps,
  apigatewayMethodAuthorization,
  apigatewayMethodCognitoAuthorizer,
  apigatewayPrivateApiPolicyRestricted,
  apigatewayReplacementCreatedBeforeDestroy,
  apigatewayRequestValidation,
  apigatewayRouteAuthorization,
  apigatewayStageAccessLogs,
  apigatewayStageCacheEnabled,
  apigatewayStageClientCertificate,
  apigatewayStageDetailedMetrics,
  apigatewayStageExecutionLogs,
  apigatewayStageThrottling,
  apigatewayStageTracing,
  apigatewayStageUsagePlan,
  apigatewayStageWaf,
  appflowConnectorProfileCmk,
  appflowConnectorSecretsNotPlaintext,
  appflowFlowCmk,
  appstreamDirectoryPasswordNotPlaintext,
  appstreamFleetNoDefaultInternet,
  appsyncCacheEncryptedAtRest,
  appsyncCacheEncryptedInTransit,
  appsyncFieldLevelLogs,
  appsyncIntrospectionOff,
  appsyncNotApiKey,
  appsyncQueryLimits,
  appsyncRequestLogs,
  appsyncTracing,
  appsyncWaf,
  askSkillSecretsNotPlaintext,
  athenaDatabaseResultsEncrypted,
  athenaWorkgroupEnforcesConfiguration,
  athenaWorkgroupResultsEncrypted,
  autoscalingCooldownNotZero,
  autoscalingElbHealthCheck,
  autoscalingHealthCheckGracePeriod,
  autoscalingLaunchConfigNoPublicIp,
  autoscalingMultipleAvailabilityZones,
  autoscalingMultipleInstanceTypes,
  autoscalingScalingNotifications,
  autoscalingTagged,
  autoscalingUsesLaunchTemplate,
  backupPlanFrequentAndKept,
  backupVaultEncryptedWithCustomerKey,
  backupVaultLocked,
  backupVaultPolicyNotPublic,
  batchEfsVolumeTransitEncryption,
  batchJobNoPublicIp,
  batchJobNoSecretsInEnvironment,
  batchJobNotPrivileged,
  batchJobReadOnlyRootFilesystem,
  bedrockAgentCmk,
  bedrockAgentHasGuardrail,
  bedrockAgentcoreGatewayAuthorized,
  bedrockAgentcoreInVpc,
  bedrockAgentcoreMemoryCmk,
  bedrockCustomModelProtected,
  bedrockGuardrailCmk,
  bedrockGuardrailFiltersPromptAttacks,
  bedrockGuardrailHandlesPersonalData,
  bedrockInvocationsLogged,
  bedrockKnowledgeBaseSourceCmk,
  bedrockPromptsAndFlowsCmk,
  bedrockResourcePolicyNotPublic,
  cloud9EnvironmentNoIngress,
  cloudformationNoExplicitNames,
  cloudformationNoSecretsInOutputs,
  cloudformationStackNotifications,
  cloudfrontAccessLogs,
  cloudfrontCustomCertificate,
  cloudfrontDefaultRootObject,
  cloudfrontDistributionEnabled,
  cloudfrontGeoRestriction,
  cloudfrontHsts,
  cloudfrontLambdaUrlOriginAccessControl,
  cloudfrontOriginAccessControlSigns,
  cloudfrontOriginFailover,
  cloudfrontOriginHttps,
  cloudfrontOriginTls12,
  cloudfrontResponseHeadersPolicy,
  cloudfrontS3OriginAccessControl,
  cloudfrontS3OriginExists,
  cloudfrontS3OriginPrivate,
  cloudfrontSni,
  cloudfrontTrustedKeyGroups,
  cloudfrontViewerHttps,
  cloudfrontViewerTls12,
  cloudfrontViewerTlsRecommended,
  cloudfrontWaf,
  cloudsearchHttps,
  cloudsearchTls12,
  cloudtrailEventDataStoreCmk,
  cloudtrailEventDataStoreProtected,
  cloudtrailGlobalServiceEventsRecorded,
  cloudtrailInsightsEnabled,
  cloudtrailLogFileValidation,
  cloudtrailLoggingEnabled,
  cloudtrailLogsEncryptedWithKmsKey,
  cloudtrailManagementEventsRecorded,
  cloudtrailMultiRegion,
  cloudtrailOrganizationTrail,
  cloudtrailS3DataEventsRecorded,
  cloudtrailSendsToCloudwatchLogs,
  cloudtrailSnsNotification,
  cloudtrailTrailBucketAccessLogged,
  cloudtrailTrailBucketNotPublic,
  cloudtrailTrailBucketPolicyNamesSource,
  cloudtrailTrailBucketTamperResistant,
  cloudtrailTrailExists,
  cloudwatchAlarmActionsEnabled,
  cloudwatchAlarmCanPublishToTopic,
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
  codeartifactPolicyNoPublicPrincipal,
  codebuildArtifactsEncrypted,
  codebuildInVpc,
  codebuildLogging,
  codebuildManagedImage,
  codebuildNoAwsKeysInEnvironment,
  codebuildNoSecretsInEnvironment,
  codebuildNotPrivileged,
  codebuildProjectCmk,
  codebuildProjectNotPublic,
  codebuildReportExportEncrypted,
  codebuildS3LogsEncrypted,
  codebuildSourceCredentialNotPlaintext,
  codebuildSourceTlsVerified,
  codebuildSourceUrlNoCredentials,
  codebuildWebhookFiltered,
  codecommitTwoApprovals,
  codepipelineArtifactStoreCmk,
  codepipelineSourceTokenNotPlaintext,
  codepipelineWebhookAuthenticated,
  codepipelineWebhookTokenNotPlaintext,
  cognitoClientCallbackHttps,
  cognitoClientHidesUserExistence,
  cognitoClientNoImplicitGrant,
  cognitoClientNoPlainPasswordFlow,
  cognitoClientTokenLifetime,
  cognitoClientTokenRevocation,
  cognitoCompromisedCredentialsBlocked,
  cognitoIdentityPoolNoClassicFlow,
  cognitoIdentityPoolNoUnauthenticated,
  cognitoIdentityProviderSecretNotPlaintext,
  cognitoUnauthenticatedRoleRestricted,
  cognitoUserPoolAdminSignUpOnly,
  cognitoUserPoolCustomAuthThreatProtection,
  cognitoUserPoolDeletionProtection,
  cognitoUserPoolMfaAvailable,
  cognitoUserPoolMfaRequired,
  cognitoUserPoolPasswordPolicy,
  cognitoUserPoolPlusTier,
  cognitoUserPoolThreatProtection,
  comprehendModelCmk,
  comprehendVolumeCmk,
  configAggregatorCoversAllRegions,
  configDeliveryBucketNotPublic,
  configDeliveryEncryptedWithKmsKey,
  configGlobalResourcesRecorded,
  configRecorderContinuous,
  configRecorderExists,
  configRecorderRecordsAllTypes,
  configRecorderRunning,
  configRecorderUsesServiceLinkedRole,
  configRequiredManagedRulesPresent,
  connectContactFlowLogs,
  connectMediaStreamsKmsKey,
  connectRecordingsKmsKey,
  connectUserPasswordNotPlaintext,
  datasyncLocationSecretsNotPlaintext,
  datasyncObjectStorageHttps,
  datasyncTaskLogging,
  daxClusterEncrypted,
  daxClusterRequiresTls,
  detectiveGraphExists,
  directoryserviceAdminPasswordNotInCode,
  dlmCrossRegionCopyCmk,
  dlmCrossRegionCopyEncrypted,
  dmsEndpointCmk,
  dmsEndpointSecretsNotPlaintext,
  dmsEndpointTls,
  dmsReplicationInstanceCmk,
  dmsReplicationInstanceMinorUpgrades,
  dmsReplicationInstanceNotPublic,
  docdbAuditParameterOn,
  docdbBackupRetentionSufficient,
  docdbClusterEncrypted,
  docdbEncryptedWithCustomerKey,
  docdbGlobalClusterEncrypted,
  docdbLogsExported,
  docdbMasterPasswordNotInTemplate,
  docdbRequiresTls,
  dynamodbBillingModeStated,
  dynamodbEncryptedWithCustomerKey,
  dynamodbEncryptedWithKmsKey,
  dynamodbPointInTimeRecovery,
  ebsEncryptionByDefault,
  ebsSnapshotCopyCmk,
  ebsSnapshotCopyEncrypted,
  ebsSnapshotPublicAccessBlocked,
  ebsVolumeBackedUp,
  ebsVolumeCmk,
  ebsVolumeEncrypted,
  ec2AccountImdsv2Default,
  ec2AmiBlockPublicAccess,
  ec2AmiCopyCmk,
  ec2AmiCopyEncrypted,
  ec2AmiEncrypted,
  ec2AmiLookupNamesOwner,
  ec2AmiNotPublic,
  ec2AmiNotShared,
  ec2BlockDevicesEncrypted,
  ec2ClientVpnConnectionLogging,
  ec2DetailedMonitoringEnabled,
  ec2EbsOptimized,
  ec2EipAssociated,
  ec2ImdsHopLimitOne,
  ec2Imdsv2Required,
  ec2InstanceInExplicitSubnet,
  ec2InstanceNoPublicIp,
  ec2InstanceProfileAttached,
  ec2InstanceRoleNotAdmin,
  ec2InstanceSecurityGroupsClosedToWorld,
  ec2InstanceSingleNetworkInterface,
  ec2InstanceTerminationProtected,
  ec2MetadataAuthenticationNoCredentials,
  ec2SerialConsoleDisabled,
  ec2SourceDestCheckEnabled,
  ec2TransitGatewayNoAutoAccept,
  ec2UserDataNoSecrets,
  ec2VpnPresharedKeyNotLiteral,
  ec2VpnTunnelLogging,
  ecrLifecyclePolicy,
  ecrNoForceDelete,
  ecrRegistryEnhancedScanning,
  ecrRepositoryCmk,
  ecrRepositoryKms,
  ecrRepositoryNotPublic,
  ecrRepositoryPolicyDefined,
  ecrRepositoryPolicyNoWildcardAction,
  ecrScanOnPush,
  ecrTagsImmutable,
  ecsCapacityProviderTerminationProtection,
  ecsClusterContainerInsights,
  ecsClusterStorageCmk,
  ecsContainerLogging,
  ecsContainerNonRoot,
  ecsContainerNotPrivileged,
  ecsEfsVolumeIam,
  ecsEfsVolumeTransitEncryption,
  ecsExecDisabled,
  ecsExecEncrypted,
  ecsExecLogging,
  ecsExecutionAndTaskRoleDiffer,
  ecsFargatePlatformLatest,
  ecsHostNetworkContainerUser,
  ecsImagePinned,
  ecsManagedEbsVolumeEncrypted,
  ecsNoDangerousCapabilities,
  ecsNoDockerSocketMount,
  ecsNoHostIpc,
  ecsNoHostNetwork,
  ecsNoHostPid,
  ecsReadOnlyRootFilesystem,
  ecsServiceNoPublicIp,
  ecsTaskAwsvpc,
  ecsTaskNoEnvironmentVariables,
  ecsTaskNoSecretsInEnvironment,
  ecsTaskRoleNotAdmin,
  efsAccessPointRootEnforced,
  efsAccessPointUserEnforced,
  efsAutomaticBackupsEnabled,
  efsEncrypted,
  efsEncryptedWithCustomerKey,
  efsInBackupPlan,
  efsMountTargetNotInPublicSubnet,
  efsPolicyNotWildcard,
  efsPolicyRequiresTls,
  eksAccessEntries,
  eksAccessEntryNotClusterAdmin,
  eksAuditLogging,
  eksControlPlaneLogging,
  eksDeletionProtection,
  eksEndpointNotOpenToWorld,
  eksEndpointNotPublic,
  eksEndpointPrivateAccess,
  eksNoBootstrapCreatorAdmin,
  eksNodegroupAmiSupported,
  eksNodegroupImdsv2,
  eksNodegroupSshRestricted,
  eksSecretsEncrypted,
  eksUpgradePolicyStandard,
  eksVersionSupported,
  elasticacheAuthTokenNotInTemplate,
  elasticacheAuthenticationRequired,
  elasticacheEncryptedAtRest,
  elasticacheEncryptedInTransit,
  elasticacheEncryptedWithCustomerKey,
  elasticacheMinorVersionsUpgraded,
  elasticacheNoClassicSecurityGroup,
  elasticacheSecurityGroupDescribed,
  elasticacheSnapshotsRetained,
  elasticacheUsersAuthenticate,
  elasticbeanstalkInstanceProfileNotAdmin,
  elasticbeanstalkManagedUpdates,
  elasticbeanstalkNoSecretsInEnvironment,
  elasticbeanstalkPlatformSupported,
  elasticbeanstalkSshRestricted,
  elbAccessLogs,
  elbAlbWaf,
  elbClassicAcmCertificate,
  elbClassicBackendTls,
  elbClassicConnectionDraining,
  elbClassicCrossZone,
  elbClassicListenerTls,
  elbClassicNotForHttp,
  elbClassicStrongCiphers,
  elbClassicTls12,
  elbCrossZone,
  elbDeletionProtection,
  elbDesyncMitigation,
  elbDropInvalidHeaders,
  elbInternal,
  elbListenerAcmCertificate,
  elbListenerHttps,
  elbListenerStrongCiphers,
  elbListenerTls12,
  elbMultiZone,
  elbNlbListenerTls,
  elbNlbSecurityGroup,
  elbOidcSecretNotPlaintext,
  elbTargetGroupHealthCheck,
  elbTargetGroupHealthCheckEncrypted,
  elbTargetGroupHttps,
  emrBlockPublicAccess,
  emrClusterAuthentication,
  emrClusterHasSecurityConfiguration,
  emrClusterLogs,
  emrEbsEncrypted,
  emrEncryptedAtRest,
  emrEncryptedInTransit,
  emrImdsv2,
  emrKerberos,
  emrKerberosPasswordNotPlaintext,
  emrKerberosRealm,
  emrLocalDiskEncrypted,
  emrS3EncryptedKms,
  emrSecurityGroupsNotOpen,
  eventsApiDestinationHttps,
  eventsArchiveCmk,
  eventsBusCmk,
  eventsBusDeadLetter,
  eventsBusLogging,
  eventsBusPolicyNotOpen,
  eventsConnectionCmk,
  eventsConnectionSecretsNotPlaintext,
  eventsCustomBusHasPolicy,
  eventsEndpointReplication,
  eventsRuleTargetsHaveDlq,
  firehoseCustomerKey,
  firehoseEncrypted,
  firehoseErrorLogs,
  firehoseSecretNotPlaintext,
  fsxAdminPasswordsNotInTemplate,
  fsxAutomaticBackupsEnabled,
  fsxEncryptedWithCustomerKey,
  fsxMultiAz,
  fsxTagsCopiedToBackups,
  gameliftFleetNoAdminPorts,
  gameliftFleetSinglePorts,
  glacierVaultPolicyNotPublic,
  globalacceleratorFlowLogsEnabled,
  glueConnectionSecretsNotPlaintext,
  glueDataCatalogEncrypted,
  glueResourcePolicyNotPublic,
  glueSecurityConfigurationAttached,
  guarddutyDetectorEnabled,
  guarddutyDetectorExists,
  guarddutyEksAuditLogs,
  guarddutyFindingsNotified,
  guarddutyLambdaProtection,
  guarddutyMalwareProtectionForEc2,
  guarddutyOrganizationAutoEnables,
  guarddutyRdsProtection,
  guarddutyRuntimeMonitoring,
  guarddutyS3Protection,
  iamAccessKeySecretNotExposed,
  iamAssumeRoleScoped,
  iamConditionWildcardsUseLike,
  iamForAllValuesGuarded,
  iamGroupHasUsers,
  iamGroupMfaEnforced,
  iamMfaConditionNotNegated,
  iamMfaDenyCoversLongTermKeys,
  iamNoAdministratorAccessAttached,
  iamNoAllowNotAction,
  iamNoAllowNotResource,
  iamNoAuditTampering,
  iamNoCredentialsExposure,
  iamNoDataExfiltration,
  iamNoEscalationByAccessAssignment,
  iamNoEscalationByBoundaryRemoval,
  iamNoEscalationByCodeChange,
  iamNoEscalationByCredentials,
  iamNoEscalationByPassRole,
  iamNoEscalationByPolicyEdit,
  iamNoEscalationByTrustEdit,
  iamNoFullAdminStatement,
  iamNoFullIamAccess,
  iamNoFullS3Access,
  iamNoIamFullAccessAttached,
  iamNoIamUsers,
  iamNoInlinePolicies,
  iamNoLongLivedAccessKeys,
  iamNoMfaRemoval,
  iamNoPowerUserAccessAttached,
  iamNoResourceExposure,
  iamNoRootAccessKey,
  iamNoS3GetAndPutOnAllBuckets,
  iamNoS3ListAll,
  iamNoServiceWildcardAction,
  iamNoUnconstrainedWrite,
  iamNoWildcardAction,
  iamNoWildcardPermissions,
  iamNoWildcardResource,
  iamPassRoleScoped,
  iamPasswordPolicyExpiry,
  iamPasswordPolicyLength,
  iamPasswordPolicyLowercase,
  iamPasswordPolicyNumber,
  iamPasswordPolicyReuse,
  iamPasswordPolicySymbol,
  iamPasswordPolicyUppercase,
  iamPermissionsBoundarySet,
  iamPolicyDocumentNoPublicPrincipal,
  iamPolicyVersion2012,
  iamResourceScopedWherePossible,
  iamRoleSessionDuration,
  iamServerCertificateInAcm,
  iamServerCertificateKeyNotPlaintext,
  iamTrustCognitoAud,
  iamTrustGithubOidcHasSub,
  iamTrustGithubOidcSubScoped,
  iamTrustNoNotAction,
  iamTrustNoNotPrincipal,
  iamTrustNoWildcardAction,
  iamTrustNoWildcardPrincipal,
  iamTrustNotWholeAccount,
  iamTrustOidcHasSub,
  iamTrustRolesAnywhereConditioned,
  iamUserConsoleOrKey,
  iamUserInGroup,
  iamUserLoginPasswordNotPlaintext,
  iamUserLoginPasswordResetRequired,
  iamUserNoConsolePassword,
  iamUserNoDirectPolicies,
  iamUserOneActiveAccessKey,
  imagebuilderBuildInstancesImdsv2,
  imagebuilderComponentCmk,
  imagebuilderDistributionAmiCmk,
  imagebuilderDistributionAmiNotPublic,
  imagebuilderRecipeBlockDevicesCmk,
  imagebuilderRecipeBlockDevicesEncrypted,
  inspectorClassicNotUsed,
  inspectorEnabled,
  inspectorSuppressionFiltersNarrow,
  iotDomainTls12,
  iotLoggingEnabled,
  iotPolicyNoWildcardAction,
  iotPolicyNoWildcardResource,
  iotRoleAliasNarrow,
  kendraIndexCmk,
  keyspacesEncryptedWithCustomerKey,
  keyspacesPointInTimeRecovery,
  kinesisStreamEncrypted,
  kinesisStreamPolicyNotPublic,
  kinesisvideoStreamCustomerKey,
  kmsDeletionWindowLong,
  kmsIdentityPolicyNoDecryptOnAllKeys,
  kmsKeyEnabled,
  kmsKeyPolicyDefined,
  kmsKeyPolicyNoPublicPrincipal,
  kmsKeyPolicyNoWildcardAction,
  kmsKeyPolicyStatementHasPrincipal,
  kmsKeyRetainedOnDelete,
  kmsKeyRotationEnabled,
  kmsNoPolicyLockoutBypass,
  kmsRotationPeriodLimited,
  lambdaAsyncFailureDestination,
  lambdaCodeSigning,
  lambdaCodeSigningEnforced,
  lambdaDeadLetter,
  lambdaEnvCmk,
  lambdaEnvNoSecrets,
  lambdaEventSourceFailureDestination,
  lambdaExecutionRoleNoWildcards,
  lambdaExecutionRoleNotShared,
  lambdaInVpc,
  lambdaLayerNotPublic,
  lambdaMemoryExplicit,
  lambdaPermissionEventSourceTokenNotPlaintext,
  lambdaPermissionInvokeOnly,
  lambdaPermissionNotPublic,
  lambdaPermissionS3SourceAccount,
  lambdaPermissionServiceSource,
  lambdaRecursionDetected,
  lambdaReservedConcurrency,
  lambdaRoleCanWriteLogs,
  lambdaRuntimeSupported,
  lambdaRuntimeUpdatesAutomatic,
  lambdaSqsVisibilityTimeout,
  lambdaTimeoutExplicit,
  lambdaTracing,
  lambdaUrlAuth,
  lambdaUrlCorsRestricted,
  lambdaVpcMultiAz,
  lexConversationLogsEncrypted,
  lexResourcePolicyNotPublic,
  logsLogGroupDataProtection,
  logsLogGroupKeptOnDelete,
  logsLogGroupKmsKey,
  logsLogGroupRetentionLongEnough,
  logsLogGroupRetentionSet,
  logsMetricFilterHasAlarm,
  logsResourcePolicyNotPublic,
  macieSessionEnabled,
  macieSessionExists,
  managedblockchainMemberPasswordNotPlaintext,
  memorydbAccessControlled,
  memorydbEncryptedWithCustomerKey,
  memorydbTlsEnabled,
  mqAuditLogs,
  mqBrokerNotPublic,
  mqCustomerKey,
  mqEngineVersionSupported,
  mqGeneralLogs,
  mqHighAvailability,
  mqMinorVersionUpgrades,
  mqPasswordNotPlaintext,
  mskBrokerLogs,
  mskClientTls,
  mskClusterPolicyNotPublic,
  mskConnectorSecretNotPlaintext,
  mskConnectorTls,
  mskCustomerKey,
  mskEnhancedMonitoring,
  mskInClusterTls,
  mskNoUnauthenticatedAccess,
  mskNotPublic,
  mwaaConfigurationNoSecrets,
  mwaaDagBucketPrivate,
  mwaaEnvironmentCmk,
  mwaaExecutionRoleScoped,
  mwaaLogLevelInfo,
  mwaaLogsEnabled,
  mwaaSecurityGroupClosed,
  mwaaVersionSupported,
  mwaaWebserverPrivate,
  neptuneAuditLogExported,
  neptuneBackupRetentionSufficient,
  neptuneClusterEncrypted,
  neptuneEncryptedWithCustomerKey,
  neptuneGraphNotPubliclyAccessible,
  neptuneIamAuthentication,
  neptuneMinorVersionsUpgraded,
  neptuneNotPubliclyAccessible,
  neptuneSnapshotEncrypted,
  neptuneSnapshotEncryptedWithCustomerKey,
  neptuneTagsCopiedToSnapshots,
  networkFirewallCustomerManagedKey,
  networkFirewallDeleteProtected,
  networkFirewallLoggingEnabled,
  networkFirewallMultipleAvailabilityZones,
  networkFirewallPolicyDropsOrForwardsFragments,
  networkFirewallPolicyDropsOrForwardsUnmatched,
  networkFirewallPolicyHasRuleGroups,
  networkFirewallStatelessRuleGroupNotEmpty,
  networkFirewallSubnetChangeProtected,
  opensearchAccessPolicyNotOpen,
  opensearchAnonymousAuthOff,
  opensearchAuditLogs,
  opensearchDataNodes,
  opensearchDedicatedMasters,
  opensearchEncryptedAtRest,
  opensearchErrorLogs,
  opensearchFineGrainedAccessControl,
  opensearchHttps,
  opensearchInVpc,
  opensearchLogsPublished,
  opensearchMasterPasswordNotPlaintext,
  opensearchNodeToNodeEncryption,
  opensearchSecurityGroup,
  opensearchTls12,
  opensearchZoneAwareness,
  opsworksSecretsNotPlaintext,
  organizationsAllFeaturesEnabled,
  pinpointChannelSecretsNotPlaintext,
  pipesPipeCmk,
  pipesPipeLogging,
  pipesSourceDeadLetter,
  qldbDeletionProtected,
  qldbPermissionsModeStandard,
  quicksightDataSourceSecretsNotPlaintext,
  quicksightDataSourceTls,
  rdsAuroraBacktrackEnabled,
  rdsBackupRetentionSufficient,
  rdsCaCertificateCurrent,
  rdsClusterAuditLogExported,
  rdsClusterDeletionProtected,
  rdsClusterEncrypted,
  rdsClusterEncryptedWithCustomerKey,
  rdsClusterIamAuthentication,
  rdsClusterLogsExported,
  rdsClusterRequiresTls,
  rdsClusterSnapshotEncrypted,
  rdsEnhancedMonitoringEnabled,
  rdsGlobalClusterEncrypted,
  rdsInBackupPlan,
  rdsInstanceBackupsEnabled,
  rdsInstanceDeletionProtected,
  rdsInstanceEncrypted,
  rdsInstanceEncryptedWithCustomerKey,
  rdsInstanceLogsExported,
  rdsInstanceMultiAz,
  rdsInstanceRequiresTls,
  rdsMasterPasswordNotInTemplate,
  rdsMasterUsernameNotInTemplate,
  rdsMinorVersionsUpgraded,
  rdsNoClassicSecurityGroup,
  rdsNotPubliclyAccessible,
  rdsPerformanceInsightsEnabled,
  rdsPerformanceInsightsEncryptedWithCustomerKey,
  rdsPostgresQueriesLogged,
  rdsPostgresVersionWithoutLogFdwFlaw,
  rdsProxyRequiresTls,
  rdsReplicatedBackupsEncryptedWithCustomerKey,
  rdsSnapshotCopyEncryptedWithCustomerKey,
  rdsSnapshotNotPublic,
  rdsTagsCopiedToSnapshots,
  redshiftServerlessEncryptedWithCustomerKey,
  redshiftServerlessNotPubliclyAccessible,
  redshiftServerlessRequiresTls,
  redshiftAuditLoggingEnabled,
  redshiftClusterEncrypted,
  redshiftCustomMasterUsername,
  redshiftEncryptedWithCustomerKey,
  redshiftEnhancedVpcRouting,
  redshiftMaintenanceWindowStated,
  redshiftMasterPasswordNotInTemplate,
  redshiftNoClassicSecurityGroup,
  redshiftNotPubliclyAccessible,
  redshiftOwnSubnetGroup,
  redshiftRequiresTls,
  redshiftSecurityGroupDescribed,
  redshiftSnapshotsRetained,
  redshiftVersionUpgradeAllowed,
  route53DomainAutoRenew,
  route53DomainTransferLock,
  route53RecordHasValues,
  route53RecordNotDangling,
  route53ZoneDnssec,
  route53ZoneQueryLogs,
  s3AccessLoggingEnabled,
  s3AccessLogsLeaveTheBucket,
  s3AccessPointPublicAccessBlocked,
  s3AccountPublicAccessBlocked,
  s3AclGrantsNoAuthenticatedUsers,
  s3AclGrantsNoPublicRead,
  s3AclGrantsNoPublicWrite,
  s3AclsDisabled,
  s3BucketHasPolicy,
  s3BucketKeptOnDeletion,
  s3BucketNameWithoutDots,
  s3BucketNotPubliclyReadable,
  s3BucketNotPubliclyWritable,
  s3CorsOriginsNotWildcard,
  s3EncryptedWithCustomerKey,
  s3EncryptedWithKms,
  s3EncryptionDeclared,
  s3EventNotificationsConfigured,
  s3IncompleteUploadsAborted,
  s3LifecycleConfigured,
  s3MfaDeleteEnabled,
  s3MultiRegionAccessPointPublicAccessBlocked,
  s3ObjectEncryptedWithCustomerKey,
  s3ObjectLockEnabled,
  s3ObjectReadsLogged,
  s3ObjectWritesLogged,
  s3PolicyActionsNotWildcard,
  s3PolicyForeignAccountsRestricted,
  s3PolicyLocksNobodyOut,
  s3PolicyNoAllowWithNotaction,
  s3PolicyNoAllowWithNotprincipal,
  s3PolicyPrincipalNotWildcard,
  s3PublicAccessBlockDeclared,
  s3PublicAccessBlocked,
  s3PublicAclsBlocked,
  s3PublicAclsIgnored,
  s3PublicBucketsRestricted,
  s3PublicPoliciesBlocked,
  s3ReplicationEnabled,
  s3RequestsRequireTls,
  s3VersioningEnabled,
  s3WebsiteNotHosted,
  s3WebsiteOnlyThroughCloudfront,
  sagemakerDomainCmk,
  sagemakerDomainSso,
  sagemakerDomainVpcOnly,
  sagemakerEndpointConfigKmsKey,
  sagemakerEndpointDataCaptureEncrypted,
  sagemakerEndpointInitialInstances,
  sagemakerFeatureGroupKmsKey,
  sagemakerFlowDefinitionKmsKey,
  sagemakerModelNetworkIsolation,
  sagemakerModelRegistryNotPublic,
  sagemakerMonitoringNetworkIsolation,
  sagemakerMonitoringOutputKmsKey,
  sagemakerMonitoringTrafficEncrypted,
  sagemakerMonitoringVolumeKmsKey,
  sagemakerNotebookCmk,
  sagemakerNotebookImdsv2,
  sagemakerNotebookInVpc,
  sagemakerNotebookNoDirectInternet,
  sagemakerNotebookPlatformSupported,
  sagemakerNotebookRoleNotAdmin,
  sagemakerNotebookRootDisabled,
  schedulerScheduleCmk,
  schedulerTargetHasDlq,
  schemasRegistryPolicyNotPublic,
  secretsNoCredentialsInStrings,
  secretsmanagerGeneratedSecretStrong,
  secretsmanagerPolicyBlocksPublic,
  secretsmanagerPolicyNoPublicPrincipal,
  secretsmanagerPolicyNoWildcardAction,
  secretsmanagerRecoveryWindow,
  secretsmanagerSecretCmk,
  secretsmanagerSecretRotationEnabled,
  secretsmanagerSecretRotationWithin90Days,
  secretsmanagerSecretValueNotPlaintext,
  securityhubAutomationRulesKeepCritical,
  securityhubControlsNotDisabled,
  securityhubFindingsAggregated,
  securityhubFindingsNotified,
  securityhubHubExists,
  securityhubNewControlsEnabled,
  securityhubOrganizationAutoEnables,
  securityhubStandardsSubscribed,
  sesConfigurationSetRequiresTls,
  sesIdentityDkim,
  sesIdentityPolicyNotPublic,
  sesReceiptRulesTlsAndScan,
  simpledbNotUsed,
  snsSubscriptionDeadLetter,
  snsSubscriptionNotHttp,
  snsTopicCmk,
  snsTopicDeliveryLogged,
  snsTopicEncrypted,
  snsTopicPolicyCrossAccountConditioned,
  snsTopicPolicyNoNotAction,
  snsTopicPolicyNoNotPrincipal,
  snsTopicPolicyNoPublicPrincipal,
  snsTopicPolicyNoWildcardAction,
  snsTopicPolicyServiceSource,
  snsTopicSignatureSha256,
  snsTopicTlsOnly,
  sqsDeadLetterQueueRetention,
  sqsQueueCmk,
  sqsQueueDeadLetter,
  sqsQueueEncrypted,
  sqsQueueKms,
  sqsQueuePolicyCrossAccountConditioned,
  sqsQueuePolicyNoNotAction,
  sqsQueuePolicyNoNotPrincipal,
  sqsQueuePolicyNoPublicPrincipal,
  sqsQueuePolicyNoWildcardAction,
  sqsQueuePolicyServiceSource,
  sqsQueueTlsOnly,
  sqsRedriveAllowPolicyScoped,
  ssmAutomationLogging,
  ssmDocumentNotPublic,
  ssmParameterCmk,
  ssmParameterNoPlaintextSecret,
  ssmParameterSecureString,
  ssmPublicSharingBlocked,
  ssmResourceDataSyncEncrypted,
  ssmSessionEncrypted,
  ssmSessionLoggedEncrypted,
  stepfunctionsCmk,
  stepfunctionsDefinitionNoSecrets,
  stepfunctionsExecutionDataNotLogged,
  stepfunctionsHttpTaskScoped,
  stepfunctionsLogsAllEvents,
  stepfunctionsLogsIncludeExecutionData,
  stepfunctionsRoleNotAdmin,
  stepfunctionsStateMachineLogging,
  stepfunctionsStateMachineTracing,
  terraformProviderNoStaticCredentials,
  timestreamEncryptedWithCustomerKey,
  timestreamInfluxdbNotPubliclyAccessible,
  timestreamInfluxdbPasswordNotInTemplate,
  transferAs2Encrypted,
  transferConnectorLogs,
  transferSecureProtocols,
  transferSecurityPolicy,
  transferServerLogs,
  transferServerNotPublic,
  vpcBlockPublicAccessOn,
  vpcDefaultRouteNotViaNatInstance,
  vpcDefaultSgClosed,
  vpcDefaultSgNotAttached,
  vpcEndpointPolicyRestricted,
  vpcEndpointServiceManualAcceptance,
  vpcEndpointServicePrincipalsNotWildcard,
  vpcFlowLogsEnabled,
  vpcInterfaceEndpointsPresent,
  vpcNaclAdminPortsClosedToWorld,
  vpcNaclAllowNamesProtocol,
  vpcNaclAllowNotFullPortRange,
  vpcNaclAttachedToSubnet,
  vpcNaclDenyCoversAllAddresses,
  vpcNaclEntriesDoNotOverlap,
  vpcNaclEntryNumbersUnique,
  vpcNaclFtpPortsClosedToWorld,
  vpcNaclNotUsed,
  vpcNoDefaultVpc,
  vpcPeeringRoutesSpecific,
  vpcPrefixListNotWorld,
  vpcRouteNoDefaultToInternetGateway,
  vpcSgAdminPortsClosedToWorld,
  vpcSgAppPortsClosedToWorld,
  vpcSgAttached,
  vpcSgDatabasePortsClosedToWorld,
  vpcSgEgressExplicit,
  vpcSgEgressNamesProtocol,
  vpcSgEgressNotAllTrafficToWorld,
  vpcSgEgressNotOpenToWorld,
  vpcSgEgressSinglePorts,
  vpcSgHasDescription,
  vpcSgHighRiskPortsClosedToWorld,
  vpcSgHttpOpenToWorldOnlyOnLoadBalancers,
  vpcSgHttpsClosedToWorld,
  vpcSgIngressNotAllTraffic,
  vpcSgIngressSingleAddresses,
  vpcSgIngressSinglePorts,
  vpcSgNoWorldIngress,
  vpcSgNoWorldIngressAllPorts,
  vpcSgRulesHaveDescription,
  vpcSgSensitivePortsClosedToPublicRanges,
  vpcSgSensitivePortsNarrowInPrivateRanges,
  vpcSgWorldIngressOnlyAuthorizedPorts,
  vpcSgWorldIngressSinglePorts,
  vpcSubnetNoAutoPublicIp,
  wafAnonymousIpList,
  wafClassicDefaultActionBlock,
  wafClassicWebAclLogs,
  wafKnownBadInputs,
  wafMetrics,
  wafNotClassic,
  wafRateLimit,
  wafRuleHasAction,
  wafWebAclHasRules,
  wafWebAclLogs,
  workspacesIpGroupNotWorld,
  workspacesRootVolumeEncrypted,
  workspacesUserVolumeEncrypted,
];
