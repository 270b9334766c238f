import { definePolicy, isMemcached, isOlderVersion, takesSettings } from '../../src/policy/index.js';

/** The first version with each log; Valkey has had both from the beginning. https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Log_Delivery.html */
const SINCE: ReadonlyMap<string, string> = new Map([['slow-log', '6.0'], ['engine-log', '6.2']]);

export default definePolicy({
  id: 'elasticache/logs-delivered',
  title: 'ElastiCache delivers its slow and engine logs',
  area: 'monitoring',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::ElastiCache::ReplicationGroup', 'AWS::ElastiCache::CacheCluster'],
  controls: {
    'nist-800-53-r5': ['AU-12'],
  },
  parameters: { logs: ['slow-log', 'engine-log'] },
  check(cache, report, { logs }) {
    if (takesSettings(cache) || isMemcached(cache)) return;
    const version = cache.get('EngineVersion');
    const delivered = cache.get('LogDeliveryConfigurations');
    const missing = logs.filter((log) => {
      const since = SINCE.get(log) ?? '0';
      if (version.satisfies(`is older than ${since}`, (text) => isOlderVersion(text, since))) return false;
      return !delivered.items.some((delivery) => delivery.get('LogType').is(log));
    });
    if (missing.length === 0) return;
    const state = delivered.exists ? `does not hold ${missing.map((log) => `\`${log}\``).join(' and ')}` : 'is not set, and AWS delivers no log by default';
    report(delivered, `${delivered} ${state}: what slowed the cache down or failed in it is not known afterwards.`);
  },
});
