import { definePolicy, reportUnlessOneOf } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elasticache/memcached-cross-az',
  title: 'Memcached clusters spread over availability zones',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::ElastiCache::CacheCluster',
  controls: {
    'nist-800-53-r5': ['CP-10', 'SC-36'],
  },
  aliases: {
    terrascan: ['AC_AWS_0104'],
  },
  check(cluster, report) {
    if (!cluster.get('Engine').is('memcached') || !cluster.get('NumCacheNodes').atLeast(2)) return;
    reportUnlessOneOf(cluster.get('AZMode'), ['cross-az'], '`single-az`', 'all nodes stand in one availability zone, and fail with it', report);
  },
});
