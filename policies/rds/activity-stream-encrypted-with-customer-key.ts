import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/activity-stream-encrypted-with-customer-key',
  title: 'Database activity streams use a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'aws_rds_cluster_activity_stream',
  controls: {
    'nist-800-53-r5': ['AU-9', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_246'],
  },
  check(stream, report) {
    reportUnlessCustomerKey(stream.get('kms_key_id'), 'the stream', report);
  },
});
