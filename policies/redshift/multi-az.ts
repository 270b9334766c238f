import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'redshift/multi-az',
  title: 'Redshift clusters run in several availability zones',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::Redshift::Cluster',
  controls: {
    'nist-800-53-r5': ['CP-10', 'SC-36'],
  },
  check(cluster, report) {
    // https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-multi-az.html
    if (!cluster.get('NodeType').startsWith('ra3.')) return;
    reportUnlessOn(cluster.get('MultiAZ'), 'the loss of one availability zone is the loss of the cluster for a while', report);
  },
});
