import { definePolicy, isClusterMember, reportShortRetention } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/backup-retention-sufficient',
  title: 'RDS keeps automated backups long enough',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  controls: {
    'aws-fsbp': ['RDS.11', 'RDS.50'],
    hipaa: ['164.308(a)(7)(ii)(A)'],
    'nist-800-53-r5': ['CP-9', 'SI-12'],
  },
  partialAliases: {
    trivy: ['AWS-0077'],
    terrascan: ['AC_AWS_0495'],
    regula: ['FG_R00107'],
  },
  parameters: { minDays: 7 },
  check(resource, report, { minDays }) {
    const instance = resource.as('AWS::RDS::DBInstance');
    if (instance && (isClusterMember(instance) || instance.get('SourceDBInstanceIdentifier').exists || instance.get('BackupRetentionPeriod').is(0))) return;
    const days = instance?.get('BackupRetentionPeriod') ?? resource.as('AWS::RDS::DBCluster')?.get('BackupRetentionPeriod');
    if (days) reportShortRetention(days, minDays, report);
  },
});
