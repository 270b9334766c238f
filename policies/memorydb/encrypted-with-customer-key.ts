import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'memorydb/encrypted-with-customer-key',
  title: 'MemoryDB clusters encrypt with a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::MemoryDB::Cluster',
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_201'],
  },
  check(cluster, report) {
    reportUnlessCustomerKey(cluster.get('KmsKeyId'), 'the cluster and its snapshots', report);
  },
});
