import {
  ADMIN_PORTS, APPLICATION_PORTS, DATABASE_PORTS, declaredIngressRules, definePolicy, HIGH_RISK_PORTS, owningGroup, servicesOn,
} from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/sg-known-ports-closed-to-world-over-udp',
  title: 'Security groups do not open ports of TCP services to the whole internet over UDP',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'],
  controls: {
    'pci-dss-4.0.1': ['1.2.5', '1.3.1'],
    'nist-800-53-r5': ['CM-7', 'SC-7'],
  },
  aliases: {
    regula: [
      'FG_R00037', 'FG_R00038', 'FG_R00039', 'FG_R00040', 'FG_R00041', 'FG_R00085', 'FG_R00212', 'FG_R00213', 'FG_R00214',
      'FG_R00215', 'FG_R00216', 'FG_R00217', 'FG_R00242', 'FG_R00243', 'FG_R00244', 'FG_R00248', 'FG_R00256', 'FG_R00257',
      'FG_R00258', 'FG_R00259', 'FG_R00260', 'FG_R00261', 'FG_R00262', 'FG_R00263', 'FG_R00264', 'FG_R00268',
    ],
  },
  parameters: { ports: [...ADMIN_PORTS, 80, ...APPLICATION_PORTS, ...DATABASE_PORTS, ...HIGH_RISK_PORTS] },
  check(resource, report, { ports }) {
    const services = servicesOn(ports).filter(({ transports }) => !transports.includes('udp'));
    for (const { peer, ports: range } of declaredIngressRules(resource)) {
      if (!peer.isInternet) continue;
      // A range of UDP is media or games more often than a service that happens to be inside of it.
      const service = services.find(({ port }) => range.isOnly(port, 'udp'));
      if (service) report(peer, `${service.name} (${service.port}) is open to \`${peer}\` over UDP, which it does not answer.`, owningGroup(resource));
    }
  },
});
