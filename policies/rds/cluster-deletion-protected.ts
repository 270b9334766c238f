import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/cluster-deletion-protected',
  title: 'RDS clusters are protected against deletion',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::RDS::DBCluster', 'AWS::RDS::GlobalCluster'],
  controls: {
    'aws-fsbp': ['RDS.7'],
    'nist-800-53-r5': ['CM-3', 'CP-9', 'SI-12'],
    hipaa: ['164.308(a)(7)(i)'],
  },
  aliases: {
    'cdk-nag': [
      'AwsSolutions-RDS10', 'HIPAA.Security-RDSInstanceDeletionProtectionEnabled', 'NIST.800.53.R4-RDSInstanceDeletionProtectionEnabled',
      'NIST.800.53.R5-RDSInstanceDeletionProtectionEnabled',
    ],
    checkov: ['CKV_AWS_139'],
    trivy: ['AWS-0343'],
  },
  check(resource, report) {
    const protection = resource.as('AWS::RDS::DBCluster')?.get('DeletionProtection') ?? resource.as('AWS::RDS::GlobalCluster')?.get('DeletionProtection');
    if (protection) reportUnlessOn(protection, 'one call, or one change of the code that replaces it, deletes the databases', report);
  },
});
