import { definePolicy, reportShortRetention } from '../../src/policy/index.js';

export default definePolicy({
  id: 'neptune/backup-retention-sufficient',
  title: 'Neptune keeps automated backups long enough',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Neptune::DBCluster',
  controls: {
    'aws-fsbp': ['Neptune.5'],
    hipaa: ['164.308(a)(7)(ii)(A)'],
    'nist-800-53-r5': ['CP-9', 'SI-12'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-N3'],
    checkov: ['CKV_AWS_361'],
  },
  parameters: { minDays: 7 },
  check(cluster, report, { minDays }) {
    reportShortRetention(cluster.get('BackupRetentionPeriod'), minDays, report);
  },
});
