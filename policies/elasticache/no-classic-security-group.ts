import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elasticache/no-classic-security-group',
  title: 'No classic ElastiCache security groups are used',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: [
    'AWS::ElastiCache::SecurityGroup',
    'AWS::ElastiCache::SecurityGroupIngress',
    'AWS::ElastiCache::CacheCluster',
    'AWS::ElastiCache::ReplicationGroup',
    'aws_elasticache_security_group',
  ],
  controls: {
    'nist-800-53-r5': ['SC-7'],
  },
  aliases: {
    checkov: ['CKV_AWS_196'],
  },
  check(resource, report) {
    const [cluster, group] = [resource.as('AWS::ElastiCache::CacheCluster'), resource.as('AWS::ElastiCache::ReplicationGroup')];
    const names = cluster?.get('CacheSecurityGroupNames') ?? group?.get('CacheSecurityGroupNames');
    if (!names) report(resource, `${resource} is for EC2-Classic, which is gone: it protects nothing.`);
    else if (names.items.length > 0) report(names, `${names} names groups of EC2-Classic, which is gone: they protect nothing.`);
  },
});
