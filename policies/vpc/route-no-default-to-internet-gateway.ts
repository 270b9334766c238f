import { definePolicy, isInternet } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/route-no-default-to-internet-gateway',
  title: 'Route tables have no default route to an internet gateway',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'all',
  resource: 'AWS::EC2::Route',
  controls: {
    'pci-dss-4.0.1': ['1.3.1', '1.4.4'],
    'nist-800-53-r5': ['SC-7', 'AC-4(21)'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-VPCNoUnrestrictedRouteToIGW', 'NIST.800.53.R5-VPCNoUnrestrictedRouteToIGW',
      'PCI.DSS.321-VPCNoUnrestrictedRouteToIGW',
    ],
    guard: ['NO_UNRESTRICTED_ROUTE_TO_IGW'],
  },
  check(route, report) {
    const gateway = route.get('GatewayId');
    if (!gateway.exists) return;
    for (const destination of [route.get('DestinationCidrBlock'), route.get('DestinationIpv6CidrBlock')]) {
      if (!destination.satisfies('is the internet', isInternet)) continue;
      if (!gateway.target('AWS::EC2::InternetGateway') && !gateway.startsWith('igw-')) continue;
      const where = `\`${destination.text}\` goes to an internet gateway`;
      report(destination, `${where}: what has a public address in these subnets can be reached from outside.`, [gateway]);
    }
  },
});
