import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'emr/kerberos-realm',
  title: 'EMR Kerberos settings name their realm',
  area: 'access',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::EMR::Cluster',
  aliases: {
    checkov: ['CKV_AWS_114'],
  },
  check(cluster, report) {
    const kerberos = cluster.get('KerberosAttributes');
    const realm = kerberos.get('Realm');
    if (kerberos.exists && !realm.exists) report(realm, `${realm} is not set, and AWS refuses Kerberos without it.`);
  },
});
