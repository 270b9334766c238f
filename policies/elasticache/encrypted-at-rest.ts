import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elasticache/encrypted-at-rest',
  title: 'ElastiCache replication groups encrypt at rest',
  area: 'data-protection',
  severity: 'high',
  resource: 'AWS::ElastiCache::ReplicationGroup',
  controls: {
    'aws-fsbp': ['ElastiCache.4'],
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28', 'SC-28(1)'],
  },
  aliases: {
    cfn_nag: ['F25'],
    checkov: ['CKV_AWS_29'],
    guard: ['ELASTICACHE_REPLICATION_GROUP_ENCRYPTION_AT_REST'],
    terrascan: ['AC_AWS_0466'],
    trivy: ['AWS-0045'],
    'cdk-nag': ['AwsSolutions-AEC3'],
  },
  check(group, report) {
    const encrypted = group.get('AtRestEncryptionEnabled');
    // Valkey's default is true. A member of a global datastore has what the primary has.
    // https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html
    if ((!encrypted.exists && group.get('Engine').is('valkey')) || group.get('GlobalReplicationGroupId').exists) return;
    reportUnlessOn(encrypted, 'backups, swap and replication files are stored in clear', report);
  },
});
