import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'timestream/encrypted-with-customer-key',
  title: 'Timestream databases encrypt with a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Timestream::Database',
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-TS3'],
    checkov: ['CKV_AWS_160'],
  },
  check(database, report) {
    reportUnlessCustomerKey(database.get('KmsKeyId'), 'the database', report);
  },
});
