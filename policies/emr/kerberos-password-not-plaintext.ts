import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'emr/kerberos-password-not-plaintext',
  title: 'EMR Kerberos passwords are not written in the template',
  area: 'application',
  severity: 'high',
  resource: 'AWS::EMR::Cluster',
  controls: {
    'pci-dss-4.0.1': ['8.6.2', '8.3.2'],
    'nist-800-53-r5': ['IA-5(7)'],
    gdpr: ['32(1)(b)'],
  },
  aliases: {
    cfn_nag: ['F63', 'F64', 'F65'],
  },
  check(cluster, report) {
    const kerberos = cluster.get('KerberosAttributes');
    reportWrittenSecret(kerberos.get('KdcAdminPassword'), report);
    reportWrittenSecret(kerberos.get('CrossRealmTrustPrincipalPassword'), report);
    reportWrittenSecret(kerberos.get('ADDomainJoinPassword'), report);
  },
});
