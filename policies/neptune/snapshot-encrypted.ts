import { clearStorage, definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'neptune/snapshot-encrypted',
  title: 'Neptune snapshots are encrypted',
  area: 'data-protection',
  severity: 'high',
  pack: 'strict',
  resource: 'aws_neptune_cluster_snapshot',
  controls: {
    'aws-fsbp': ['Neptune.6'],
    'pci-dss-4.0.1': ['3.5.1'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    checkov: ['CKV_AWS_279'],
  },
  check(snapshot, report) {
    const cluster = snapshot.get('db_cluster_identifier').target('AWS::Neptune::DBCluster');
    const encrypted = cluster && clearStorage(cluster);
    if (encrypted) report(snapshot, `${cluster} does not encrypt its storage, so neither is ${snapshot} encrypted.`, [encrypted]);
  },
});
