import { definePolicy, isTerraform } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/sg-egress-explicit',
  title: 'Security groups state their egress rules',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::EC2::SecurityGroup',
  controls: {
    'pci-dss-4.0.1': ['1.3.2'],
    'nist-800-53-r5': ['SC-7(5)'],
  },
  aliases: {
    cfn_nag: ['F1000'],
    guard: ['SECURITY_GROUP_MISSING_EGRESS_RULE'],
  },
  parameters: { acceptStandalone: false },
  check(group, report, { acceptStandalone }) {
    if (isTerraform(group)) return;
    const egress = group.get('SecurityGroupEgress');
    if (egress.items.length > 0 || (acceptStandalone && group.referrers('AWS::EC2::SecurityGroupEgress', 'GroupId').length > 0)) return;
    report(egress, `${egress} is ${egress.exists ? 'empty' : 'not set'}: the group keeps AWS's default, which lets everything out.`);
  },
});
