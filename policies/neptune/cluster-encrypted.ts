import { clearStorage, definePolicy, reportClearDatabase, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'neptune/cluster-encrypted',
  title: 'Neptune clusters encrypt their storage',
  area: 'data-protection',
  severity: 'high',
  resource: ['AWS::Neptune::DBCluster', 'AWS::Neptune::GlobalCluster'],
  controls: {
    'aws-fsbp': ['Neptune.1'],
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-13', 'SC-28', 'SC-28(1)'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-N4'],
    cfn_nag: ['F30'],
    checkov: ['CKV_AWS_44'],
    terrascan: ['AC_AWS_0493'],
    trivy: ['AWS-0076'],
  },
  check(resource, report) {
    const database = resource.as('AWS::Neptune::GlobalCluster');
    if (database) reportClearDatabase(database, report);
    const cluster = resource.as('AWS::Neptune::DBCluster');
    const encrypted = cluster && clearStorage(cluster);
    if (encrypted) reportUnlessOn(encrypted, 'data, backups and snapshots are stored in clear', report);
  },
});
