import { definePolicy, reportUnlessOneOf } from '../../src/policy/index.js';

export default definePolicy({
  id: 'eks/upgrade-policy-standard',
  title: 'EKS clusters do not slide into extended support',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::EKS::Cluster',
  controls: {
    'nist-800-53-r5': ['SI-2'],
  },
  check(cluster, report) {
    const support = cluster.get('UpgradePolicy').get('SupportType');
    reportUnlessOneOf(support, ['STANDARD'], '`EXTENDED`', 'the cluster stays on an old version for six times the price', report);
  },
});
