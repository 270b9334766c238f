import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'redshift/maintenance-window-stated',
  title: 'Redshift clusters state their maintenance window',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::Redshift::Cluster',
  controls: {
    'nist-800-53-r5': ['SI-2'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-RedshiftClusterMaintenanceSettings', 'NIST.800.53.R5-RedshiftClusterMaintenanceSettings',
      'PCI.DSS.321-RedshiftClusterMaintenanceSettings',
    ],
    guard: ['REDSHIFT_CLUSTER_MAINTENANCESETTINGS_CHECK'],
  },
  check(cluster, report) {
    const window = cluster.get('PreferredMaintenanceWindow');
    if (!window.exists) report(window, `${window} is not set: AWS picks half an hour, and may restart the cluster in it.`);
  },
});
