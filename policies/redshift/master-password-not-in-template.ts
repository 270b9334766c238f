import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'redshift/master-password-not-in-template',
  title: 'Redshift master passwords are not written in the code',
  area: 'application',
  severity: 'high',
  resource: ['AWS::Redshift::Cluster', 'AWS::RedshiftServerless::Namespace'],
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    'nist-800-53-r5': ['IA-5(7)'],
    gdpr: ['32(1)(b)'],
  },
  aliases: {
    cfn_nag: ['F35'],
    guard: ['REDSHIFT_CLUSTER_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD'],
  },
  check(resource, report) {
    const cluster = resource.as('AWS::Redshift::Cluster')?.get('MasterUserPassword');
    const password = cluster ?? resource.as('AWS::RedshiftServerless::Namespace')?.get('AdminUserPassword');
    if (password) reportWrittenSecret(password, report);
  },
});
