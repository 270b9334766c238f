import { declaredRules, definePolicy, onePerBlock } from '../../src/policy/index.js';
import type { DeclaredRule } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/sg-ingress-not-all-traffic',
  title: 'Ingress rules name a protocol and ports',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'],
  controls: {
    'pci-dss-4.0.1': ['1.2.5'],
    'nist-800-53-r5': ['SC-7', 'CM-7'],
  },
  aliases: {
    cfn_nag: ['W42'],
    guard: ['SECURITY_GROUP_INGRESS_ALL_PROTOCOLS_RULE'],
    regula: ['FG_R00350', 'FG_R00102'],
  },
  parameters: { allowSelf: true },
  check(resource, report, { allowSelf }) {
    const isFromItself = ({ peers }: DeclaredRule): boolean => peers.length > 0 && peers.every((peer) => peer.isGroupOf(resource));
    const open = declaredRules(resource, 'ingress').filter((rule) => rule.ports.isEveryPort && !(allowSelf && isFromItself(rule)));
    for (const { ports } of onePerBlock(open)) {
      const [what, where] = ports.isAll ? ['Every protocol and port', ports.protocol] : ['Every port', ports.from];
      report(where, `${what} is open: whatever runs there is reachable.`);
    }
  },
});
