import { clearStorage, definePolicy, inheritsKey, namesCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'neptune/snapshot-encrypted-with-customer-key',
  title: 'Neptune snapshots use a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'aws_neptune_cluster_snapshot',
  controls: {
    'nist-800-53-r5': ['CP-9(8)', 'SC-28(1)'],
  },
  partialAliases: {
    checkov: ['CKV_AWS_280'],
  },
  check(snapshot, report) {
    const cluster = snapshot.get('db_cluster_identifier').target('AWS::Neptune::DBCluster');
    if (!cluster || inheritsKey(cluster) || clearStorage(cluster)) return;
    const key = cluster.get('KmsKeyId');
    if (namesCustomerKey(key)) return;
    report(snapshot, `${cluster} is encrypted with AWS's own key, and so is ${snapshot}: it cannot be shared with other accounts.`, [key]);
  },
});
