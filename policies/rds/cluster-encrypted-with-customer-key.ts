import { definePolicy, inheritsStorage, reportUnlessCustomerKey, unencryptedStorage } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/cluster-encrypted-with-customer-key',
  title: 'RDS clusters encrypt with a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::RDS::DBCluster',
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
    'pci-dss-4.0.1': ['3.6.1'],
  },
  aliases: {
    checkov: ['CKV_AWS_327'],
  },
  check(cluster, report) {
    if (inheritsStorage(cluster) || unencryptedStorage(cluster)) return;
    reportUnlessCustomerKey(cluster.get('KmsKeyId'), 'the cluster', report);
  },
});
