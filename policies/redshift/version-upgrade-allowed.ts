import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'redshift/version-upgrade-allowed',
  title: 'Redshift clusters accept version upgrades',
  area: 'infrastructure',
  severity: 'medium',
  resource: 'AWS::Redshift::Cluster',
  controls: {
    'aws-fsbp': ['Redshift.6'],
    'pci-dss-4.0.1': ['6.3.3'],
    'nist-800-53-r5': ['SI-2'],
  },
  aliases: {
    'cdk-nag': [
      'AwsSolutions-RS9', 'HIPAA.Security-RedshiftClusterMaintenanceSettings',
      'NIST.800.53.R5-RedshiftClusterMaintenanceSettings', 'PCI.DSS.321-RedshiftClusterMaintenanceSettings',
    ],
    checkov: ['CKV_AWS_141'],
    guard: ['REDSHIFT_CLUSTER_MAINTENANCESETTINGS_CHECK'],
  },
  check(cluster, report) {
    const allowed = cluster.get('AllowVersionUpgrade');
    if (allowed.is(false)) report(allowed, `${allowed} is false: fixes of the engine wait until somebody applies them.`);
  },
});
