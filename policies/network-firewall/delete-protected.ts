import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'network-firewall/delete-protected',
  title: 'Network firewalls have deletion protection',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::NetworkFirewall::Firewall',
  controls: {
    'nist-800-53-r5': ['CM-2', 'CP-10'],
    'aws-fsbp': ['NetworkFirewall.9'],
  },
  aliases: {
    checkov: ['CKV_AWS_344'],
  },
  check(firewall, report) {
    reportUnlessOn(firewall.get('DeleteProtection'), 'whoever may delete the firewall needs one call', report);
  },
});
