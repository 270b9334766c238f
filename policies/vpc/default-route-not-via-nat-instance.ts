import { definePolicy, isInternet } from '../../src/policy/index.js';
import type { ScalarProperty } from '../../src/policy/index.js';

/** An interface is an instance's where the instance lists it, an attachment names both, or the instance is what is referred to. */
function belongsToInstance(card: ScalarProperty<string>): boolean {
  const users = card.target('AWS::EC2::NetworkInterface')?.mentionedBy() ?? [];
  return card.target('AWS::EC2::Instance') !== undefined || users.some(({ type }) => OWNERS.has(type));
}

const OWNERS: ReadonlySet<string> = new Set(['AWS::EC2::Instance', 'AWS::EC2::NetworkInterfaceAttachment']);

export default definePolicy({
  id: 'vpc/default-route-not-via-nat-instance',
  title: 'Default routes use a NAT gateway, not a NAT instance',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::EC2::Route',
  controls: {
    'nist-800-53-r5': ['CP-10'],
  },
  aliases: {
    checkov: ['CKV2_AWS_35'],
  },
  check(route, report) {
    const destinations = [route.get('DestinationCidrBlock'), route.get('DestinationIpv6CidrBlock')];
    const destination = destinations.find((block) => block.satisfies('is the internet', isInternet));
    if (!destination) return;
    const [instance, card] = [route.get('InstanceId'), route.get('NetworkInterfaceId')];
    const through = instance.exists ? instance : card.exists && belongsToInstance(card) ? card : undefined;
    if (through) report(through, `\`${destination.text}\` goes through one instance: when it stops, so does everything outward.`);
  },
});
