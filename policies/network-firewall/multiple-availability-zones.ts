import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'network-firewall/multiple-availability-zones',
  title: 'Network firewalls span two or more Availability Zones',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::NetworkFirewall::Firewall',
  controls: {
    'nist-800-53-r5': ['CP-10', 'SC-36'],
    'aws-fsbp': ['NetworkFirewall.1'],
  },
  check(firewall, report) {
    for (const mappings of [firewall.get('SubnetMappings'), firewall.get('AvailabilityZoneMappings')]) {
      if (!mappings.exists || mappings.value.kind === 'unknown' || mappings.items.length !== 1) continue;
      report(mappings, `${mappings} has one entry: when that zone fails, nothing is inspected, and what is routed there is lost.`);
    }
  },
});
