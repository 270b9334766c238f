import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'memorydb/tls-enabled',
  title: 'MemoryDB clusters use TLS',
  area: 'data-protection',
  severity: 'high',
  resource: ['AWS::MemoryDB::Cluster', 'AWS::MemoryDB::MultiRegionCluster'],
  controls: {
    'pci-dss-4.0.1': ['4.2.1'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-8'],
  },
  aliases: {
    checkov: ['CKV_AWS_202'],
  },
  check(cluster, report) {
    const tls = cluster.get('TLSEnabled');
    if (tls.is(false)) report(tls, `${tls} is false: data cross the network in clear, and every client is let in, as lists of users need TLS.`);
  },
});
