import { definePolicy, unencryptedStorage } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/cluster-snapshot-encrypted',
  title: 'RDS cluster snapshots are encrypted',
  area: 'data-protection',
  severity: 'high',
  pack: 'strict',
  resource: 'aws_db_cluster_snapshot',
  controls: {
    'aws-fsbp': ['RDS.4'],
    'nist-800-53-r5': ['SC-28'],
    'pci-dss-4.0.1': ['3.5.1'],
  },
  aliases: {
    checkov: ['CKV_AWS_146'],
  },
  check(snapshot, report) {
    const cluster = snapshot.get('db_cluster_identifier').target('AWS::RDS::DBCluster');
    const encrypted = cluster && unencryptedStorage(cluster);
    if (encrypted) report(snapshot, `${cluster} does not encrypt its storage with a key of the account, so neither is ${snapshot} encrypted.`, [encrypted]);
  },
});
