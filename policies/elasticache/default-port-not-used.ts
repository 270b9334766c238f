import { definePolicy, isMemcached, takesSettings } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elasticache/default-port-not-used',
  title: 'ElastiCache does not listen on the engine default port',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: ['AWS::ElastiCache::CacheCluster', 'AWS::ElastiCache::ReplicationGroup'],
  aliases: {
    'cdk-nag': ['AwsSolutions-AEC5'],
  },
  check(cache, report) {
    if (takesSettings(cache)) return;
    const port = cache.get('Port');
    const usual = isMemcached(cache) ? 11211 : 6379;
    if (port.exists && !port.is(usual)) return;
    report(port, `${port} is ${port.exists ? '' : 'not set, and AWS takes '}the engine's default: it is the first one that is tried.`);
  },
});
