import { definePolicy, reportOneZone } from '../../src/policy/index.js';

export default definePolicy({
  id: 'neptune/multi-az',
  title: 'Neptune clusters span several availability zones',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Neptune::DBCluster',
  controls: {
    'aws-fsbp': ['Neptune.9'],
    'nist-800-53-r5': ['CP-10', 'SC-36'],
  },
  partialAliases: {
    'cdk-nag': ['AwsSolutions-N1'],
  },
  check(cluster, report) {
    reportOneZone(cluster, cluster.referrers('AWS::Neptune::DBInstance', 'DBClusterIdentifier'), report);
  },
});
