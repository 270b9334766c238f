import { definePolicy, emptiness } from '../../src/policy/index.js';

export default definePolicy({
  id: 'redshift/security-group-described',
  title: 'Classic Redshift security groups have a description',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::Redshift::ClusterSecurityGroup',
  aliases: {
    trivy: ['AWS-0083'],
  },
  check(group, report) {
    const description = group.get('Description');
    const empty = emptiness(description);
    if (empty) report(description, `${description} is ${empty}: nobody knows whom the group lets in, and why.`);
  },
});
