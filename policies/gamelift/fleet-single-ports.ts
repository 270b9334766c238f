import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'gamelift/fleet-single-ports',
  title: 'GameLift fleets open single ports, not ranges',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::GameLift::Fleet',
  controls: {
    'pci-dss-4.0.1': ['1.2.5', '1.3.1'],
    hipaa: ['164.312(e)(1)'],
    'nist-800-53-r5': ['SC-7', 'CM-7'],
  },
  aliases: {
    cfn_nag: ['W65'],
    guard: ['GAMELIFT_FLEET_INBOUND_PORT_RANGE_RULE'],
  },
  parameters: { maxPorts: 1 },
  check(fleet, report, { maxPorts }) {
    for (const permission of fleet.get('EC2InboundPermissions').items) {
      const [from, to] = [permission.get('FromPort'), permission.get('ToPort')];
      if (from.number === undefined || to.number === undefined || to.number - from.number < maxPorts) continue;
      report(to, `${from} to ${to} is \`${from.number}\` to \`${to.number}\`: whatever listens on a port between them can be reached.`);
    }
  },
});
