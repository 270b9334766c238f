import { definePolicy, reportPassedPackets } from '../../src/policy/index.js';

export default definePolicy({
  id: 'network-firewall/policy-drops-or-forwards-unmatched',
  title: 'Firewall policies drop or forward packets no stateless rule matches',
  area: 'infrastructure',
  severity: 'medium',
  resource: 'AWS::NetworkFirewall::FirewallPolicy',
  controls: {
    'pci-dss-4.0.1': ['1.3.1', '1.4.2'],
    'nist-800-53-r5': ['SC-7', 'CA-9(1)'],
    'aws-fsbp': ['NetworkFirewall.4'],
  },
  check(policy, report) {
    reportPassedPackets(policy.get('FirewallPolicy').get('StatelessDefaultActions'), 'Unmatched packets', report);
  },
});
