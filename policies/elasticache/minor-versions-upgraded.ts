import { definePolicy } from '../../src/policy/index.js';

/**
 * Of Redis OSS before 6 and of Memcached AWS upgrades nothing by itself.
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html
 */
const WITHOUT_UPGRADES = /^[1-5]\./;

export default definePolicy({
  id: 'elasticache/minor-versions-upgraded',
  title: 'ElastiCache upgrades minor engine versions by itself',
  area: 'infrastructure',
  severity: 'low',
  resource: ['AWS::ElastiCache::CacheCluster', 'AWS::ElastiCache::ReplicationGroup'],
  controls: {
    'aws-fsbp': ['ElastiCache.2'],
    'pci-dss-4.0.1': ['6.3.3'],
    'nist-800-53-r5': ['SI-2'],
  },
  aliases: {
    checkov: ['CKV_AWS_322'],
  },
  check(cache, report) {
    const upgraded = cache.get('AutoMinorVersionUpgrade');
    if (!upgraded.is(false) || cache.get('Engine').is('memcached') || cache.get('EngineVersion').matches(WITHOUT_UPGRADES)) return;
    report(upgraded, `${upgraded} is false: security fixes of the engine wait until somebody installs them.`);
  },
});
