import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'network-firewall/stateless-rule-group-not-empty',
  title: 'Stateless rule groups contain rules',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::NetworkFirewall::RuleGroup',
  controls: {
    'nist-800-53-r5': ['SC-7'],
    'aws-fsbp': ['NetworkFirewall.6'],
  },
  check(group, report) {
    if (!group.get('Type').is('STATELESS')) return;
    const rules = group.get('RuleGroup').get('RulesSource').get('StatelessRulesAndCustomActions').get('StatelessRules');
    if (rules.items.length > 0) return;
    const what = rules.exists ? 'empty' : 'not set';
    report(rules, `${rules} is ${what}: the group filters nothing, and whoever sees it in a policy thinks that it does.`);
  },
});
