import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'memorydb/access-controlled',
  title: 'MemoryDB clusters do not use the open ACL',
  area: 'access',
  severity: 'high',
  resource: 'AWS::MemoryDB::Cluster',
  controls: {
    'pci-dss-4.0.1': ['8.3.1'],
    'nist-800-53-r5': ['AC-3', 'IA-2'],
  },
  check(cluster, report) {
    const acl = cluster.get('ACLName');
    if (acl.is('open-access')) report(acl, `${acl} is \`open-access\`: whoever reaches the cluster runs every command without a password.`);
  },
});
