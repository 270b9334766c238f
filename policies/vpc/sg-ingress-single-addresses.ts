import { declaredIngressRules, definePolicy, owningGroup } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/sg-ingress-single-addresses',
  title: 'Ingress CIDRs are single hosts',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'],
  controls: {
    'nist-800-53-r5': ['SC-7'],
  },
  aliases: {
    cfn_nag: ['W9'],
    guard: ['SECURITY_GROUP_INGRESS_CIDR_NON_32_RULE'],
  },
  check(resource, report) {
    for (const { peer } of declaredIngressRules(resource)) {
      if (peer.isRange) report(peer, `\`${peer}\` is more than one address.`, owningGroup(resource));
    }
  },
});
