import { definePolicy, ingressRules } from '../../src/policy/index.js';
import type { ListProperty } from '../../src/policy/index.js';

/** Whether there are security groups, and none of those in the graph lets in the internet. */
function limitsSources(groups: ListProperty<string>): boolean {
  const known = groups.items.map((id) => id.target('AWS::EC2::SecurityGroup')).filter((group) => group !== undefined);
  return groups.items.length > 0 && !known.some((group) => ingressRules(group).some((rule) => rule.peer.isInternet));
}

export default definePolicy({
  id: 'transfer/server-not-public',
  title: 'Transfer Family servers are not exposed to the internet',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::Transfer::Server',
  controls: {
    'pci-dss-4.0.1': ['1.3.1', '1.4.2'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
  },
  aliases: {
    checkov: ['CKV_AWS_164'],
  },
  check(server, report) {
    const [type, details] = [server.get('EndpointType'), server.get('EndpointDetails')];
    if (!type.isOneOf(['VPC', 'VPC_ENDPOINT'])) {
      report(type, `${type} is ${type.exists ? '`PUBLIC`' : "not set, and AWS's default is `PUBLIC`"}: anybody on the internet can try to sign in.`);
      return;
    }
    const addresses = details.get('AddressAllocationIds');
    if (addresses.items.length === 0 || limitsSources(details.get('SecurityGroupIds'))) return;
    report(addresses, `${addresses} gives the server addresses on the internet, and no security group limits who reaches them.`);
  },
});
