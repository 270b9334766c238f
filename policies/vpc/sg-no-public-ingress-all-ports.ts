import { declaredIngressRules, definePolicy, isInternet, isPrivate, owningGroup, parseCidr } from '../../src/policy/index.js';

/** Addresses of the internet, but not all of them: those are for vpc/sg-no-world-ingress-all-ports. */
function isPartOfInternet(text: string): boolean {
  return parseCidr(text) !== undefined && !isInternet(text) && !isPrivate(text);
}

export default definePolicy({
  id: 'vpc/sg-no-public-ingress-all-ports',
  title: 'Security groups do not open every port to public addresses',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'],
  controls: {
    'pci-dss-4.0.1': ['1.2.5', '1.3.1'],
    'nist-800-53-r5': ['SC-7', 'AC-4', 'CM-7'],
  },
  aliases: {
    regula: ['FG_R00044'],
  },
  check(resource, report) {
    for (const { peer, ports } of declaredIngressRules(resource)) {
      if (!peer.isBlockThat('is a part of the internet', isPartOfInternet) || !ports.isEveryPort) continue;
      report(peer, `Every port is open to \`${peer}\`, which is outside of private networks.`, owningGroup(resource));
    }
  },
});
