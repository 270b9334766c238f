import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'eks/deletion-protection',
  title: 'EKS clusters are protected against deletion',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::EKS::Cluster',
  controls: {
    'nist-800-53-r5': ['CP-9'],
  },
  check(cluster, report) {
    // The schema of Terraform's provider that nearside knows has no argument for it.
    if (!cluster.resource.sourceType.startsWith('AWS::')) return;
    reportUnlessOn(cluster.get('DeletionProtection'), 'one call deletes the cluster and everything that runs in it', report);
  },
});
