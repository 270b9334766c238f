import { definePolicy, isClusterMember } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/instance-backups-enabled',
  title: 'RDS instances take automated backups',
  area: 'data-protection',
  severity: 'medium',
  resource: 'AWS::RDS::DBInstance',
  controls: {
    'aws-fsbp': ['RDS.11'],
    hipaa: ['164.308(a)(7)(ii)(A)'],
    'nist-800-53-r5': ['CP-9', 'CP-10', 'SI-12'],
    gdpr: ['32(1)(c)'],
  },
  aliases: {
    'cdk-nag': [
      'AwsSolutions-RDS13', 'HIPAA.Security-RDSInstanceBackupEnabled', 'NIST.800.53.R4-RDSInstanceBackupEnabled',
      'NIST.800.53.R5-RDSInstanceBackupEnabled',
    ],
    cfn_nag: ['W75'],
    guard: ['DB_INSTANCE_BACKUP_ENABLED'],
    terrascan: ['AC_AWS_0052'],
    regula: ['FG_R00107'],
  },
  partialAliases: { checkov: ['CKV_AWS_133'] },
  check(instance, report) {
    const days = instance.get('BackupRetentionPeriod');
    if (!days.is(0) || instance.get('SourceDBInstanceIdentifier').exists || isClusterMember(instance)) return;
    report(days, `${days} is 0: automated backups are off, and the instance cannot be restored to a point in time.`);
  },
});
