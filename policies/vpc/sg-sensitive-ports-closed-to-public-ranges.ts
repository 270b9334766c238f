import { 
  ADMIN_PORTS, APPLICATION_PORTS, DATABASE_PORTS, declaredIngressRules, definePolicy, HIGH_RISK_PORTS, isInternet, isPrivate, namesWithVerb, parseCidr,
  servicesOn,
 } from '../../src/policy/index.js';

/** Wider than `prefix` says, and not in private ranges only. The whole internet is for other policies. */
function isWidePublic(text: string, prefix: number, prefixIpv6: number): boolean {
  const cidr = parseCidr(text);
  return cidr !== undefined && !isInternet(text) && !isPrivate(text) && cidr.prefix < (cidr.version === 4 ? prefix : prefixIpv6);
}

export default definePolicy({
  id: 'vpc/sg-sensitive-ports-closed-to-public-ranges',
  title: 'Sensitive ports are not open to wide public address ranges',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'],
  controls: {
    'pci-dss-4.0.1': ['1.3.1', '1.4.2'],
    'nist-800-53-r5': ['SC-7'],
  },
  aliases: {
    terrascan: [
      'AC_AWS_0277', 'AC_AWS_0278', 'AC_AWS_0279', 'AC_AWS_0280', 'AC_AWS_0281', 'AC_AWS_0282', 'AC_AWS_0283',
      'AC_AWS_0284', 'AC_AWS_0285', 'AC_AWS_0286', 'AC_AWS_0287', 'AC_AWS_0288', 'AC_AWS_0289', 'AC_AWS_0290',
      'AC_AWS_0291', 'AC_AWS_0292', 'AC_AWS_0293', 'AC_AWS_0294', 'AC_AWS_0295', 'AC_AWS_0296', 'AC_AWS_0297',
      'AC_AWS_0298', 'AC_AWS_0299', 'AC_AWS_0300', 'AC_AWS_0301', 'AC_AWS_0302', 'AC_AWS_0303', 'AC_AWS_0304',
      'AC_AWS_0305', 'AC_AWS_0306', 'AC_AWS_0307', 'AC_AWS_0308', 'AC_AWS_0309', 'AC_AWS_0310', 'AC_AWS_0311',
      'AC_AWS_0312', 'AC_AWS_0313', 'AC_AWS_0314', 'AC_AWS_0315', 'AC_AWS_0316', 'AC_AWS_0317', 'AC_AWS_0318',
      'AC_AWS_0319',
    ],
  },
  partialAliases: {
    regula: ['FG_R00044'],
  },
  parameters: { ports: [...ADMIN_PORTS, ...DATABASE_PORTS, ...HIGH_RISK_PORTS, ...APPLICATION_PORTS], publicPrefix: 24, publicPrefixIpv6: 48 },
  check(resource, report, { ports, publicPrefix, publicPrefixIpv6 }) {
    for (const { peer, ports: range } of declaredIngressRules(resource)) {
      if (!peer.isBlockThat('is a wide public range', (text) => isWidePublic(text, publicPrefix, publicPrefixIpv6))) continue;
      const open = range.among(servicesOn(ports));
      if (open.length > 0) report(peer, `${namesWithVerb(open)} open to \`${peer}\`, which is more addresses of the internet than one site has.`);
    }
  },
});
