import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/no-classic-security-group',
  title: 'No classic DB security groups are used',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::RDS::DBSecurityGroup', 'AWS::RDS::DBInstance'],
  controls: {
    'nist-800-53-r5': ['SC-7'],
  },
  partialAliases: {
    checkov: ['CKV_AWS_198'],
  },
  check(resource, report) {
    const classic = 'networks of EC2-Classic are gone, and it protects nothing';
    if (resource.as('AWS::RDS::DBSecurityGroup')) report(resource, `${resource} is a classic security group of databases: ${classic}.`);
    const groups = resource.as('AWS::RDS::DBInstance')?.get('DBSecurityGroups');
    if (groups && groups.items.length > 0) report(groups, `${groups} names classic security groups: ${classic}.`);
  },
});
