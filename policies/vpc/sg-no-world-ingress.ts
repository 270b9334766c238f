import { declaredIngressRules, definePolicy, owningGroup } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/sg-no-world-ingress',
  title: 'Security groups have no ingress from the whole internet at all',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'all',
  resource: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'],
  controls: {
    'pci-dss-4.0.1': ['1.3.1'],
    'nist-800-53-r5': ['SC-7', 'AC-4'],
  },
  aliases: {
    cfn_nag: ['W2'],
    guard: ['EC2_SECURITY_GROUP_INGRESS_OPEN_TO_WORLD_RULE'],
    'cdk-nag': ['AwsSolutions-EC23'],
  },
  check(resource, report) {
    for (const { peer } of declaredIngressRules(resource)) {
      if (peer.isInternet) report(peer, `\`${peer}\` is let in, and that is everybody.`, owningGroup(resource));
    }
  },
});
