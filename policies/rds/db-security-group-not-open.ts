import { definePolicy, isInternet } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/db-security-group-not-open',
  title: 'Classic DB security groups are not open to the world',
  area: 'infrastructure',
  severity: 'critical',
  pack: 'all',
  resource: ['AWS::RDS::DBSecurityGroup', 'AWS::RDS::DBSecurityGroupIngress'],
  controls: {
    'pci-dss-4.0.1': ['1.4.1'],
    'nist-800-53-r5': ['SC-7'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-RDS8'],
    terrascan: ['AC_AWS_0066'],
  },
  partialAliases: {
    terrascan: ['AC_AWS_0065', 'AC_AWS_0067'],
  },
  check(resource, report) {
    const rules = resource.as('AWS::RDS::DBSecurityGroup')?.get('DBSecurityGroupIngress').items.map((rule) => rule.get('CIDRIP')) ?? [];
    const single = resource.as('AWS::RDS::DBSecurityGroupIngress')?.get('CIDRIP');
    for (const source of [...rules, ...(single ? [single] : [])]) {
      if (!source.satisfies('is the whole internet', isInternet)) continue;
      report(source, `${source} is \`${source.text}\`: the whole internet reaches the databases of the group.`);
    }
  },
});
