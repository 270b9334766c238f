import type { Table } from '../row.js';

export const NETWORKFIREWALL: Table = {
  aws_networkfirewall_firewall: { type: 'AWS::NetworkFirewall::Firewall' },
  aws_networkfirewall_firewall_policy: { type: 'AWS::NetworkFirewall::FirewallPolicy' },
  aws_networkfirewall_logging_configuration: { type: 'AWS::NetworkFirewall::LoggingConfiguration' },
  aws_networkfirewall_rule_group: { type: 'AWS::NetworkFirewall::RuleGroup' },
  aws_networkfirewall_tls_inspection_configuration: { type: 'AWS::NetworkFirewall::TLSInspectionConfiguration' },
};
