import { definePolicy, emptiness } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elasticache/security-group-described',
  title: 'Classic ElastiCache security groups have a description',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: ['AWS::ElastiCache::SecurityGroup', 'aws_elasticache_security_group'],
  aliases: {
    trivy: ['AWS-0049'],
  },
  check(group, report) {
    const description = group.as('AWS::ElastiCache::SecurityGroup')?.get('Description') ?? group.as('aws_elasticache_security_group')?.get('description');
    const empty = description && emptiness(description);
    if (empty) report(description, `${description} is ${empty}: nobody knows whom the group lets in, and why.`);
  },
});
