import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'dynamodb/replica-encrypted-with-customer-key',
  title: 'DynamoDB table replicas encrypt with a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'aws_dynamodb_table_replica',
  controls: {
    'nist-800-53-r5': ['SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_271'],
  },
  check(replica, report) {
    reportUnlessCustomerKey(replica.get('kms_key_arn'), 'the replica', report);
  },
});
