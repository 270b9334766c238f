import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'emr/cluster-authentication',
  title: 'EMR clusters authenticate logins by key pair or Kerberos',
  area: 'access',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::EMR::Cluster',
  controls: {
    'nist-800-53-r5': ['IA-2', 'AC-3'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-EMR6'],
  },
  check(cluster, report) {
    const key = cluster.get('Instances').get('Ec2KeyName');
    if (key.exists || cluster.get('KerberosAttributes').exists) return;
    report(key, `Neither ${key} nor ${cluster.get('KerberosAttributes')} is set: nobody logs in to the nodes by name or key.`);
  },
});
