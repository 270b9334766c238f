import { definePolicy, namesCustomerKey, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'memorydb/snapshot-encrypted-with-customer-key',
  title: 'MemoryDB snapshots encrypt with a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::MemoryDB::Snapshot',
  controls: {
    'nist-800-53-r5': ['CP-9(8)', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_278'],
  },
  check(snapshot, report) {
    const key = snapshot.get('KmsKeyId');
    if (!key.exists) {
      // Without a key of its own it has the cluster's, which is not known where the cluster is declared elsewhere.
      const cluster = snapshot.get('ClusterName').target('AWS::MemoryDB::Cluster');
      if (!cluster || namesCustomerKey(cluster.get('KmsKeyId'))) return;
    }
    reportUnlessCustomerKey(key, 'the snapshot', report);
  },
});
