import { definePolicy } from '../../src/policy/index.js';

/** Where backtracking is not offered. https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Managing.Backtrack.html */
const NOT_OFFERED = ['GlobalClusterIdentifier', 'ReplicationSourceIdentifier', 'ServerlessV2ScalingConfiguration'] as const;

export default definePolicy({
  id: 'rds/aurora-backtrack-enabled',
  title: 'Aurora MySQL clusters can backtrack',
  area: 'data-protection',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::RDS::DBCluster',
  controls: {
    'aws-fsbp': ['RDS.14'],
    'nist-800-53-r5': ['CP-10'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-RDS14'],
    guard: ['AURORA_MYSQL_BACKTRACKING_ENABLED'],
    checkov: ['CKV_AWS_326'],
  },
  check(cluster, report) {
    const ofMySql = cluster.get('Engine').isOneOf(['aurora', 'aurora-mysql']);
    if (!ofMySql || cluster.get('EngineMode').is('serverless') || NOT_OFFERED.some((property) => cluster.get(property).exists)) return;
    const seconds = cluster.get('BacktrackWindow');
    if (seconds.atLeast(1)) return;
    const state = seconds.exists ? 'is 0' : "is not set, and AWS's default is 0";
    report(seconds, `${seconds} ${state}: the cluster cannot be wound back in place, only restored as a new one.`);
  },
});
