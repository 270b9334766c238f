import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elasticache/encrypted-with-customer-key',
  title: 'ElastiCache encrypts with a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::ElastiCache::ReplicationGroup', 'AWS::ElastiCache::ServerlessCache'],
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_191'],
  },
  check(cache, report) {
    const group = cache.as('AWS::ElastiCache::ReplicationGroup');
    // What is not encrypted at all, elasticache/encrypted-at-rest reports. A member of a global datastore names its own key.
    if (group && !group.get('AtRestEncryptionEnabled').is(true) && !group.get('Engine').is('valkey')) return;
    const key = group?.get('KmsKeyId') ?? cache.as('AWS::ElastiCache::ServerlessCache')?.get('KmsKeyId');
    if (key) reportUnlessCustomerKey(key, 'the cache and its backups', report);
  },
});
