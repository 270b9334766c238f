import { definePolicy, Peer, Ports, reportOpenRules } from '../../src/policy/index.js';

export default definePolicy({
  id: 'gamelift/fleet-no-admin-ports',
  title: 'GameLift fleets do not open admin ports to the world',
  area: 'infrastructure',
  severity: 'high',
  resource: ['AWS::GameLift::Fleet', 'AWS::GameLift::ContainerFleet'],
  controls: {
    'pci-dss-4.0.1': ['1.3.1'],
    hipaa: ['164.312(e)(1)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['SC-7'],
  },
  parameters: { ports: [22, 3389] },
  check(fleet, report, { ports }) {
    const ofInstances = fleet.as('AWS::GameLift::Fleet')?.get('EC2InboundPermissions').items ?? [];
    const ofContainers = fleet.as('AWS::GameLift::ContainerFleet')?.get('InstanceInboundPermissions').items ?? [];
    const rules = [...ofInstances, ...ofContainers].map((permission) => ({
      peer: new Peer(permission.get('IpRange'), true),
      ports: new Ports(permission.get('Protocol'), permission.get('FromPort'), permission.get('ToPort')),
    }));
    reportOpenRules(rules, ports, report);
  },
});
