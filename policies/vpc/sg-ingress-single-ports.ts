import { declaredRules, definePolicy, onePerBlock } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/sg-ingress-single-ports',
  title: 'Ingress rules open a single port',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'],
  controls: {
    'pci-dss-4.0.1': ['1.2.5'],
    'nist-800-53-r5': ['CM-7'],
  },
  aliases: {
    cfn_nag: ['W27'],
    guard: ['SECURITY_GROUP_INGRESS_PORT_RANGE_RULE'],
  },
  check(resource, report) {
    for (const { ports } of onePerBlock(declaredRules(resource, 'ingress'))) {
      if (ports.isRange) report(ports.from, 'More than one port is open: whatever listens on another one is reachable too.');
    }
  },
});
