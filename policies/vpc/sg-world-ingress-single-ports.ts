import { definePolicy, declaredIngressRules } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/sg-world-ingress-single-ports',
  title: 'World-open ingress rules name one port, not a range',
  area: 'infrastructure',
  severity: 'high',
  pack: 'strict',
  resource: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'],
  controls: {
    'pci-dss-4.0.1': ['1.2.5', '1.3.1'],
    'nist-800-53-r5': ['SC-7', 'CM-7'],
  },
  aliases: {
    terrascan: ['AC_AWS_0275'],
  },
  partialAliases: { 'cdk-nag': ['AwsSolutions-EC23'] },
  check(resource, report) {
    for (const { peer, ports } of declaredIngressRules(resource)) {
      if (!peer.isInternet || ports.areNone || ports.isOnePort) continue;
      report(peer, `More than one port is open to \`${peer}\`: whatever listens on one of them later is public at once.`);
    }
  },
});
