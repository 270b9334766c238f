import accessanalyzerAnalyzerExists from './accessanalyzer/analyzer-exists.js';
import acmCertificateStrongKey from './acm/certificate-strong-key.js';
import acmCertificateTransparencyLogged from './acm/certificate-transparency-logged.js';
import amplifySecretsNotPlaintext from './amplify/secrets-not-plaintext.js';
import apigatewayCacheEncrypted from './apigateway/cache-encrypted.js';
import apigatewayDataTraceOff from './apigateway/data-trace-off.js';
import apigatewayDefaultEndpointOffBehindMtls from './apigateway/default-endpoint-off-behind-mtls.js';
import apigatewayDomainTls12 from './apigateway/domain-tls-1-2.js';
import apigatewayMethodAuthorization from './apigateway/method-authorization.js';
import apigatewayRouteAuthorization from './apigateway/route-authorization.js';
import apigatewayStageAccessLogs from './apigateway/stage-access-logs.js';
import appflowConnectorSecretsNotPlaintext from './appflow/connector-secrets-not-plaintext.js';
import appstreamDirectoryPasswordNotPlaintext from './appstream/directory-password-not-plaintext.js';
import appsyncRequestLogs from './appsync/request-logs.js';
import askSkillSecretsNotPlaintext from './ask/skill-secrets-not-plaintext.js';
import athenaWorkgroupEnforcesConfiguration from './athena/workgroup-enforces-configuration.js';
import autoscalingElbHealthCheck from './autoscaling/elb-health-check.js';
import backupVaultPolicyNotPublic from './backup/vault-policy-not-public.js';
import batchEfsVolumeTransitEncryption from './batch/efs-volume-transit-encryption.js';
import batchJobNoSecretsInEnvironment from './batch/job-no-secrets-in-environment.js';
import batchJobNotPrivileged from './batch/job-not-privileged.js';
import bedrockAgentcoreGatewayAuthorized from './bedrock/agentcore-gateway-authorized.js';
import bedrockResourcePolicyNotPublic from './bedrock/resource-policy-not-public.js';
import cloudformationNoSecretsInOutputs from './cloudformation/no-secrets-in-outputs.js';
import cloudfrontAccessLogs from './cloudfront/access-logs.js';
import cloudfrontOriginAccessControlSigns from './cloudfront/origin-access-control-signs.js';
import cloudfrontOriginHttps from './cloudfront/origin-https.js';
import cloudfrontOriginTls12 from './cloudfront/origin-tls-1-2.js';
import cloudfrontS3OriginPrivate from './cloudfront/s3-origin-private.js';
import cloudfrontSni from './cloudfront/sni.js';
import cloudfrontViewerHttps from './cloudfront/viewer-https.js';
import cloudfrontViewerTls12 from './cloudfront/viewer-tls-1-2.js';
import cloudtrailLogFileValidation from './cloudtrail/log-file-validation.js';
import cloudtrailLoggingEnabled from './cloudtrail/logging-enabled.js';
import cloudtrailMultiRegion from './cloudtrail/multi-region.js';
import cloudtrailTrailBucketNotPublic from './cloudtrail/trail-bucket-not-public.js';
import cloudtrailTrailExists from './cloudtrail/trail-exists.js';
import cloudwatchAlarmActionsEnabled from './cloudwatch/alarm-actions-enabled.js';
import cloudwatchAlarmCanPublishToTopic from './cloudwatch/alarm-can-publish-to-topic.js';
import codeartifactPolicyNoPublicPrincipal from './codeartifact/policy-no-public-principal.js';
import codebuildArtifactsEncrypted from './codebuild/artifacts-encrypted.js';
import codebuildLogging from './codebuild/logging.js';
import codebuildNoAwsKeysInEnvironment from './codebuild/no-aws-keys-in-environment.js';
import codebuildNoSecretsInEnvironment from './codebuild/no-secrets-in-environment.js';
import codebuildProjectNotPublic from './codebuild/project-not-public.js';
import codebuildReportExportEncrypted from './codebuild/report-export-encrypted.js';
import codebuildS3LogsEncrypted from './codebuild/s3-logs-encrypted.js';
import codebuildSourceCredentialNotPlaintext from './codebuild/source-credential-not-plaintext.js';
import codebuildSourceTlsVerified from './codebuild/source-tls-verified.js';
import codebuildSourceUrlNoCredentials from './codebuild/source-url-no-credentials.js';
import codepipelineSourceTokenNotPlaintext from './codepipeline/source-token-not-plaintext.js';
import codepipelineWebhookAuthenticated from './codepipeline/webhook-authenticated.js';
import codepipelineWebhookTokenNotPlaintext from './codepipeline/webhook-token-not-plaintext.js';
import cognitoClientHidesUserExistence from './cognito/client-hides-user-existence.js';
import cognitoClientNoImplicitGrant from './cognito/client-no-implicit-grant.js';
import cognitoIdentityPoolNoUnauthenticated from './cognito/identity-pool-no-unauthenticated.js';
import cognitoIdentityProviderSecretNotPlaintext from './cognito/identity-provider-secret-not-plaintext.js';
import cognitoUnauthenticatedRoleRestricted from './cognito/unauthenticated-role-restricted.js';
import cognitoUserPoolMfaAvailable from './cognito/user-pool-mfa-available.js';
import cognitoUserPoolPasswordPolicy from './cognito/user-pool-password-policy.js';
import configDeliveryBucketNotPublic from './config/delivery-bucket-not-public.js';
import configRecorderExists from './config/recorder-exists.js';
import configRecorderRecordsAllTypes from './config/recorder-records-all-types.js';
import configRecorderRunning from './config/recorder-running.js';
import connectUserPasswordNotPlaintext from './connect/user-password-not-plaintext.js';
import datasyncLocationSecretsNotPlaintext from './datasync/location-secrets-not-plaintext.js';
import datasyncObjectStorageHttps from './datasync/object-storage-https.js';
import daxClusterEncrypted from './dax/cluster-encrypted.js';
import daxClusterRequiresTls from './dax/cluster-requires-tls.js';
import directoryserviceAdminPasswordNotInCode from './directoryservice/admin-password-not-in-code.js';
import dlmCrossRegionCopyEncrypted from './dlm/cross-region-copy-encrypted.js';
import dmsEndpointSecretsNotPlaintext from './dms/endpoint-secrets-not-plaintext.js';
import dmsEndpointTls from './dms/endpoint-tls.js';
import dmsReplicationInstanceNotPublic from './dms/replication-instance-not-public.js';
import docdbClusterEncrypted from './docdb/cluster-encrypted.js';
import docdbGlobalClusterEncrypted from './docdb/global-cluster-encrypted.js';
import docdbMasterPasswordNotInTemplate from './docdb/master-password-not-in-template.js';
import docdbRequiresTls from './docdb/requires-tls.js';
import dynamodbPointInTimeRecovery from './dynamodb/point-in-time-recovery.js';
import ebsEncryptionByDefault from './ebs/encryption-by-default.js';
import ebsSnapshotCopyEncrypted from './ebs/snapshot-copy-encrypted.js';
import ebsSnapshotPublicAccessBlocked from './ebs/snapshot-public-access-blocked.js';
import ebsVolumeEncrypted from './ebs/volume-encrypted.js';
import ec2AmiCopyEncrypted from './ec2/ami-copy-encrypted.js';
import ec2AmiEncrypted from './ec2/ami-encrypted.js';
import ec2AmiLookupNamesOwner from './ec2/ami-lookup-names-owner.js';
import ec2AmiNotPublic from './ec2/ami-not-public.js';
import ec2BlockDevicesEncrypted from './ec2/block-devices-encrypted.js';
import ec2ClientVpnConnectionLogging from './ec2/client-vpn-connection-logging.js';
import ec2Imdsv2Required from './ec2/imdsv2-required.js';
import ec2InstanceRoleNotAdmin from './ec2/instance-role-not-admin.js';
import ec2MetadataAuthenticationNoCredentials from './ec2/metadata-authentication-no-credentials.js';
import ec2TransitGatewayNoAutoAccept from './ec2/transit-gateway-no-auto-accept.js';
import ec2UserDataNoSecrets from './ec2/user-data-no-secrets.js';
import ec2VpnPresharedKeyNotLiteral from './ec2/vpn-preshared-key-not-literal.js';
import ecrRepositoryNotPublic from './ecr/repository-not-public.js';
import ecrScanOnPush from './ecr/scan-on-push.js';
import ecrTagsImmutable from './ecr/tags-immutable.js';
import ecsContainerLogging from './ecs/container-logging.js';
import ecsContainerNotPrivileged from './ecs/container-not-privileged.js';
import ecsEfsVolumeTransitEncryption from './ecs/efs-volume-transit-encryption.js';
import ecsExecLogging from './ecs/exec-logging.js';
import ecsFargatePlatformLatest from './ecs/fargate-platform-latest.js';
import ecsNoHostIpc from './ecs/no-host-ipc.js';
import ecsNoHostPid from './ecs/no-host-pid.js';
import ecsServiceNoPublicIp from './ecs/service-no-public-ip.js';
import ecsTaskNoSecretsInEnvironment from './ecs/task-no-secrets-in-environment.js';
import ecsTaskRoleNotAdmin from './ecs/task-role-not-admin.js';
import efsEncrypted from './efs/encrypted.js';
import eksAuditLogging from './eks/audit-logging.js';
import eksEndpointNotOpenToWorld from './eks/endpoint-not-open-to-world.js';
import eksNodegroupSshRestricted from './eks/nodegroup-ssh-restricted.js';
import eksVersionSupported from './eks/version-supported.js';
import elasticacheAuthTokenNotInTemplate from './elasticache/auth-token-not-in-template.js';
import elasticacheEncryptedAtRest from './elasticache/encrypted-at-rest.js';
import elasticacheEncryptedInTransit from './elasticache/encrypted-in-transit.js';
import elasticacheMinorVersionsUpgraded from './elasticache/minor-versions-upgraded.js';
import elasticacheUsersAuthenticate from './elasticache/users-authenticate.js';
import elasticbeanstalkInstanceProfileNotAdmin from './elasticbeanstalk/instance-profile-not-admin.js';
import elasticbeanstalkNoSecretsInEnvironment from './elasticbeanstalk/no-secrets-in-environment.js';
import elasticbeanstalkPlatformSupported from './elasticbeanstalk/platform-supported.js';
import elasticbeanstalkSshRestricted from './elasticbeanstalk/ssh-restricted.js';
import elbAccessLogs from './elb/access-logs.js';
import elbClassicListenerTls from './elb/classic-listener-tls.js';
import elbClassicStrongCiphers from './elb/classic-strong-ciphers.js';
import elbClassicTls12 from './elb/classic-tls-1-2.js';
import elbDesyncMitigation from './elb/desync-mitigation.js';
import elbDropInvalidHeaders from './elb/drop-invalid-headers.js';
import elbListenerHttps from './elb/listener-https.js';
import elbListenerTls12 from './elb/listener-tls-1-2.js';
import elbOidcSecretNotPlaintext from './elb/oidc-secret-not-plaintext.js';
import emrBlockPublicAccess from './emr/block-public-access.js';
import emrClusterHasSecurityConfiguration from './emr/cluster-has-security-configuration.js';
import emrClusterLogs from './emr/cluster-logs.js';
import emrEncryptedAtRest from './emr/encrypted-at-rest.js';
import emrEncryptedInTransit from './emr/encrypted-in-transit.js';
import emrKerberosPasswordNotPlaintext from './emr/kerberos-password-not-plaintext.js';
import emrLocalDiskEncrypted from './emr/local-disk-encrypted.js';
import emrSecurityGroupsNotOpen from './emr/security-groups-not-open.js';
import eventsBusPolicyNotOpen from './events/bus-policy-not-open.js';
import eventsConnectionSecretsNotPlaintext from './events/connection-secrets-not-plaintext.js';
import firehoseEncrypted from './firehose/encrypted.js';
import firehoseSecretNotPlaintext from './firehose/secret-not-plaintext.js';
import fsxAdminPasswordsNotInTemplate from './fsx/admin-passwords-not-in-template.js';
import gameliftFleetNoAdminPorts from './gamelift/fleet-no-admin-ports.js';
import glacierVaultPolicyNotPublic from './glacier/vault-policy-not-public.js';
import glueConnectionSecretsNotPlaintext from './glue/connection-secrets-not-plaintext.js';
import glueDataCatalogEncrypted from './glue/data-catalog-encrypted.js';
import glueResourcePolicyNotPublic from './glue/resource-policy-not-public.js';
import guarddutyDetectorEnabled from './guardduty/detector-enabled.js';
import guarddutyDetectorExists from './guardduty/detector-exists.js';
import iamAccessKeySecretNotExposed from './iam/access-key-secret-not-exposed.js';
import iamAssumeRoleScoped from './iam/assume-role-scoped.js';
import iamNoAdministratorAccessAttached from './iam/no-administrator-access-attached.js';
import iamNoAllowNotAction from './iam/no-allow-not-action.js';
import iamNoAllowNotResource from './iam/no-allow-not-resource.js';
import iamNoEscalationByCredentials from './iam/no-escalation-by-credentials.js';
import iamNoEscalationByPolicyEdit from './iam/no-escalation-by-policy-edit.js';
import iamNoEscalationByTrustEdit from './iam/no-escalation-by-trust-edit.js';
import iamNoFullAdminStatement from './iam/no-full-admin-statement.js';
import iamNoFullIamAccess from './iam/no-full-iam-access.js';
import iamNoIamFullAccessAttached from './iam/no-iam-full-access-attached.js';
import iamNoRootAccessKey from './iam/no-root-access-key.js';
import iamNoWildcardAction from './iam/no-wildcard-action.js';
import iamPassRoleScoped from './iam/pass-role-scoped.js';
import iamPasswordPolicyLength from './iam/password-policy-length.js';
import iamPasswordPolicyLowercase from './iam/password-policy-lowercase.js';
import iamPasswordPolicyNumber from './iam/password-policy-number.js';
import iamPasswordPolicyReuse from './iam/password-policy-reuse.js';
import iamPasswordPolicySymbol from './iam/password-policy-symbol.js';
import iamPasswordPolicyUppercase from './iam/password-policy-uppercase.js';
import iamPolicyDocumentNoPublicPrincipal from './iam/policy-document-no-public-principal.js';
import iamServerCertificateKeyNotPlaintext from './iam/server-certificate-key-not-plaintext.js';
import iamTrustCognitoAud from './iam/trust-cognito-aud.js';
import iamTrustGithubOidcHasSub from './iam/trust-github-oidc-has-sub.js';
import iamTrustGithubOidcSubScoped from './iam/trust-github-oidc-sub-scoped.js';
import iamTrustNoNotAction from './iam/trust-no-not-action.js';
import iamTrustNoNotPrincipal from './iam/trust-no-not-principal.js';
import iamTrustNoWildcardAction from './iam/trust-no-wildcard-action.js';
import iamTrustNoWildcardPrincipal from './iam/trust-no-wildcard-principal.js';
import iamTrustOidcHasSub from './iam/trust-oidc-has-sub.js';
import iamTrustRolesAnywhereConditioned from './iam/trust-roles-anywhere-conditioned.js';
import iamUserLoginPasswordNotPlaintext from './iam/user-login-password-not-plaintext.js';
import iamUserLoginPasswordResetRequired from './iam/user-login-password-reset-required.js';
import iamUserNoDirectPolicies from './iam/user-no-direct-policies.js';
import iamUserOneActiveAccessKey from './iam/user-one-active-access-key.js';
import imagebuilderDistributionAmiNotPublic from './imagebuilder/distribution-ami-not-public.js';
import imagebuilderRecipeBlockDevicesEncrypted from './imagebuilder/recipe-block-devices-encrypted.js';
import iotDomainTls12 from './iot/domain-tls-1-2.js';
import iotPolicyNoWildcardAction from './iot/policy-no-wildcard-action.js';
import kinesisStreamEncrypted from './kinesis/stream-encrypted.js';
import kinesisStreamPolicyNotPublic from './kinesis/stream-policy-not-public.js';
import kmsKeyPolicyNoPublicPrincipal from './kms/key-policy-no-public-principal.js';
import kmsKeyRotationEnabled from './kms/key-rotation-enabled.js';
import kmsNoPolicyLockoutBypass from './kms/no-policy-lockout-bypass.js';
import lambdaEnvNoSecrets from './lambda/env-no-secrets.js';
import lambdaLayerNotPublic from './lambda/layer-not-public.js';
import lambdaPermissionEventSourceTokenNotPlaintext from './lambda/permission-event-source-token-not-plaintext.js';
import lambdaPermissionInvokeOnly from './lambda/permission-invoke-only.js';
import lambdaPermissionNotPublic from './lambda/permission-not-public.js';
import lambdaPermissionS3SourceAccount from './lambda/permission-s3-source-account.js';
import lambdaPermissionServiceSource from './lambda/permission-service-source.js';
import lambdaRuntimeSupported from './lambda/runtime-supported.js';
import lambdaUrlAuth from './lambda/url-auth.js';
import lambdaUrlCorsRestricted from './lambda/url-cors-restricted.js';
import lambdaVpcMultiAz from './lambda/vpc-multi-az.js';
import lexResourcePolicyNotPublic from './lex/resource-policy-not-public.js';
import logsResourcePolicyNotPublic from './logs/resource-policy-not-public.js';
import macieSessionEnabled from './macie/session-enabled.js';
import managedblockchainMemberPasswordNotPlaintext from './managedblockchain/member-password-not-plaintext.js';
import memorydbAccessControlled from './memorydb/access-controlled.js';
import memorydbTlsEnabled from './memorydb/tls-enabled.js';
import mqAuditLogs from './mq/audit-logs.js';
import mqBrokerNotPublic from './mq/broker-not-public.js';
import mqMinorVersionUpgrades from './mq/minor-version-upgrades.js';
import mqPasswordNotPlaintext from './mq/password-not-plaintext.js';
import mskBrokerLogs from './msk/broker-logs.js';
import mskClientTls from './msk/client-tls.js';
import mskClusterPolicyNotPublic from './msk/cluster-policy-not-public.js';
import mskConnectorTls from './msk/connector-tls.js';
import mskInClusterTls from './msk/in-cluster-tls.js';
import mskNoUnauthenticatedAccess from './msk/no-unauthenticated-access.js';
import mskNotPublic from './msk/not-public.js';
import mwaaConfigurationNoSecrets from './mwaa/configuration-no-secrets.js';
import mwaaDagBucketPrivate from './mwaa/dag-bucket-private.js';
import mwaaExecutionRoleScoped from './mwaa/execution-role-scoped.js';
import mwaaWebserverPrivate from './mwaa/webserver-private.js';
import neptuneClusterEncrypted from './neptune/cluster-encrypted.js';
import neptuneGraphNotPubliclyAccessible from './neptune/graph-not-publicly-accessible.js';
import neptuneIamAuthentication from './neptune/iam-authentication.js';
import neptuneMinorVersionsUpgraded from './neptune/minor-versions-upgraded.js';
import neptuneNotPubliclyAccessible from './neptune/not-publicly-accessible.js';
import networkFirewallLoggingEnabled from './network-firewall/logging-enabled.js';
import networkFirewallPolicyDropsOrForwardsFragments from './network-firewall/policy-drops-or-forwards-fragments.js';
import networkFirewallPolicyDropsOrForwardsUnmatched from './network-firewall/policy-drops-or-forwards-unmatched.js';
import networkFirewallPolicyHasRuleGroups from './network-firewall/policy-has-rule-groups.js';
import opensearchAccessPolicyNotOpen from './opensearch/access-policy-not-open.js';
import opensearchAnonymousAuthOff from './opensearch/anonymous-auth-off.js';
import opensearchEncryptedAtRest from './opensearch/encrypted-at-rest.js';
import opensearchErrorLogs from './opensearch/error-logs.js';
import opensearchHttps from './opensearch/https.js';
import opensearchInVpc from './opensearch/in-vpc.js';
import opensearchLogsPublished from './opensearch/logs-published.js';
import opensearchMasterPasswordNotPlaintext from './opensearch/master-password-not-plaintext.js';
import opensearchNodeToNodeEncryption from './opensearch/node-to-node-encryption.js';
import opensearchSecurityGroup from './opensearch/security-group.js';
import opensearchTls12 from './opensearch/tls-1-2.js';
import pinpointChannelSecretsNotPlaintext from './pinpoint/channel-secrets-not-plaintext.js';
import quicksightDataSourceSecretsNotPlaintext from './quicksight/data-source-secrets-not-plaintext.js';
import quicksightDataSourceTls from './quicksight/data-source-tls.js';
import rdsCaCertificateCurrent from './rds/ca-certificate-current.js';
import rdsClusterEncrypted from './rds/cluster-encrypted.js';
import rdsGlobalClusterEncrypted from './rds/global-cluster-encrypted.js';
import rdsInstanceBackupsEnabled from './rds/instance-backups-enabled.js';
import rdsInstanceEncrypted from './rds/instance-encrypted.js';
import rdsMasterPasswordNotInTemplate from './rds/master-password-not-in-template.js';
import rdsMinorVersionsUpgraded from './rds/minor-versions-upgraded.js';
import rdsNotPubliclyAccessible from './rds/not-publicly-accessible.js';
import rdsProxyRequiresTls from './rds/proxy-requires-tls.js';
import rdsSnapshotNotPublic from './rds/snapshot-not-public.js';
import redshiftServerlessNotPubliclyAccessible from './redshift-serverless/not-publicly-accessible.js';
import redshiftServerlessRequiresTls from './redshift-serverless/requires-tls.js';
import redshiftClusterEncrypted from './redshift/cluster-encrypted.js';
import redshiftMasterPasswordNotInTemplate from './redshift/master-password-not-in-template.js';
import redshiftNotPubliclyAccessible from './redshift/not-publicly-accessible.js';
import redshiftRequiresTls from './redshift/requires-tls.js';
import redshiftSnapshotsRetained from './redshift/snapshots-retained.js';
import redshiftVersionUpgradeAllowed from './redshift/version-upgrade-allowed.js';
import route53DomainTransferLock from './route53/domain-transfer-lock.js';
import s3AccessPointPublicAccessBlocked from './s3/access-point-public-access-blocked.js';
import s3AccountPublicAccessBlocked from './s3/account-public-access-blocked.js';
import s3BucketNotPubliclyReadable from './s3/bucket-not-publicly-readable.js';
import s3BucketNotPubliclyWritable from './s3/bucket-not-publicly-writable.js';
import s3MultiRegionAccessPointPublicAccessBlocked from './s3/multi-region-access-point-public-access-blocked.js';
import s3PolicyLocksNobodyOut from './s3/policy-locks-nobody-out.js';
import s3PolicyNoAllowWithNotaction from './s3/policy-no-allow-with-notaction.js';
import s3PolicyNoAllowWithNotprincipal from './s3/policy-no-allow-with-notprincipal.js';
import s3PublicAccessBlocked from './s3/public-access-blocked.js';
import s3RequestsRequireTls from './s3/requests-require-tls.js';
import sagemakerModelRegistryNotPublic from './sagemaker/model-registry-not-public.js';
import sagemakerNotebookImdsv2 from './sagemaker/notebook-imdsv2.js';
import sagemakerNotebookInVpc from './sagemaker/notebook-in-vpc.js';
import sagemakerNotebookNoDirectInternet from './sagemaker/notebook-no-direct-internet.js';
import sagemakerNotebookRoleNotAdmin from './sagemaker/notebook-role-not-admin.js';
import schemasRegistryPolicyNotPublic from './schemas/registry-policy-not-public.js';
import secretsNoCredentialsInStrings from './secrets/no-credentials-in-strings.js';
import secretsmanagerPolicyNoPublicPrincipal from './secretsmanager/policy-no-public-principal.js';
import secretsmanagerPolicyNoWildcardAction from './secretsmanager/policy-no-wildcard-action.js';
import secretsmanagerSecretValueNotPlaintext from './secretsmanager/secret-value-not-plaintext.js';
import securityhubHubExists from './securityhub/hub-exists.js';
import sesIdentityPolicyNotPublic from './ses/identity-policy-not-public.js';
import snsSubscriptionNotHttp from './sns/subscription-not-http.js';
import snsTopicPolicyNoNotAction from './sns/topic-policy-no-not-action.js';
import snsTopicPolicyNoNotPrincipal from './sns/topic-policy-no-not-principal.js';
import snsTopicPolicyNoPublicPrincipal from './sns/topic-policy-no-public-principal.js';
import sqsQueueEncrypted from './sqs/queue-encrypted.js';
import sqsQueuePolicyNoNotAction from './sqs/queue-policy-no-not-action.js';
import sqsQueuePolicyNoNotPrincipal from './sqs/queue-policy-no-not-principal.js';
import sqsQueuePolicyNoPublicPrincipal from './sqs/queue-policy-no-public-principal.js';
import sqsQueuePolicyNoWildcardAction from './sqs/queue-policy-no-wildcard-action.js';
import ssmDocumentNotPublic from './ssm/document-not-public.js';
import ssmParameterNoPlaintextSecret from './ssm/parameter-no-plaintext-secret.js';
import ssmPublicSharingBlocked from './ssm/public-sharing-blocked.js';
import stepfunctionsDefinitionNoSecrets from './stepfunctions/definition-no-secrets.js';
import stepfunctionsRoleNotAdmin from './stepfunctions/role-not-admin.js';
import stepfunctionsStateMachineLogging from './stepfunctions/state-machine-logging.js';
import terraformProviderNoStaticCredentials from './terraform/provider-no-static-credentials.js';
import timestreamInfluxdbNotPubliclyAccessible from './timestream/influxdb-not-publicly-accessible.js';
import timestreamInfluxdbPasswordNotInTemplate from './timestream/influxdb-password-not-in-template.js';
import transferSecureProtocols from './transfer/secure-protocols.js';
import transferSecurityPolicy from './transfer/security-policy.js';
import vpcEndpointServiceManualAcceptance from './vpc/endpoint-service-manual-acceptance.js';
import vpcEndpointServicePrincipalsNotWildcard from './vpc/endpoint-service-principals-not-wildcard.js';
import vpcFlowLogsEnabled from './vpc/flow-logs-enabled.js';
import vpcNaclEntryNumbersUnique from './vpc/nacl-entry-numbers-unique.js';
import vpcPeeringRoutesSpecific from './vpc/peering-routes-specific.js';
import vpcSgAdminPortsClosedToWorld from './vpc/sg-admin-ports-closed-to-world.js';
import vpcSgDatabasePortsClosedToWorld from './vpc/sg-database-ports-closed-to-world.js';
import vpcSgHighRiskPortsClosedToWorld from './vpc/sg-high-risk-ports-closed-to-world.js';
import vpcSgNoWorldIngressAllPorts from './vpc/sg-no-world-ingress-all-ports.js';
import wafNotClassic from './waf/not-classic.js';
import wafRuleHasAction from './waf/rule-has-action.js';
import wafWebAclHasRules from './waf/web-acl-has-rules.js';
import wafWebAclLogs from './waf/web-acl-logs.js';
import workspacesRootVolumeEncrypted from './workspaces/root-volume-encrypted.js';
import workspacesUserVolumeEncrypted from './workspaces/user-volume-encrypted.js';
import type { Policy } from '../src/policy/policy.js';

/** The policies of the default pack, sorted by id. */
export const defaultPolicies: readonly Policy[] = [
  accessanalyzerAnalyzerExists,
  acmCertificateStrongKey,
  acmCertificateTransparencyLogged,
  amplifySecretsNotPlaintext,
  apigatewayCacheEncrypted,
  apigatewayDataTraceOff,
  apigatewayDefaultEndpointOffBehindMtls,
  apigatewayDomainTls12,
  apigatewayMethodAuthorization,
  apigatewayRouteAuthorization,
  apigatewayStageAccessLogs,
  appflowConnectorSecretsNotPlaintext,
  appstreamDirectoryPasswordNotPlaintext,
  appsyncRequestLogs,
  askSkillSecretsNotPlaintext,
  athenaWorkgroupEnforcesConfiguration,
  autoscalingElbHealthCheck,
  backupVaultPolicyNotPublic,
  batchEfsVolumeTransitEncryption,
  batchJobNoSecretsInEnvironment,
  batchJobNotPrivileged,
  bedrockAgentcoreGatewayAuthorized,
  bedrockResourcePolicyNotPublic,
  cloudformationNoSecretsInOutputs,
  cloudfrontAccessLogs,
  cloudfrontOriginAccessControlSigns,
  cloudfrontOriginHttps,
  cloudfrontOriginTls12,
  cloudfrontS3OriginPrivate,
  cloudfrontSni,
  cloudfrontViewerHttps,
  cloudfrontViewerTls12,
  cloudtrailLogFileValidation,
  cloudtrailLoggingEnabled,
  cloudtrailMultiRegion,
  cloudtrailTrailBucketNotPublic,
  cloudtrailTrailExists,
  cloudwatchAlarmActionsEnabled,
  cloudwatchAlarmCanPublishToTopic,
  codeartifactPolicyNoPublicPrincipal,
  codebuildArtifactsEncrypted,
  codebuildLogging,
  codebuildNoAwsKeysInEnvironment,
  codebuildNoSecretsInEnvironment,
  codebuildProjectNotPublic,
  codebuildReportExportEncrypted,
  codebuildS3LogsEncrypted,
  codebuildSourceCredentialNotPlaintext,
  codebuildSourceTlsVerified,
  codebuildSourceUrlNoCredentials,
  codepipelineSourceTokenNotPlaintext,
  codepipelineWebhookAuthenticated,
  codepipelineWebhookTokenNotPlaintext,
  cognitoClientHidesUserExistence,
  cognitoClientNoImplicitGrant,
  cognitoIdentityPoolNoUnauthenticated,
  cognitoIdentityProviderSecretNotPlaintext,
  cognitoUnauthenticatedRoleRestricted,
  cognitoUserPoolMfaAvailable,
  cognitoUserPoolPasswordPolicy,
  configDeliveryBucketNotPublic,
  configRecorderExists,
  configRecorderRecordsAllTypes,
  configRecorderRunning,
  connectUserPasswordNotPlaintext,
  datasyncLocationSecretsNotPlaintext,
  datasyncObjectStorageHttps,
  daxClusterEncrypted,
  daxClusterRequiresTls,
  directoryserviceAdminPasswordNotInCode,
  dlmCrossRegionCopyEncrypted,
  dmsEndpointSecretsNotPlaintext,
  dmsEndpointTls,
  dmsReplicationInstanceNotPublic,
  docdbClusterEncrypted,
  docdbGlobalClusterEncrypted,
  docdbMasterPasswordNotInTemplate,
  docdbRequiresTls,
  dynamodbPointInTimeRecovery,
  ebsEncryptionByDefault,
  ebsSnapshotCopyEncrypted,
  ebsSnapshotPublicAccessBlocked,
  ebsVolumeEncrypted,
  ec2AmiCopyEncrypted,
  ec2AmiEncrypted,
  ec2AmiLookupNamesOwner,
  ec2AmiNotPublic,
  ec2BlockDevicesEncrypted,
  ec2ClientVpnConnectionLogging,
  ec2Imdsv2Required,
  ec2InstanceRoleNotAdmin,
  ec2MetadataAuthenticationNoCredentials,
  ec2TransitGatewayNoAutoAccept,
  ec2UserDataNoSecrets,
  ec2VpnPresharedKeyNotLiteral,
  ecrRepositoryNotPublic,
  ecrScanOnPush,
  ecrTagsImmutable,
  ecsContainerLogging,
  ecsContainerNotPrivileged,
  ecsEfsVolumeTransitEncryption,
  ecsExecLogging,
  ecsFargatePlatformLatest,
  ecsNoHostIpc,
  ecsNoHostPid,
  ecsServiceNoPublicIp,
  ecsTaskNoSecretsInEnvironment,
  ecsTaskRoleNotAdmin,
  efsEncrypted,
  eksAuditLogging,
  eksEndpointNotOpenToWorld,
  eksNodegroupSshRestricted,
  eksVersionSupported,
  elasticacheAuthTokenNotInTemplate,
  elasticacheEncryptedAtRest,
  elasticacheEncryptedInTransit,
  elasticacheMinorVersionsUpgraded,
  elasticacheUsersAuthenticate,
  elasticbeanstalkInstanceProfileNotAdmin,
  elasticbeanstalkNoSecretsInEnvironment,
  elasticbeanstalkPlatformSupported,
  elasticbeanstalkSshRestricted,
  elbAccessLogs,
  elbClassicListenerTls,
  elbClassicStrongCiphers,
  elbClassicTls12,
  elbDesyncMitigation,
  elbDropInvalidHeaders,
  elbListenerHttps,
  elbListenerTls12,
  elbOidcSecretNotPlaintext,
  emrBlockPublicAccess,
  emrClusterHasSecurityConfiguration,
  emrClusterLogs,
  emrEncryptedAtRest,
  emrEncryptedInTransit,
  emrKerberosPasswordNotPlaintext,
  emrLocalDiskEncrypted,
  emrSecurityGroupsNotOpen,
  eventsBusPolicyNotOpen,
  eventsConnectionSecretsNotPlaintext,
  firehoseEncrypted,
  firehoseSecretNotPlaintext,
  fsxAdminPasswordsNotInTemplate,
  gameliftFleetNoAdminPorts,
  glacierVaultPolicyNotPublic,
  glueConnectionSecretsNotPlaintext,
  glueDataCatalogEncrypted,
  glueResourcePolicyNotPublic,
  guarddutyDetectorEnabled,
  guarddutyDetectorExists,
  iamAccessKeySecretNotExposed,
  iamAssumeRoleScoped,
  iamNoAdministratorAccessAttached,
  iamNoAllowNotAction,
  iamNoAllowNotResource,
  iamNoEscalationByCredentials,
  iamNoEscalationByPolicyEdit,
  iamNoEscalationByTrustEdit,
  iamNoFullAdminStatement,
  iamNoFullIamAccess,
  iamNoIamFullAccessAttached,
  iamNoRootAccessKey,
  iamNoWildcardAction,
  iamPassRoleScoped,
  iamPasswordPolicyLength,
  iamPasswordPolicyLowercase,
  iamPasswordPolicyNumber,
  iamPasswordPolicyReuse,
  iamPasswordPolicySymbol,
  iamPasswordPolicyUppercase,
  iamPolicyDocumentNoPublicPrincipal,
  iamServerCertificateKeyNotPlaintext,
  iamTrustCognitoAud,
  iamTrustGithubOidcHasSub,
  iamTrustGithubOidcSubScoped,
  iamTrustNoNotAction,
  iamTrustNoNotPrincipal,
  iamTrustNoWildcardAction,
  iamTrustNoWildcardPrincipal,
  iamTrustOidcHasSub,
  iamTrustRolesAnywhereConditioned,
  iamUserLoginPasswordNotPlaintext,
  iamUserLoginPasswordResetRequired,
  iamUserNoDirectPolicies,
  iamUserOneActiveAccessKey,
  imagebuilderDistributionAmiNotPublic,
  imagebuilderRecipeBlockDevicesEncrypted,
  iotDomainTls12,
  iotPolicyNoWildcardAction,
  kinesisStreamEncrypted,
  kinesisStreamPolicyNotPublic,
  kmsKeyPolicyNoPublicPrincipal,
  kmsKeyRotationEnabled,
  kmsNoPolicyLockoutBypass,
  lambdaEnvNoSecrets,
  lambdaLayerNotPublic,
  lambdaPermissionEventSourceTokenNotPlaintext,
  lambdaPermissionInvokeOnly,
  lambdaPermissionNotPublic,
  lambdaPermissionS3SourceAccount,
  lambdaPermissionServiceSource,
  lambdaRuntimeSupported,
  lambdaUrlAuth,
  lambdaUrlCorsRestricted,
  lambdaVpcMultiAz,
  lexResourcePolicyNotPublic,
  logsResourcePolicyNotPublic,
  macieSessionEnabled,
  managedblockchainMemberPasswordNotPlaintext,
  memorydbAccessControlled,
  memorydbTlsEnabled,
  mqAuditLogs,
  mqBrokerNotPublic,
  mqMinorVersionUpgrades,
  mqPasswordNotPlaintext,
  mskBrokerLogs,
  mskClientTls,
  mskClusterPolicyNotPublic,
  mskConnectorTls,
  mskInClusterTls,
  mskNoUnauthenticatedAccess,
  mskNotPublic,
  mwaaConfigurationNoSecrets,
  mwaaDagBucketPrivate,
  mwaaExecutionRoleScoped,
  mwaaWebserverPrivate,
  neptuneClusterEncrypted,
  neptuneGraphNotPubliclyAccessible,
  neptuneIamAuthentication,
  neptuneMinorVersionsUpgraded,
  neptuneNotPubliclyAccessible,
  networkFirewallLoggingEnabled,
  networkFirewallPolicyDropsOrForwardsFragments,
  networkFirewallPolicyDropsOrForwardsUnmatched,
  networkFirewallPolicyHasRuleGroups,
  opensearchAccessPolicyNotOpen,
  opensearchAnonymousAuthOff,
  opensearchEncryptedAtRest,
  opensearchErrorLogs,
  opensearchHttps,
  opensearchInVpc,
  opensearchLogsPublished,
  opensearchMasterPasswordNotPlaintext,
  opensearchNodeToNodeEncryption,
  opensearchSecurityGroup,
  opensearchTls12,
  pinpointChannelSecretsNotPlaintext,
  quicksightDataSourceSecretsNotPlaintext,
  quicksightDataSourceTls,
  rdsCaCertificateCurrent,
  rdsClusterEncrypted,
  rdsGlobalClusterEncrypted,
  rdsInstanceBackupsEnabled,
  rdsInstanceEncrypted,
  rdsMasterPasswordNotInTemplate,
  rdsMinorVersionsUpgraded,
  rdsNotPubliclyAccessible,
  rdsProxyRequiresTls,
  rdsSnapshotNotPublic,
  redshiftServerlessNotPubliclyAccessible,
  redshiftServerlessRequiresTls,
  redshiftClusterEncrypted,
  redshiftMasterPasswordNotInTemplate,
  redshiftNotPubliclyAccessible,
  redshiftRequiresTls,
  redshiftSnapshotsRetained,
  redshiftVersionUpgradeAllowed,
  route53DomainTransferLock,
  s3AccessPointPublicAccessBlocked,
  s3AccountPublicAccessBlocked,
  s3BucketNotPubliclyReadable,
  s3BucketNotPubliclyWritable,
  s3MultiRegionAccessPointPublicAccessBlocked,
  s3PolicyLocksNobodyOut,
  s3PolicyNoAllowWithNotaction,
  s3PolicyNoAllowWithNotprincipal,
  s3PublicAccessBlocked,
  s3RequestsRequireTls,
  sagemakerModelRegistryNotPublic,
  sagemakerNotebookImdsv2,
  sagemakerNotebookInVpc,
  sagemakerNotebookNoDirectInternet,
  sagemakerNotebookRoleNotAdmin,
  schemasRegistryPolicyNotPublic,
  secretsNoCredentialsInStrings,
  secretsmanagerPolicyNoPublicPrincipal,
  secretsmanagerPolicyNoWildcardAction,
  secretsmanagerSecretValueNotPlaintext,
  securityhubHubExists,
  sesIdentityPolicyNotPublic,
  snsSubscriptionNotHttp,
  snsTopicPolicyNoNotAction,
  snsTopicPolicyNoNotPrincipal,
  snsTopicPolicyNoPublicPrincipal,
  sqsQueueEncrypted,
  sqsQueuePolicyNoNotAction,
  sqsQueuePolicyNoNotPrincipal,
  sqsQueuePolicyNoPublicPrincipal,
  sqsQueuePolicyNoWildcardAction,
  ssmDocumentNotPublic,
  ssmParameterNoPlaintextSecret,
  ssmPublicSharingBlocked,
  stepfunctionsDefinitionNoSecrets,
  stepfunctionsRoleNotAdmin,
  stepfunctionsStateMachineLogging,
  terraformProviderNoStaticCredentials,
  timestreamInfluxdbNotPubliclyAccessible,
  timestreamInfluxdbPasswordNotInTemplate,
  transferSecureProtocols,
  transferSecurityPolicy,
  vpcEndpointServiceManualAcceptance,
  vpcEndpointServicePrincipalsNotWildcard,
  vpcFlowLogsEnabled,
  vpcNaclEntryNumbersUnique,
  vpcPeeringRoutesSpecific,
  vpcSgAdminPortsClosedToWorld,
  vpcSgDatabasePortsClosedToWorld,
  vpcSgHighRiskPortsClosedToWorld,
  vpcSgNoWorldIngressAllPorts,
  wafNotClassic,
  wafRuleHasAction,
  wafWebAclHasRules,
  wafWebAclLogs,
  workspacesRootVolumeEncrypted,
  workspacesUserVolumeEncrypted,
];
