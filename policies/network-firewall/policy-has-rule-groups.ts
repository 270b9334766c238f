import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'network-firewall/policy-has-rule-groups',
  title: 'Firewall policies have at least one rule group',
  area: 'infrastructure',
  severity: 'medium',
  resource: 'AWS::NetworkFirewall::FirewallPolicy',
  controls: {
    'pci-dss-4.0.1': ['1.2.1'],
    'nist-800-53-r5': ['SC-7', 'CA-9(1)'],
    'aws-fsbp': ['NetworkFirewall.3'],
  },
  check(resource, report) {
    const policy = resource.get('FirewallPolicy');
    const groups = [policy.get('StatelessRuleGroupReferences'), policy.get('StatefulRuleGroupReferences')];
    if (groups.some((references) => references.items.length > 0)) return;
    if (policy.get('StatefulDefaultActions').items.some((action) => action.is('aws:drop_strict'))) return;
    report(policy, `${policy} refers to no group of rules: the firewall inspects nothing.`);
  },
});
