import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

const CONSEQUENCE = 'commands, keys and values cross the network in clear';

export default definePolicy({
  id: 'elasticache/encrypted-in-transit',
  title: 'ElastiCache replication groups require TLS',
  area: 'data-protection',
  severity: 'high',
  resource: ['AWS::ElastiCache::ReplicationGroup', 'AWS::ElastiCache::CacheCluster'],
  controls: {
    'aws-fsbp': ['ElastiCache.5'],
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)'],
  },
  aliases: {
    cfn_nag: ['F33'],
    checkov: ['CKV_AWS_30'],
    guard: ['ELASTICACHE_REPLICATION_GROUP_ENCRYPTION_IN_TRANSIT'],
    terrascan: ['AC_AWS_0467'],
    trivy: ['AWS-0051'],
    regula: ['FG_R00105'],
    'cdk-nag': ['AwsSolutions-AEC3'],
  },
  parameters: { memcached: false },
  check(cache, report, { memcached }) {
    const cluster = cache.as('AWS::ElastiCache::CacheCluster');
    if (memcached && cluster?.get('Engine').is('memcached')) reportUnlessOn(cluster.get('TransitEncryptionEnabled'), CONSEQUENCE, report);
    const group = cache.as('AWS::ElastiCache::ReplicationGroup');
    // A member of a global datastore has what the primary has.
    if (!group || group.get('GlobalReplicationGroupId').exists) return;
    const encrypted = group.get('TransitEncryptionEnabled');
    const mode = group.get('TransitEncryptionMode');
    if (encrypted.is(true) && mode.is('preferred')) report(mode, `${mode} is \`preferred\`: connections in clear are accepted, too.`);
    else reportUnlessOn(encrypted, CONSEQUENCE, report);
  },
});
