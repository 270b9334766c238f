import type { Table } from '../row.js';

export const NETWORKFIREWALL: Table = {
  aws_networkfirewall_firewall: {
    type: 'AWS::NetworkFirewall::Firewall',
  },
  aws_networkfirewall_firewall_policy: {
    type: 'AWS::NetworkFirewall::FirewallPolicy',
    attributes: {
      'firewall_policy.policy_variables.rule_variables': { to: 'RuleVariables', entries: ['key', ''] },
      'firewall_policy.policy_variables.rule_variables.ip_set': '',
      'firewall_policy.policy_variables.rule_variables.key': { ignored: 'the key of the map' },
    },
  },
  aws_networkfirewall_logging_configuration: { type: 'AWS::NetworkFirewall::LoggingConfiguration' },
  aws_networkfirewall_rule_group: {
    type: 'AWS::NetworkFirewall::RuleGroup',
    attributes: {
      'rules': 'RuleGroup.RulesSource.RulesString',
      'rule_group.reference_sets.ip_set_references': { to: 'IPSetReferences', entries: ['key', ''] },
      'rule_group.reference_sets.ip_set_references.ip_set_reference': '',
      'rule_group.rule_variables.ip_sets': { to: 'IPSets', entries: ['key', ''] },
      'rule_group.rule_variables.ip_sets.ip_set': '',
      'rule_group.rule_variables.port_sets': { to: 'PortSets', entries: ['key', ''] },
      'rule_group.rule_variables.port_sets.port_set': '',
      'rule_group.reference_sets.ip_set_references.key': { ignored: 'the key of the map' },
      'rule_group.rule_variables.ip_sets.key': { ignored: 'the key of the map' },
      'rule_group.rule_variables.port_sets.key': { ignored: 'the key of the map' },
    },
  },
  aws_networkfirewall_tls_inspection_configuration: {
    type: 'AWS::NetworkFirewall::TLSInspectionConfiguration',
  },
};
