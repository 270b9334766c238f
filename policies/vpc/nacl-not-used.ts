import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/nacl-not-used',
  title: 'No custom network ACLs are declared',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: ['AWS::EC2::NetworkAcl', 'AWS::EC2::NetworkAclEntry'],
  aliases: {
    'cdk-nag': ['AwsSolutions-VPC3'],
  },
  check(resource, report) {
    const entry = resource.as('AWS::EC2::NetworkAclEntry');
    if (entry?.get('NetworkAclId').target('AWS::EC2::NetworkAcl')) return;
    report(resource, `${resource} is a second filter beside the security groups, without memory of connections: the two are easily at odds.`);
  },
});
