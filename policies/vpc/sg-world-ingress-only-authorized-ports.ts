import { definePolicy, declaredIngressRules } from '../../src/policy/index.js';
import type { Ports } from '../../src/policy/index.js';

/** Ping and its answers, and what the discovery of the path's MTU and trace routes need (RFC 4890). */
const HARMLESS_ICMP = { v4: [0, 3, 8, 11], v6: [1, 2, 3, 128, 129] };

/** HTTP/3 is 443 by UDP. */
function isOnlyOneOf(authorized: readonly number[], ports: Ports): boolean {
  return authorized.some((port) => ports.isOnly(port, 'tcp') || (port === 443 && ports.isOnly(port, 'udp')));
}

export default definePolicy({
  id: 'vpc/sg-world-ingress-only-authorized-ports',
  title: 'Only authorised ports are open to the whole internet',
  area: 'infrastructure',
  severity: 'high',
  pack: 'strict',
  resource: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'],
  controls: {
    'pci-dss-4.0.1': ['1.2.5', '1.3.1', '1.4.2'],
    'nist-800-53-r5': ['SC-7', 'CM-7'],
    'aws-fsbp': ['EC2.18'],
  },
  aliases: {
    regula: ['FG_R00377'],
    terrascan: ['AC_AWS_0276'],
  },
  partialAliases: { 'cdk-nag': ['AwsSolutions-EC23'] },
  parameters: { ports: [80, 443], allowIcmp: true },
  check(resource, report, { ports: authorized, allowIcmp }) {
    for (const { peer, ports } of declaredIngressRules(resource)) {
      if (!peer.isInternet || isOnlyOneOf(authorized, ports) || (allowIcmp && ports.isIcmp(HARMLESS_ICMP))) continue;
      report(peer, `Something else than port ${authorized.join(' or ')} is open to \`${peer}\`.`);
    }
  },
});
