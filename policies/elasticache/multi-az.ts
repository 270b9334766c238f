import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elasticache/multi-az',
  title: 'ElastiCache replication groups run in several availability zones',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::ElastiCache::ReplicationGroup',
  controls: {
    'nist-800-53-r5': ['CP-10', 'SC-36'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-AEC4'],
  },
  check(group, report) {
    reportUnlessOn(group.get('MultiAZEnabled'), 'all nodes can stand in one availability zone, and fail with it', report);
  },
});
