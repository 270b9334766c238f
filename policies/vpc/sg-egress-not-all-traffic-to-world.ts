import { declaredEgressRules, definePolicy, isTerraform } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/sg-egress-not-all-traffic-to-world',
  title: 'Security groups do not allow all outbound traffic to the whole internet',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupEgress'],
  controls: {
    'pci-dss-4.0.1': ['1.3.2'],
    'nist-800-53-r5': ['SC-7(5)', 'AC-4'],
  },
  aliases: {
    checkov: ['CKV_AWS_382'],
  },
  parameters: { countDefault: false },
  check(resource, report, { countDefault }) {
    for (const { peer, ports } of declaredEgressRules(resource)) {
      if (peer.isInternet && ports.isEveryPort) report(peer, `Every port of \`${peer}\` can be reached: data can leave by whatever way.`);
    }
    const egress = resource.as('AWS::EC2::SecurityGroup')?.get('SecurityGroupEgress');
    if (!egress || !countDefault || isTerraform(resource) || egress.items.length > 0) return;
    report(egress, `${egress} is ${egress.exists ? 'empty' : 'not set'}: the group keeps AWS's default, which lets everything out.`);
  },
});
