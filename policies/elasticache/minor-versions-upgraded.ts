import { definePolicy } from '../../src/policy/index.js';

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
    // Of Memcached AWS upgrades nothing by itself.
    if (!upgraded.is(false) || cache.get('Engine').is('memcached')) return;
    report(upgraded, `${upgraded} is false: security fixes of the engine wait until somebody installs them.`);
  },
});
