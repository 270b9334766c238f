import { definePolicy, namesCustomerKey, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/performance-insights-encrypted-with-customer-key',
  title: 'Performance Insights data is encrypted with a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  controls: {
    'nist-800-53-r5': ['SC-28(1)'],
  },
  aliases: {
    trivy: ['AWS-0078'],
    checkov: ['CKV_AWS_354'],
  },
  check(resource, report) {
    const instance = resource.as('AWS::RDS::DBInstance');
    const cluster = resource.as('AWS::RDS::DBCluster');
    const enabled = instance?.get('EnablePerformanceInsights') ?? cluster?.get('PerformanceInsightsEnabled');
    const key = instance?.get('PerformanceInsightsKMSKeyId') ?? cluster?.get('PerformanceInsightsKmsKeyId');
    if (!key || enabled?.is(true) !== true) return;
    const owner = instance?.get('DBClusterIdentifier').target('AWS::RDS::DBCluster');
    if (owner && namesCustomerKey(owner.get('PerformanceInsightsKmsKeyId'))) return;
    reportUnlessCustomerKey(key, 'what Performance Insights records', report);
  },
});
