import { declaredRules, definePolicy, onePerBlock } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/sg-egress-single-ports',
  title: 'Egress rules open a single port',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupEgress'],
  controls: {
    'nist-800-53-r5': ['CM-7'],
  },
  aliases: {
    cfn_nag: ['W29'],
    guard: ['SECURITY_GROUP_EGRESS_PORT_RANGE_RULE'],
  },
  check(resource, report) {
    for (const { ports } of onePerBlock(declaredRules(resource, 'egress'))) {
      if (ports.isRange) report(ports.from, 'More than one port is open: other services are reachable too.');
    }
  },
});
