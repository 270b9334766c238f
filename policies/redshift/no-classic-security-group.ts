import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'redshift/no-classic-security-group',
  title: 'No classic Redshift security groups are used',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::Redshift::ClusterSecurityGroup', 'AWS::Redshift::ClusterSecurityGroupIngress', 'AWS::Redshift::Cluster'],
  controls: {
    'nist-800-53-r5': ['SC-7'],
  },
  aliases: {
    trivy: ['AWS-0085'],
  },
  check(resource, report) {
    const cluster = resource.as('AWS::Redshift::Cluster');
    const groups = cluster?.get('ClusterSecurityGroups');
    if (!groups) report(resource, `${resource} is for EC2-Classic, which is gone: it protects nothing.`);
    else if (groups.items.length > 0) report(groups, `${groups} names groups of EC2-Classic, which is gone: they protect nothing.`);
  },
});
