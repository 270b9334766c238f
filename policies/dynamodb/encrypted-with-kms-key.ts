import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'dynamodb/encrypted-with-kms-key',
  title: 'DynamoDB tables encrypt with a KMS key of the account',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
  },
  aliases: {
    cfn_nag: ['W74'],
    guard: ['DYNAMODB_TABLE_ENCRYPTED_KMS', 'DYNAMODB_TABLE_MUST_BE_ENCRYPTED'],
    terrascan: ['AC_AWS_0457'],
    regula: ['FG_R00069'],
    trivy: ['AWS-0121'],
  },
  check(resource, report) {
    const globalTable = resource.as('AWS::DynamoDB::GlobalTable');
    // Replicas that Terraform writes inside a table: the table says it.
    if (globalTable?.get('TableName').target('AWS::DynamoDB::Table')) return;
    const table = resource.as('AWS::DynamoDB::Table');
    const enabled = globalTable?.get('SSESpecification').get('SSEEnabled') ?? table?.get('SSESpecification').get('SSEEnabled');
    if (enabled) reportUnlessOn(enabled, 'a key that AWS owns encrypts the table, and no trail shows its use', report);
  },
});
