import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'network-firewall/logging-enabled',
  title: 'Network firewalls log',
  area: 'monitoring',
  severity: 'medium',
  resource: 'AWS::NetworkFirewall::Firewall',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-2', 'AU-12', 'SI-4'],
    'aws-fsbp': ['NetworkFirewall.2'],
  },
  aliases: {
    checkov: ['CKV2_AWS_63'],
  },
  check(firewall, report) {
    const logging = firewall.referrers('AWS::NetworkFirewall::LoggingConfiguration', 'FirewallArn');
    const destinations = logging.map((configuration) => configuration.get('LoggingConfiguration').get('LogDestinationConfigs'));
    if (destinations.some((list) => list.items.length > 0)) return;
    const [empty] = destinations;
    if (empty) report(empty, `${empty} of ${empty.owner.address} names no destination: nothing is logged.`, logging);
    else report(firewall, `No logging configuration refers to ${firewall}: what it lets through and drops is not recorded.`);
  },
});
