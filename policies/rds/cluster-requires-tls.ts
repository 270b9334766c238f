import { definePolicy, reportPlainConnections } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/cluster-requires-tls',
  title: 'RDS clusters accept TLS connections only',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::RDS::DBCluster',
  controls: {
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)'],
  },
  check(cluster, report) {
    reportPlainConnections(cluster, cluster.get('DBClusterParameterGroupName'), report);
  },
});
