import { declaredRules, definePolicy, onePerBlock } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/sg-egress-names-protocol',
  title: 'Egress rules name a protocol',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupEgress'],
  controls: {
    'pci-dss-4.0.1': ['1.2.5'],
    'nist-800-53-r5': ['CM-7'],
  },
  aliases: {
    cfn_nag: ['W40'],
    guard: ['SECURITY_GROUP_EGRESS_ALL_PROTOCOLS_RULE'],
  },
  check(resource, report) {
    const everything = declaredRules(resource, 'egress').filter(({ peers, ports }) => ports.isAll && !peers.some((peer) => peer.isLoopback));
    for (const { ports } of onePerBlock(everything)) {
      report(ports.protocol, `${ports.protocol} is \`${ports.protocol.text}\`: whatever protocol gets out.`);
    }
  },
});
