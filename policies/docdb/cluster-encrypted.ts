import { clearStorage, definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'docdb/cluster-encrypted',
  title: 'DocumentDB clusters encrypt their storage',
  area: 'data-protection',
  severity: 'high',
  resource: 'AWS::DocDB::DBCluster',
  controls: {
    'aws-fsbp': ['DocumentDB.1'],
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-13', 'SC-28', 'SC-28(1)'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-DOC1'],
    checkov: ['CKV_AWS_74'],
    terrascan: ['AC_AWS_0455'],
    trivy: ['AWS-0021'],
  },
  check(cluster, report) {
    const encrypted = clearStorage(cluster);
    if (encrypted) reportUnlessOn(encrypted, 'data, backups and snapshots are stored in clear', report);
  },
});
