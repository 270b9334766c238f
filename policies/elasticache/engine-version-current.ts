import { definePolicy, isOlderVersion, takesSettings } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elasticache/engine-version-current',
  title: 'ElastiCache runs a supported Redis version',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::ElastiCache::CacheCluster', 'AWS::ElastiCache::ReplicationGroup'],
  controls: {
    'pci-dss-4.0.1': ['6.3.3'],
    'nist-800-53-r5': ['SI-2'],
  },
  partialAliases: {
    terrascan: ['AC_AWS_0102'],
  },
  // https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/extended-support-versions.html
  parameters: { minVersion: '6.0' },
  check(cache, report, { minVersion }) {
    const engine = cache.get('Engine');
    if (takesSettings(cache) || (engine.exists && !engine.is('redis'))) return;
    const version = cache.get('EngineVersion');
    // Left out, it is the newest one.
    if (!version.satisfies(`is older than ${minVersion}`, (text) => isOlderVersion(text, minVersion))) return;
    report(version, `${version} is older than \`${minVersion}\`: its standard support has ended, and AWS fixes it at most for an extra charge.`);
  },
});
