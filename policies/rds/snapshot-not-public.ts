import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/snapshot-not-public',
  title: 'RDS snapshots are not shared with everyone',
  area: 'data-protection',
  severity: 'critical',
  resource: ['aws_db_snapshot', 'aws_db_cluster_snapshot', 'aws_db_snapshot_copy', 'aws_rds_cluster_snapshot_copy'],
  controls: {
    'aws-fsbp': ['RDS.1'],
    'pci-dss-4.0.1': ['1.4.4'],
    'nist-800-53-r5': ['AC-3', 'SC-7'],
    gdpr: ['32(1)(b)'],
  },
  aliases: {
    checkov: ['CKV_AWS_302'],
  },
  check(snapshot, report) {
    const everybody = snapshot.properties.get('shared_accounts').items.find((account) => account.is('all'));
    if (everybody) report(everybody, `${everybody} is \`all\`: every AWS account can restore the database.`);
  },
});
