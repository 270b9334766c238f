import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'emr/kerberos',
  title: 'EMR clusters use Kerberos',
  area: 'access',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::EMR::Cluster',
  controls: {
    hipaa: ['164.312(a)(1)'],
    'nist-800-53-r5': ['AC-3', 'IA-2'],
  },
  aliases: {
    'cdk-nag': ['HIPAA.Security-EMRKerberosEnabled', 'NIST.800.53.R4-EMRKerberosEnabled', 'PCI.DSS.321-EMRKerberosEnabled'],
    guard: ['EMR_KERBEROS_ENABLED'],
  },
  check(cluster, report) {
    const kerberos = cluster.get('KerberosAttributes');
    const password = kerberos.get('KdcAdminPassword');
    const security = cluster.get('SecurityConfiguration').target('AWS::EMR::SecurityConfiguration');
    const authentication = security?.get('SecurityConfiguration').get('AuthenticationConfiguration');
    // That the realm is missing, emr/kerberos-realm reports.
    if (!password.exists) report(password, `${password} is not set: nodes and users of the cluster trust each other's word.`);
    else if (authentication?.get('KerberosConfiguration').exists === false) {
      report(kerberos, `${kerberos} has no effect: the security configuration of the cluster has no Kerberos.`, [authentication]);
    }
  },
});
