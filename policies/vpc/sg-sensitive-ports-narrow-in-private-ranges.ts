import { 
  ADMIN_PORTS, APPLICATION_PORTS, containsCidr, DATABASE_PORTS, declaredIngressRules, definePolicy, HIGH_RISK_PORTS, namesWithVerb, parseCidr, servicesOn,
 } from '../../src/policy/index.js';

/** https://www.rfc-editor.org/rfc/rfc1918 */
const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].map(parseCidr).filter((cidr) => cidr !== undefined);

function isWidePrivate(text: string, prefix: number): boolean {
  const cidr = parseCidr(text);
  return cidr !== undefined && cidr.prefix < prefix && PRIVATE.some((range) => containsCidr(range, cidr));
}

export default definePolicy({
  id: 'vpc/sg-sensitive-ports-narrow-in-private-ranges',
  title: 'Sensitive ports are not open to broad private address ranges',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'],
  controls: {
    'nist-800-53-r5': ['SC-7', 'AC-4'],
  },
  aliases: {
    terrascan: [
      'AC_AWS_0320', 'AC_AWS_0321', 'AC_AWS_0322', 'AC_AWS_0323', 'AC_AWS_0324', 'AC_AWS_0325', 'AC_AWS_0326',
      'AC_AWS_0327', 'AC_AWS_0328', 'AC_AWS_0329', 'AC_AWS_0330', 'AC_AWS_0331', 'AC_AWS_0332', 'AC_AWS_0333',
      'AC_AWS_0334', 'AC_AWS_0335', 'AC_AWS_0336', 'AC_AWS_0337', 'AC_AWS_0338', 'AC_AWS_0339', 'AC_AWS_0340',
      'AC_AWS_0341', 'AC_AWS_0342', 'AC_AWS_0343', 'AC_AWS_0344', 'AC_AWS_0345', 'AC_AWS_0346', 'AC_AWS_0347',
      'AC_AWS_0348', 'AC_AWS_0349', 'AC_AWS_0350', 'AC_AWS_0351', 'AC_AWS_0352', 'AC_AWS_0353', 'AC_AWS_0354',
      'AC_AWS_0355', 'AC_AWS_0356', 'AC_AWS_0357', 'AC_AWS_0358', 'AC_AWS_0359', 'AC_AWS_0360', 'AC_AWS_0361',
      'AC_AWS_0362', 'AC_AWS_0363',
    ],
  },
  parameters: { ports: [...ADMIN_PORTS, ...DATABASE_PORTS, ...HIGH_RISK_PORTS, ...APPLICATION_PORTS], privatePrefix: 27 },
  check(resource, report, { ports, privatePrefix }) {
    for (const { peer, ports: range } of declaredIngressRules(resource)) {
      if (!peer.isBlockThat('is a wide private range', (text) => isWidePrivate(text, privatePrefix))) continue;
      const open = range.among(servicesOn(ports));
      if (open.length > 0) report(peer, `${namesWithVerb(open)} open to \`${peer}\`, which is more machines than call it.`);
    }
  },
});
