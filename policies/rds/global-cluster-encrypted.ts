import { definePolicy, reportUnlessOn, unencryptedStorage } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/global-cluster-encrypted',
  title: 'RDS global clusters encrypt their storage',
  area: 'data-protection',
  severity: 'high',
  resource: 'AWS::RDS::GlobalCluster',
  controls: {
    'aws-fsbp': ['RDS.27'],
    'pci-dss-4.0.1': ['3.5.1'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    checkov: ['CKV_AWS_140'],
  },
  check(database, report) {
    const source = database.get('SourceDBClusterIdentifier');
    if (!source.exists) {
      reportUnlessOn(database.get('StorageEncrypted'), 'the clusters that join it store their data in clear', report);
      return;
    }
    const cluster = source.target('AWS::RDS::DBCluster');
    const encrypted = cluster && unencryptedStorage(cluster);
    if (encrypted) report(source, `${cluster} does not encrypt its storage with a key of the account, nor does the database then.`, [encrypted]);
  },
});
