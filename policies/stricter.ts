import accessanalyzerArchiveRulesNarrow from './accessanalyzer/archive-rules-narrow.js';
import accessanalyzerUnusedAccessAnalyzed from './accessanalyzer/unused-access-analyzed.js';
import accountAllowedRegions from './account/allowed-regions.js';
import accountSecurityContactRegistered from './account/security-contact-registered.js';
import acmCertificateDnsValidated from './acm/certificate-dns-validated.js';
import acmCertificateExpiryWatched from './acm/certificate-expiry-watched.js';
import acmCertificateKeyNotExportable from './acm/certificate-key-not-exportable.js';
import acmCertificateNoWildcard from './acm/certificate-no-wildcard.js';
import acmReplacementCreatedBeforeDestroy from './acm/replacement-created-before-destroy.js';
import amplifyPullRequestPreviewsOff from './amplify/pull-request-previews-off.js';
import apigatewayAccessLogsStructured from './apigateway/access-logs-structured.js';
import apigatewayApiEndpointTls12 from './apigateway/api-endpoint-tls-1-2.js';
import apigatewayApiPolicyNoWildcardAction from './apigateway/api-policy-no-wildcard-action.js';
import apigatewayApiPrivate from './apigateway/api-private.js';
import apigatewayContentEncoding from './apigateway/content-encoding.js';
import apigatewayCorsNoWildcardOrigin from './apigateway/cors-no-wildcard-origin.js';
import apigatewayDomainEndpointTypeDeclared from './apigateway/domain-endpoint-type-declared.js';
import apigatewayIntegrationHttps from './apigateway/integration-https.js';
import apigatewayMethodCognitoAuthorizer from './apigateway/method-cognito-authorizer.js';
import apigatewayPrivateApiPolicyRestricted from './apigateway/private-api-policy-restricted.js';
import apigatewayReplacementCreatedBeforeDestroy from './apigateway/replacement-created-before-destroy.js';
import apigatewayRequestValidation from './apigateway/request-validation.js';
import apigatewayStageCacheEnabled from './apigateway/stage-cache-enabled.js';
import apigatewayStageClientCertificate from './apigateway/stage-client-certificate.js';
import apigatewayStageDetailedMetrics from './apigateway/stage-detailed-metrics.js';
import apigatewayStageExecutionLogs from './apigateway/stage-execution-logs.js';
import apigatewayStageThrottling from './apigateway/stage-throttling.js';
import apigatewayStageTracing from './apigateway/stage-tracing.js';
import apigatewayStageUsagePlan from './apigateway/stage-usage-plan.js';
import apigatewayStageWaf from './apigateway/stage-waf.js';
import appflowConnectorProfileCmk from './appflow/connector-profile-cmk.js';
import appflowFlowCmk from './appflow/flow-cmk.js';
import appstreamFleetNoDefaultInternet from './appstream/fleet-no-default-internet.js';
import appsyncCacheEncryptedAtRest from './appsync/cache-encrypted-at-rest.js';
import appsyncCacheEncryptedInTransit from './appsync/cache-encrypted-in-transit.js';
import appsyncFieldLevelLogs from './appsync/field-level-logs.js';
import appsyncIntrospectionOff from './appsync/introspection-off.js';
import appsyncNotApiKey from './appsync/not-api-key.js';
import appsyncQueryLimits from './appsync/query-limits.js';
import appsyncTracing from './appsync/tracing.js';
import appsyncWaf from './appsync/waf.js';
import athenaDatabaseResultsEncrypted from './athena/database-results-encrypted.js';
import athenaWorkgroupLogging from './athena/workgroup-logging.js';
import athenaWorkgroupResultsEncrypted from './athena/workgroup-results-encrypted.js';
import autoscalingCooldownNotZero from './autoscaling/cooldown-not-zero.js';
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
import batchJobNoPublicIp from './batch/job-no-public-ip.js';
import batchJobReadOnlyRootFilesystem from './batch/job-read-only-root-filesystem.js';
import bedrockAgentCmk from './bedrock/agent-cmk.js';
import bedrockAgentHasGuardrail from './bedrock/agent-has-guardrail.js';
import bedrockAgentcoreInVpc from './bedrock/agentcore-in-vpc.js';
import bedrockAgentcoreMemoryCmk from './bedrock/agentcore-memory-cmk.js';
import bedrockCustomModelProtected from './bedrock/custom-model-protected.js';
import bedrockGuardrailCmk from './bedrock/guardrail-cmk.js';
import bedrockGuardrailFiltersPromptAttacks from './bedrock/guardrail-filters-prompt-attacks.js';
import bedrockGuardrailHandlesPersonalData from './bedrock/guardrail-handles-personal-data.js';
import bedrockInvocationsLogged from './bedrock/invocations-logged.js';
import bedrockKnowledgeBaseSourceCmk from './bedrock/knowledge-base-source-cmk.js';
import bedrockPromptsAndFlowsCmk from './bedrock/prompts-and-flows-cmk.js';
import cloud9EnvironmentNoIngress from './cloud9/environment-no-ingress.js';
import cloudformationNoExplicitNames from './cloudformation/no-explicit-names.js';
import cloudformationStackNotifications from './cloudformation/stack-notifications.js';
import cloudformationStackServiceRole from './cloudformation/stack-service-role.js';
import cloudformationStackSetInstancesRetained from './cloudformation/stack-set-instances-retained.js';
import cloudfrontCustomCertificate from './cloudfront/custom-certificate.js';
import cloudfrontDefaultRootObject from './cloudfront/default-root-object.js';
import cloudfrontDistributionEnabled from './cloudfront/distribution-enabled.js';
import cloudfrontGeoRestriction from './cloudfront/geo-restriction.js';
import cloudfrontHsts from './cloudfront/hsts.js';
import cloudfrontLambdaUrlOriginAccessControl from './cloudfront/lambda-url-origin-access-control.js';
import cloudfrontOriginFailover from './cloudfront/origin-failover.js';
import cloudfrontResponseHeadersPolicy from './cloudfront/response-headers-policy.js';
import cloudfrontS3OriginAccessControl from './cloudfront/s3-origin-access-control.js';
import cloudfrontS3OriginExists from './cloudfront/s3-origin-exists.js';
import cloudfrontTrustedKeyGroups from './cloudfront/trusted-key-groups.js';
import cloudfrontViewerTlsRecommended from './cloudfront/viewer-tls-recommended.js';
import cloudfrontWaf from './cloudfront/waf.js';
import cloudsearchHttps from './cloudsearch/https.js';
import cloudsearchTls12 from './cloudsearch/tls-1-2.js';
import cloudtrailEventDataStoreCmk from './cloudtrail/event-data-store-cmk.js';
import cloudtrailEventDataStoreProtected from './cloudtrail/event-data-store-protected.js';
import cloudtrailGlobalServiceEventsRecorded from './cloudtrail/global-service-events-recorded.js';
import cloudtrailInsightsEnabled from './cloudtrail/insights-enabled.js';
import cloudtrailLogsEncryptedWithKmsKey from './cloudtrail/logs-encrypted-with-kms-key.js';
import cloudtrailManagementEventsRecorded from './cloudtrail/management-events-recorded.js';
import cloudtrailOrganizationTrail from './cloudtrail/organization-trail.js';
import cloudtrailS3DataEventsRecorded from './cloudtrail/s3-data-events-recorded.js';
import cloudtrailSendsToCloudwatchLogs from './cloudtrail/sends-to-cloudwatch-logs.js';
import cloudtrailSnsNotification from './cloudtrail/sns-notification.js';
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
import codeartifactDomainCmk from './codeartifact/domain-cmk.js';
import codeartifactPackageOriginRestricted from './codeartifact/package-origin-restricted.js';
import codebuildInVpc from './codebuild/in-vpc.js';
import codebuildManagedImage from './codebuild/managed-image.js';
import codebuildNotPrivileged from './codebuild/not-privileged.js';
import codebuildProjectCmk from './codebuild/project-cmk.js';
import codebuildSourceUsesConnection from './codebuild/source-uses-connection.js';
import codebuildWebhookFiltered from './codebuild/webhook-filtered.js';
import codecommitApprovalRuleAssociated from './codecommit/approval-rule-associated.js';
import codecommitRepositoryCmk from './codecommit/repository-cmk.js';
import codecommitTwoApprovals from './codecommit/two-approvals.js';
import codepipelineArtifactStoreCmk from './codepipeline/artifact-store-cmk.js';
import cognitoClientCallbackHttps from './cognito/client-callback-https.js';
import cognitoClientNoPlainPasswordFlow from './cognito/client-no-plain-password-flow.js';
import cognitoClientTokenLifetime from './cognito/client-token-lifetime.js';
import cognitoClientTokenRevocation from './cognito/client-token-revocation.js';
import cognitoCompromisedCredentialsBlocked from './cognito/compromised-credentials-blocked.js';
import cognitoIdentityPoolNoClassicFlow from './cognito/identity-pool-no-classic-flow.js';
import cognitoUserPoolAdminSignUpOnly from './cognito/user-pool-admin-sign-up-only.js';
import cognitoUserPoolCustomAuthThreatProtection from './cognito/user-pool-custom-auth-threat-protection.js';
import cognitoUserPoolDeletionProtection from './cognito/user-pool-deletion-protection.js';
import cognitoUserPoolMfaRequired from './cognito/user-pool-mfa-required.js';
import cognitoUserPoolPlusTier from './cognito/user-pool-plus-tier.js';
import cognitoUserPoolThreatProtection from './cognito/user-pool-threat-protection.js';
import cognitoUserPoolWaf from './cognito/user-pool-waf.js';
import comprehendModelCmk from './comprehend/model-cmk.js';
import comprehendVolumeCmk from './comprehend/volume-cmk.js';
import configAggregatorCoversAllRegions from './config/aggregator-covers-all-regions.js';
import configDeliveryEncryptedWithKmsKey from './config/delivery-encrypted-with-kms-key.js';
import configGlobalResourcesRecorded from './config/global-resources-recorded.js';
import configRecorderContinuous from './config/recorder-continuous.js';
import configRecorderUsesServiceLinkedRole from './config/recorder-uses-service-linked-role.js';
import configRequiredManagedRulesPresent from './config/required-managed-rules-present.js';
import connectContactFlowLogs from './connect/contact-flow-logs.js';
import connectMediaStreamsKmsKey from './connect/media-streams-kms-key.js';
import connectRecordingsKmsKey from './connect/recordings-kms-key.js';
import datasyncTaskLogging from './datasync/task-logging.js';
import detectiveGraphExists from './detective/graph-exists.js';
import dlmCrossRegionCopyCmk from './dlm/cross-region-copy-cmk.js';
import dmsEndpointCmk from './dms/endpoint-cmk.js';
import dmsEndpointEngineAuthentication from './dms/endpoint-engine-authentication.js';
import dmsReplicationInstanceCmk from './dms/replication-instance-cmk.js';
import dmsReplicationInstanceMinorUpgrades from './dms/replication-instance-minor-upgrades.js';
import dmsReplicationInstanceMultiAz from './dms/replication-instance-multi-az.js';
import dmsTaskLogging from './dms/task-logging.js';
import docdbAuditParameterOn from './docdb/audit-parameter-on.js';
import docdbBackupRetentionSufficient from './docdb/backup-retention-sufficient.js';
import docdbDefaultPortNotUsed from './docdb/default-port-not-used.js';
import docdbDeletionProtected from './docdb/deletion-protected.js';
import docdbEncryptedWithCustomerKey from './docdb/encrypted-with-customer-key.js';
import docdbLogsExported from './docdb/logs-exported.js';
import dsqlClusterDeletionProtected from './dsql/cluster-deletion-protected.js';
import dynamodbBillingModeStated from './dynamodb/billing-mode-stated.js';
import dynamodbCapacityScales from './dynamodb/capacity-scales.js';
import dynamodbDeletionProtected from './dynamodb/deletion-protected.js';
import dynamodbEncryptedWithCustomerKey from './dynamodb/encrypted-with-customer-key.js';
import dynamodbEncryptedWithKmsKey from './dynamodb/encrypted-with-kms-key.js';
import dynamodbInBackupPlan from './dynamodb/in-backup-plan.js';
import dynamodbReplicaEncryptedWithCustomerKey from './dynamodb/replica-encrypted-with-customer-key.js';
import ebsSnapshotCopyCmk from './ebs/snapshot-copy-cmk.js';
import ebsVolumeBackedUp from './ebs/volume-backed-up.js';
import ebsVolumeCmk from './ebs/volume-cmk.js';
import ec2AccountImdsv2Default from './ec2/account-imdsv2-default.js';
import ec2AmiBlockPublicAccess from './ec2/ami-block-public-access.js';
import ec2AmiCopyCmk from './ec2/ami-copy-cmk.js';
import ec2AmiNotShared from './ec2/ami-not-shared.js';
import ec2DetailedMonitoringEnabled from './ec2/detailed-monitoring-enabled.js';
import ec2EbsOptimized from './ec2/ebs-optimized.js';
import ec2EipAssociated from './ec2/eip-associated.js';
import ec2ImdsHopLimitOne from './ec2/imds-hop-limit-one.js';
import ec2InstanceInExplicitSubnet from './ec2/instance-in-explicit-subnet.js';
import ec2InstanceNoPublicIp from './ec2/instance-no-public-ip.js';
import ec2InstanceProfileAttached from './ec2/instance-profile-attached.js';
import ec2InstanceSecurityGroupsClosedToWorld from './ec2/instance-security-groups-closed-to-world.js';
import ec2InstanceSingleNetworkInterface from './ec2/instance-single-network-interface.js';
import ec2InstanceTerminationProtected from './ec2/instance-termination-protected.js';
import ec2RootVolumeEncrypted from './ec2/root-volume-encrypted.js';
import ec2SerialConsoleDisabled from './ec2/serial-console-disabled.js';
import ec2SourceDestCheckEnabled from './ec2/source-dest-check-enabled.js';
import ec2UserDataNotEncodedScript from './ec2/user-data-not-encoded-script.js';
import ec2VpnTunnelLogging from './ec2/vpn-tunnel-logging.js';
import ecrLifecyclePolicy from './ecr/lifecycle-policy.js';
import ecrNoForceDelete from './ecr/no-force-delete.js';
import ecrRegistryEnhancedScanning from './ecr/registry-enhanced-scanning.js';
import ecrRepositoryCmk from './ecr/repository-cmk.js';
import ecrRepositoryKms from './ecr/repository-kms.js';
import ecrRepositoryPolicyDefined from './ecr/repository-policy-defined.js';
import ecrRepositoryPolicyNoWildcardAction from './ecr/repository-policy-no-wildcard-action.js';
import ecsCapacityProviderTerminationProtection from './ecs/capacity-provider-termination-protection.js';
import ecsClusterContainerInsights from './ecs/cluster-container-insights.js';
import ecsClusterStorageCmk from './ecs/cluster-storage-cmk.js';
import ecsContainerNonRoot from './ecs/container-non-root.js';
import ecsEfsVolumeIam from './ecs/efs-volume-iam.js';
import ecsExecDisabled from './ecs/exec-disabled.js';
import ecsExecEncrypted from './ecs/exec-encrypted.js';
import ecsExecutionAndTaskRoleDiffer from './ecs/execution-and-task-role-differ.js';
import ecsHostNetworkContainerUser from './ecs/host-network-container-user.js';
import ecsImagePinned from './ecs/image-pinned.js';
import ecsManagedEbsVolumeEncrypted from './ecs/managed-ebs-volume-encrypted.js';
import ecsNoDangerousCapabilities from './ecs/no-dangerous-capabilities.js';
import ecsNoDockerSocketMount from './ecs/no-docker-socket-mount.js';
import ecsNoHostNetwork from './ecs/no-host-network.js';
import ecsReadOnlyRootFilesystem from './ecs/read-only-root-filesystem.js';
import ecsTaskAwsvpc from './ecs/task-awsvpc.js';
import ecsTaskNoEnvironmentVariables from './ecs/task-no-environment-variables.js';
import efsAccessPointRootEnforced from './efs/access-point-root-enforced.js';
import efsAccessPointUserEnforced from './efs/access-point-user-enforced.js';
import efsAutomaticBackupsEnabled from './efs/automatic-backups-enabled.js';
import efsEncryptedWithCustomerKey from './efs/encrypted-with-customer-key.js';
import efsInBackupPlan from './efs/in-backup-plan.js';
import efsMountTargetNotInPublicSubnet from './efs/mount-target-not-in-public-subnet.js';
import efsPolicyNotWildcard from './efs/policy-not-wildcard.js';
import efsPolicyRequiresTls from './efs/policy-requires-tls.js';
import eksAccessEntries from './eks/access-entries.js';
import eksAccessEntryNotClusterAdmin from './eks/access-entry-not-cluster-admin.js';
import eksControlPlaneLogging from './eks/control-plane-logging.js';
import eksDeletionProtection from './eks/deletion-protection.js';
import eksEndpointNotPublic from './eks/endpoint-not-public.js';
import eksEndpointPrivateAccess from './eks/endpoint-private-access.js';
import eksNoBootstrapCreatorAdmin from './eks/no-bootstrap-creator-admin.js';
import eksNodegroupAmiSupported from './eks/nodegroup-ami-supported.js';
import eksNodegroupImdsv2 from './eks/nodegroup-imdsv2.js';
import eksSecretsEncrypted from './eks/secrets-encrypted.js';
import eksUpgradePolicyStandard from './eks/upgrade-policy-standard.js';
import elasticacheAuthenticationRequired from './elasticache/authentication-required.js';
import elasticacheAutomaticFailover from './elasticache/automatic-failover.js';
import elasticacheDefaultPortNotUsed from './elasticache/default-port-not-used.js';
import elasticacheEncryptedWithCustomerKey from './elasticache/encrypted-with-customer-key.js';
import elasticacheEngineVersionCurrent from './elasticache/engine-version-current.js';
import elasticacheLogsDelivered from './elasticache/logs-delivered.js';
import elasticacheMemcachedCrossAz from './elasticache/memcached-cross-az.js';
import elasticacheMultiAz from './elasticache/multi-az.js';
import elasticacheNoClassicSecurityGroup from './elasticache/no-classic-security-group.js';
import elasticacheOwnSubnetGroup from './elasticache/own-subnet-group.js';
import elasticacheSecurityGroupDescribed from './elasticache/security-group-described.js';
import elasticacheSnapshotsRetained from './elasticache/snapshots-retained.js';
import elasticbeanstalkEnhancedHealthReporting from './elasticbeanstalk/enhanced-health-reporting.js';
import elasticbeanstalkHttpsListener from './elasticbeanstalk/https-listener.js';
import elasticbeanstalkImdsv2 from './elasticbeanstalk/imdsv2.js';
import elasticbeanstalkInNamedVpc from './elasticbeanstalk/in-named-vpc.js';
import elasticbeanstalkInstanceLogsToS3 from './elasticbeanstalk/instance-logs-to-s3.js';
import elasticbeanstalkInstancesPrivate from './elasticbeanstalk/instances-private.js';
import elasticbeanstalkListenerTls12 from './elasticbeanstalk/listener-tls-1-2.js';
import elasticbeanstalkLoadBalancerAccessLogs from './elasticbeanstalk/load-balancer-access-logs.js';
import elasticbeanstalkLogsToCloudwatch from './elasticbeanstalk/logs-to-cloudwatch.js';
import elasticbeanstalkManagedUpdates from './elasticbeanstalk/managed-updates.js';
import elasticbeanstalkNoCoupledDatabase from './elasticbeanstalk/no-coupled-database.js';
import elbAlbWaf from './elb/alb-waf.js';
import elbClassicAcmCertificate from './elb/classic-acm-certificate.js';
import elbClassicBackendTls from './elb/classic-backend-tls.js';
import elbClassicConnectionDraining from './elb/classic-connection-draining.js';
import elbClassicCrossZone from './elb/classic-cross-zone.js';
import elbClassicNotForHttp from './elb/classic-not-for-http.js';
import elbCrossZone from './elb/cross-zone.js';
import elbDeletionProtection from './elb/deletion-protection.js';
import elbInternal from './elb/internal.js';
import elbListenerAcmCertificate from './elb/listener-acm-certificate.js';
import elbListenerStrongCiphers from './elb/listener-strong-ciphers.js';
import elbMultiZone from './elb/multi-zone.js';
import elbNlbListenerTls from './elb/nlb-listener-tls.js';
import elbNlbSecurityGroup from './elb/nlb-security-group.js';
import elbTargetGroupHealthCheck from './elb/target-group-health-check.js';
import elbTargetGroupHealthCheckEncrypted from './elb/target-group-health-check-encrypted.js';
import elbTargetGroupHttps from './elb/target-group-https.js';
import emrClusterAuthentication from './emr/cluster-authentication.js';
import emrClusterInPrivateSubnet from './emr/cluster-in-private-subnet.js';
import emrEbsEncrypted from './emr/ebs-encrypted.js';
import emrImdsv2 from './emr/imdsv2.js';
import emrKerberos from './emr/kerberos.js';
import emrKerberosRealm from './emr/kerberos-realm.js';
import emrS3EncryptedKms from './emr/s3-encrypted-kms.js';
import eventsApiDestinationHttps from './events/api-destination-https.js';
import eventsArchiveCmk from './events/archive-cmk.js';
import eventsBusCmk from './events/bus-cmk.js';
import eventsBusDeadLetter from './events/bus-dead-letter.js';
import eventsBusLogging from './events/bus-logging.js';
import eventsBusPolicyCrossAccountConditioned from './events/bus-policy-cross-account-conditioned.js';
import eventsConnectionCmk from './events/connection-cmk.js';
import eventsCustomBusHasPolicy from './events/custom-bus-has-policy.js';
import eventsEndpointReplication from './events/endpoint-replication.js';
import eventsRuleTargetsHaveDlq from './events/rule-targets-have-dlq.js';
import eventsTargetRoleScoped from './events/target-role-scoped.js';
import firehoseCustomerKey from './firehose/customer-key.js';
import firehoseErrorLogs from './firehose/error-logs.js';
import fsxAutomaticBackupsEnabled from './fsx/automatic-backups-enabled.js';
import fsxEncryptedWithCustomerKey from './fsx/encrypted-with-customer-key.js';
import fsxMultiAz from './fsx/multi-az.js';
import fsxTagsCopiedToBackups from './fsx/tags-copied-to-backups.js';
import gameliftFleetSinglePorts from './gamelift/fleet-single-ports.js';
import gameliftFleetTlsCertificate from './gamelift/fleet-tls-certificate.js';
import globalacceleratorFlowLogsEnabled from './globalaccelerator/flow-logs-enabled.js';
import glueConnectionSsl from './glue/connection-ssl.js';
import glueMlTransformEncrypted from './glue/ml-transform-encrypted.js';
import glueSecurityConfigurationAttached from './glue/security-configuration-attached.js';
import glueSecurityConfigurationEncryptsAll from './glue/security-configuration-encrypts-all.js';
import glueSparkVersionSupported from './glue/spark-version-supported.js';
import guarddutyEksAuditLogs from './guardduty/eks-audit-logs.js';
import guarddutyFindingsNotified from './guardduty/findings-notified.js';
import guarddutyLambdaProtection from './guardduty/lambda-protection.js';
import guarddutyMalwareProtectionForEc2 from './guardduty/malware-protection-for-ec2.js';
import guarddutyOrganizationAutoEnables from './guardduty/organization-auto-enables.js';
import guarddutyRdsProtection from './guardduty/rds-protection.js';
import guarddutyRuntimeMonitoring from './guardduty/runtime-monitoring.js';
import guarddutyS3Protection from './guardduty/s3-protection.js';
import iamConditionWildcardsUseLike from './iam/condition-wildcards-use-like.js';
import iamForAllValuesGuarded from './iam/for-all-values-guarded.js';
import iamGroupHasUsers from './iam/group-has-users.js';
import iamGroupMfaEnforced from './iam/group-mfa-enforced.js';
import iamInstanceProfileNoS3ListAll from './iam/instance-profile-no-s3-list-all.js';
import iamMfaConditionNotNegated from './iam/mfa-condition-not-negated.js';
import iamMfaDenyCoversLongTermKeys from './iam/mfa-deny-covers-long-term-keys.js';
import iamNoAuditTampering from './iam/no-audit-tampering.js';
import iamNoAwsManagedPolicies from './iam/no-aws-managed-policies.js';
import iamNoCloudshellFullAccessAttached from './iam/no-cloudshell-full-access-attached.js';
import iamNoCredentialsExposure from './iam/no-credentials-exposure.js';
import iamNoDataExfiltration from './iam/no-data-exfiltration.js';
import iamNoDeprecatedManagedPolicyAttached from './iam/no-deprecated-managed-policy-attached.js';
import iamNoEscalationByAccessAssignment from './iam/no-escalation-by-access-assignment.js';
import iamNoEscalationByBoundaryRemoval from './iam/no-escalation-by-boundary-removal.js';
import iamNoEscalationByCodeChange from './iam/no-escalation-by-code-change.js';
import iamNoEscalationByPassRole from './iam/no-escalation-by-pass-role.js';
import iamNoExclusivePolicyAttachment from './iam/no-exclusive-policy-attachment.js';
import iamNoFullS3Access from './iam/no-full-s3-access.js';
import iamNoIamUsers from './iam/no-iam-users.js';
import iamNoInlinePolicies from './iam/no-inline-policies.js';
import iamNoLongLivedAccessKeys from './iam/no-long-lived-access-keys.js';
import iamNoMfaRemoval from './iam/no-mfa-removal.js';
import iamNoPowerUserAccessAttached from './iam/no-power-user-access-attached.js';
import iamNoResourceExposure from './iam/no-resource-exposure.js';
import iamNoS3GetAndPutOnAllBuckets from './iam/no-s3-get-and-put-on-all-buckets.js';
import iamNoS3ListAll from './iam/no-s3-list-all.js';
import iamNoServiceFullAccessAttached from './iam/no-service-full-access-attached.js';
import iamNoServiceWildcardAction from './iam/no-service-wildcard-action.js';
import iamNoUnconstrainedWrite from './iam/no-unconstrained-write.js';
import iamNoWildcardPermissions from './iam/no-wildcard-permissions.js';
import iamNoWildcardResource from './iam/no-wildcard-resource.js';
import iamPasswordPolicyExpiry from './iam/password-policy-expiry.js';
import iamPermissionsBoundarySet from './iam/permissions-boundary-set.js';
import iamPolicyVersion2012 from './iam/policy-version-2012.js';
import iamResourceScopedWherePossible from './iam/resource-scoped-where-possible.js';
import iamRoleSessionDuration from './iam/role-session-duration.js';
import iamServerCertificateInAcm from './iam/server-certificate-in-acm.js';
import iamServerCertificateNotExpired from './iam/server-certificate-not-expired.js';
import iamSupportRoleExists from './iam/support-role-exists.js';
import iamTrustExternalAccountConditioned from './iam/trust-external-account-conditioned.js';
import iamTrustGithubOidcRefScoped from './iam/trust-github-oidc-ref-scoped.js';
import iamTrustIrsaSubScoped from './iam/trust-irsa-sub-scoped.js';
import iamTrustKnownAccounts from './iam/trust-known-accounts.js';
import iamTrustNotWholeAccount from './iam/trust-not-whole-account.js';
import iamTrustOidcHasAud from './iam/trust-oidc-has-aud.js';
import iamTrustSamlAud from './iam/trust-saml-aud.js';
import iamTrustServiceSource from './iam/trust-service-source.js';
import iamUserConsoleOrKey from './iam/user-console-or-key.js';
import iamUserInGroup from './iam/user-in-group.js';
import iamUserLoginPasswordLength from './iam/user-login-password-length.js';
import iamUserNoConsolePassword from './iam/user-no-console-password.js';
import imagebuilderBuildInstancesImdsv2 from './imagebuilder/build-instances-imdsv2.js';
import imagebuilderComponentCmk from './imagebuilder/component-cmk.js';
import imagebuilderDistributionAmiCmk from './imagebuilder/distribution-ami-cmk.js';
import imagebuilderRecipeBlockDevicesCmk from './imagebuilder/recipe-block-devices-cmk.js';
import inspectorClassicNotUsed from './inspector/classic-not-used.js';
import inspectorEnabled from './inspector/enabled.js';
import inspectorSuppressionFiltersNarrow from './inspector/suppression-filters-narrow.js';
import iotLoggingEnabled from './iot/logging-enabled.js';
import iotPolicyNoWildcardResource from './iot/policy-no-wildcard-resource.js';
import iotRoleAliasNarrow from './iot/role-alias-narrow.js';
import kendraIndexCmk from './kendra/index-cmk.js';
import keyspacesEncryptedWithCustomerKey from './keyspaces/encrypted-with-customer-key.js';
import keyspacesPointInTimeRecovery from './keyspaces/point-in-time-recovery.js';
import kinesisStreamAwsKey from './kinesis/stream-aws-key.js';
import kinesisStreamCustomerKey from './kinesis/stream-customer-key.js';
import kinesisStreamRetention from './kinesis/stream-retention.js';
import kinesisanalyticsFlinkCheckpointing from './kinesisanalytics/flink-checkpointing.js';
import kinesisvideoStreamCustomerKey from './kinesisvideo/stream-customer-key.js';
import kmsDeletionWindowLong from './kms/deletion-window-long.js';
import kmsIdentityPolicyNoDecryptOnAllKeys from './kms/identity-policy-no-decrypt-on-all-keys.js';
import kmsKeyEnabled from './kms/key-enabled.js';
import kmsKeyPolicyDefined from './kms/key-policy-defined.js';
import kmsKeyPolicyNoWildcardAction from './kms/key-policy-no-wildcard-action.js';
import kmsKeyPolicyServiceSource from './kms/key-policy-service-source.js';
import kmsKeyPolicyStatementHasPrincipal from './kms/key-policy-statement-has-principal.js';
import kmsKeyRetainedOnDelete from './kms/key-retained-on-delete.js';
import kmsRotationPeriodLimited from './kms/rotation-period-limited.js';
import lambdaAsyncFailureDestination from './lambda/async-failure-destination.js';
import lambdaCodeSigning from './lambda/code-signing.js';
import lambdaCodeSigningEnforced from './lambda/code-signing-enforced.js';
import lambdaDeadLetter from './lambda/dead-letter.js';
import lambdaEnvCmk from './lambda/env-cmk.js';
import lambdaEventSourceFailureDestination from './lambda/event-source-failure-destination.js';
import lambdaExecutionRoleNoWildcards from './lambda/execution-role-no-wildcards.js';
import lambdaExecutionRoleNotShared from './lambda/execution-role-not-shared.js';
import lambdaInVpc from './lambda/in-vpc.js';
import lambdaLogGroupDeclared from './lambda/log-group-declared.js';
import lambdaMemoryExplicit from './lambda/memory-explicit.js';
import lambdaPermissionSourceArn from './lambda/permission-source-arn.js';
import lambdaRecursionDetected from './lambda/recursion-detected.js';
import lambdaReservedConcurrency from './lambda/reserved-concurrency.js';
import lambdaRoleCanWriteLogs from './lambda/role-can-write-logs.js';
import lambdaRuntimeLatest from './lambda/runtime-latest.js';
import lambdaRuntimeUpdatesAutomatic from './lambda/runtime-updates-automatic.js';
import lambdaSqsVisibilityTimeout from './lambda/sqs-visibility-timeout.js';
import lambdaTimeoutExplicit from './lambda/timeout-explicit.js';
import lambdaTracing from './lambda/tracing.js';
import lexConversationLogsEncrypted from './lex/conversation-logs-encrypted.js';
import logsLogGroupDataProtection from './logs/log-group-data-protection.js';
import logsLogGroupKeptOnDelete from './logs/log-group-kept-on-delete.js';
import logsLogGroupKmsKey from './logs/log-group-kms-key.js';
import logsLogGroupRetentionLongEnough from './logs/log-group-retention-long-enough.js';
import logsLogGroupRetentionSet from './logs/log-group-retention-set.js';
import logsMetricFilterHasAlarm from './logs/metric-filter-has-alarm.js';
import macieSessionExists from './macie/session-exists.js';
import memorydbEncryptedWithCustomerKey from './memorydb/encrypted-with-customer-key.js';
import memorydbSnapshotEncryptedWithCustomerKey from './memorydb/snapshot-encrypted-with-customer-key.js';
import memorydbSnapshotsRetained from './memorydb/snapshots-retained.js';
import mqCustomerKey from './mq/customer-key.js';
import mqEngineVersionSupported from './mq/engine-version-supported.js';
import mqGeneralLogs from './mq/general-logs.js';
import mqHighAvailability from './mq/high-availability.js';
import mskConnectorLogs from './msk/connector-logs.js';
import mskConnectorSecretNotPlaintext from './msk/connector-secret-not-plaintext.js';
import mskCustomerKey from './msk/customer-key.js';
import mskEnhancedMonitoring from './msk/enhanced-monitoring.js';
import mwaaEnvironmentCmk from './mwaa/environment-cmk.js';
import mwaaLogLevelInfo from './mwaa/log-level-info.js';
import mwaaLogsEnabled from './mwaa/logs-enabled.js';
import mwaaSecurityGroupClosed from './mwaa/security-group-closed.js';
import mwaaVersionSupported from './mwaa/version-supported.js';
import neptuneAuditLogExported from './neptune/audit-log-exported.js';
import neptuneBackupRetentionSufficient from './neptune/backup-retention-sufficient.js';
import neptuneDeletionProtected from './neptune/deletion-protected.js';
import neptuneEncryptedWithCustomerKey from './neptune/encrypted-with-customer-key.js';
import neptuneGraphDeletionProtected from './neptune/graph-deletion-protected.js';
import neptuneMultiAz from './neptune/multi-az.js';
import neptuneSnapshotEncrypted from './neptune/snapshot-encrypted.js';
import neptuneSnapshotEncryptedWithCustomerKey from './neptune/snapshot-encrypted-with-customer-key.js';
import neptuneTagsCopiedToSnapshots from './neptune/tags-copied-to-snapshots.js';
import networkFirewallCustomerManagedKey from './network-firewall/customer-managed-key.js';
import networkFirewallDeleteProtected from './network-firewall/delete-protected.js';
import networkFirewallMultipleAvailabilityZones from './network-firewall/multiple-availability-zones.js';
import networkFirewallStatelessRuleGroupNotEmpty from './network-firewall/stateless-rule-group-not-empty.js';
import networkFirewallSubnetChangeProtected from './network-firewall/subnet-change-protected.js';
import opensearchAccessPolicyIpAllowlist from './opensearch/access-policy-ip-allowlist.js';
import opensearchAuditLogs from './opensearch/audit-logs.js';
import opensearchAutomaticSoftwareUpdate from './opensearch/automatic-software-update.js';
import opensearchCustomerKey from './opensearch/customer-key.js';
import opensearchDataNodes from './opensearch/data-nodes.js';
import opensearchDedicatedMasters from './opensearch/dedicated-masters.js';
import opensearchFineGrainedAccessControl from './opensearch/fine-grained-access-control.js';
import opensearchNotLegacyType from './opensearch/not-legacy-type.js';
import opensearchSlowLogs from './opensearch/slow-logs.js';
import opensearchZoneAwareness from './opensearch/zone-awareness.js';
import opensearchserverlessCollectionNotPublic from './opensearchserverless/collection-not-public.js';
import opensearchserverlessCustomerKey from './opensearchserverless/customer-key.js';
import opensearchserverlessDataAccessNotOpen from './opensearchserverless/data-access-not-open.js';
import opsworksSecretsNotPlaintext from './opsworks/secrets-not-plaintext.js';
import organizationsAllFeaturesEnabled from './organizations/all-features-enabled.js';
import organizationsScpProtectsMonitoring from './organizations/scp-protects-monitoring.js';
import pipesPipeCmk from './pipes/pipe-cmk.js';
import pipesPipeLogging from './pipes/pipe-logging.js';
import pipesSourceDeadLetter from './pipes/source-dead-letter.js';
import qldbDeletionProtected from './qldb/deletion-protected.js';
import qldbPermissionsModeStandard from './qldb/permissions-mode-standard.js';
import rdsActivityStreamEncryptedWithCustomerKey from './rds/activity-stream-encrypted-with-customer-key.js';
import rdsApprovedEngine from './rds/approved-engine.js';
import rdsAuroraBacktrackEnabled from './rds/aurora-backtrack-enabled.js';
import rdsBackupRetentionSufficient from './rds/backup-retention-sufficient.js';
import rdsClusterAuditLogExported from './rds/cluster-audit-log-exported.js';
import rdsClusterDeletionProtected from './rds/cluster-deletion-protected.js';
import rdsClusterEncryptedWithCustomerKey from './rds/cluster-encrypted-with-customer-key.js';
import rdsClusterIamAuthentication from './rds/cluster-iam-authentication.js';
import rdsClusterLogsExported from './rds/cluster-logs-exported.js';
import rdsClusterMultiAz from './rds/cluster-multi-az.js';
import rdsClusterRequiresTls from './rds/cluster-requires-tls.js';
import rdsClusterSnapshotEncrypted from './rds/cluster-snapshot-encrypted.js';
import rdsCustomMasterUsername from './rds/custom-master-username.js';
import rdsDbSecurityGroupNotOpen from './rds/db-security-group-not-open.js';
import rdsDefaultPortNotUsed from './rds/default-port-not-used.js';
import rdsEnhancedMonitoringEnabled from './rds/enhanced-monitoring-enabled.js';
import rdsEventsSubscribed from './rds/events-subscribed.js';
import rdsFinalSnapshotKept from './rds/final-snapshot-kept.js';
import rdsInBackupPlan from './rds/in-backup-plan.js';
import rdsInstanceDeletionProtected from './rds/instance-deletion-protected.js';
import rdsInstanceEncryptedWithCustomerKey from './rds/instance-encrypted-with-customer-key.js';
import rdsInstanceIamAuthentication from './rds/instance-iam-authentication.js';
import rdsInstanceLogsExported from './rds/instance-logs-exported.js';
import rdsInstanceMultiAz from './rds/instance-multi-az.js';
import rdsInstanceRequiresTls from './rds/instance-requires-tls.js';
import rdsMasterUsernameNotInTemplate from './rds/master-username-not-in-template.js';
import rdsNoClassicSecurityGroup from './rds/no-classic-security-group.js';
import rdsNotInPublicSubnet from './rds/not-in-public-subnet.js';
import rdsPerformanceInsightsEnabled from './rds/performance-insights-enabled.js';
import rdsPerformanceInsightsEncryptedWithCustomerKey from './rds/performance-insights-encrypted-with-customer-key.js';
import rdsPostgresQueriesLogged from './rds/postgres-queries-logged.js';
import rdsPostgresVersionWithoutLogFdwFlaw from './rds/postgres-version-without-log-fdw-flaw.js';
import rdsProxyDebugLoggingOff from './rds/proxy-debug-logging-off.js';
import rdsReplicatedBackupsEncryptedWithCustomerKey from './rds/replicated-backups-encrypted-with-customer-key.js';
import rdsSnapshotCopyEncryptedWithCustomerKey from './rds/snapshot-copy-encrypted-with-customer-key.js';
import rdsTagsCopiedToSnapshots from './rds/tags-copied-to-snapshots.js';
import redshiftServerlessEncryptedWithCustomerKey from './redshift-serverless/encrypted-with-customer-key.js';
import redshiftServerlessEnhancedVpcRouting from './redshift-serverless/enhanced-vpc-routing.js';
import redshiftServerlessLogsExported from './redshift-serverless/logs-exported.js';
import redshiftAuditLoggingEnabled from './redshift/audit-logging-enabled.js';
import redshiftCustomDatabaseName from './redshift/custom-database-name.js';
import redshiftCustomMasterUsername from './redshift/custom-master-username.js';
import redshiftDefaultPortNotUsed from './redshift/default-port-not-used.js';
import redshiftEncryptedWithCustomerKey from './redshift/encrypted-with-customer-key.js';
import redshiftEnhancedVpcRouting from './redshift/enhanced-vpc-routing.js';
import redshiftMaintenanceWindowStated from './redshift/maintenance-window-stated.js';
import redshiftMultiAz from './redshift/multi-az.js';
import redshiftNoClassicSecurityGroup from './redshift/no-classic-security-group.js';
import redshiftOwnSubnetGroup from './redshift/own-subnet-group.js';
import redshiftSecurityGroupDescribed from './redshift/security-group-described.js';
import redshiftSnapshotCopyEncryptedWithCustomerKey from './redshift/snapshot-copy-encrypted-with-customer-key.js';
import redshiftUserActivityLogged from './redshift/user-activity-logged.js';
import route53DomainAutoRenew from './route53/domain-auto-renew.js';
import route53RecordHasValues from './route53/record-has-values.js';
import route53RecordNotDangling from './route53/record-not-dangling.js';
import route53ZoneDnssec from './route53/zone-dnssec.js';
import route53ZoneQueryLogs from './route53/zone-query-logs.js';
import s3AccessLoggingEnabled from './s3/access-logging-enabled.js';
import s3AccessLogsLeaveTheBucket from './s3/access-logs-leave-the-bucket.js';
import s3AclGrantsNoAuthenticatedUsers from './s3/acl-grants-no-authenticated-users.js';
import s3AclGrantsNoPublicRead from './s3/acl-grants-no-public-read.js';
import s3AclGrantsNoPublicWrite from './s3/acl-grants-no-public-write.js';
import s3AclsDisabled from './s3/acls-disabled.js';
import s3BucketHasPolicy from './s3/bucket-has-policy.js';
import s3BucketKeptOnDeletion from './s3/bucket-kept-on-deletion.js';
import s3BucketNameWithoutDots from './s3/bucket-name-without-dots.js';
import s3CorsOriginsNotWildcard from './s3/cors-origins-not-wildcard.js';
import s3DirectoryBucketLifecycleConfigured from './s3/directory-bucket-lifecycle-configured.js';
import s3EncryptedWithCustomerKey from './s3/encrypted-with-customer-key.js';
import s3EncryptedWithKms from './s3/encrypted-with-kms.js';
import s3EncryptionDeclared from './s3/encryption-declared.js';
import s3EventNotificationsConfigured from './s3/event-notifications-configured.js';
import s3IncompleteUploadsAborted from './s3/incomplete-uploads-aborted.js';
import s3LifecycleConfigured from './s3/lifecycle-configured.js';
import s3MfaDeleteEnabled from './s3/mfa-delete-enabled.js';
import s3ObjectEncryptedWithCustomerKey from './s3/object-encrypted-with-customer-key.js';
import s3ObjectLockEnabled from './s3/object-lock-enabled.js';
import s3ObjectReadsLogged from './s3/object-reads-logged.js';
import s3ObjectWritesLogged from './s3/object-writes-logged.js';
import s3PolicyActionsNotWildcard from './s3/policy-actions-not-wildcard.js';
import s3PolicyForeignAccountsRestricted from './s3/policy-foreign-accounts-restricted.js';
import s3PolicyFullAccessNotPublic from './s3/policy-full-access-not-public.js';
import s3PolicyGranteesAllowed from './s3/policy-grantees-allowed.js';
import s3PolicyListingNotPublic from './s3/policy-listing-not-public.js';
import s3PolicyPrincipalNotWildcard from './s3/policy-principal-not-wildcard.js';
import s3PolicyReadingNotPublic from './s3/policy-reading-not-public.js';
import s3PublicAccessBlockDeclared from './s3/public-access-block-declared.js';
import s3PublicAclsBlocked from './s3/public-acls-blocked.js';
import s3PublicAclsIgnored from './s3/public-acls-ignored.js';
import s3PublicBucketsRestricted from './s3/public-buckets-restricted.js';
import s3PublicPoliciesBlocked from './s3/public-policies-blocked.js';
import s3ReplicationEnabled from './s3/replication-enabled.js';
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
import sagemakerMonitoringNetworkIsolation from './sagemaker/monitoring-network-isolation.js';
import sagemakerMonitoringOutputKmsKey from './sagemaker/monitoring-output-kms-key.js';
import sagemakerMonitoringTrafficEncrypted from './sagemaker/monitoring-traffic-encrypted.js';
import sagemakerMonitoringVolumeKmsKey from './sagemaker/monitoring-volume-kms-key.js';
import sagemakerNotebookCmk from './sagemaker/notebook-cmk.js';
import sagemakerNotebookPlatformSupported from './sagemaker/notebook-platform-supported.js';
import sagemakerNotebookRootDisabled from './sagemaker/notebook-root-disabled.js';
import schedulerScheduleCmk from './scheduler/schedule-cmk.js';
import schedulerTargetHasDlq from './scheduler/target-has-dlq.js';
import secretsmanagerGeneratedSecretStrong from './secretsmanager/generated-secret-strong.js';
import secretsmanagerPolicyBlocksPublic from './secretsmanager/policy-blocks-public.js';
import secretsmanagerRecoveryWindow from './secretsmanager/recovery-window.js';
import secretsmanagerSecretCmk from './secretsmanager/secret-cmk.js';
import secretsmanagerSecretRotationEnabled from './secretsmanager/secret-rotation-enabled.js';
import secretsmanagerSecretRotationWithin90Days from './secretsmanager/secret-rotation-within-90-days.js';
import securityhubAutomationRulesKeepCritical from './securityhub/automation-rules-keep-critical.js';
import securityhubControlsNotDisabled from './securityhub/controls-not-disabled.js';
import securityhubFindingsAggregated from './securityhub/findings-aggregated.js';
import securityhubFindingsNotified from './securityhub/findings-notified.js';
import securityhubNewControlsEnabled from './securityhub/new-controls-enabled.js';
import securityhubOrganizationAutoEnables from './securityhub/organization-auto-enables.js';
import securityhubStandardsSubscribed from './securityhub/standards-subscribed.js';
import serverlessApplicationFromKnownPublisher from './serverless/application-from-known-publisher.js';
import sesConfigurationSetRequiresTls from './ses/configuration-set-requires-tls.js';
import sesIdentityDkim from './ses/identity-dkim.js';
import sesReceiptRulesTlsAndScan from './ses/receipt-rules-tls-and-scan.js';
import simpledbNotUsed from './simpledb/not-used.js';
import snsSubscriptionDeadLetter from './sns/subscription-dead-letter.js';
import snsTopicCmk from './sns/topic-cmk.js';
import snsTopicDeliveryLogged from './sns/topic-delivery-logged.js';
import snsTopicEncrypted from './sns/topic-encrypted.js';
import snsTopicPolicyCrossAccountConditioned from './sns/topic-policy-cross-account-conditioned.js';
import snsTopicPolicyNoWildcardAction from './sns/topic-policy-no-wildcard-action.js';
import snsTopicPolicyServiceSource from './sns/topic-policy-service-source.js';
import snsTopicSignatureSha256 from './sns/topic-signature-sha256.js';
import snsTopicTlsOnly from './sns/topic-tls-only.js';
import sqsDeadLetterQueueRetention from './sqs/dead-letter-queue-retention.js';
import sqsQueueCmk from './sqs/queue-cmk.js';
import sqsQueueDeadLetter from './sqs/queue-dead-letter.js';
import sqsQueueKms from './sqs/queue-kms.js';
import sqsQueuePolicyCrossAccountConditioned from './sqs/queue-policy-cross-account-conditioned.js';
import sqsQueuePolicyServiceSource from './sqs/queue-policy-service-source.js';
import sqsQueueTlsOnly from './sqs/queue-tls-only.js';
import sqsRedriveAllowPolicyScoped from './sqs/redrive-allow-policy-scoped.js';
import ssmAutomationLogging from './ssm/automation-logging.js';
import ssmParameterCmk from './ssm/parameter-cmk.js';
import ssmParameterNotSentOverHttp from './ssm/parameter-not-sent-over-http.js';
import ssmParameterSecureString from './ssm/parameter-secure-string.js';
import ssmResourceDataSyncEncrypted from './ssm/resource-data-sync-encrypted.js';
import ssmSessionEncrypted from './ssm/session-encrypted.js';
import ssmSessionLoggedEncrypted from './ssm/session-logged-encrypted.js';
import stepfunctionsCmk from './stepfunctions/cmk.js';
import stepfunctionsExecutionDataNotLogged from './stepfunctions/execution-data-not-logged.js';
import stepfunctionsHttpTaskScoped from './stepfunctions/http-task-scoped.js';
import stepfunctionsLogsAllEvents from './stepfunctions/logs-all-events.js';
import stepfunctionsLogsIncludeExecutionData from './stepfunctions/logs-include-execution-data.js';
import stepfunctionsStateMachineTracing from './stepfunctions/state-machine-tracing.js';
import taggingResourcesTagged from './tagging/resources-tagged.js';
import timestreamEncryptedWithCustomerKey from './timestream/encrypted-with-customer-key.js';
import transferAs2Encrypted from './transfer/as2-encrypted.js';
import transferConnectorLogs from './transfer/connector-logs.js';
import transferServerLogs from './transfer/server-logs.js';
import transferServerNotPublic from './transfer/server-not-public.js';
import vpcBlockPublicAccessOn from './vpc/block-public-access-on.js';
import vpcDefaultRouteNotViaNatInstance from './vpc/default-route-not-via-nat-instance.js';
import vpcDefaultSgClosed from './vpc/default-sg-closed.js';
import vpcDefaultSgNotAttached from './vpc/default-sg-not-attached.js';
import vpcEndpointPolicyRestricted from './vpc/endpoint-policy-restricted.js';
import vpcInterfaceEndpointsPresent from './vpc/interface-endpoints-present.js';
import vpcNaclAdminPortsClosedToWorld from './vpc/nacl-admin-ports-closed-to-world.js';
import vpcNaclAllowNamesProtocol from './vpc/nacl-allow-names-protocol.js';
import vpcNaclAllowNotFullPortRange from './vpc/nacl-allow-not-full-port-range.js';
import vpcNaclAttachedToSubnet from './vpc/nacl-attached-to-subnet.js';
import vpcNaclDenyCoversAllAddresses from './vpc/nacl-deny-covers-all-addresses.js';
import vpcNaclEntriesDoNotOverlap from './vpc/nacl-entries-do-not-overlap.js';
import vpcNaclFtpPortsClosedToWorld from './vpc/nacl-ftp-ports-closed-to-world.js';
import vpcNaclNotUsed from './vpc/nacl-not-used.js';
import vpcNoDefaultVpc from './vpc/no-default-vpc.js';
import vpcPrefixListNotWorld from './vpc/prefix-list-not-world.js';
import vpcRouteNoDefaultToInternetGateway from './vpc/route-no-default-to-internet-gateway.js';
import vpcSgAppPortsClosedToWorld from './vpc/sg-app-ports-closed-to-world.js';
import vpcSgAttached from './vpc/sg-attached.js';
import vpcSgEgressExplicit from './vpc/sg-egress-explicit.js';
import vpcSgEgressNamesProtocol from './vpc/sg-egress-names-protocol.js';
import vpcSgEgressNotAllTrafficToWorld from './vpc/sg-egress-not-all-traffic-to-world.js';
import vpcSgEgressNotOpenToWorld from './vpc/sg-egress-not-open-to-world.js';
import vpcSgEgressSinglePorts from './vpc/sg-egress-single-ports.js';
import vpcSgHasDescription from './vpc/sg-has-description.js';
import vpcSgHttpOpenToWorldOnlyOnLoadBalancers from './vpc/sg-http-open-to-world-only-on-load-balancers.js';
import vpcSgHttpsClosedToWorld from './vpc/sg-https-closed-to-world.js';
import vpcSgIngressNotAllTraffic from './vpc/sg-ingress-not-all-traffic.js';
import vpcSgIngressSingleAddresses from './vpc/sg-ingress-single-addresses.js';
import vpcSgIngressSinglePorts from './vpc/sg-ingress-single-ports.js';
import vpcSgKnownPortsClosedToWorldOverUdp from './vpc/sg-known-ports-closed-to-world-over-udp.js';
import vpcSgNoPublicIngressAllPorts from './vpc/sg-no-public-ingress-all-ports.js';
import vpcSgNoWorldIngress from './vpc/sg-no-world-ingress.js';
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
import wafRateLimit from './waf/rate-limit.js';
import workspacesIpGroupNotWorld from './workspaces/ip-group-not-world.js';
import type { Policy } from '../src/policy/policy.js';

/** The policies of the packs beyond the default one, sorted by id. */
export const stricterPolicies: readonly Policy[] = [
  accessanalyzerArchiveRulesNarrow,
  accessanalyzerUnusedAccessAnalyzed,
  accountAllowedRegions,
  accountSecurityContactRegistered,
  acmCertificateDnsValidated,
  acmCertificateExpiryWatched,
  acmCertificateKeyNotExportable,
  acmCertificateNoWildcard,
  acmReplacementCreatedBeforeDestroy,
  amplifyPullRequestPreviewsOff,
  apigatewayAccessLogsStructured,
  apigatewayApiEndpointTls12,
  apigatewayApiPolicyNoWildcardAction,
  apigatewayApiPrivate,
  apigatewayContentEncoding,
  apigatewayCorsNoWildcardOrigin,
  apigatewayDomainEndpointTypeDeclared,
  apigatewayIntegrationHttps,
  apigatewayMethodCognitoAuthorizer,
  apigatewayPrivateApiPolicyRestricted,
  apigatewayReplacementCreatedBeforeDestroy,
  apigatewayRequestValidation,
  apigatewayStageCacheEnabled,
  apigatewayStageClientCertificate,
  apigatewayStageDetailedMetrics,
  apigatewayStageExecutionLogs,
  apigatewayStageThrottling,
  apigatewayStageTracing,
  apigatewayStageUsagePlan,
  apigatewayStageWaf,
  appflowConnectorProfileCmk,
  appflowFlowCmk,
  appstreamFleetNoDefaultInternet,
  appsyncCacheEncryptedAtRest,
  appsyncCacheEncryptedInTransit,
  appsyncFieldLevelLogs,
  appsyncIntrospectionOff,
  appsyncNotApiKey,
  appsyncQueryLimits,
  appsyncTracing,
  appsyncWaf,
  athenaDatabaseResultsEncrypted,
  athenaWorkgroupLogging,
  athenaWorkgroupResultsEncrypted,
  autoscalingCooldownNotZero,
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
  batchJobNoPublicIp,
  batchJobReadOnlyRootFilesystem,
  bedrockAgentCmk,
  bedrockAgentHasGuardrail,
  bedrockAgentcoreInVpc,
  bedrockAgentcoreMemoryCmk,
  bedrockCustomModelProtected,
  bedrockGuardrailCmk,
  bedrockGuardrailFiltersPromptAttacks,
  bedrockGuardrailHandlesPersonalData,
  bedrockInvocationsLogged,
  bedrockKnowledgeBaseSourceCmk,
  bedrockPromptsAndFlowsCmk,
  cloud9EnvironmentNoIngress,
  cloudformationNoExplicitNames,
  cloudformationStackNotifications,
  cloudformationStackServiceRole,
  cloudformationStackSetInstancesRetained,
  cloudfrontCustomCertificate,
  cloudfrontDefaultRootObject,
  cloudfrontDistributionEnabled,
  cloudfrontGeoRestriction,
  cloudfrontHsts,
  cloudfrontLambdaUrlOriginAccessControl,
  cloudfrontOriginFailover,
  cloudfrontResponseHeadersPolicy,
  cloudfrontS3OriginAccessControl,
  cloudfrontS3OriginExists,
  cloudfrontTrustedKeyGroups,
  cloudfrontViewerTlsRecommended,
  cloudfrontWaf,
  cloudsearchHttps,
  cloudsearchTls12,
  cloudtrailEventDataStoreCmk,
  cloudtrailEventDataStoreProtected,
  cloudtrailGlobalServiceEventsRecorded,
  cloudtrailInsightsEnabled,
  cloudtrailLogsEncryptedWithKmsKey,
  cloudtrailManagementEventsRecorded,
  cloudtrailOrganizationTrail,
  cloudtrailS3DataEventsRecorded,
  cloudtrailSendsToCloudwatchLogs,
  cloudtrailSnsNotification,
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
  codeartifactDomainCmk,
  codeartifactPackageOriginRestricted,
  codebuildInVpc,
  codebuildManagedImage,
  codebuildNotPrivileged,
  codebuildProjectCmk,
  codebuildSourceUsesConnection,
  codebuildWebhookFiltered,
  codecommitApprovalRuleAssociated,
  codecommitRepositoryCmk,
  codecommitTwoApprovals,
  codepipelineArtifactStoreCmk,
  cognitoClientCallbackHttps,
  cognitoClientNoPlainPasswordFlow,
  cognitoClientTokenLifetime,
  cognitoClientTokenRevocation,
  cognitoCompromisedCredentialsBlocked,
  cognitoIdentityPoolNoClassicFlow,
  cognitoUserPoolAdminSignUpOnly,
  cognitoUserPoolCustomAuthThreatProtection,
  cognitoUserPoolDeletionProtection,
  cognitoUserPoolMfaRequired,
  cognitoUserPoolPlusTier,
  cognitoUserPoolThreatProtection,
  cognitoUserPoolWaf,
  comprehendModelCmk,
  comprehendVolumeCmk,
  configAggregatorCoversAllRegions,
  configDeliveryEncryptedWithKmsKey,
  configGlobalResourcesRecorded,
  configRecorderContinuous,
  configRecorderUsesServiceLinkedRole,
  configRequiredManagedRulesPresent,
  connectContactFlowLogs,
  connectMediaStreamsKmsKey,
  connectRecordingsKmsKey,
  datasyncTaskLogging,
  detectiveGraphExists,
  dlmCrossRegionCopyCmk,
  dmsEndpointCmk,
  dmsEndpointEngineAuthentication,
  dmsReplicationInstanceCmk,
  dmsReplicationInstanceMinorUpgrades,
  dmsReplicationInstanceMultiAz,
  dmsTaskLogging,
  docdbAuditParameterOn,
  docdbBackupRetentionSufficient,
  docdbDefaultPortNotUsed,
  docdbDeletionProtected,
  docdbEncryptedWithCustomerKey,
  docdbLogsExported,
  dsqlClusterDeletionProtected,
  dynamodbBillingModeStated,
  dynamodbCapacityScales,
  dynamodbDeletionProtected,
  dynamodbEncryptedWithCustomerKey,
  dynamodbEncryptedWithKmsKey,
  dynamodbInBackupPlan,
  dynamodbReplicaEncryptedWithCustomerKey,
  ebsSnapshotCopyCmk,
  ebsVolumeBackedUp,
  ebsVolumeCmk,
  ec2AccountImdsv2Default,
  ec2AmiBlockPublicAccess,
  ec2AmiCopyCmk,
  ec2AmiNotShared,
  ec2DetailedMonitoringEnabled,
  ec2EbsOptimized,
  ec2EipAssociated,
  ec2ImdsHopLimitOne,
  ec2InstanceInExplicitSubnet,
  ec2InstanceNoPublicIp,
  ec2InstanceProfileAttached,
  ec2InstanceSecurityGroupsClosedToWorld,
  ec2InstanceSingleNetworkInterface,
  ec2InstanceTerminationProtected,
  ec2RootVolumeEncrypted,
  ec2SerialConsoleDisabled,
  ec2SourceDestCheckEnabled,
  ec2UserDataNotEncodedScript,
  ec2VpnTunnelLogging,
  ecrLifecyclePolicy,
  ecrNoForceDelete,
  ecrRegistryEnhancedScanning,
  ecrRepositoryCmk,
  ecrRepositoryKms,
  ecrRepositoryPolicyDefined,
  ecrRepositoryPolicyNoWildcardAction,
  ecsCapacityProviderTerminationProtection,
  ecsClusterContainerInsights,
  ecsClusterStorageCmk,
  ecsContainerNonRoot,
  ecsEfsVolumeIam,
  ecsExecDisabled,
  ecsExecEncrypted,
  ecsExecutionAndTaskRoleDiffer,
  ecsHostNetworkContainerUser,
  ecsImagePinned,
  ecsManagedEbsVolumeEncrypted,
  ecsNoDangerousCapabilities,
  ecsNoDockerSocketMount,
  ecsNoHostNetwork,
  ecsReadOnlyRootFilesystem,
  ecsTaskAwsvpc,
  ecsTaskNoEnvironmentVariables,
  efsAccessPointRootEnforced,
  efsAccessPointUserEnforced,
  efsAutomaticBackupsEnabled,
  efsEncryptedWithCustomerKey,
  efsInBackupPlan,
  efsMountTargetNotInPublicSubnet,
  efsPolicyNotWildcard,
  efsPolicyRequiresTls,
  eksAccessEntries,
  eksAccessEntryNotClusterAdmin,
  eksControlPlaneLogging,
  eksDeletionProtection,
  eksEndpointNotPublic,
  eksEndpointPrivateAccess,
  eksNoBootstrapCreatorAdmin,
  eksNodegroupAmiSupported,
  eksNodegroupImdsv2,
  eksSecretsEncrypted,
  eksUpgradePolicyStandard,
  elasticacheAuthenticationRequired,
  elasticacheAutomaticFailover,
  elasticacheDefaultPortNotUsed,
  elasticacheEncryptedWithCustomerKey,
  elasticacheEngineVersionCurrent,
  elasticacheLogsDelivered,
  elasticacheMemcachedCrossAz,
  elasticacheMultiAz,
  elasticacheNoClassicSecurityGroup,
  elasticacheOwnSubnetGroup,
  elasticacheSecurityGroupDescribed,
  elasticacheSnapshotsRetained,
  elasticbeanstalkEnhancedHealthReporting,
  elasticbeanstalkHttpsListener,
  elasticbeanstalkImdsv2,
  elasticbeanstalkInNamedVpc,
  elasticbeanstalkInstanceLogsToS3,
  elasticbeanstalkInstancesPrivate,
  elasticbeanstalkListenerTls12,
  elasticbeanstalkLoadBalancerAccessLogs,
  elasticbeanstalkLogsToCloudwatch,
  elasticbeanstalkManagedUpdates,
  elasticbeanstalkNoCoupledDatabase,
  elbAlbWaf,
  elbClassicAcmCertificate,
  elbClassicBackendTls,
  elbClassicConnectionDraining,
  elbClassicCrossZone,
  elbClassicNotForHttp,
  elbCrossZone,
  elbDeletionProtection,
  elbInternal,
  elbListenerAcmCertificate,
  elbListenerStrongCiphers,
  elbMultiZone,
  elbNlbListenerTls,
  elbNlbSecurityGroup,
  elbTargetGroupHealthCheck,
  elbTargetGroupHealthCheckEncrypted,
  elbTargetGroupHttps,
  emrClusterAuthentication,
  emrClusterInPrivateSubnet,
  emrEbsEncrypted,
  emrImdsv2,
  emrKerberos,
  emrKerberosRealm,
  emrS3EncryptedKms,
  eventsApiDestinationHttps,
  eventsArchiveCmk,
  eventsBusCmk,
  eventsBusDeadLetter,
  eventsBusLogging,
  eventsBusPolicyCrossAccountConditioned,
  eventsConnectionCmk,
  eventsCustomBusHasPolicy,
  eventsEndpointReplication,
  eventsRuleTargetsHaveDlq,
  eventsTargetRoleScoped,
  firehoseCustomerKey,
  firehoseErrorLogs,
  fsxAutomaticBackupsEnabled,
  fsxEncryptedWithCustomerKey,
  fsxMultiAz,
  fsxTagsCopiedToBackups,
  gameliftFleetSinglePorts,
  gameliftFleetTlsCertificate,
  globalacceleratorFlowLogsEnabled,
  glueConnectionSsl,
  glueMlTransformEncrypted,
  glueSecurityConfigurationAttached,
  glueSecurityConfigurationEncryptsAll,
  glueSparkVersionSupported,
  guarddutyEksAuditLogs,
  guarddutyFindingsNotified,
  guarddutyLambdaProtection,
  guarddutyMalwareProtectionForEc2,
  guarddutyOrganizationAutoEnables,
  guarddutyRdsProtection,
  guarddutyRuntimeMonitoring,
  guarddutyS3Protection,
  iamConditionWildcardsUseLike,
  iamForAllValuesGuarded,
  iamGroupHasUsers,
  iamGroupMfaEnforced,
  iamInstanceProfileNoS3ListAll,
  iamMfaConditionNotNegated,
  iamMfaDenyCoversLongTermKeys,
  iamNoAuditTampering,
  iamNoAwsManagedPolicies,
  iamNoCloudshellFullAccessAttached,
  iamNoCredentialsExposure,
  iamNoDataExfiltration,
  iamNoDeprecatedManagedPolicyAttached,
  iamNoEscalationByAccessAssignment,
  iamNoEscalationByBoundaryRemoval,
  iamNoEscalationByCodeChange,
  iamNoEscalationByPassRole,
  iamNoExclusivePolicyAttachment,
  iamNoFullS3Access,
  iamNoIamUsers,
  iamNoInlinePolicies,
  iamNoLongLivedAccessKeys,
  iamNoMfaRemoval,
  iamNoPowerUserAccessAttached,
  iamNoResourceExposure,
  iamNoS3GetAndPutOnAllBuckets,
  iamNoS3ListAll,
  iamNoServiceFullAccessAttached,
  iamNoServiceWildcardAction,
  iamNoUnconstrainedWrite,
  iamNoWildcardPermissions,
  iamNoWildcardResource,
  iamPasswordPolicyExpiry,
  iamPermissionsBoundarySet,
  iamPolicyVersion2012,
  iamResourceScopedWherePossible,
  iamRoleSessionDuration,
  iamServerCertificateInAcm,
  iamServerCertificateNotExpired,
  iamSupportRoleExists,
  iamTrustExternalAccountConditioned,
  iamTrustGithubOidcRefScoped,
  iamTrustIrsaSubScoped,
  iamTrustKnownAccounts,
  iamTrustNotWholeAccount,
  iamTrustOidcHasAud,
  iamTrustSamlAud,
  iamTrustServiceSource,
  iamUserConsoleOrKey,
  iamUserInGroup,
  iamUserLoginPasswordLength,
  iamUserNoConsolePassword,
  imagebuilderBuildInstancesImdsv2,
  imagebuilderComponentCmk,
  imagebuilderDistributionAmiCmk,
  imagebuilderRecipeBlockDevicesCmk,
  inspectorClassicNotUsed,
  inspectorEnabled,
  inspectorSuppressionFiltersNarrow,
  iotLoggingEnabled,
  iotPolicyNoWildcardResource,
  iotRoleAliasNarrow,
  kendraIndexCmk,
  keyspacesEncryptedWithCustomerKey,
  keyspacesPointInTimeRecovery,
  kinesisStreamAwsKey,
  kinesisStreamCustomerKey,
  kinesisStreamRetention,
  kinesisanalyticsFlinkCheckpointing,
  kinesisvideoStreamCustomerKey,
  kmsDeletionWindowLong,
  kmsIdentityPolicyNoDecryptOnAllKeys,
  kmsKeyEnabled,
  kmsKeyPolicyDefined,
  kmsKeyPolicyNoWildcardAction,
  kmsKeyPolicyServiceSource,
  kmsKeyPolicyStatementHasPrincipal,
  kmsKeyRetainedOnDelete,
  kmsRotationPeriodLimited,
  lambdaAsyncFailureDestination,
  lambdaCodeSigning,
  lambdaCodeSigningEnforced,
  lambdaDeadLetter,
  lambdaEnvCmk,
  lambdaEventSourceFailureDestination,
  lambdaExecutionRoleNoWildcards,
  lambdaExecutionRoleNotShared,
  lambdaInVpc,
  lambdaLogGroupDeclared,
  lambdaMemoryExplicit,
  lambdaPermissionSourceArn,
  lambdaRecursionDetected,
  lambdaReservedConcurrency,
  lambdaRoleCanWriteLogs,
  lambdaRuntimeLatest,
  lambdaRuntimeUpdatesAutomatic,
  lambdaSqsVisibilityTimeout,
  lambdaTimeoutExplicit,
  lambdaTracing,
  lexConversationLogsEncrypted,
  logsLogGroupDataProtection,
  logsLogGroupKeptOnDelete,
  logsLogGroupKmsKey,
  logsLogGroupRetentionLongEnough,
  logsLogGroupRetentionSet,
  logsMetricFilterHasAlarm,
  macieSessionExists,
  memorydbEncryptedWithCustomerKey,
  memorydbSnapshotEncryptedWithCustomerKey,
  memorydbSnapshotsRetained,
  mqCustomerKey,
  mqEngineVersionSupported,
  mqGeneralLogs,
  mqHighAvailability,
  mskConnectorLogs,
  mskConnectorSecretNotPlaintext,
  mskCustomerKey,
  mskEnhancedMonitoring,
  mwaaEnvironmentCmk,
  mwaaLogLevelInfo,
  mwaaLogsEnabled,
  mwaaSecurityGroupClosed,
  mwaaVersionSupported,
  neptuneAuditLogExported,
  neptuneBackupRetentionSufficient,
  neptuneDeletionProtected,
  neptuneEncryptedWithCustomerKey,
  neptuneGraphDeletionProtected,
  neptuneMultiAz,
  neptuneSnapshotEncrypted,
  neptuneSnapshotEncryptedWithCustomerKey,
  neptuneTagsCopiedToSnapshots,
  networkFirewallCustomerManagedKey,
  networkFirewallDeleteProtected,
  networkFirewallMultipleAvailabilityZones,
  networkFirewallStatelessRuleGroupNotEmpty,
  networkFirewallSubnetChangeProtected,
  opensearchAccessPolicyIpAllowlist,
  opensearchAuditLogs,
  opensearchAutomaticSoftwareUpdate,
  opensearchCustomerKey,
  opensearchDataNodes,
  opensearchDedicatedMasters,
  opensearchFineGrainedAccessControl,
  opensearchNotLegacyType,
  opensearchSlowLogs,
  opensearchZoneAwareness,
  opensearchserverlessCollectionNotPublic,
  opensearchserverlessCustomerKey,
  opensearchserverlessDataAccessNotOpen,
  opsworksSecretsNotPlaintext,
  organizationsAllFeaturesEnabled,
  organizationsScpProtectsMonitoring,
  pipesPipeCmk,
  pipesPipeLogging,
  pipesSourceDeadLetter,
  qldbDeletionProtected,
  qldbPermissionsModeStandard,
  rdsActivityStreamEncryptedWithCustomerKey,
  rdsApprovedEngine,
  rdsAuroraBacktrackEnabled,
  rdsBackupRetentionSufficient,
  rdsClusterAuditLogExported,
  rdsClusterDeletionProtected,
  rdsClusterEncryptedWithCustomerKey,
  rdsClusterIamAuthentication,
  rdsClusterLogsExported,
  rdsClusterMultiAz,
  rdsClusterRequiresTls,
  rdsClusterSnapshotEncrypted,
  rdsCustomMasterUsername,
  rdsDbSecurityGroupNotOpen,
  rdsDefaultPortNotUsed,
  rdsEnhancedMonitoringEnabled,
  rdsEventsSubscribed,
  rdsFinalSnapshotKept,
  rdsInBackupPlan,
  rdsInstanceDeletionProtected,
  rdsInstanceEncryptedWithCustomerKey,
  rdsInstanceIamAuthentication,
  rdsInstanceLogsExported,
  rdsInstanceMultiAz,
  rdsInstanceRequiresTls,
  rdsMasterUsernameNotInTemplate,
  rdsNoClassicSecurityGroup,
  rdsNotInPublicSubnet,
  rdsPerformanceInsightsEnabled,
  rdsPerformanceInsightsEncryptedWithCustomerKey,
  rdsPostgresQueriesLogged,
  rdsPostgresVersionWithoutLogFdwFlaw,
  rdsProxyDebugLoggingOff,
  rdsReplicatedBackupsEncryptedWithCustomerKey,
  rdsSnapshotCopyEncryptedWithCustomerKey,
  rdsTagsCopiedToSnapshots,
  redshiftServerlessEncryptedWithCustomerKey,
  redshiftServerlessEnhancedVpcRouting,
  redshiftServerlessLogsExported,
  redshiftAuditLoggingEnabled,
  redshiftCustomDatabaseName,
  redshiftCustomMasterUsername,
  redshiftDefaultPortNotUsed,
  redshiftEncryptedWithCustomerKey,
  redshiftEnhancedVpcRouting,
  redshiftMaintenanceWindowStated,
  redshiftMultiAz,
  redshiftNoClassicSecurityGroup,
  redshiftOwnSubnetGroup,
  redshiftSecurityGroupDescribed,
  redshiftSnapshotCopyEncryptedWithCustomerKey,
  redshiftUserActivityLogged,
  route53DomainAutoRenew,
  route53RecordHasValues,
  route53RecordNotDangling,
  route53ZoneDnssec,
  route53ZoneQueryLogs,
  s3AccessLoggingEnabled,
  s3AccessLogsLeaveTheBucket,
  s3AclGrantsNoAuthenticatedUsers,
  s3AclGrantsNoPublicRead,
  s3AclGrantsNoPublicWrite,
  s3AclsDisabled,
  s3BucketHasPolicy,
  s3BucketKeptOnDeletion,
  s3BucketNameWithoutDots,
  s3CorsOriginsNotWildcard,
  s3DirectoryBucketLifecycleConfigured,
  s3EncryptedWithCustomerKey,
  s3EncryptedWithKms,
  s3EncryptionDeclared,
  s3EventNotificationsConfigured,
  s3IncompleteUploadsAborted,
  s3LifecycleConfigured,
  s3MfaDeleteEnabled,
  s3ObjectEncryptedWithCustomerKey,
  s3ObjectLockEnabled,
  s3ObjectReadsLogged,
  s3ObjectWritesLogged,
  s3PolicyActionsNotWildcard,
  s3PolicyForeignAccountsRestricted,
  s3PolicyFullAccessNotPublic,
  s3PolicyGranteesAllowed,
  s3PolicyListingNotPublic,
  s3PolicyPrincipalNotWildcard,
  s3PolicyReadingNotPublic,
  s3PublicAccessBlockDeclared,
  s3PublicAclsBlocked,
  s3PublicAclsIgnored,
  s3PublicBucketsRestricted,
  s3PublicPoliciesBlocked,
  s3ReplicationEnabled,
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
  sagemakerMonitoringNetworkIsolation,
  sagemakerMonitoringOutputKmsKey,
  sagemakerMonitoringTrafficEncrypted,
  sagemakerMonitoringVolumeKmsKey,
  sagemakerNotebookCmk,
  sagemakerNotebookPlatformSupported,
  sagemakerNotebookRootDisabled,
  schedulerScheduleCmk,
  schedulerTargetHasDlq,
  secretsmanagerGeneratedSecretStrong,
  secretsmanagerPolicyBlocksPublic,
  secretsmanagerRecoveryWindow,
  secretsmanagerSecretCmk,
  secretsmanagerSecretRotationEnabled,
  secretsmanagerSecretRotationWithin90Days,
  securityhubAutomationRulesKeepCritical,
  securityhubControlsNotDisabled,
  securityhubFindingsAggregated,
  securityhubFindingsNotified,
  securityhubNewControlsEnabled,
  securityhubOrganizationAutoEnables,
  securityhubStandardsSubscribed,
  serverlessApplicationFromKnownPublisher,
  sesConfigurationSetRequiresTls,
  sesIdentityDkim,
  sesReceiptRulesTlsAndScan,
  simpledbNotUsed,
  snsSubscriptionDeadLetter,
  snsTopicCmk,
  snsTopicDeliveryLogged,
  snsTopicEncrypted,
  snsTopicPolicyCrossAccountConditioned,
  snsTopicPolicyNoWildcardAction,
  snsTopicPolicyServiceSource,
  snsTopicSignatureSha256,
  snsTopicTlsOnly,
  sqsDeadLetterQueueRetention,
  sqsQueueCmk,
  sqsQueueDeadLetter,
  sqsQueueKms,
  sqsQueuePolicyCrossAccountConditioned,
  sqsQueuePolicyServiceSource,
  sqsQueueTlsOnly,
  sqsRedriveAllowPolicyScoped,
  ssmAutomationLogging,
  ssmParameterCmk,
  ssmParameterNotSentOverHttp,
  ssmParameterSecureString,
  ssmResourceDataSyncEncrypted,
  ssmSessionEncrypted,
  ssmSessionLoggedEncrypted,
  stepfunctionsCmk,
  stepfunctionsExecutionDataNotLogged,
  stepfunctionsHttpTaskScoped,
  stepfunctionsLogsAllEvents,
  stepfunctionsLogsIncludeExecutionData,
  stepfunctionsStateMachineTracing,
  taggingResourcesTagged,
  timestreamEncryptedWithCustomerKey,
  transferAs2Encrypted,
  transferConnectorLogs,
  transferServerLogs,
  transferServerNotPublic,
  vpcBlockPublicAccessOn,
  vpcDefaultRouteNotViaNatInstance,
  vpcDefaultSgClosed,
  vpcDefaultSgNotAttached,
  vpcEndpointPolicyRestricted,
  vpcInterfaceEndpointsPresent,
  vpcNaclAdminPortsClosedToWorld,
  vpcNaclAllowNamesProtocol,
  vpcNaclAllowNotFullPortRange,
  vpcNaclAttachedToSubnet,
  vpcNaclDenyCoversAllAddresses,
  vpcNaclEntriesDoNotOverlap,
  vpcNaclFtpPortsClosedToWorld,
  vpcNaclNotUsed,
  vpcNoDefaultVpc,
  vpcPrefixListNotWorld,
  vpcRouteNoDefaultToInternetGateway,
  vpcSgAppPortsClosedToWorld,
  vpcSgAttached,
  vpcSgEgressExplicit,
  vpcSgEgressNamesProtocol,
  vpcSgEgressNotAllTrafficToWorld,
  vpcSgEgressNotOpenToWorld,
  vpcSgEgressSinglePorts,
  vpcSgHasDescription,
  vpcSgHttpOpenToWorldOnlyOnLoadBalancers,
  vpcSgHttpsClosedToWorld,
  vpcSgIngressNotAllTraffic,
  vpcSgIngressSingleAddresses,
  vpcSgIngressSinglePorts,
  vpcSgKnownPortsClosedToWorldOverUdp,
  vpcSgNoPublicIngressAllPorts,
  vpcSgNoWorldIngress,
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
  wafRateLimit,
  workspacesIpGroupNotWorld,
];
