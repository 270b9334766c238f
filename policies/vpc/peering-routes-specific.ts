import { definePolicy, isInternet } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/peering-routes-specific',
  title: 'Routes over a VPC peering connection are specific',
  area: 'infrastructure',
  severity: 'medium',
  resource: 'AWS::EC2::Route',
  controls: {
    'pci-dss-4.0.1': ['1.3.1'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
    'cis-aws-3.0': ['5.5'],
  },
  aliases: {
    checkov: ['CKV2_AWS_44'],
  },
  check(route, report) {
    const connection = route.get('VpcPeeringConnectionId');
    if (!connection.exists || connection.is('')) return;
    for (const property of ['DestinationCidrBlock', 'DestinationIpv6CidrBlock'] as const) {
      const destination = route.get(property);
      if (!destination.satisfies('is the internet', isInternet)) continue;
      report(destination, `\`${destination.text}\` goes over the peering connection: what has no nearer route reaches the other network.`, [connection]);
    }
  },
});
