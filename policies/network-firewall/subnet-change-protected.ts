import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'network-firewall/subnet-change-protected',
  title: 'Network firewalls have subnet change protection',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::NetworkFirewall::Firewall',
  controls: {
    'nist-800-53-r5': ['CM-2'],
    'aws-fsbp': ['NetworkFirewall.10'],
  },
  check(firewall, report) {
    reportUnlessOn(firewall.get('SubnetChangeProtection'), 'one call takes the firewall out of a zone', report);
  },
});
