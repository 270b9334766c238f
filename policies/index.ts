import dynamodbPointInTimeRecovery from './dynamodb/point-in-time-recovery.js';
import ebsVolumeEncrypted from './ebs/volume-encrypted.js';
import ec2BlockDevicesEncrypted from './ec2/block-devices-encrypted.js';
import ec2Imdsv2Required from './ec2/imdsv2-required.js';
import efsEncrypted from './efs/encrypted.js';
import kmsKeyPolicyNoPublicPrincipal from './kms/key-policy-no-public-principal.js';
import kmsKeyRotationEnabled from './kms/key-rotation-enabled.js';
import networkFirewallLoggingEnabled from './network-firewall/logging-enabled.js';
import networkFirewallPolicyDropsOrForwardsFragments from './network-firewall/policy-drops-or-forwards-fragments.js';
import networkFirewallPolicyDropsOrForwardsUnmatched from './network-firewall/policy-drops-or-forwards-unmatched.js';
import networkFirewallPolicyHasRuleGroups from './network-firewall/policy-has-rule-groups.js';
import rdsClusterEncrypted from './rds/cluster-encrypted.js';
import rdsInstanceBackupsEnabled from './rds/instance-backups-enabled.js';
import rdsInstanceEncrypted from './rds/instance-encrypted.js';
import rdsMasterPasswordNotInTemplate from './rds/master-password-not-in-template.js';
import rdsNotPubliclyAccessible from './rds/not-publicly-accessible.js';
import redshiftClusterEncrypted from './redshift/cluster-encrypted.js';
import redshiftMasterPasswordNotInTemplate from './redshift/master-password-not-in-template.js';
import redshiftNotPubliclyAccessible from './redshift/not-publicly-accessible.js';
import redshiftRequiresTls from './redshift/requires-tls.js';
import redshiftSnapshotsRetained from './redshift/snapshots-retained.js';
import redshiftVersionUpgradeAllowed from './redshift/version-upgrade-allowed.js';
import vpcEndpointServiceManualAcceptance from './vpc/endpoint-service-manual-acceptance.js';
import vpcFlowLogsEnabled from './vpc/flow-logs-enabled.js';
import vpcNaclAdminPortsClosedToWorld from './vpc/nacl-admin-ports-closed-to-world.js';
import vpcNaclEntryNumbersUnique from './vpc/nacl-entry-numbers-unique.js';
import vpcSgAdminPortsClosedToWorld from './vpc/sg-admin-ports-closed-to-world.js';
import vpcSgDatabasePortsClosedToWorld from './vpc/sg-database-ports-closed-to-world.js';
import vpcSgHighRiskPortsClosedToWorld from './vpc/sg-high-risk-ports-closed-to-world.js';
import vpcSgNoWorldIngressAllPorts from './vpc/sg-no-world-ingress-all-ports.js';
import type { Policy } from '../src/policy/policy.js';

/** Every policy there is, sorted by id. */
export const policies: readonly Policy[] = [
  dynamodbPointInTimeRecovery,
  ebsVolumeEncrypted,
  ec2BlockDevicesEncrypted,
  ec2Imdsv2Required,
  efsEncrypted,
  kmsKeyPolicyNoPublicPrincipal,
  kmsKeyRotationEnabled,
  networkFirewallLoggingEnabled,
  networkFirewallPolicyDropsOrForwardsFragments,
  networkFirewallPolicyDropsOrForwardsUnmatched,
  networkFirewallPolicyHasRuleGroups,
  rdsClusterEncrypted,
  rdsInstanceBackupsEnabled,
  rdsInstanceEncrypted,
  rdsMasterPasswordNotInTemplate,
  rdsNotPubliclyAccessible,
  redshiftClusterEncrypted,
  redshiftMasterPasswordNotInTemplate,
  redshiftNotPubliclyAccessible,
  redshiftRequiresTls,
  redshiftSnapshotsRetained,
  redshiftVersionUpgradeAllowed,
  vpcEndpointServiceManualAcceptance,
  vpcFlowLogsEnabled,
  vpcNaclAdminPortsClosedToWorld,
  vpcNaclEntryNumbersUnique,
  vpcSgAdminPortsClosedToWorld,
  vpcSgDatabasePortsClosedToWorld,
  vpcSgHighRiskPortsClosedToWorld,
  vpcSgNoWorldIngressAllPorts,
];
