import { definePolicy, isClusterMember, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/instance-deletion-protected',
  title: 'RDS instances are protected against deletion',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::RDS::DBInstance',
  controls: {
    'aws-fsbp': ['RDS.8'],
    'nist-800-53-r5': ['CM-3', 'CP-9', 'SI-12'],
    hipaa: ['164.308(a)(7)(i)'],
  },
  aliases: {
    'cdk-nag': [
      'AwsSolutions-RDS10', 'HIPAA.Security-RDSInstanceDeletionProtectionEnabled', 'NIST.800.53.R4-RDSInstanceDeletionProtectionEnabled',
      'NIST.800.53.R5-RDSInstanceDeletionProtectionEnabled',
    ],
    cfn_nag: ['F80'],
    guard: ['RDS_INSTANCE_DELETION_PROTECTION_ENABLED'],
    checkov: ['CKV_AWS_293'],
    regula: ['FG_R00280'],
    trivy: ['AWS-0177'],
  },
  parameters: { replicasToo: true },
  check(instance, report, { replicasToo }) {
    if (isClusterMember(instance) || (!replicasToo && instance.get('SourceDBInstanceIdentifier').exists)) return;
    reportUnlessOn(instance.get('DeletionProtection'), 'one call, or one change of the code that replaces it, deletes the database', report);
  },
});
