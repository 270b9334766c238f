import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

const CONSEQUENCE = 'one call, or the removal of the stack, deletes the data';

export default definePolicy({
  id: 'dynamodb/deletion-protected',
  title: 'DynamoDB tables are protected against deletion',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
  controls: {
    'aws-fsbp': ['DynamoDB.6'],
    'nist-800-53-r5': ['CP-9', 'SI-12'],
  },
  check(resource, report) {
    const table = resource.as('AWS::DynamoDB::Table');
    if (table) reportUnlessOn(table.get('DeletionProtectionEnabled'), CONSEQUENCE, report);
    const globalTable = resource.as('AWS::DynamoDB::GlobalTable');
    // Replicas that Terraform writes inside a table: the table says it.
    if (!globalTable || globalTable.get('TableName').target('AWS::DynamoDB::Table')) return;
    for (const replica of globalTable.get('Replicas').items) reportUnlessOn(replica.get('DeletionProtectionEnabled'), CONSEQUENCE, report);
  },
});
