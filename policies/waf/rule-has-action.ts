import { definePolicy } from '../../src/policy/index.js';
import type { JsonProperty } from '../../src/policy/index.js';

function saysSomething(action: JsonProperty): boolean {
  return action.exists && (!action.isMap || action.keys.length > 0);
}

/** The rules of a group have actions of their own. */
function refersToGroup(statement: JsonProperty): boolean {
  return statement.get('ManagedRuleGroupStatement').exists || statement.get('RuleGroupReferenceStatement').exists;
}

export default definePolicy({
  id: 'waf/rule-has-action',
  title: 'Web ACL rules have an action',
  area: 'application',
  severity: 'low',
  resource: ['AWS::WAFv2::WebACL', 'AWS::WAFv2::RuleGroup', 'AWS::WAF::WebACL', 'AWS::WAFRegional::WebACL'],
  controls: {
    'nist-800-53-r5': ['SC-7'],
  },
  aliases: {
    checkov: ['CKV_AWS_342'],
  },
  check(acl, report) {
    for (const rule of acl.properties.get('Rules').items) {
      const action = rule.get('Action');
      if (saysSomething(action) || saysSomething(rule.get('OverrideAction')) || refersToGroup(rule.get('Statement'))) continue;
      report(action, `\`${action}\` is not set, nor is an override: nothing happens to requests that match.`);
    }
  },
});
