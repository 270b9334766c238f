import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'dax/cluster-requires-tls',
  title: 'DAX clusters use TLS',
  area: 'data-protection',
  severity: 'medium',
  resource: 'AWS::DAX::Cluster',
  controls: {
    'aws-fsbp': ['DynamoDB.7'],
    'pci-dss-4.0.1': ['4.2.1'],
    'nist-800-53-r5': ['SC-8'],
  },
  aliases: {
    checkov: ['CKV_AWS_239'],
  },
  check(cluster, report) {
    const encryption = cluster.get('ClusterEndpointEncryptionType');
    if (encryption.is('TLS')) return;
    const what = encryption.exists ? 'is not `TLS`' : "is not set, and AWS's default is `NONE`";
    report(encryption, `${encryption} ${what}: items cross the network in clear.`);
  },
});
