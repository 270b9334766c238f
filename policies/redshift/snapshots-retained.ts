import { definePolicy } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-cluster.html */
const DEFAULT_DAYS = 1;

export default definePolicy({
  id: 'redshift/snapshots-retained',
  title: 'Redshift clusters keep automated snapshots',
  area: 'data-protection',
  severity: 'medium',
  resource: 'AWS::Redshift::Cluster',
  controls: {
    'aws-fsbp': ['Redshift.3'],
    hipaa: ['164.308(a)(7)(ii)(A)'],
    gdpr: ['32(1)(c)'],
    'nist-800-53-r5': ['CP-9', 'CP-10', 'SI-12'],
  },
  aliases: {
    'cdk-nag': [
      'AwsSolutions-RS10', 'HIPAA.Security-RedshiftBackupEnabled', 'HIPAA.Security-RedshiftClusterMaintenanceSettings',
      'NIST.800.53.R5-RedshiftBackupEnabled', 'NIST.800.53.R5-RedshiftClusterMaintenanceSettings',
      'PCI.DSS.321-RedshiftClusterMaintenanceSettings',
    ],
    guard: ['REDSHIFT_BACKUP_ENABLED', 'REDSHIFT_CLUSTER_MAINTENANCESETTINGS_CHECK'],
    checkov: ['CKV_AWS_343'],
  },
  parameters: { minDays: 1 },
  check(cluster, report, { minDays }) {
    const days = cluster.get('AutomatedSnapshotRetentionPeriod');
    if (days.exists ? days.atLeast(minDays) : DEFAULT_DAYS >= minDays) return;
    const what = days.exists ? 'less than' : `not set, and AWS's default of ${DEFAULT_DAYS} is less than`;
    report(days, `${days} is ${what} ${minDays}: data older than that cannot be brought back.`);
  },
});
