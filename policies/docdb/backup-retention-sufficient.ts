import { definePolicy, reportShortRetention } from '../../src/policy/index.js';

export default definePolicy({
  id: 'docdb/backup-retention-sufficient',
  title: 'DocumentDB keeps automated backups long enough',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::DocDB::DBCluster', 'AWS::DocDBElastic::Cluster'],
  controls: {
    'aws-fsbp': ['DocumentDB.2'],
    hipaa: ['164.308(a)(7)(ii)(A)'],
    'nist-800-53-r5': ['CP-9', 'SI-12'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-DOC4'],
    checkov: ['CKV_AWS_360'],
  },
  parameters: { minDays: 7 },
  check(cluster, report, { minDays }) {
    reportShortRetention(cluster.get('BackupRetentionPeriod'), minDays, report);
  },
});
