import { definePolicy, reportClearDatabase } from '../../src/policy/index.js';

export default definePolicy({
  id: 'docdb/global-cluster-encrypted',
  title: 'DocumentDB global clusters encrypt their storage',
  area: 'data-protection',
  severity: 'high',
  resource: 'AWS::DocDB::GlobalCluster',
  controls: {
    'aws-fsbp': ['DocumentDB.1'],
    'pci-dss-4.0.1': ['3.5.1'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    checkov: ['CKV_AWS_292'],
  },
  check(database, report) {
    reportClearDatabase(database, report);
  },
});
