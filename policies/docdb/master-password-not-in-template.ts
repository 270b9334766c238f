import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'docdb/master-password-not-in-template',
  title: 'DocumentDB master passwords are not written in the code',
  area: 'application',
  severity: 'high',
  resource: ['AWS::DocDB::DBCluster', 'AWS::DocDBElastic::Cluster'],
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    'nist-800-53-r5': ['IA-5(7)'],
    gdpr: ['32(1)(b)'],
  },
  aliases: {
    cfn_nag: ['F70'],
  },
  check(resource, report) {
    const cluster = resource.as('AWS::DocDB::DBCluster')?.get('MasterUserPassword');
    const password = cluster ?? resource.as('AWS::DocDBElastic::Cluster')?.get('AdminUserPassword');
    if (password) reportWrittenSecret(password, report);
  },
});
