import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'eks/audit-logging',
  title: 'EKS sends the audit log',
  area: 'monitoring',
  severity: 'medium',
  resource: 'AWS::EKS::Cluster',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
    'aws-fsbp': ['EKS.8'],
  },
  check(cluster, report) {
    const types = cluster.get('Logging').get('ClusterLogging').get('EnabledTypes');
    if (types.items.some((type) => type.get('Type').is('audit'))) return;
    report(types, `${types} ${types.exists ? 'has no' : 'is not set, and so has no'} \`audit\`: nobody can tell later who did what in the cluster.`);
  },
});
