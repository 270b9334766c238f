import { definePolicy } from '../../src/policy/index.js';

/**
 * Classes that cannot do it, by engine.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.Overview.Engines.html
 */
const SMALL = /^db\.t(?:2|3|4g)\.(?:micro|small)$/;
const BURSTABLE = /^db\.t(?:2|3|4g)\./;

export default definePolicy({
  id: 'rds/performance-insights-enabled',
  title: 'RDS instances have Performance Insights',
  area: 'monitoring',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  controls: {
    'nist-800-53-r5': ['SI-4', 'CA-7'],
  },
  aliases: {
    checkov: ['CKV_AWS_353'],
    trivy: ['AWS-0133'],
  },
  check(resource, report) {
    const instance = resource.as('AWS::RDS::DBInstance');
    const cluster = resource.as('AWS::RDS::DBCluster');
    if (cluster && !cluster.get('DBClusterInstanceClass').exists) return;
    const enabled = instance?.get('EnablePerformanceInsights') ?? cluster?.get('PerformanceInsightsEnabled');
    if (!enabled || enabled.is(true) || resource.properties.get('DatabaseInsightsMode').is('advanced')) return;
    const size = resource.properties.get('DBInstanceClass');
    const engine = resource.properties.get('Engine');
    if ((engine.isOneOf(['mysql', 'mariadb']) && size.matches(SMALL)) || (engine.isOneOf(['aurora', 'aurora-mysql']) && size.matches(BURSTABLE))) return;
    const owner = instance?.get('DBClusterIdentifier').target('AWS::RDS::DBCluster');
    if (owner?.get('PerformanceInsightsEnabled').is(true) || owner?.get('DatabaseInsightsMode').is('advanced')) return;
    const state = enabled.exists ? 'is not true' : "is not set, and AWS's default is false";
    report(enabled, `${enabled} ${state}: which queries the database waits for is not recorded.`);
  },
});
