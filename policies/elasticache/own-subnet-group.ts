import { definePolicy, takesSettings } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elasticache/own-subnet-group',
  title: 'ElastiCache states its subnet group',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::ElastiCache::CacheCluster', 'AWS::ElastiCache::ReplicationGroup'],
  controls: {
    'aws-fsbp': ['ElastiCache.7'],
    'nist-800-53-r5': ['SC-7'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-AEC1'],
    checkov: ['CKV_AWS_323'],
  },
  check(cache, report) {
    if (takesSettings(cache)) return;
    const group = cache.get('CacheSubnetGroupName');
    if (group.exists && !(group.isLiteral && group.is('default'))) return;
    report(group, `${group} is ${group.exists ? '`default`' : 'not set'}: the nodes stand in the subnets of the default VPC, next to whatever else is there.`);
  },
});
