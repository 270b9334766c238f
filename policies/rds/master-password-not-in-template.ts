import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/master-password-not-in-template',
  title: 'RDS master passwords are not written in the code',
  area: 'application',
  severity: 'high',
  resource: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    'nist-800-53-r5': ['IA-5(7)'],
    gdpr: ['32(1)(b)'],
  },
  aliases: {
    cfn_nag: ['F23', 'F34'],
    guard: ['RDS_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD', 'RDS_CLUSTER_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD'],
  },
  check(database, report) {
    reportWrittenSecret(database.get('MasterUserPassword'), report);
  },
});
