import { definePolicy } from '../../src/policy/index.js';

/** Memcached keeps nothing; nor do the oldest nodes. https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups.html */
const ENGINES_WITH_BACKUPS = /^(redis|valkey)$/i;
const NODE_WITHOUT_BACKUPS = 'cache.t1.micro';

export default definePolicy({
  id: 'elasticache/snapshots-retained',
  title: 'ElastiCache Redis data is backed up',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::ElastiCache::ReplicationGroup', 'AWS::ElastiCache::CacheCluster', 'AWS::ElastiCache::ServerlessCache'],
  controls: {
    'aws-fsbp': ['ElastiCache.1'],
    hipaa: ['164.308(a)(7)(ii)(A)'],
    'nist-800-53-r5': ['CP-9', 'CP-10'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-ElastiCacheRedisClusterAutomaticBackup', 'NIST.800.53.R4-ElastiCacheRedisClusterAutomaticBackup',
      'NIST.800.53.R5-ElastiCacheRedisClusterAutomaticBackup',
    ],
    trivy: ['AWS-0050'],
    checkov: ['CKV_AWS_134'],
  },
  parameters: { minDays: 1 },
  check(cache, report, { minDays }) {
    const cluster = cache.as('AWS::ElastiCache::CacheCluster');
    const serverless = cache.as('AWS::ElastiCache::ServerlessCache');
    // A cluster without an engine is a member of a replication group, which says it.
    const engine = cluster?.get('Engine') ?? serverless?.get('Engine');
    if (engine && !engine.matches(ENGINES_WITH_BACKUPS)) return;
    if (cluster?.get('CacheNodeType').is(NODE_WITHOUT_BACKUPS)) return;
    const group = cache.as('AWS::ElastiCache::ReplicationGroup');
    const days = cluster?.get('SnapshotRetentionLimit') ?? serverless?.get('SnapshotRetentionLimit') ?? group?.get('SnapshotRetentionLimit');
    if (!days || days.atLeast(minDays)) return;
    report(days, `${days} is ${days.exists ? `less than ${minDays}` : 'not set, and there are no backups by default'}: what the cache loses is lost.`);
  },
});
