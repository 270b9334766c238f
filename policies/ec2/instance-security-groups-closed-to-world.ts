import { definePolicy, ingressRules, isWithoutGateway, LAUNCH_TYPES, launchData, launchSubnets } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ec2/instance-security-groups-closed-to-world',
  title: 'Instances do not use security groups with world-open port ranges',
  area: 'infrastructure',
  severity: 'high',
  pack: 'strict',
  resource: LAUNCH_TYPES,
  controls: {
    'pci-dss-4.0.1': ['1.3.1', '1.4.2'],
    'nist-800-53-r5': ['SC-7'],
  },
  aliases: {
    terrascan: ['AC_AWS_0478', 'AC_AWS_0489'],
  },
  check(resource, report) {
    const subnets = launchSubnets(resource);
    if (subnets.length > 0 && subnets.every(isWithoutGateway)) return;
    const data = launchData(resource);
    const cards = data.get('NetworkInterfaces').items;
    const lists = [data.get('SecurityGroupIds'), data.get('SecurityGroups'), ...cards.flatMap((card) => [card.get('GroupSet'), card.get('Groups')])];
    for (const named of lists.flatMap((list) => list.items)) {
      const group = named.target('AWS::EC2::SecurityGroup');
      const open = group && ingressRules(group).find(({ peer, ports }) => peer.isInternet && !ports.areNone && !ports.isOnePort);
      if (open) report(named, `\`${group}\` opens more than one port to \`${open.peer}\`, on this machine whatever listens there.`, [open.peer]);
    }
  },
});
