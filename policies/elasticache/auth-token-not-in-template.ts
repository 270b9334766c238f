import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elasticache/auth-token-not-in-template',
  title: 'ElastiCache secrets are not written in the code',
  area: 'application',
  severity: 'high',
  resource: ['AWS::ElastiCache::ReplicationGroup', 'AWS::ElastiCache::User'],
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  aliases: {
    cfn_nag: ['F44'],
  },
  check(resource, report) {
    const token = resource.as('AWS::ElastiCache::ReplicationGroup')?.get('AuthToken');
    const user = resource.as('AWS::ElastiCache::User');
    const passwords = user ? [...user.get('Passwords').items, ...user.get('AuthenticationMode').get('Passwords').items] : [];
    for (const secret of token ? [token] : passwords) reportWrittenSecret(secret, report);
  },
});
