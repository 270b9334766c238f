import { declaredEgressRules, definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/sg-egress-not-open-to-world',
  title: 'Security groups do not allow outbound traffic to the whole internet on any port',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'all',
  resource: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupEgress'],
  controls: {
    'pci-dss-4.0.1': ['1.3.2'],
    'nist-800-53-r5': ['SC-7(5)', 'AC-4'],
  },
  aliases: {
    cfn_nag: ['W5'],
    guard: ['EC2_SECURITY_GROUP_EGRESS_OPEN_TO_WORLD_RULE'],
    trivy: ['AWS-0104'],
  },
  check(resource, report) {
    for (const { peer } of declaredEgressRules(resource)) {
      if (peer.isInternet) report(peer, `\`${peer}\` can be reached: data can leave to any place of the internet.`);
    }
  },
});
