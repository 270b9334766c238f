import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'dynamodb/point-in-time-recovery',
  title: 'DynamoDB tables have point-in-time recovery',
  area: 'data-protection',
  severity: 'medium',
  resource: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
  controls: {
    'aws-fsbp': ['DynamoDB.2'],
    hipaa: ['164.308(a)(7)(ii)(A)'],
    gdpr: ['32(1)(c)'],
    'nist-800-53-r5': ['CP-9', 'CP-10', 'SI-12'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-DDB3', 'HIPAA.Security-DynamoDBPITREnabled', 'NIST.800.53.R4-DynamoDBPITREnabled', 'NIST.800.53.R5-DynamoDBPITREnabled'],
    cfn_nag: ['W78'],
    checkov: ['CKV_AWS_28', 'CKV_AWS_165'],
    guard: ['DYNAMODB_PITR_ENABLED'],
    terrascan: ['AC_AWS_0458'],
    regula: ['FG_R00106'],
    trivy: ['AWS-0024'],
  },
  check(resource, report) {
    const table = resource.as('AWS::DynamoDB::Table')?.get('PointInTimeRecoverySpecification');
    const replicas = resource.as('AWS::DynamoDB::GlobalTable')?.get('Replicas').items ?? [];
    for (const recovery of [table, ...replicas.map((replica) => replica.get('PointInTimeRecoverySpecification'))]) {
      if (recovery) reportUnlessOn(recovery.get('PointInTimeRecoveryEnabled'), 'what is overwritten or deleted cannot be brought back', report);
    }
  },
});
