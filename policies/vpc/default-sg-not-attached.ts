import { definePolicy, launchData, namesDefaultGroup } from '../../src/policy/index.js';

/** Where the four types list their groups. */
const LISTS = ['SecurityGroupIds', 'SecurityGroups', 'GroupSet'];

export default definePolicy({
  id: 'vpc/default-sg-not-attached',
  title: 'Nothing is attached to the default security group',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate', 'AWS::EC2::NetworkInterface', 'AWS::EC2::VPCEndpoint'],
  controls: {
    'pci-dss-4.0.1': ['1.3.1'],
    'nist-800-53-r5': ['SC-7'],
    'cis-aws-3.0': ['5.4'],
  },
  check(resource, report) {
    const data = launchData(resource);
    const cards = data.get('NetworkInterfaces').items.flatMap((card) => [card.get('GroupSet'), card.get('Groups')]);
    for (const group of [...LISTS.map((name) => data.get(name)), ...cards].flatMap((list) => list.items)) {
      if (namesDefaultGroup(group)) report(group, `${group} names the default security group, which whatever names no group shares.`);
    }
  },
});
