import { definePolicy } from '../../src/policy/index.js';

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
      if (action.exists || rule.get('OverrideAction').exists) continue;
      report(action, `${action} is not set, nor is an override: nothing happens to requests that match.`);
    }
  },
});
