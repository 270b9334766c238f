import { definePolicy, reportOneZone } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/cluster-multi-az',
  title: 'RDS clusters span several availability zones',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::RDS::DBCluster',
  controls: {
    'aws-fsbp': ['RDS.15'],
    'nist-800-53-r5': ['CP-10', 'SC-36'],
  },
  aliases: {
    regula: ['FG_R00209'],
  },
  check(cluster, report) {
    if (cluster.get('DBClusterInstanceClass').exists || cluster.get('EngineMode').is('serverless')) return;
    reportOneZone(cluster, cluster.referrers('AWS::RDS::DBInstance', 'DBClusterIdentifier'), report);
  },
});
