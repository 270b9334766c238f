import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elasticache/automatic-failover',
  title: 'ElastiCache replication groups fail over automatically',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::ElastiCache::ReplicationGroup',
  controls: {
    'aws-fsbp': ['ElastiCache.3'],
    'nist-800-53-r5': ['CP-10', 'SC-36', 'SI-13(5)'],
  },
  aliases: {
    checkov: ['CKV2_AWS_50'],
  },
  check(group, report) {
    reportUnlessOn(group.get('AutomaticFailoverEnabled'), 'when the primary node fails, somebody has to promote a replica', report);
  },
});
