import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elasticache/authentication-required',
  title: 'ElastiCache replication groups authenticate their clients',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::ElastiCache::ReplicationGroup',
  controls: {
    'aws-fsbp': ['ElastiCache.6'],
    'pci-dss-4.0.1': ['8.3.1'],
    'nist-800-53-r5': ['AC-2', 'AC-3', 'IA-2'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-AEC6'],
    checkov: ['CKV_AWS_31'],
  },
  check(group, report) {
    // A member of a global datastore has what the primary has.
    if (group.get('GlobalReplicationGroupId').exists) return;
    const [token, users, tls] = [group.get('AuthToken'), group.get('UserGroupIds'), group.get('TransitEncryptionEnabled')];
    if (!token.exists && users.items.length === 0) report(users, `Neither ${token} nor ${users} is set: whoever reaches the port reads and writes everything.`);
    else if (!tls.is(true)) report(tls, `${tls} is not true: clients do not authenticate without TLS, as ${token.exists ? token : users} needs it.`);
  },
});
